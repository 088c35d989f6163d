import CAllocator
import Glibc
import NewsCorpus

/// Reads a large regular file on all processors.
///
/// Most of the time this takes goes into copying and into memory that is touched for the first time,
/// which processors can share.
struct LongRead {
  private let descriptor: Int32
  /// How many bytes one processor reads before all wait for each other.
  private let partSize: Int

  init(_ descriptor: Int32, partSize: Int = 1 << 22) {
    (self.descriptor, self.partSize) = (descriptor, partSize)
  }

  /// How many bytes are read at a time, into memory that was taken just before.
  private static let step = 1 << 18

  /// From how many bytes on it is worth it.
  static let worthIt = 1 << 24

  /// Appends so many bytes from where the file is read next, fewer only where it ends.
  ///
  /// - Parameter progress: told the number of bytes in all, now and then.
  func append(
    _ room: Int, to bytes: inout [UInt8], _ progress: (Int) -> Void
  ) throws(FileBytes.Failure) {
    let start = lseek(descriptor, 0, SEEK_CUR)
    guard start >= 0 else { throw .refused(.of(errno)) }
    var failure: FileBytes.Failure?
    let before = bytes
    bytes = [UInt8](unsafeUninitializedCapacity: before.count + room) { buffer, filled in
      filled = buffer.update(fromContentsOf: before)
      guard let base = buffer.baseAddress else { return }
      do throws(FileBytes.Failure) {
        while filled < before.count + room {
          if Task.isCancelled { throw .cancelled }
          let wanted = min(before.count + room - filled, Blocks.width * partSize)
          let offset = Int(start) + filled - before.count
          let count = try read(wanted, at: offset, to: base + filled)
          filled += count
          progress(filled)
          if count < wanted { return }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    lseek(descriptor, start + off_t(bytes.count - before.count), SEEK_SET)
  }

  /// Reads bytes at a place of the file, fewer only where it ends.
  private func read(
    _ count: Int, at offset: Int, to target: UnsafeMutablePointer<UInt8>
  ) throws(FileBytes.Failure) -> Int {
    let parts = stride(from: 0, to: count, by: partSize).map { $0..<min($0 + partSize, count) }
    // How many bytes were read of each part, or the number of an error below 0.
    var results = Array(repeating: 0, count: parts.count)
    results.withUnsafeMutableBufferPointer { results in
      // Every part has a place of its own.
      nonisolated(unsafe) let (results, target) = (results, target)
      Blocks.forEach(parts.count) { [descriptor] number in
        let part = parts[number]
        var done = 0
        while done < part.count {
          let place = part.lowerBound + done
          let size = min(part.count - done, LongRead.step)
          allocator_populate(target + place, size)
          let read = pread(descriptor, target + place, size, off_t(offset + place))
          if read < 0, errno == EINTR { continue }
          if read < 0 { done = -Int(errno) }
          if read <= 0 { break }
          done += read
        }
        results[number] = done
      }
    }
    var filled = 0
    for (part, result) in zip(parts, results) {
      if result < 0 { throw .refused(.of(Int32(-result))) }
      filled += result
      if result < part.count { break }
    }
    return filled
  }
}
