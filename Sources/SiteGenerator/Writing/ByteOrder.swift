import Foundation

/// The order of texts by their bytes in UTF-8, which is the same on every machine; Swift's own compares what they look like.
enum ByteOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    withBytes(of: a) { a in
      withBytes(of: b) { b in
        let order = order(a, b)
        return order == 0 ? a.count < b.count : order < 0
      }
    }
  }

  static func areEqual(_ a: String, _ b: String) -> Bool {
    withBytes(of: a) { a in withBytes(of: b) { b in a.count == b.count && order(a, b) == 0 } }
  }

  static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }

  /// Of as many bytes as both have; below zero where the first comes first.
  private static func order(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let first = a.baseAddress, let second = b.baseAddress else { return 0 }
    return memcmp(first, second, min(a.count, b.count))
  }
}
