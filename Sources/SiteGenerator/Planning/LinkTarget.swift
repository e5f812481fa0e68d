/// Where a link within the site leads.
enum LinkTarget: Hashable, Sendable {
  /// To a path of the site; the suffix is the query and fragment, as written.
  case path(SitePath, suffix: String)
  /// To a place in the entry itself: a fragment, or nothing at all.
  case samePage(suffix: String)
}

/// Finds out where the addresses in one entry lead.
struct LinkResolver {
  /// The published files of `content/` and their paths, by source.
  let files: [String: SitePath]

  /// - Parameter address: One without scheme and host.
  func target(of address: String, in entry: Entry) -> LinkTarget {
    let written = address.prefix { $0 != "?" && $0 != "#" }
    let suffix = String(address.dropFirst(written.count))
    guard !written.isEmpty else { return .samePage(suffix: suffix) }
    // A stray '%' stands for itself.
    let path = (PercentEncoding.decode(String(written)) ?? String(written)).composed
    if path.hasPrefix("/") { return .path(Self.normalized(path), suffix: suffix) }

    let folder = entry.source.prefix(through: entry.source.lastIndex(of: "/") ?? entry.source.startIndex)
    let source = String(Self.normalized("/" + folder + path).text.dropFirst())
    if let file = files[source] { return .path(file, suffix: suffix) }
    return .path(Self.normalized(entry.path.folder.text + path), suffix: suffix)
  }

  /// Resolves `.` and `..` (RFC 3986, section 5.2.4); the result never leaves the root.
  private static func normalized(_ path: String) -> SitePath {
    var segments: [Substring] = []
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": break
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
    let joined = "/" + segments.joined(separator: "/")
    return SitePath(trusted: isFolder && joined != "/" ? joined + "/" : joined)
  }
}
