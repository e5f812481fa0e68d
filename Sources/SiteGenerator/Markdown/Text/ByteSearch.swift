/// Finds bytes in bytes.
enum ByteSearch {
  /// The offsets at which `needle` begins, from left to right, none overlapping another.
  static func occurrences(of needle: [UInt8], in haystack: some RandomAccessCollection<UInt8>) -> [Int] {
    var found: [Int] = []
    guard let first = needle.first, haystack.count >= needle.count else { return [] }
    _ = haystack.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index <= bytes.count - needle.count {
        if bytes[index] == first, needle.indices.allSatisfy({ bytes[index + $0] == needle[$0] }) {
          found.append(index)
          index += needle.count
        } else {
          index += 1
        }
      }
    }
    return found
  }
}
