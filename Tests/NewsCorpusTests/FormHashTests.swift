import TestSupport
import Testing

@testable import NewsCorpus

@Suite("Word forms are hashed and compared by their bytes alone") struct FormHashTests {
  /// The hash as snapshots have it, written down without regard to speed.
  private func expected(_ form: [UInt8]) -> UInt32 {
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      return product.high ^ product.low
    }
    let count = form.count
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(count + 1)
    for start in stride(from: 8, to: count - 8, by: 8) {
      state = fold(state ^ number(form[start..<start + 8]), 0xD6E8_FEB8_6659_FD93)
    }
    state = fold(
      state ^ number(form.prefix(8)), number(form.suffix(8)) ^ 0xA076_1D64_78BD_642F)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  private func random(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  @Test(arguments: 1...70) func hashesAreThoseOfSnapshots(count: Int) {
    var generator = SeededRandom(seed: UInt64(count))
    for _ in 0..<50 {
      let form = random(count, &generator)
      for padding in [random(8, &generator), Array(repeating: 0, count: 8)] {
        let hash = (form + padding).withUnsafeBytes { bytes in
          bytes.baseAddress.map { FormHash.hash(padded: $0, count) }
        }
        #expect(hash == expected(form))
      }
      form.withUnsafeBufferPointer { bytes in
        if let base = bytes.baseAddress { #expect(FormHash.hash(base, count) == expected(form)) }
      }
    }
  }

  @Test(arguments: 1...70) func oneOtherByteMakesAnotherForm(count: Int) {
    var generator = SeededRandom(seed: UInt64(count))
    let form = random(count, &generator)
    func areEqual(_ other: [UInt8]) -> Bool {
      let (left, right) = (form + random(8, &generator), other + random(8, &generator))
      return left.withUnsafeBytes { left in
        right.withUnsafeBytes { right in
          guard let left = left.baseAddress, let right = right.baseAddress else { return false }
          return FormHash.areEqual(padded: left, right, count)
        }
      }
    }
    #expect(areEqual(form), "what stands behind does not count")
    for position in form.indices {
      var other = form
      other[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      #expect(!areEqual(other))
    }
  }
}

@Suite("Memory that grows keeps what is in it") struct GrowingMemoryTests {
  @Test func fromSmallToLargeAndBack() {
    var column = GrowingColumn<UInt32>()
    let count = 3 << 20
    for number in 0..<count { column.append(UInt32(number)) }
    let finished = column.finish()
    #expect(finished.count == count)
    #expect(finished.buffer.enumerated().allSatisfy { $0 == Int($1) })
  }

  @Test func resizing() {
    var memory = GrowingMemory()
    var random = SeededRandom(seed: 5)
    memory.grow(to: 16)
    memory.base?.storeBytes(of: 0x1234_5678_9ABC_DEF0, as: UInt64.self)
    for _ in 0..<60 {
      let size = 8 << Int.random(in: 0...22, using: &random)
      if Bool.random(using: &random) {
        memory.shrink(to: size)
        #expect(memory.size <= max(size, 1024))
      } else {
        memory.grow(to: size)
        #expect(memory.size >= size)
        memory.base?.storeBytes(of: 1, toByteOffset: memory.size - 1, as: UInt8.self)
      }
      #expect(memory.base?.load(as: UInt64.self) == 0x1234_5678_9ABC_DEF0)
    }
    memory.grow(to: 32 << 20)
    memory.base?.storeBytes(of: 7, toByteOffset: 5 << 20, as: UInt8.self)
    memory.shrink(to: 6 << 20)
    memory.grow(to: 64 << 20)
    #expect(memory.base?.load(fromByteOffset: 5 << 20, as: UInt8.self) == 7)
    #expect(
      stride(from: 6 << 20, to: 64 << 20, by: 4096).allSatisfy { page in
        memory.base?.load(fromByteOffset: page + 17, as: UInt8.self) == 0
      })
  }
}
