/// An immutable run of integers that a corpus is made of.
///
/// A column either owns its memory or shows a stretch of somebody else's: another column, or a
/// snapshot, whose blocks are read from its file when they are first looked at. Copying a column
/// copies two words and two references, never the elements.
///
/// The elements never change after the column was made, which is why it may cross threads.
public struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<Element>?
  /// The number of elements.
  public let count: Int
  private let owner: AnyObject?
  /// The section of a snapshot that the elements stand in, where they may not have been read yet.
  @usableFromInline let section: SnapshotSection?

  /// Creates a column with a copy of the elements.
  ///
  /// - Complexity: O(*n*).
  public init(_ elements: [Element]) {
    let memory = ColumnMemory(copying: elements)
    self.init(base: memory.base.map { UnsafePointer($0) }, count: elements.count, owner: memory)
  }

  /// Creates a column over memory that `owner` keeps alive and nobody writes to.
  public init(base: UnsafePointer<Element>?, count: Int, owner: AnyObject?) {
    self.init(base: base, count: count, owner: owner, section: nil)
  }

  private init(
    base: UnsafePointer<Element>?, count: Int, owner: AnyObject?, section: SnapshotSection?
  ) {
    self.base = base
    self.count = base == nil ? 0 : count
    self.owner = owner
    self.section = section
  }

  /// Creates a column over a section of a snapshot.
  init(section: SnapshotSection, count: Int) {
    self.init(
      base: section.start.assumingMemoryBound(to: Element.self), count: count, owner: nil,
      section: section)
  }

  /// The positions of the elements.
  public var indices: Range<Int> { 0..<count }
  /// Whether there is no element.
  public var isEmpty: Bool { count == 0 }

  /// The element at a position, which must be one of `indices`.
  @inlinable
  public subscript(position: Int) -> Element {
    if let section, let base, position >= 0, position < count {
      section.prepare(base + position, MemoryLayout<Element>.stride)
    }
    return unsafe Span(_unsafeElements: readBuffer)[position]
  }

  /// The part of the column at the given positions, sharing its memory.
  public subscript(range: Range<Int>) -> Column {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "column range out of bounds")
    return Column(
      base: base.map { $0 + range.lowerBound }, count: range.count, owner: owner, section: section)
  }

  /// The element at a position, which must be one of `indices`, checked before where a snapshot has
  /// not read it yet.
  @inlinable
  public func element(at position: Int) throws(SnapshotError) -> Element {
    if let section, let base, position >= 0, position < count {
      try section.check(base + position, MemoryLayout<Element>.stride)
    }
    return unsafe Span(_unsafeElements: readBuffer)[position]
  }

  /// Calls the body with the elements as a span, for loops that must be fast.
  ///
  /// Of a snapshot all elements are read before: where only some are needed, take a part first.
  @inlinable
  public func withSpan<Result, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(unsafe Span(_unsafeElements: buffer))
  }

  /// The elements as a buffer that is valid as long as the column lives.
  ///
  /// Of a snapshot all elements are read before.
  @inlinable
  public var buffer: UnsafeBufferPointer<Element> {
    if let section, let base {
      section.prepare(base, count * MemoryLayout<Element>.stride)
    }
    return readBuffer
  }

  /// The elements at some positions as a buffer that is valid as long as the column lives.
  ///
  /// Of a snapshot these elements are read before.
  @inlinable
  public func buffer(_ positions: Range<Int>) -> UnsafeBufferPointer<Element> {
    if let section, let base, positions.lowerBound >= 0, positions.upperBound <= count {
      section.prepare(
        base + positions.lowerBound, positions.count * MemoryLayout<Element>.stride)
    }
    return UnsafeBufferPointer(rebasing: readBuffer[positions])
  }

  /// The elements as a buffer, without reading those that a snapshot has not read yet.
  ///
  /// For random access to few elements, which ``Corpus/check(_:)`` must have read before.
  @inlinable
  public var readBuffer: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: base, count: count)
  }

  /// Reads the elements that a snapshot has not read yet.
  public func check() throws(SnapshotError) { try check(0..<count) }

  /// Reads the elements at some positions that a snapshot has not read yet.
  public func check(_ positions: Range<Int>) throws(SnapshotError) {
    guard let section, let base else { return }
    let size = MemoryLayout<Element>.stride
    try section.check(base + positions.lowerBound, positions.count * size)
  }
}

/// The memory behind a column that owns its elements.
private final class ColumnMemory<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>?

  init(copying elements: [Element]) {
    guard !elements.isEmpty else {
      base = nil
      return
    }
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    elements.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      memory.initialize(from: start, count: source.count)
    }
    base = memory
  }

  deinit { base?.deallocate() }
}
