/// The bytes of a client that are not yet a frame.
struct WebSocketFrameBuffer {
  private let limit: Int
  private var bytes: [UInt8] = []

  /// - Parameter limit: The size in bytes of the largest message.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// Takes the next frame out, if it is whole. What is wrong in its first bytes is told before the rest arrives.
  mutating func next() throws(WebSocketMistake) -> WebSocketFrame? {
    guard bytes.count >= 2 else { return nil }
    let opcode = try Self.opcode(bytes[0])
    guard bytes[1] & 0x80 != 0 else { throw .againstProtocol }
    guard let (count, start) = try payloadCount(isControl: opcode != .text) else { return nil }
    guard count <= limit else { throw .tooLarge }

    let end = start + Self.maskSize + count
    guard bytes.count >= end else { return nil }
    let mask = bytes[start..<(start + Self.maskSize)]
    let payload = bytes[(start + Self.maskSize)..<end].enumerated()
      .map { $0.element ^ mask[start + $0.offset % Self.maskSize] }
    bytes.removeFirst(end)
    return WebSocketFrame(opcode: opcode, payload: payload)
  }
}

extension WebSocketFrameBuffer {
  private static let maskSize = 4

  private static func opcode(_ byte: UInt8) throws(WebSocketMistake) -> WebSocketFrame.Opcode {
    let (isFinal, reserved, code) = (byte & 0x80 != 0, byte & 0x70, byte & 0x0F)
    guard reserved == 0 else { throw .againstProtocol }
    guard let opcode = WebSocketFrame.Opcode(rawValue: code) else {
      let isBinaryOrContinued = code == 0x2 || code == 0x0
      throw isBinaryOrContinued ? .unsupported : .againstProtocol
    }
    guard isFinal else { throw opcode == .text ? .unsupported : .againstProtocol }
    return opcode
  }

  /// The size of the payload, and where the mask before it begins.
  private func payloadCount(isControl: Bool) throws(WebSocketMistake) -> (count: Int, start: Int)? {
    let short = Int(bytes[1] & 0x7F)
    guard short > 125 else { return (short, 2) }
    guard !isControl else { throw .againstProtocol }
    let size = short == 126 ? 2 : 8
    guard bytes.count >= 2 + size else { return nil }
    let count = bytes[2..<(2 + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    // The shortest form must be used, and the first bit is never set (RFC 6455, 5.2).
    guard count > (size == 2 ? 125 : 0xFFFF), count >> 63 == 0 else { throw .againstProtocol }
    return (Int(count), 2 + size)
  }
}
