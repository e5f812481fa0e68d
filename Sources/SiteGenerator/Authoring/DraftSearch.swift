import Spelling

/// Finds the draft that is meant by a file, a folder, or a slug.
struct DraftSearch {
  let site: AuthoredSite

  /// - Throws: `DiskError`, ``AuthoringRefusal``.
  func draft(named name: String) throws -> Post {
    let path = try path(named: name)
    let drafts = site.site.posts.filter(\.entry.publication.isDraft)
    let named = drafts.filter { post in
      let isAtPath = path.map { $0 == post.entry.source || $0 == post.entry.folder } ?? false
      return isAtPath || post.entry.slug == name || post.entry.source.hasSuffix("/" + name)
    }
    guard named.count < 2 else { throw AuthoringRefusal.ambiguous(name, named.map(\.entry)) }
    if let draft = named.first {
      if let link = try firstLink(in: draft.entry.source) { throw AuthoringRefusal.isLink(link) }
      return draft
    }
    let other = site.site.posts.first { $0.entry.slug == name }?.entry.source
    if let source = path ?? other { throw refusal(of: source) }
    let mistakes = site.findings.filter { $0.location.map { Self.names(name, $0.file) } ?? false }
    throw mistakes.isEmpty
      ? AuthoringRefusal.unknown(name, drafts.map(\.entry)) : AuthoringRefusal(mistakes)
  }
}

extension DraftSearch {
  /// What has a name by its path below the root, whether it was named from here or from there; nil where nothing has.
  private func path(named name: String) throws(DiskError) -> String? {
    guard !name.isEmpty else { return nil }
    let root = try FileSystem.realPath(of: site.root) + "/"
    for path in [name, root + name] {
      guard try FileSystem.status(of: path) != nil else { continue }
      let real = try Self.truePath(of: path)
      if real.hasPrefix(root) { return String(real.dropFirst(root.count)) }
    }
    return nil
  }

  /// Without links, but for one that has the very name.
  private static func truePath(of path: String) throws(DiskError) -> String {
    let names = path.split(separator: "/")
    guard let name = names.last, name != ".", name != ".." else { return try FileSystem.realPath(of: path) }
    let folder = (path.hasPrefix("/") ? "/" : "./") + names.dropLast().joined(separator: "/")
    let real = try FileSystem.realPath(of: folder)
    return (real == "/" ? "" : real) + "/" + name
  }

  /// The outermost symbolic link in a path below the root.
  private func firstLink(in path: String) throws(DiskError) -> String? {
    var folder = ""
    for name in path.split(separator: "/") {
      folder += (folder.isEmpty ? "" : "/") + name
      if try FileSystem.status(of: site.root + "/" + folder)?.kind == .link { return folder }
    }
    return nil
  }

  /// Whether a post's file that could not be read is meant by a name.
  private static func names(_ name: String, _ file: String) -> Bool {
    file.hasSuffix("/" + name) || EntrySource(file)?.slug.text == name
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
    let slug = EntrySource(name)?.slug.text
    let dated = drafts.first { $0.slug == slug }?.source
    let other = dated ?? nearest(to: name, among: drafts.flatMap { [$0.source, $0.slug] })
    let all = drafts.prefix(10).map(\.source).joined(separator: ", ")
    return Self(
      "there is no draft \(name); "
        + (other.map { "did you mean \($0)?" }
          ?? (drafts.isEmpty ? "there are no drafts" : "the drafts are \(all)")))
  }

  fileprivate static func ambiguous(_ name: String, _ drafts: [Entry]) -> Self {
    Self("\(name) may be \(drafts.map(\.source).joined(separator: " or ")); name the file")
  }

  fileprivate static func isLink(_ path: String) -> Self {
    Self(
      "\(path) is a symbolic link; put in its place what it leads to, since a draft is published where its file stands"
    )
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
