import Foundation

/// Compares a file with content that comes in parts, holding only a piece of it at a time.
struct FileComparison: ~Copyable {
  private let file: OpenFile
  private let buffer: UnsafeMutableRawBufferPointer
  /// Whether the file begins with all the parts so far.
  private(set) var isEqual = true

  /// - Parameter path: A file known to be as long as the content; a link there is an error.
  init(with path: String) throws(DiskError) {
    file = try OpenFile(reading: path, followingLinks: false)
    buffer = .allocate(byteCount: OpenFile.chunkSize, alignment: 16)
  }

  deinit {
    buffer.deallocate()
  }

  mutating func combine(_ part: UnsafeRawBufferPointer) throws(DiskError) {
    var rest = part[...]
    while isEqual, !rest.isEmpty {
      let expected = UnsafeRawBufferPointer(rebasing: rest.prefix(buffer.count))
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<expected.count])
      isEqual = try file.fill(room) == expected.count && equal(room, expected)
      rest = rest.dropFirst(expected.count)
    }
  }

  private func equal(_ a: UnsafeMutableRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard let a = a.baseAddress, let start = b.baseAddress else { return b.isEmpty }
    return memcmp(a, start, b.count) == 0
  }
}
