// Comparisons of many bytes at once, which Swift's own vectors make byte by byte on Linux.
#ifndef CBYTES_SHIM_H
#define CBYTES_SHIM_H

#include <stdint.h>
#include <string.h>

/// One bit for each of 64 bytes, the first one lowest: whether it lies between two values.
static inline uint64_t bytes_between(const void *bytes, uint8_t first, uint8_t last) {
  // Vectors of this length are cut into those that the processor has.
  typedef uint8_t vector __attribute__((ext_vector_type(64)));
  typedef _Bool bits __attribute__((ext_vector_type(64)));
  vector block;
  memcpy(&block, bytes, sizeof block);
  const bits within = __builtin_convertvector(block - first <= (uint8_t)(last - first), bits);
  uint64_t result;
  memcpy(&result, &within, sizeof result);
  return result;
}

#endif
