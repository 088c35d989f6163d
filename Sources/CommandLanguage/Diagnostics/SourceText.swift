/// A half-open range of Unicode scalar offsets into a source text.
public typealias SourceRange = Range<Int>

/// The text of one script, `-c` argument or typed line, with the name shown in diagnostics.
///
/// Offsets count Unicode scalars from 0. Copies share their storage, so a source travels cheaply
/// with every word read from it.
public struct SourceText: Sendable {
  /// A line and a column, both counted from 1; columns count Unicode scalars.
  public struct Position: Sendable, Equatable {
    /// The line, counted from 1.
    public let line: Int
    /// The column in Unicode scalars, counted from 1.
    public let column: Int
  }

  private final class Storage: Sendable {
    let name: String
    let text: String
    let directory: String?
    let scalars: [Unicode.Scalar]
    let lineStarts: [Int]

    init(name: String, text: String, directory: String?) {
      self.name = name
      self.text = text
      self.directory = directory
      let scalars = Array(text.unicodeScalars)
      var lineStarts = [0]
      for (offset, scalar) in scalars.enumerated() where scalar == "\n" {
        lineStarts.append(offset + 1)
      }
      self.scalars = scalars
      self.lineStarts = lineStarts
    }
  }

  private let storage: Storage

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - name: the name as shown: `-c`, `<stdin>`, `morning.dep`.
  ///   - text: the whole text.
  ///   - directory: the folder that paths written in the text are relative to; `nil` stands for the
  ///     working directory.
  public init(name: String, text: String, directory: String? = nil) {
    storage = Storage(name: name, text: text, directory: directory)
  }

  /// The name shown in diagnostics.
  public var name: String { storage.name }

  /// The whole text.
  public var text: String { storage.text }

  /// The folder that paths written in the text are relative to, or `nil` for the working directory.
  public var directory: String? { storage.directory }

  /// The number of Unicode scalars.
  public var count: Int { storage.scalars.count }

  /// The number of lines; an empty text has one.
  public var lineCount: Int { storage.lineStarts.count }

  var scalars: [Unicode.Scalar] { storage.scalars }

  /// Returns the text in a range; what lies outside the source is left out.
  public func text(in range: SourceRange) -> String {
    let clamped = range.clamped(to: 0..<count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[clamped])
    return String(view)
  }

  /// Returns the line and column of an offset, which is clamped to the text.
  ///
  /// - Complexity: O(log *n*) for *n* lines.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), count)
    let line = lineIndex(at: offset)
    return Position(line: line + 1, column: offset - storage.lineStarts[line] + 1)
  }

  /// Returns the range of a line without its end mark.
  ///
  /// - Parameter line: the line counted from 1; clamped to the lines there are.
  public func range(ofLine line: Int) -> SourceRange {
    let index = min(max(line, 1), lineCount) - 1
    let start = storage.lineStarts[index]
    var end = index + 1 < lineCount ? storage.lineStarts[index + 1] - 1 : count
    if end > start, scalars[end - 1] == "\r" { end -= 1 }
    return start..<end
  }

  private func lineIndex(at offset: Int) -> Int {
    let starts = storage.lineStarts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
