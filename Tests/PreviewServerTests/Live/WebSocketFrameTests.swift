import Testing

@testable import PreviewServer

struct WebSocketFrameTests {
  /// As a client sends it.
  static func masked(_ first: UInt8, _ payload: [UInt8], mask: [UInt8] = [1, 2, 3, 4]) -> [UInt8] {
    var bytes = WebSocketFrame(opcode: .text, payload: payload).encoded
    bytes.removeLast(payload.count)
    bytes[0] = first
    bytes[1] |= 0x80
    return bytes + mask + payload.enumerated().map { $0.element ^ mask[$0.offset % 4] }
  }

  static func read(_ bytes: [UInt8], limit: Int = 100_000) throws -> WebSocketFrame? {
    var buffer = WebSocketFrameBuffer(limit: limit)
    buffer.append(bytes)
    return try buffer.next()
  }

  @Test(arguments: [0, 1, 125, 126, 127, 0xFFFF, 0x10000]) func framesOfEachLength(count: Int) throws {
    let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let bytes = Self.masked(0x81, payload)
    #expect(try Self.read(bytes) == WebSocketFrame(opcode: .text, payload: payload))
    #expect(try Self.read(bytes.dropLast()) == nil)
  }

  @Test func theServersFrames() {
    #expect(WebSocketFrame.text("Hi").encoded == [0x81, 2, 0x48, 0x69])
    #expect(WebSocketFrame.close(.againstProtocol).encoded == [0x88, 2, 0x03, 0xEA])
    #expect(WebSocketFrame.text(String(repeating: "a", count: 126)).encoded.prefix(4) == [0x81, 126, 0, 126])
    #expect(
      WebSocketFrame.text(String(repeating: "a", count: 0x10000)).encoded.prefix(10)
        == [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0])
  }

  @Test(arguments: [
    (WebSocketFrame.text("Hi").encoded, WebSocketMistake.againstProtocol),  // without a mask
    (masked(0xC1, []), .againstProtocol), (masked(0x83, []), .againstProtocol),
    (masked(0x09, []), .againstProtocol),
    (masked(0x01, []), .unsupported), (masked(0x82, []), .unsupported), (masked(0x80, []), .unsupported),
    ([0x89, 0xFE], .againstProtocol),  // a ping of more than 125 bytes
    ([0x81, 0xFE, 0, 125], .againstProtocol), ([0x81, 0xFF, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], .againstProtocol),
    ([0x81, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0], .againstProtocol),
    ([0x81, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], .tooLarge),
    ([0x81, 0xFE, 0xFF, 0xFF], .tooLarge),
  ]) func whatIsAgainstTheRulesIsToldBeforeTheRestComes(bytes: [UInt8], mistake: WebSocketMistake) {
    #expect(throws: mistake) { try Self.read(bytes, limit: 4096) }
  }

  @Test func framesComeByteByByte() throws {
    var buffer = WebSocketFrameBuffer(limit: 100)
    var frames: [WebSocketFrame] = []
    for byte in Self.masked(0x81, Array("one".utf8)) + Self.masked(0x89, [])
      + Self.masked(0x81, Array("two".utf8))
    {
      buffer.append([byte])
      while let frame = try buffer.next() { frames.append(frame) }
    }
    #expect(frames == [.text("one"), WebSocketFrame(opcode: .ping, payload: []), .text("two")])
  }
}
