/// Finds out where the addresses in one source file lead.
struct LinkResolver {
  /// The published files of `content/` and their paths, by source.
  private let files: [String: SitePath]
  /// The folder of the source file and that of the page made from it; both end with a slash.
  private let sourceFolder: String
  private let pageFolder: String

  init(_ source: String, publishedAt page: SitePath, files: [String: SitePath]) {
    self.files = files
    self.sourceFolder = source.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(source[...$0]) } ?? ""
    self.pageFolder = page.folder.text
  }

  /// A relative address leads to the file that stands there beside the source, if it is published, else on from the
  /// page.
  func target(of address: String) -> LinkTarget {
    guard Address.isLocal(address) else { return .elsewhere(address) }
    let (path, suffix) = Self.parts(of: address)
    guard let first = path.utf8.first else { return .samePage(suffix: suffix) }
    if first == UInt8(ascii: "/") { return .path(Self.normalized(path), suffix: suffix) }
    let source = Self.normalized(sourceFolder + path).text.dropFirst()
    return .path(files[String(source)] ?? Self.normalized(pageFolder + path), suffix: suffix)
  }
}

extension LinkResolver {
  /// The path that is meant, and the query and fragment as written.
  private static func parts(of address: String) -> (path: String, suffix: String) {
    let end =
      address.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.endIndex
    let written = String(address[..<end])
    // A stray '%' stands for itself.
    return ((PercentEncoding.decode(written) ?? written).composed, String(address[end...]))
  }

  /// Resolves `.` and `..` (RFC 3986, section 5.2.4); the result never leaves the root.
  private static func normalized(_ path: String) -> SitePath {
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
