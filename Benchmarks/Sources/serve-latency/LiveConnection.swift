import BenchmarkSupport
import Foundation

/// The WebSocket of an open page, with as much of the protocol (RFC 6455) as the preview speaks: messages are whole, in
/// text, and small from this side.
///
/// FlyingFox has the server's side alone, and with the libcurl of Debian 12 `URLSession` has no WebSockets.
struct LiveConnection {
  private let connection: Connection
  private var bytes: [UInt8] = []

  init(to address: PageAddress) throws {
    connection = try Connection(to: address)
    let lines = [
      "GET /__sitegen/live HTTP/1.1", "Host: \(address.hostField)", "Origin: http://\(address.hostField)",
      "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
      // Sixteen bytes, which a browser would choose at random.
      "Sec-WebSocket-Key: \(Data(count: 16).base64EncodedString())", "", "",
    ]
    try connection.write(lines.joined(separator: "\r\n").utf8)
    try readHandshake()
  }

  func say(_ text: String) throws {
    try send(.text, Array(text.utf8))
  }

  /// The next message, or `nil` if there is none by then. Whether the page is still there is answered meanwhile.
  mutating func message(until deadline: ContinuousClock.Instant) throws -> String? {
    while true {
      guard let (opcode, payload) = try nextFrame() else {
        guard let more = try connection.read(until: deadline) else { return nil }
        bytes += more
        continue
      }
      switch opcode {
      case .text: return String(decoding: payload, as: UTF8.self)
      case .ping: try send(.pong, payload)
      case .pong: break
      case .close: throw Failure("the server closed the live connection")
      }
    }
  }

  func close() {
    connection.close()
  }
}

extension LiveConnection {
  private enum Opcode: UInt8 {
    case text = 0x1
    case close = 0x8
    case ping = 0x9
    case pong = 0xA
  }

  private mutating func readHandshake() throws {
    let deadline = ContinuousClock.now + .seconds(5)
    while true {
      if let end = bytes.firstRange(of: "\r\n\r\n".utf8) {
        guard bytes.starts(with: "HTTP/1.1 101 ".utf8) else { break }
        bytes.removeSubrange(..<end.upperBound)
        return
      }
      guard let more = try connection.read(until: deadline) else { break }
      bytes += more
    }
    connection.close()
    throw Failure("the server would not open a live connection")
  }

  /// A client's frames are masked, with zeros here.
  private func send(_ opcode: Opcode, _ payload: [UInt8]) throws {
    let count = payload.count
    let size = count < 126 ? [UInt8(count)] : [126, UInt8(count >> 8), UInt8(count & 0xFF)]
    let head = [0x80 | opcode.rawValue, 0x80 | size[0]] + size.dropFirst()
    try connection.write(head + [0, 0, 0, 0] + payload)
  }

  /// Takes the next frame out of what has come, if it is whole. A server's are not masked.
  private mutating func nextFrame() throws -> (Opcode, [UInt8])? {
    guard bytes.count >= 2 else { return nil }
    guard let opcode = Opcode(rawValue: bytes[0] & 0x0F) else { throw Failure("the server sent no text") }
    let sizeBytes = [126: 2, 127: 8][bytes[1]] ?? 0
    let start = 2 + sizeBytes
    guard bytes.count >= start else { return nil }
    let count = sizeBytes == 0 ? Int(bytes[1]) : bytes[2..<start].reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count >= start + count else { return nil }
    let payload = Array(bytes[start..<(start + count)])
    bytes.removeSubrange(..<(start + count))
    return (opcode, payload)
  }
}
