/// Finds out where the addresses in one source file lead.
struct LinkResolver {
  private let sources: SourcePaths
  /// The folder of the source file and that of the page made from it; both end with a slash.
  private let sourceFolder: String
  private let pageFolder: String

  init(_ source: String, publishedAt page: SitePath, _ sources: SourcePaths) {
    self.sources = sources
    self.sourceFolder = source.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(source[...$0]) } ?? ""
    self.pageFolder = page.folder.text
  }

  /// A relative address leads to the file that stands there beside the source, or else on from the page. One from the
  /// root may name a file below `content/` too.
  func target(of address: String) -> LinkTarget {
    guard Address.isLocal(address) else { return .elsewhere(address) }
    let (path, suffix) = Self.parts(of: address)
    guard let first = path.utf8.first else { return .samePage(suffix: suffix) }
    if first == UInt8(ascii: "/") {
      let path = Self.normalized(path)
      return .path(file(at: path) ?? path, suffix: suffix)
    }
    return .path(entryOrFile(beside: path) ?? Self.normalized(pageFolder + path), suffix: suffix)
  }

  /// The file that a relative address names, whether or not there is one: `content/posts/photo.jpg`.
  func source(namedBy address: String) -> String? {
    let path = Self.parts(of: address).path
    return path.isEmpty || path.hasPrefix("/") ? nil : source(beside: path)
  }
}

extension LinkResolver {
  /// Resolves `.` and `..` (RFC 3986, section 5.2.4); the result never leaves the root.
  static func normalized(_ path: String) -> SitePath {
    guard !isNormal(path) else { return SitePath(trusted: path) }
    let slash = UInt8(ascii: "/")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count + 1)
    var isFolder = true
    for segment in path.utf8.split(separator: slash, omittingEmptySubsequences: false) {
      isFolder = true
      if segment.elementsEqual("..".utf8) {
        bytes.removeLast(bytes.count - (bytes.lastIndex(of: slash) ?? 0))
      } else if !segment.isEmpty && !segment.elementsEqual(".".utf8) {
        bytes.append(slash)
        bytes += segment
        isFolder = false
      }
    }
    if isFolder { bytes.append(slash) }
    return SitePath(trusted: String(decoding: bytes, as: UTF8.self))
  }
}

extension LinkResolver {
  private func source(beside path: String) -> String {
    String(Self.normalized("/" + sourceFolder + path).text.dropFirst())
  }

  private func entryOrFile(beside path: String) -> SitePath? {
    let source = source(beside: path)
    return sources[source] ?? (source.utf8.last == UInt8(ascii: "/") ? nil : sources[source + "/"])
  }

  /// What else is below `content/` is published where it stands.
  private func file(at path: SitePath) -> SitePath? {
    let mayMove = !path.isFolder && (path.text.hasPrefix("/posts/") || path.text.hasPrefix("/pages/"))
    return mayMove ? sources["content" + path.text] : nil
  }

  /// The path that is meant, and the query and fragment as written.
  private static func parts(of address: String) -> (path: String, suffix: String) {
    let end =
      address.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.endIndex
    guard end < address.endIndex else { return (path(address), "") }
    return (path(String(address[..<end])), String(address[end...]))
  }

  private static func path(_ written: String) -> String {
    // A stray '%' stands for itself.
    (PercentEncoding.decode(written) ?? written).composed
  }

  /// Whether there is nothing to resolve, as in most links.
  private static func isNormal(_ path: String) -> Bool {
    var previous: UInt8?
    for byte in path.utf8 {
      if previous == nil, byte != UInt8(ascii: "/") { return false }
      if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        return false
      }
      previous = byte
    }
    return previous != nil
  }
}
