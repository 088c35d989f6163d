/// An immutable run of integers that a corpus is made of.
///
/// A column either owns its memory or shows a stretch of somebody else's – another column, or a
/// file mapped into memory. Copying a column copies two words and a reference, never the elements.
///
/// The elements never change after the column was made, which is why it may cross threads.
public struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>?
  /// The number of elements.
  public let count: Int
  private let owner: AnyObject?

  /// Creates a column with a copy of the elements.
  ///
  /// - Complexity: O(*n*).
  public init(_ elements: [Element]) {
    let memory = ColumnMemory(copying: elements)
    self.init(base: memory.base.map { UnsafePointer($0) }, count: elements.count, owner: memory)
  }

  /// Creates a column over memory that `owner` keeps alive and nobody writes to.
  public init(base: UnsafePointer<Element>?, count: Int, owner: AnyObject?) {
    self.base = base
    self.count = base == nil ? 0 : count
    self.owner = owner
  }

  /// The positions of the elements.
  public var indices: Range<Int> { 0..<count }

  /// The element at a position, which must be one of `indices`.
  @inlinable
  public subscript(position: Int) -> Element {
    withSpan { $0[position] }
  }

  /// The part of the column at the given positions, sharing its memory.
  public subscript(range: Range<Int>) -> Column {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "column range out of bounds")
    return Column(
      base: base.map { $0 + range.lowerBound }, count: range.count, owner: owner)
  }

  /// Calls the body with the elements as a span, for loops that must be fast.
  @inlinable
  public func withSpan<Result, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(unsafe Span(_unsafeElements: buffer))
  }

  /// The elements as a buffer that is valid as long as the column lives.
  public var buffer: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: base, count: count)
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
