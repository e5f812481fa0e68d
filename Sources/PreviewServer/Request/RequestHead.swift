/// The line and header fields of a request, read as strictly as RFC 9112 allows.
///
/// What other servers guess at (folded lines, a space before a colon, lines that end with LF alone, several hosts) is a
/// mistake here: no browser sends it, and who does wants to be understood in two ways.
struct RequestHead: Sendable {
  enum Method: String {
    case get = "GET"
    case head = "HEAD"
  }

  var method: Method
  /// As it was sent.
  var target: String
  var isVersion11: Bool
  var fields: HeaderFields

  /// Reads a head that ``RequestBuffer`` found, without the empty line at its end: CR only stands before LF.
  init(lines bytes: some Collection<UInt8>) throws(RequestMistake) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    let words = lines[0].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(\.isTokenCharacter), !words[1].isEmpty
    else { throw .requestLine }

    isVersion11 = try Self.isVersion11(words[2])
    guard let method = Method(rawValue: String(decoding: words[0], as: UTF8.self)) else { throw .method }
    self.method = method
    guard let target = String(validUTF8: words[1]) else { throw .target }
    self.target = target
    fields = HeaderFields()
    for line in lines.dropFirst() {
      try fields.append(line: line)
    }
    try checkFraming()
  }

  /// Whether the client can send another request on this connection (RFC 9112, 9.3).
  var keepsAlive: Bool {
    let tokens = fields.tokens(of: "connection")
    return isVersion11 ? !tokens.contains("close") : tokens.contains("keep-alive")
  }
}

extension RequestHead {
  private static func isVersion11(_ bytes: some Collection<UInt8>) throws(RequestMistake) -> Bool {
    switch String(decoding: bytes, as: UTF8.self) {
    case "HTTP/1.1": return true
    case "HTTP/1.0": return false
    case let other where other.hasPrefix("HTTP/"): throw .version
    default: throw .requestLine
    }
  }

  /// A body on GET means nothing (RFC 9110, 9.3.1), and where it would end is what smuggled requests live on.
  private func checkFraming() throws(RequestMistake) {
    let hosts = fields[all: "host"].count
    guard hosts == 1 || hosts == 0 && !isVersion11 else { throw .host }
    guard fields[all: "transfer-encoding"].isEmpty,
      fields[all: "content-length"].allSatisfy({ $0 == "0" })
    else { throw .body }
  }
}
