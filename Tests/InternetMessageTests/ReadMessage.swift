import Foundation

/// A message as read from its bytes, by rules that were written apart from those that wrote it.
struct ReadMessage {
  var fields: [(name: String, value: String)] = []
  var text = ""
  var html = ""

  struct Mistake: Error {
    let what: String
  }

  init(_ bytes: [UInt8]) throws {
    let message = String(decoding: bytes, as: UTF8.self)
    let (header, body) = try Self.halves(of: message)
    fields = try Self.fields(of: header)
    let type = self["Content-Type"] ?? ""
    guard let boundary = type.firstMatch(of: /boundary="([^"]{1,70})"/)?.1 else {
      throw Mistake(what: "no boundary: \(type)")
    }
    let parts = ("\r\n" + body).components(separatedBy: "\r\n--\(boundary)")
    guard parts.count == 4, parts[0].isEmpty, parts[3] == "--\r\n" else { throw Mistake(what: "parts") }
    (text, html) = (try Self.content(of: parts[1], "plain"), try Self.content(of: parts[2], "html"))
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}

extension ReadMessage {
  private static func halves(of text: String) throws -> (header: String, body: String) {
    guard let gap = text.range(of: "\r\n\r\n") else { throw Mistake(what: "no end of the header") }
    return (String(text[..<gap.lowerBound]), String(text[gap.upperBound...]))
  }

  /// Unfolded and decoded.
  private static func fields(of header: String) throws -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in header.components(separatedBy: "\r\n") {
      if line.hasPrefix(" "), !fields.isEmpty {
        fields[fields.count - 1].value += line
      } else if let match = line.wholeMatch(of: /([A-Za-z-]+):(.*)/) {
        fields.append((String(match.1), String(match.2)))
      } else {
        throw Mistake(what: "no field: \(line)")
      }
    }
    return try fields.map { ($0.name, try decoded(String($0.value.drop { $0 == " " }))) }
  }

  private static func decoded(_ value: String) throws -> String {
    let joined = value.replacing(/\?= +=\?/, with: "?==?")
    return try joined.replacing(/=\?UTF-8\?([QB])\?([!->@-~]+)\?=/) { match in
      let bytes =
        match.1 == "B"
        ? Data(base64Encoded: String(match.2)).map(Array.init)
        : try unquoted(match.2.replacing("_", with: " "))
      guard let text = bytes.flatMap({ String(validating: $0, as: UTF8.self) }) else {
        throw Mistake(what: "no whole text: \(match.0)")
      }
      return text
    }
  }

  private static func content(of part: String, _ type: String) throws -> String {
    let (header, body) = try halves(of: part)
    let expected =
      "\r\nContent-Type: text/\(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
    guard header == expected else { throw Mistake(what: "header of a part: \(header)") }
    let bytes = try unquoted(body.replacing("=\r\n", with: ""))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Mistake(what: "no UTF-8") }
    return text
  }

  private static func unquoted(_ text: some StringProtocol) throws -> [UInt8] {
    let pieces = text.components(separatedBy: "=")
    return try pieces.dropFirst().reduce(into: Array(pieces[0].utf8)) { bytes, piece in
      guard let byte = UInt8(piece.prefix(2), radix: 16) else { throw Mistake(what: "=\(piece.prefix(2))") }
      bytes += [byte] + piece.utf8.dropFirst(2)
    }
  }
}
