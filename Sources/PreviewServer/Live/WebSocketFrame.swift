/// A frame of the WebSocket protocol (RFC 6455, 5.2), whole and unmasked.
struct WebSocketFrame: Hashable, Sendable {
  enum Opcode: UInt8 {
    case text = 0x1
    case close = 0x8
    case ping = 0x9
    case pong = 0xA
  }

  var opcode: Opcode
  var payload: [UInt8]

  static func text(_ text: String) -> WebSocketFrame {
    WebSocketFrame(opcode: .text, payload: Array(text.utf8))
  }

  static func close(_ mistake: WebSocketMistake) -> WebSocketFrame {
    WebSocketFrame(opcode: .close, payload: [UInt8(mistake.rawValue >> 8), UInt8(mistake.rawValue & 0xFF)])
  }

  /// As a server sends it: never masked (RFC 6455, 5.1).
  var encoded: [UInt8] {
    var bytes = [0x80 | opcode.rawValue]
    switch payload.count {
    case ...125:
      bytes.append(UInt8(payload.count))
    case ...0xFFFF:
      bytes.append(126)
      bytes += Self.bigEndian(payload.count, byteCount: 2)
    default:
      bytes.append(127)
      bytes += Self.bigEndian(payload.count, byteCount: 8)
    }
    return bytes + payload
  }

  private static func bigEndian(_ number: Int, byteCount: Int) -> [UInt8] {
    (0..<byteCount).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// What a client did wrong; the number is the status that the connection is closed with (RFC 6455, 7.4.1).
enum WebSocketMistake: UInt16, Error {
  case againstProtocol = 1002
  /// A message in binary or in several frames, which the reload script never sends.
  case unsupported = 1003
  case notUTF8 = 1007
  case tooLarge = 1009
}
