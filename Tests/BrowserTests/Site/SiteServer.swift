import FlyingFox
import FlyingSocks
import Foundation

/// Serves a built site at a free port of this machine, as a static host would.
enum SiteServer {
  /// - Parameter body: Gets the address, without a final slash.
  static func run(_ folder: URL, _ body: (String) async throws -> Void) async throws {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled, handler: StaticFiles(folder: folder))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      defer { group.cancelAll() }
      try await server.waitUntilListening()
      guard case .ip4(let host, let port) = await server.listeningAddress else { throw NoAddress() }
      try await body("http://\(host):\(port)")
    }
  }

  private struct NoAddress: Error {}
}

private struct StaticFiles: HTTPHandler {
  let folder: URL

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let path = request.target.path(percentEncoded: false)
    let file = path.hasSuffix("/") ? path + "index.html" : path
    return try answer(.ok, file) ?? answer(.notFound, "404.html") ?? HTTPResponse(statusCode: .notFound)
  }

  private func answer(_ status: HTTPStatusCode, _ name: String) throws -> HTTPResponse? {
    let file = folder.appending(path: name)
    guard let data = try? Data(contentsOf: file) else { return nil }
    let type = Self.types[file.pathExtension] ?? "application/octet-stream"
    return HTTPResponse(
      statusCode: status, headers: [.contentType: type, .cacheControl: "no-cache"], body: data)
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json", "xml": "application/xml", "txt": "text/plain; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
  ]
}
