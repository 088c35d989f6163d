/// A column while it grows.
///
/// The memory becomes a ``Column`` without a copy, and grows without one once it is large; see
/// ``GrowingMemory``.
struct GrowingColumn<Element: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
  private var memory = GrowingMemory()
  /// The number of elements.
  private(set) var count = 0
  private var capacity = 0

  /// Where the elements stand; moves when the column grows.
  private(set) var base: UnsafeMutablePointer<Element>?

  /// Creates an empty column.
  init() {}

  /// Creates a column with a copy of the elements of another.
  init(_ column: Column<Element>) {
    append(contentsOf: column.buffer)
  }

  /// Makes room for further elements, so that `base` stays where it is while they are written.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if capacity - count < additional { grow(additional) }
  }

  @inline(never)
  private mutating func grow(_ additional: Int) {
    let stride = MemoryLayout<Element>.stride
    let (wanted, overflow) = (count + additional).multipliedReportingOverflow(by: stride)
    precondition(!overflow, "a column too large for any memory")
    memory.grow(to: wanted)
    capacity = memory.size / stride
    base = memory.base?.bindMemory(to: Element.self, capacity: capacity)
  }

  /// Appends an element for which there is room, see `reserve(_:)`.
  @inline(__always)
  mutating func appendReserved(_ element: Element) {
    base.unsafelyUnwrapped[count] = element
    count &+= 1
  }

  /// Appends an element.
  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    appendReserved(element)
  }

  /// Appends elements.
  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress, !elements.isEmpty else { return }
    reserve(elements.count)
    base.map { ($0 + count).update(from: source, count: elements.count) }
    count += elements.count
  }

  /// Appends numbers made larger by the same amount.
  mutating func append(
    contentsOf elements: UnsafeBufferPointer<Element>, shiftedBy shift: Element
  ) where Element: FixedWidthInteger {
    let first = count
    append(contentsOf: elements)
    guard shift != 0, let target = base.map({ $0 + first }) else { return }
    for position in elements.indices { target[position] &+= shift }
  }

  /// Appends the same element several times.
  mutating func append(repeating element: Element, count additional: Int) {
    reserve(additional)
    base.map { ($0 + count).update(repeating: element, count: additional) }
    count += additional
  }

  /// Appends elements that the body writes: it gets room for `limit` and returns how many it wrote.
  @inline(__always)
  mutating func appendUpTo(
    _ limit: Int, _ body: (UnsafeMutablePointer<Element>) -> Int
  ) {
    guard limit > 0 else { return }
    reserve(limit)
    guard let target = base.map({ $0 + count }) else { return }
    count += body(target)
  }

  /// The elements, as long as nothing is appended.
  var buffer: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: base.map { UnsafePointer($0) }, count: count)
  }

  /// The element at a position, which must be less than `count`.
  subscript(position: Int) -> Element {
    @inline(__always) get { base.unsafelyUnwrapped[position] }
    @inline(__always) set { base.unsafelyUnwrapped[position] = newValue }
  }

  /// Makes the column immutable and gives back the memory it does not fill.
  consuming func finish() -> Column<Element> {
    guard base != nil else { return Column(base: nil, count: 0, owner: nil) }
    memory.shrink(to: count * MemoryLayout<Element>.stride)
    let base = memory.base?.bindMemory(to: Element.self, capacity: max(count, 1))
    return Column(base: base.map { UnsafePointer($0) }, count: count, owner: OwnedMemory(memory))
  }
}

/// The memory behind a column that has stopped growing.
private final class OwnedMemory {
  private let memory: GrowingMemory

  init(_ memory: consuming GrowingMemory) { self.memory = memory }
}
