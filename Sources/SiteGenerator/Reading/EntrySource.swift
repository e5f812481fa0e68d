/// A Markdown file that becomes a page, and what its path says of it.
struct EntrySource: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case post
    case page
  }

  /// Relative to the site's root: `content/posts/2026/2026-11-23-ask/index.md`.
  let path: String
  let kind: Kind
  /// The folder that is all the entry's own: `content/posts/2026/2026-11-23-ask`; absent for a single file.
  let folder: String?
  /// The path below `posts/` or `pages/` without `index` and extension: `2026/2026-11-23-ask`.
  private let stem: Substring

  /// Nil for a file that is no Markdown, or is neither below `content/posts/` nor `content/pages/`.
  init?(_ path: String) {
    guard Self.isMarkdown(path), let kind = Self.kinds.first(where: { path.hasPrefix($0.root) })
    else { return nil }
    let withoutExtension = path[..<(path.lastIndex(of: ".") ?? path.endIndex)]
    let folder = withoutExtension.dropLast("/index".count)
    let isIndex = withoutExtension.hasSuffix("/index") && folder.count > kind.root.count
    self.path = path
    self.kind = kind.kind
    self.folder = isIndex ? String(folder) : nil
    self.stem = (isIndex ? folder : withoutExtension).dropFirst(kind.root.count)
  }

  static func isMarkdown(_ path: String) -> Bool {
    let ending = String(decoding: path.utf8.suffix(longestExtension), as: UTF8.self).lowercased()
    return ending.hasSuffix(".md") || ending == ".markdown"
  }

  /// Whether a Markdown file of posts or pages got another extension from some editor: `ask.md.txt`.
  static func isDisguised(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".txt") && EntrySource(String(path.dropLast(".txt".count))) != nil
  }

  private static let longestExtension = ".markdown".utf8.count

  private static let kinds: [(root: String, kind: Kind)] = [
    ("content/posts/", .post), ("content/pages/", .page),
  ]
}

extension EntrySource {
  /// The file's or folder's own name, without a date before it: `ask`.
  var slug: Slug {
    Slug(
      ofAny: String(
        Substring(dateInName == nil ? name.utf8 : name.utf8.dropFirst(Self.shapeOfDate.utf8.count))))
  }

  /// The date before the name, as written: `2026-11-23`. Whether there is such a day is not checked.
  var dateInName: String? {
    Self.date(before: name)
  }

  /// Whether the folder it is in is named like an entry's own, of which this file is no `index.md`.
  var isInDatedFolder: Bool {
    stem.split(separator: "/").dropLast().last.flatMap(Self.date) != nil
  }

  /// A page's path, from the folders it is in and its name or the slug it gives itself: `/team/history/`.
  func pagePath(named slug: Slug?) -> SitePath {
    var parts = stem.split(separator: "/").map { Slug(ofAny: String($0)) }
    if let slug { parts[parts.count - 1] = slug }
    return SitePath(trusted: "/" + parts.map { $0.text + "/" }.joined())
  }

  private static func date(before name: Substring) -> String? {
    let bytes = name.utf8
    let isDated =
      bytes.count > shapeOfDate.utf8.count
      && zip(bytes, shapeOfDate.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }
    return isDated ? String(Substring(bytes.prefix(shapeOfDate.utf8.count - 1))) : nil
  }

  private static let shapeOfDate = "0000-00-00-"

  private var name: Substring {
    stem[(stem.utf8.lastIndex(of: UInt8(ascii: "/")).map(stem.utf8.index(after:)) ?? stem.startIndex)...]
  }
}
