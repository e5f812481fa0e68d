import Spelling

/// Finds the draft that is meant by a file, a folder, or a slug.
struct DraftSearch {
  let site: AuthoredSite

  struct Draft {
    var source: EntrySource
    /// Absent where nobody has said.
    var date: ZonedDate?
  }

  /// - Throws: `DiskError`, ``AuthoringRefusal``.
  func draft(named name: String) throws -> Draft {
    let path = try path(named: name)
    let drafts = site.site.posts.map(\.entry).filter(\.publication.isDraft)
    let named = drafts.filter { entry in
      let isAtPath = path.map { $0 == entry.source || $0 == entry.folder } ?? false
      return isAtPath || entry.slug == name || entry.source.hasSuffix("/" + name)
    }
    guard named.count < 2 else { throw AuthoringRefusal.ambiguous(name, named) }
    if let entry = named.first, let source = EntrySource(entry.source) {
      return Draft(source: source, date: try date(of: source))
    }
    let other = site.site.posts.first { $0.entry.slug == name }?.entry.source
    throw (path ?? other).map(refusal) ?? AuthoringRefusal.unknown(name, drafts)
  }
}

extension DraftSearch {
  /// A file or folder by its path below the root, whether it was named from here or from there; nil where there is none.
  private func path(named name: String) throws(DiskError) -> String? {
    guard !name.isEmpty else { return nil }
    let root = try FileSystem.realPath(of: site.root) + "/"
    for path in [name, root + name] {
      guard try FileSystem.status(of: path, followingLinks: true) != nil else { continue }
      let real = try FileSystem.realPath(of: path)
      if real.hasPrefix(root) { return String(real.dropFirst(root.count)) }
    }
    return nil
  }

  /// As the front matter or the file's name has it.
  private func date(of source: EntrySource) throws(DiskError) -> ZonedDate? {
    let bytes = try FileSystem.bytes(of: site.root + "/" + source.path)
    let text = SourceText(path: source.path, bytes: bytes)
    let matter = FrontMatterReader.read(text, zone: site.zone).value?.frontMatter
    return matter?.date?.value
      ?? source.dateInName.flatMap { try? DateReader.read($0, zone: site.zone).get() }
  }

  /// Why what stands at a path is no draft to publish.
  private func refusal(of path: String) -> AuthoringRefusal {
    let entries = site.site.entries
    guard let entry = entries.first(where: { $0.source == path || $0.folder == path }) else {
      let mistakes = site.findings.filter {
        $0.location?.file == path || $0.location?.file.hasPrefix(path + "/index.") == true
      }
      return mistakes.isEmpty ? .noPost(path) : AuthoringRefusal(mistakes)
    }
    return EntrySource(entry.source)?.kind == .page ? .page(entry.source) : .isOut(entry.source)
  }
}

extension AuthoringRefusal {
  fileprivate static func unknown(_ name: String, _ drafts: [Entry]) -> Self {
    let other = nearest(to: name, among: drafts.flatMap { [$0.source, $0.slug] })
    let all = drafts.prefix(10).map(\.source).joined(separator: ", ")
    return Self(
      "there is no draft \(name); "
        + (other.map { "did you mean \($0)?" }
          ?? (drafts.isEmpty ? "there are no drafts" : "the drafts are \(all)")))
  }

  fileprivate static func ambiguous(_ name: String, _ drafts: [Entry]) -> Self {
    Self("\(name) may be \(drafts.map(\.source).joined(separator: " or ")); name the file")
  }

  fileprivate static func noPost(_ path: String) -> Self {
    Self("\(path) is no post; posts are Markdown files below content/posts/")
  }

  fileprivate static func page(_ path: String) -> Self {
    Self("\(path) is a page, which needs no date; take 'draft' out of its front matter to publish it")
  }

  fileprivate static func isOut(_ path: String) -> Self {
    Self("\(path) is no draft; to have it go out at another time change its 'date'")
  }
}
