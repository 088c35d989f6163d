/// Matches a regular expression against many tokens in time linear in their length.
///
/// The automaton is made deterministic while it runs: each set of states that is reached becomes
/// one state of a table, each class of scalars that the expression does not tell apart one column.
/// When the table grows too large it is forgotten and begun anew, so that neither memory nor time
/// can run away (as in Russ Cox, "Regular Expression Matching: the Virtual Machine Approach").
struct ExpressionAutomaton {
  private let program: ExpressionProgram
  /// The class of each scalar below U+0250; -1 where it is not known yet.
  private var narrowClasses = [Int32](repeating: -1, count: 0x250)
  private var wideClasses: [UInt32: Int32] = [:]
  private var classesBySignature: [[UInt64]: Int32] = [:]
  private var signatures: [[UInt64]] = []

  private var columns = 32
  private var table: [Int32] = []
  private var accepts: [Bool] = []
  private var states: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  private var startState: Int32 = 0

  private static let unknown: Int32 = -1
  private static let dead: Int32 = 0
  private static let largestTable = 1 << 20

  init(_ expression: RegularExpression) {
    program = ExpressionProgram(expression)
    reset()
  }

  /// Whether the whole token matches.
  ///
  /// - Complexity: O(length), times the size of the expression for states met for the first time.
  mutating func matches(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = ScalarReader(token)
    var state = startState
    while let scalar = runKnown(&reader, &state) {
      let column = columnClass(of: scalar)
      var next =
        Int(column) < columns ? table[Int(state) * columns + Int(column)] : Self.unknown
      if next == Self.unknown { next = advance(state, column) }
      if next == Self.dead { return false }
      state = next
    }
    return accepts[Int(state)]
  }

  /// Reads on as long as the tables know the way, without any other work.
  ///
  /// - Returns: the scalar they do not know or that ends the match, nothing at the token's end.
  @inline(__always)
  private func runKnown(_ reader: inout ScalarReader, _ state: inout Int32) -> UInt32? {
    table.withUnsafeBufferPointer { table in
      narrowClasses.withUnsafeBufferPointer { classes in
        while let scalar = reader.nextVisible() {
          guard scalar < 0x250 else { return scalar }
          let column = Int(classes[Int(scalar)])
          guard column >= 0, column < columns else { return scalar }
          let next = table[Int(state) * columns + column]
          guard next > Self.dead else { return scalar }
          state = next
        }
        return nil
      }
    }
  }

  // MARK: - Columns

  @inline(__always)
  private mutating func columnClass(of scalar: UInt32) -> Int32 {
    if scalar < 0x250, narrowClasses[Int(scalar)] >= 0 { return narrowClasses[Int(scalar)] }
    return findClass(of: scalar)
  }

  @inline(never)
  private mutating func findClass(of value: UInt32) -> Int32 {
    if let known = wideClasses[value] { return known }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    var signature = [UInt64](repeating: 0, count: (program.sets.count + 63) / 64)
    for (number, set) in program.sets.enumerated() where set.contains(scalar) {
      signature[number / 64] |= 1 << UInt64(number % 64)
    }
    let found = classesBySignature[signature] ?? Int32(signatures.count)
    if Int(found) == signatures.count {
      signatures.append(signature)
      classesBySignature[signature] = found
    }
    if value < 0x250 { narrowClasses[Int(value)] = found } else { wideClasses[value] = found }
    return found
  }

  // MARK: - States

  private mutating func reset() {
    table.removeAll(keepingCapacity: true)
    accepts.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    _ = state(for: [])
    var first = Closure(program: program)
    first.add(program.start)
    startState = state(for: first.sorted())
  }

  private mutating func state(for members: [Int32]) -> Int32 {
    if let known = numbers[members] { return known }
    let number = Int32(states.count)
    states.append(members)
    numbers[members] = number
    // Step 0 is the end of the program.
    accepts.append(members.first == 0)
    table.append(contentsOf: repeatElement(Self.unknown, count: columns))
    return number
  }

  @inline(never)
  private mutating func advance(_ state: Int32, _ column: Int32) -> Int32 {
    let members = states[Int(state)]
    var closure = Closure(program: program)
    let signature = signatures[Int(column)]
    for member in members {
      guard case .set(let set, let next) = program.steps[Int(member)],
        signature[set / 64] & (1 << UInt64(set % 64)) != 0
      else { continue }
      closure.add(next)
    }
    let target = closure.sorted()
    if table.count + columns > Self.largestTable || signatures.count > columns {
      while signatures.count > columns { columns *= 2 }
      reset()
      return self.state(for: target)
    }
    let next = self.state(for: target)
    table[Int(state) * columns + Int(column)] = next
    return next
  }

  /// The steps that are reached without reading a scalar.
  private struct Closure {
    let program: ExpressionProgram
    private var isMember: [Bool]
    private var members: [Int32] = []

    init(program: ExpressionProgram) {
      self.program = program
      isMember = Array(repeating: false, count: program.steps.count)
    }

    mutating func add(_ step: Int) {
      var open = [step]
      while let step = open.popLast() {
        guard !isMember[step] else { continue }
        isMember[step] = true
        switch program.steps[step] {
        case .split(let first, let second): open += [second, first]
        case .set, .end: members.append(Int32(step))
        }
      }
    }

    func sorted() -> [Int32] { members.sorted() }
  }
}

extension ExpressionAutomaton {
  /// Whether a whole text matches.
  mutating func matches(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { matches($0) }
  }
}
