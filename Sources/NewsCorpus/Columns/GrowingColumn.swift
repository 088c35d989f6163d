import Glibc

/// A column while it grows.
///
/// The memory becomes a ``Column`` without a copy. It comes from `realloc`, which for large columns
/// moves page tables and not elements.
struct GrowingColumn<Element: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
  /// Where the elements stand; moves when the column grows.
  private(set) var base: UnsafeMutablePointer<Element>?
  /// The number of elements.
  private(set) var count = 0
  private var capacity = 0

  /// From this size on the system is asked for large pages, which need fewer faults to fill.
  private static var large: Int { 1 << 22 }

  /// Creates an empty column.
  init() {}

  /// Creates a column with a copy of the elements of another.
  init(_ column: Column<Element>) {
    append(contentsOf: column.buffer)
  }

  deinit {
    free(base)
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
    // Half as much again, so that growing costs no more than a constant per element.
    let size = max(wanted, (capacity + capacity / 2) * stride, 1024)
    // As with the arrays of the standard library there is no going on without memory.
    guard let memory = realloc(base, size) else { fatalError("out of memory") }
    GrowingColumn.adviseLargePages(memory, size)
    base = memory.bindMemory(to: Element.self, capacity: size / stride)
    capacity = size / stride
  }

  /// Asks for large pages where they would be filled, so that writing has fewer page faults.
  private static func adviseLargePages(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    guard size >= large else { return }
    let page = 4096
    let start = (Int(bitPattern: memory) + page - 1) & ~(page - 1)
    let end = (Int(bitPattern: memory) + size) & ~(page - 1)
    madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_HUGEPAGE)
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

  /// Appends numbers, those before a position made larger by the same amount.
  mutating func append(
    contentsOf elements: UnsafeBufferPointer<Element>, shiftedBy shift: Element, upTo end: Int
  ) where Element: FixedWidthInteger {
    let first = count
    append(contentsOf: elements)
    guard shift != 0, let target = base.map({ $0 + first }) else { return }
    for position in 0..<min(end, elements.count) { target[position] &+= shift }
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

  /// Forgets the elements but keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Makes the column immutable and gives back the memory it does not fill.
  consuming func finish() -> Column<Element> {
    guard let base else {
      discard self
      return Column(base: nil, count: 0, owner: nil)
    }
    let size = max(count, 1) * MemoryLayout<Element>.stride
    let memory =
      realloc(base, size)?.bindMemory(to: Element.self, capacity: max(count, 1)) ?? base
    let column = Column(
      base: UnsafePointer(memory), count: count, owner: OwnedMemory(memory))
    discard self
    return column
  }
}

/// The memory behind a column that has stopped growing.
private final class OwnedMemory {
  private let base: UnsafeMutableRawPointer

  init(_ base: UnsafeMutableRawPointer) { self.base = base }

  deinit { free(base) }
}
