import Foundation

/// A path as a site can have one: segments that name files and folders, and nothing else.
///
/// It cannot hold `.`, `..`, a slash or backslash within a segment, or a control character, however they were encoded.
/// It is decoded once, so that `%252e` is the text `%2e`, and composed (NFC), as the paths of a built site are.
struct RequestPath: Hashable, Sendable {
  private(set) var segments: [String]
  /// Whether it ends with a slash, and so asks for a folder.
  var isFolder: Bool

  /// - Parameter path: Percent-encoded, beginning with a slash.
  init(_ path: some StringProtocol) throws(RequestMistake) {
    segments = []
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts = parts.dropLast() }
    for part in parts {
      segments.append(try Self.decode(part))
    }
  }

  private init(segments: [String], isFolder: Bool) {
    self.segments = segments
    self.isFolder = isFolder
  }

  /// `posts/a b`: the path as a built site names its files, without slashes at its ends.
  var relative: String { segments.joined(separator: "/") }

  /// The path below `base`, if it leads there.
  func relative(to base: RequestPath) -> RequestPath? {
    guard segments.starts(with: base.segments) else { return nil }
    guard segments.count > base.segments.count || isFolder else { return nil }
    return RequestPath(segments: Array(segments.dropFirst(base.segments.count)), isFolder: isFolder)
  }

  /// The same path with the slash that folders have.
  var asFolder: RequestPath { RequestPath(segments: segments, isFolder: true) }

  /// `/posts/a%20b/`: the path as an address of this server.
  var encoded: String {
    let encoded = segments.map { $0.percentEncoded }
    return "/" + encoded.joined(separator: "/") + (isFolder && !segments.isEmpty ? "/" : "")
  }
}

extension RequestPath {
  private static func decode(_ segment: some StringProtocol) throws(RequestMistake) -> String {
    guard let bytes = percentDecoded(segment.utf8), let text = String(validUTF8: bytes) else { throw .target }
    // An empty segment would make the `//host` of another site's address.
    guard !bytes.isEmpty, text != ".", text != "..", bytes.allSatisfy(isAllowed),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .target }
    return text.precomposedStringWithCanonicalMapping
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\")
  }

  private static func percentDecoded(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.next()?.hexDigitValue, let low = rest.next()?.hexDigitValue else { return nil }
      decoded.append(high << 4 | low)
    }
    return decoded
  }
}

extension UInt8 {
  fileprivate var hexDigitValue: UInt8? {
    Character(UnicodeScalar(self)).hexDigitValue.map { UInt8($0) }
  }
}

extension String {
  /// The text of some bytes, if they are UTF-8.
  init?(validUTF8 bytes: some Collection<UInt8>) {
    self.init(decoding: bytes, as: UTF8.self)
    guard utf8.elementsEqual(bytes) else { return nil }
  }

  /// With `%XX` for every byte that does not stand for itself in any part of an address (RFC 3986, 2.3).
  fileprivate var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in utf8 {
      if byte.isTokenCharacter, !"!#$%&'*+^`|".utf8.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
