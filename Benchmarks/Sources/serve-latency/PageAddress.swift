import BenchmarkSupport
import Foundation

/// Where a page of the preview is.
struct PageAddress {
  let host: String
  let port: UInt16
  let path: String

  init(_ url: String) throws {
    guard let components = URLComponents(string: url), let host = components.host,
      let port = components.port.flatMap(UInt16.init(exactly:))
    else { throw Failure("\(url) is no address of a preview") }
    (self.host, self.port, self.path) = (host, port, components.percentEncodedPath)
  }

  /// What a browser sends as `Host`.
  var hostField: String { "\(host):\(port)" }
}
