/// The place of one page or file on the site, below the base URL: `/why-prospects/`, `/feed.xml`.
///
/// It is always absolute, in Unicode's composed form, without `.`, `..` or empty segments, so that it
/// can never lead outside the output folder. One that ends with `/` is a page of its own folder.
struct SitePath: Hashable, Sendable {
  /// As a reader would say it: not percent-encoded.
  let text: String

  static let home = SitePath(trusted: "/")

  /// For paths the program makes of parts that are known to be safe.
  init(trusted text: String) {
    self.text = text
  }

  /// Reads a path from front matter. One without a file name extension is a folder: `/about` is `/about/`.
  init(_ written: String) throws(URLMistake) {
    if Self.isPlain(written) {
      text = written.utf8.last == UInt8(ascii: "/") ? written : written + "/"
      return
    }
    guard written.hasPrefix("/") else { throw .notRooted(written) }
    guard let path = PercentEncoding.decode(written) else { throw .badCharacter("%", in: written) }
    if let bad = path.first(where: Self.isForbidden) { throw .badCharacter(bad, in: written) }
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for segment in segments.dropLast() where segment.isEmpty { throw .emptySegment(written) }
    for segment in segments where segment == "." || segment == ".." { throw .leadsUp(written) }
    for segment in segments where segment.hasPrefix(".") && segment != ".well-known" {
      throw .hidden(written, segment)
    }
    for segment in segments where segment.utf8.count > Self.longestSegment { throw .tooLong(written) }
    guard path.utf8.count <= Self.longestPath else { throw .tooLongAltogether(written) }

    let isFolder = path.hasSuffix("/") || !(segments.last ?? "").contains(".")
    self.text = (isFolder && !path.hasSuffix("/") ? path + "/" : path).composed
  }

  /// The file that answers for the path, relative to the output folder.
  var outputFile: String {
    let relative = String(text.dropFirst())
    return isFolder ? relative + "index.html" : relative
  }

  /// The path a reader knows an output file by, as text, since the file need not be one of ours: `/ask/` for
  /// `ask/index.html`.
  static func text(ofOutputFile file: String) -> String {
    let isIndex = file == "index.html" || file.hasSuffix("/index.html")
    return "/" + (isIndex ? String(file.dropLast("index.html".count)) : file)
  }

  var isFolder: Bool { text.utf8.last == UInt8(ascii: "/") }

  /// As it stands in a link.
  var encoded: String { PercentEncoding.encode(path: text) }

  /// The folder that relative links on the page start from.
  var folder: SitePath {
    SitePath(trusted: String(text[...(text.lastIndex(of: "/") ?? text.startIndex)]))
  }

  /// A page or file below this folder: `/tags/` and `page/2/` make `/tags/page/2/`.
  func appending(_ relative: String) -> SitePath {
    SitePath(trusted: folder.text + relative)
  }
}

extension SitePath: Comparable {
  /// By code points, so that the order does not depend on a locale.
  static func < (a: SitePath, b: SitePath) -> Bool { a.text < b.text }
}

extension SitePath: CustomStringConvertible {
  var description: String { text }
}

extension SitePath {
  /// File systems allow 255 bytes; the temporary and extended names need some of them.
  static let longestSegment = 240
  /// The least that systems allow is 1,024 bytes (macOS), of which the output folder needs some.
  static let longestPath = 800

  /// Whether nothing in a path needs a closer look, as in nearly all: slashes, and between them ASCII letters, digits,
  /// `-` and `_`.
  private static func isPlain(_ path: String) -> Bool {
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count < longestSegment else { return false }
    var isAfterSlash = false
    for byte in path.utf8 {
      let isSlash = byte == UInt8(ascii: "/")
      guard
        isSlash && !isAfterSlash || byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      else { return false }
      isAfterSlash = isSlash
    }
    return true
  }

  /// Characters that no path of ours holds: they end or confuse a URL, or cannot be in a file's name
  /// on some system.
  static func isForbidden(_ character: Character) -> Bool {
    character.isWhitespace || character.isControl
      || "?#%\\<>\"|*:`{}^[]".contains(character)
  }
}

extension URLMistake {
  fileprivate static func notRooted(_ path: String) -> URLMistake {
    URLMistake(
      "the path '\(path)' does not begin with '/'", help: "write it from the site's root, as in /my-post/")
  }

  fileprivate static func badCharacter(_ character: Character, in path: String) -> URLMistake {
    URLMistake(
      "the path '\(path)' contains \(character.spokenName)",
      help: character == ":"
        ? "give one post its whole address; a pattern such as :year is for 'permalink' in site.yml"
        : "use letters, digits, '-', '_' and '.' between the slashes")
  }

  fileprivate static func emptySegment(_ path: String) -> URLMistake {
    URLMistake("the path '\(path)' has two slashes in a row", help: "leave one of them out")
  }

  fileprivate static func leadsUp(_ path: String) -> URLMistake {
    URLMistake(
      "the path '\(path)' has a '.' or '..' part",
      help: "write the whole path from the site's root, as in /my-post/")
  }

  fileprivate static func hidden(_ path: String, _ segment: Substring) -> URLMistake {
    URLMistake(
      "the path '\(path)' has a hidden part, '\(segment)'", help: "leave out the '.' that it begins with")
  }

  fileprivate static func tooLongAltogether(_ path: String) -> URLMistake {
    URLMistake(
      "the path '\(path.prefix(40))…' is longer than \(SitePath.longestPath) bytes",
      help: "not every system has room for it: shorten it")
  }

  fileprivate static func tooLong(_ path: String) -> URLMistake {
    URLMistake(
      "a part of the path '\(path.prefix(40))…' is longer than \(SitePath.longestSegment) bytes",
      help: "no file system holds such a name: shorten it")
  }
}

extension Character {
  var isControl: Bool { unicodeScalars.contains(where: \.isControl) }

  /// The character in a message, where white space and control characters would not be seen.
  var spokenName: String {
    if isWhitespace { return "a space" }
    return isControl ? "a control character" : "'\(self)'"
  }
}
