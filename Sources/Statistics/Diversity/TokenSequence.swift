/// A text as a row of type ids, numbered anew from 0 in order of appearance.
public struct TokenSequence: Sendable {
  /// The ids, from 0 to the number of types.
  private let ids: [Int32]
  /// The text's frequencies.
  public let spectrum: FrequencySpectrum

  /// Reads the type id of every token, in reading order; any ids will do.
  ///
  /// - Complexity: O(*n*) time and memory, once more the largest id if that is of the size of *n*.
  public init(_ types: Span<UInt32>) {
    var ids: [Int32] = []
    ids.reserveCapacity(types.count)
    var frequencies: [Int] = []
    var largest: UInt32 = 0
    for index in types.indices { largest = max(largest, types[index]) }
    if Int(largest) <= 8 * types.count + 1_024 {
      var known = [Int32](repeating: -1, count: Int(largest) + 1)
      for index in types.indices {
        let type = Int(types[index])
        if known[type] < 0 {
          known[type] = Int32(truncatingIfNeeded: frequencies.count)
          frequencies.append(0)
        }
        ids.append(known[type])
        frequencies[Int(known[type])] += 1
      }
    } else {
      var known: [UInt32: Int32] = [:]
      for index in types.indices {
        let next = Int32(truncatingIfNeeded: frequencies.count)
        let id = known[types[index], default: next]
        if id == next {
          known[types[index]] = next
          frequencies.append(0)
        }
        ids.append(id)
        frequencies[Int(id)] += 1
      }
    }
    self.ids = ids
    spectrum = FrequencySpectrum(frequencies: frequencies)
  }

  /// Reads the type ids of an array.
  public init(_ types: [UInt32]) {
    self.init(types.span)
  }

  /// Returns a measure's value, or nil where it is undefined for this text.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Complexity: O(*n*).
  public func value(_ measure: DiversityMeasure) throws -> Double? {
    switch measure {
    case .mattr(let window): try movingAverage(window: window)
    case .mtld(let threshold): try textualDiversity(threshold: threshold)
    default: spectrum.value(measure)
    }
  }

  /// Explains a measure with the numbers of this text.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func explanation(of measure: DiversityMeasure) throws -> Explanation {
    switch measure {
    case .mattr(let window):
      let windows = max(0, ids.count - window + 1)
      return Explanation(
        measure.description, steps: ["\(windows) windows of \(window) tokens"],
        value: try value(measure))
    case .mtld(let threshold):
      var steps = ["V = \(spectrum.types), N = \(ids.count)"]
      if let forward = try factors(threshold: threshold, backward: false),
        let backward = try factors(threshold: threshold, backward: true)
      {
        let (f, b) = (FigureText.text(forward), FigureText.text(backward))
        steps.append("½·(\(ids.count)/\(f) + \(ids.count)/\(b))")
      }
      return Explanation(measure.description, steps: steps, value: try value(measure))
    default:
      return spectrum.explanation(of: measure)
    }
  }

  private func movingAverage(window: Int) throws -> Double? {
    guard window > 0, ids.count >= window else { return nil }
    var counts = [Int32](repeating: 0, count: spectrum.types)
    var types = 0
    var sum = 0
    for index in ids.indices {
      if index & 0xFFFF == 0xFFFF, Task.isCancelled { throw CancellationError() }
      let id = Int(ids[index])
      if counts[id] == 0 { types += 1 }
      counts[id] += 1
      if index >= window {
        let old = Int(ids[index - window])
        counts[old] -= 1
        if counts[old] == 0 { types -= 1 }
      }
      if index >= window - 1 { sum += types }
    }
    return Double(sum) / Double(window) / Double(ids.count - window + 1)
  }

  private func textualDiversity(threshold: Double) throws -> Double? {
    guard let forward = try factors(threshold: threshold, backward: false),
      let backward = try factors(threshold: threshold, backward: true)
    else { return nil }
    let n = Double(ids.count)
    return Logarithm.finite((n / forward + n / backward) / 2)
  }

  /// Counts the factors in one direction; a text that never repeats a word counts as one.
  private func factors(threshold: Double, backward: Bool) throws -> Double? {
    guard !ids.isEmpty, threshold > 0, threshold < 1 else { return nil }
    // The number of the factor in which a type was last seen replaces clearing a set.
    var seen = [Int32](repeating: 0, count: spectrum.types)
    var factor: Int32 = 1
    var (types, length) = (0, 0)
    for step in ids.indices {
      if step & 0xFFFF == 0xFFFF, Task.isCancelled { throw CancellationError() }
      let id = Int(ids[backward ? ids.count - 1 - step : step])
      length += 1
      if seen[id] != factor {
        seen[id] = factor
        types += 1
      }
      if Double(types) / Double(length) <= threshold {
        factor += 1
        (types, length) = (0, 0)
      }
    }
    var count = Double(factor - 1)
    if length > 0 { count += (1 - Double(types) / Double(length)) / (1 - threshold) }
    return count > 0 ? count : 1
  }
}
