/// Links that name a post's file, or one in its folder, by the name it had. They are told and not changed: what an author
/// wrote in other posts is no affair of this one.
struct LinksToMoved {
  /// One for each link, in sentences.
  private(set) var remarks: [String] = []

  /// - Throws: `DiskError`.
  init(_ move: PostMove, in site: AuthoredSite) throws(DiskError) {
    guard move.renamed.from != move.renamed.to else { return }
    let sources = SourcePaths(site.site)
    let (from, to) = (Self.name(of: move.renamed.from), Self.name(of: move.renamed.to))
    // What a post says of its own folder moves with it.
    for entry in site.site.entries where entry.source != move.old {
      let resolver = LinkResolver(entry.source, publishedAt: entry.path, sources)
      let links = entry.body.links.filter { link in
        let source = resolver.source(namedBy: link.address)
        return source == move.renamed.from || source?.hasPrefix(move.renamed.from + "/") == true
      }
      guard !links.isEmpty else { continue }
      let bytes = try FileSystem.bytes(of: site.root + "/" + entry.source)
      let lines = SourceLines(SourceText(path: entry.source, bytes: bytes))
      remarks += links.map { "\(lines.location(at: $0.offset)) links to \(from): write \(to) there." }
    }
  }

  private static func name(of path: String) -> Substring {
    path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }
}
