import CAllocator
import Glibc

/// A stretch of memory that grows and shrinks and keeps its contents.
///
/// A small one comes from the allocator. A large one is a mapping of its own: to grow it the system
/// moves page tables and no bytes, and what was never written takes no memory. Its pages are taken
/// some at a time, which costs three fifths of what one at a time does, and not long before they are
/// written, so that they are in the cache then. Large pages are not asked for: where memory is lent to a
/// virtual machine, filling them took three to five times as long as filling small ones, more than their
/// fewer faults save.
struct GrowingMemory: ~Copyable {
  /// Where the memory is, or nothing as long as there is none.
  private(set) var base: UnsafeMutableRawPointer?
  /// How many bytes can be used.
  private(set) var size = 0
  /// The size of the mapping, or 0 where the memory comes from the allocator.
  private var mapped = 0

  /// From this size on a stretch is a mapping.
  private static let large = 1 << 22
  /// What mappings grow by: the memory of one whole page table, which can be moved at once.
  private static let pageTable = 1 << 21
  /// How much of a mapping is taken at a time.
  private static let step = 1 << 18
  private static let page = 1 << 12

  /// Makes the memory at least so large; it grows by so much that many calls cost no more than a
  /// constant for each byte.
  ///
  /// As with the arrays of the standard library there is no going on without memory.
  mutating func grow(to wanted: Int) {
    guard wanted > size else { return }
    if wanted > mapped { reserve(max(wanted, size + size / 2, 1024)) }
    guard mapped > 0 else { return }
    let next = min(mapped, GrowingMemory.rounded(wanted, to: GrowingMemory.step))
    if let base { GrowingMemory.take(base + size, next - size) }
    size = next
  }

  /// Makes room for so many bytes, of which those of a mapping cannot be used yet.
  private mutating func reserve(_ wanted: Int) {
    if mapped > 0 {
      let new = GrowingMemory.rounded(wanted, to: GrowingMemory.pageTable)
      base = GrowingMemory.checked(allocator_resize_mapping(base, mapped, new))
      mapped = new
    } else if wanted < GrowingMemory.large {
      base = GrowingMemory.checked(realloc(base, wanted))
      size = wanted
    } else {
      let new = GrowingMemory.rounded(wanted, to: GrowingMemory.pageTable)
      let flags = MAP_PRIVATE | MAP_ANONYMOUS
      let other = GrowingMemory.checked(mmap(nil, new, PROT_READ | PROT_WRITE, flags, -1, 0))
      allocator_populate(other, size)
      if let base { other.copyMemory(from: base, byteCount: size) }
      free(base)
      (base, mapped) = (other, new)
    }
  }

  /// Takes memory, much of it on all processors.
  private static func take(_ start: UnsafeMutableRawPointer, _ count: Int) {
    nonisolated(unsafe) let start = start
    let parts = Blocks.cut(count, size: large)
    Blocks.forEach(parts.count) {
      allocator_populate(start + parts[$0].lowerBound, parts[$0].count)
    }
  }

  /// Gives back what stands behind the first bytes.
  mutating func shrink(to wanted: Int) {
    guard wanted < size else { return }
    if mapped == 0 {
      base = GrowingMemory.checked(realloc(base, max(wanted, 1)))
    } else {
      let kept = GrowingMemory.rounded(max(wanted, 1), to: GrowingMemory.page)
      if kept < mapped {
        base = GrowingMemory.checked(allocator_resize_mapping(base, mapped, kept))
        mapped = kept
      }
    }
    size = wanted
  }

  private static func rounded(_ size: Int, to step: Int) -> Int {
    precondition(size <= Int.max - step, "a column too large for any memory")
    return (size + step - 1) & ~(step - 1)
  }

  private static func checked(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let memory, memory != MAP_FAILED else { fatalError("out of memory") }
    return memory
  }

  deinit {
    if mapped > 0 { munmap(base, mapped) } else { free(base) }
  }
}
