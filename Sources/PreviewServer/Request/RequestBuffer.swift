/// The bytes of a connection that are not yet a request: a head in the making, and what a client sent ahead.
struct RequestBuffer {
  private let limit: Int
  private var bytes: [UInt8] = []
  /// Up to here the bytes were looked at, so that a head that comes byte by byte is not read over and over.
  private var scanned = 0

  init(limit: Int) {
    self.limit = limit
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// What follows the last request.
  var rest: [UInt8] { bytes }

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// Takes the next request out, if its head is whole.
  ///
  /// A byte that no head can have is told at once: whoever speaks TLS to this port need not wait for the time limit.
  mutating func next() throws(RequestMistake) -> RequestHead? {
    skipEmptyLine()
    while scanned < bytes.count {
      guard scanned < limit else { throw .headTooLarge }
      let byte = bytes[scanned]
      let isLineEnd = byte == .lineFeed
      guard byte.mayStandInHead, isLineEnd == (scanned > 0 && bytes[scanned - 1] == .carriageReturn)
      else { throw .controlCharacter }
      scanned += 1
      if isLineEnd, bytes[..<scanned].suffix(4) == [.carriageReturn, .lineFeed, .carriageReturn, .lineFeed] {
        return try takeHead()
      }
    }
    return nil
  }

  private mutating func takeHead() throws(RequestMistake) -> RequestHead {
    defer {
      bytes.removeFirst(scanned)
      scanned = 0
    }
    return try RequestHead(lines: bytes[..<(scanned - 4)])
  }

  /// Some clients send an empty line after a request; it is no part of the next (RFC 9112, 2.2).
  private mutating func skipEmptyLine() {
    guard scanned < 2, bytes.starts(with: [.carriageReturn, .lineFeed]) else { return }
    bytes.removeFirst(2)
    scanned = 0
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")

  fileprivate var mayStandInHead: Bool {
    self >= 0x20 && self != 0x7F || self == UInt8(ascii: "\t") || self == .lineFeed || self == .carriageReturn
  }
}
