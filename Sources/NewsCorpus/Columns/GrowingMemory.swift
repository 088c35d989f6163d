import CAllocator
import Glibc

/// A stretch of memory that grows and shrinks and keeps its contents.
///
/// A small one comes from the allocator. A large one is a mapping of its own: to grow it the system
/// moves page tables and no bytes, and what was never written takes no memory. Large pages are not
/// asked for: where memory is lent to a virtual machine, filling them took three to five times as
/// long as filling small ones, more than their fewer faults save.
struct GrowingMemory: ~Copyable {
  /// Where the memory is, or nothing as long as there is none.
  private(set) var base: UnsafeMutableRawPointer?
  /// Its size in bytes.
  private(set) var size = 0

  /// From this size on a stretch is a mapping.
  private static let large = 1 << 22
  /// What mappings grow by: the memory of one whole page table, which can be moved at once.
  private static let pageTable = 1 << 21
  private static let page = 1 << 12

  private static func isMapped(_ size: Int) -> Bool { size >= large }

  /// Makes the memory at least so large, or smaller; what fits keeps its place in it.
  ///
  /// As with the arrays of the standard library there is no going on without memory.
  mutating func resize(to wanted: Int) {
    if GrowingMemory.isMapped(size), GrowingMemory.isMapped(wanted) {
      let new = GrowingMemory.rounded(
        wanted, to: wanted > size ? GrowingMemory.pageTable : GrowingMemory.page)
      guard new != size else { return }
      base = GrowingMemory.checked(allocator_resize_mapping(base, size, new))
      size = new
    } else if GrowingMemory.isMapped(size) || GrowingMemory.isMapped(wanted) {
      var other = GrowingMemory()
      other.allocate(wanted)
      if let base, let target = other.base {
        target.copyMemory(from: base, byteCount: min(size, other.size))
      }
      swap(&self, &other)
    } else {
      guard let new = realloc(base, wanted) else { fatalError("out of memory") }
      (base, size) = (new, wanted)
    }
  }

  /// Takes memory where there is none.
  private mutating func allocate(_ wanted: Int) {
    guard GrowingMemory.isMapped(wanted) else { return resize(to: wanted) }
    size = GrowingMemory.rounded(wanted, to: GrowingMemory.pageTable)
    let flags = MAP_PRIVATE | MAP_ANONYMOUS
    base = GrowingMemory.checked(mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0))
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
    if GrowingMemory.isMapped(size) { munmap(base, size) } else { free(base) }
  }
}
