// What the system offers for memory beyond the C standard; Swift's Glibc module does not show it.
#ifndef CALLOCATOR_SHIM_H
#define CALLOCATOR_SHIM_H

#include <stdlib.h>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Gives memory that was freed back to the system, where the allocator can.
static inline void allocator_return_free_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/// Lets so many threads allocate without waiting for each other, each in a place of its own, and
/// keeps the places small: what is free at the end of one goes back to the system beyond 1 MB, and
/// what is larger than 4 MB is none of theirs. Has to come before any thread.
static inline void allocator_set_up(int threads) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, threads);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}

/// Brings the memory that will be read soon into the cache, without waiting for it.
static inline void allocator_prefetch(const void *memory) {
  __builtin_prefetch(memory);
}

/// Has the system give the pages of memory that will be written soon, all at once: that costs three
/// fifths of what it costs to stop at each. Where the system cannot, it stops at each as it always does.
static inline void allocator_populate(void *memory, size_t size) {
#ifdef __linux__
  const size_t page = 4096;
  size_t start = ((size_t)memory + page - 1) & ~(page - 1);
  size_t end = ((size_t)memory + size) & ~(page - 1);
  if (end > start) madvise((void *)start, end - start, 23 /* MADV_POPULATE_WRITE */);
#endif
}

/// Makes a mapping larger or smaller, in another place where it must; MAP_FAILED without memory.
static inline void *allocator_resize_mapping(void *memory, size_t size, size_t wanted) {
  // The headers declare it only to programs that ask for everything of GNU's.
  extern void *mremap(void *, size_t, size_t, int, ...);
  return mremap(memory, size, wanted, 1 /* MREMAP_MAYMOVE */);
}

#endif
