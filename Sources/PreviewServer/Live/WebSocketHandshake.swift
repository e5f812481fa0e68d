import FlyingFox
import Foundation

/// The answer that makes an HTTP connection a WebSocket (RFC 6455, 4.2.2).
///
/// FlyingFox computes it, since its key is a SHA-1, which Foundation has not.
struct WebSocketHandshake: Sendable {
  /// The bytes to send before the first frame.
  let bytes: [UInt8]

  static func answer(to request: RequestHead) async -> Responder.Answer {
    guard request.method == .get, request.isVersion11, request.fields["upgrade"] != nil else {
      return .response(upgradeRequired(text: "This address is a WebSocket."))
    }
    guard request.fields["sec-websocket-version"] == "13" else {
      return .response(upgradeRequired(text: "This server speaks version 13 of the WebSocket protocol."))
    }
    guard
      let response = try? await WebSocketHTTPHandler(handler: NoFrames()).handleRequest(httpRequest(request)),
      response.statusCode == .switchingProtocols,
      let key = response.headers[.webSocketAccept]
    else { return .response(Response(.badRequest, text: "The WebSocket handshake is not whole.")) }
    let lines = [
      "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
      "Sec-WebSocket-Accept: \(key)", "", "",
    ]
    return .live(WebSocketHandshake(bytes: Array(lines.joined(separator: "\r\n").utf8)))
  }

  private static func upgradeRequired(text: String) -> Response {
    var response = Response(.upgradeRequired, text: text)
    response.fields += [("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13")]
    return response
  }

  private static func httpRequest(_ request: RequestHead) -> HTTPRequest {
    var headers = HTTPHeaders()
    for header in [HTTPHeader.host, .upgrade, .connection, .webSocketKey, .webSocketVersion] {
      let values = request.fields[all: header.rawValue.lowercased()]
      // A key that came twice is none; the fields that are lists may come in several lines.
      headers[header] =
        header == .webSocketKey ? request.fields["sec-websocket-key"] : values.joined(separator: ",")
    }
    return HTTPRequest(
      method: .GET, version: .http11, target: HTTPRequest.Target(path: "/", query: ""), headers: headers,
      body: HTTPBodySequence())
  }
}

/// The frames are read and written by ``LiveSocket``; FlyingFox has no limits for them.
private struct NoFrames: WSHandler {
  func makeFrames(for client: AsyncThrowingStream<WSFrame, any Error>) async throws -> AsyncStream<WSFrame> {
    AsyncStream { $0.finish() }
  }
}
