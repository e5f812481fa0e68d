/// Begins a post for the next free slot: `sitegen new "Ask twice"`.
public struct NewPost: Sendable {
  private let title: String
  private let date: String?
  private let isDraft: Bool
  private let root: String
  private let clock: BuildClock

  /// - Parameters:
  ///   - date: Takes the place of the next free slot; as an author writes it.
  ///   - isDraft: It has no date then, unless one is given.
  ///   - root: The folder that holds `content/`.
  public init(_ title: String, date: String?, isDraft: Bool, root: String, clock: BuildClock) {
    self.title = Self.onOneLine(title)
    self.date = date
    self.isDraft = isDraft
    self.root = root
    self.clock = clock
  }

  /// - Throws: ``DiskError``, ``LockTimeout``, `CancellationError`, ``DateMistake`` for the clock.
  public func run() async throws -> Result<AuthoredPost, AuthoringRefusal> {
    do {
      let slug = try slug()
      return .success(try await AuthoredSite.hold(root: root, clock: clock) { try write(slug, in: $0) })
    } catch let refusal as AuthoringRefusal {
      return .failure(refusal)
    }
  }
}

extension NewPost {
  /// Without the byte order mark that may come with pasted text: no reader of YAML keeps it at the beginning.
  static func onOneLine(_ title: String) -> String {
    String(String.UnicodeScalarView(title.unicodeScalars.filter { $0 != "\u{FEFF}" })).collapsingSpaces
      .trimmed
  }

  private func slug() throws(AuthoringRefusal) -> Slug {
    if title.isEmpty { throw .noTitle }
    guard !title.utf8.contains(where: \.isControl), !IllegalCharacters.areIn(title) else { throw .badTitle }
    guard let slug = Slug(of: title) else { throw .wordless(title) }
    return slug
  }

  private func write(_ slug: Slug, in site: AuthoredSite) throws -> AuthoredPost {
    let date = isDraft && date == nil ? nil : try site.date(date)
    let name = (date.map { $0.isoDay + "-" } ?? "") + slug.text + ".md"
    let path = "content/posts/" + name
    // Two posts of one address would stop the build.
    if let owner = site.owners(ofAddressOf: slug.text, at: date ?? site.now).first {
      throw AuthoringRefusal.isTaken(by: owner)
    }
    let source = try text(for: date, path, in: site)
    guard try AuthorFile.create(path, source.bytes, in: root) else { throw AuthoringRefusal.isThere(path) }
    let remarks = date.map { site.remarks(on: $0, isChosen: self.date != nil) } ?? []
    return AuthoredPost(
      path: site.shown(path), remarks: isDraft ? [Self.draftRemark(site.shown(path))] : remarks)
  }

  /// What the archetype holds, or nothing, with what is known of this post.
  private func text(for date: ZonedDate?, _ path: String, in site: AuthoredSite) throws -> SourceText {
    var editor = try FrontMatterEditor(try archetype(in: site))
    try editor.set(.title, to: title)
    if let number = date.flatMap({ number(at: $0, in: site.site) }) {
      try editor.set(.number, to: String(number))
    }
    if isDraft { try editor.set(.draft, to: "true") } else { try editor.remove(.draft) }
    if let date { try editor.set(.date, to: site.text(of: date)) } else { try editor.remove(.date) }
    return editor.source
  }

  private func archetype(in site: AuthoredSite) throws -> SourceText {
    // A link that leads nowhere, or out of the site.
    let mistakes = site.findings.filter { $0.location?.file == Self.archetype }
    guard mistakes.isEmpty else { throw AuthoringRefusal(mistakes) }
    let path = root + "/" + Self.archetype
    guard let status = try FileSystem.status(of: path, followingLinks: true) else {
      return SourceText(path: Self.archetype, text: "---\n---\n\n")
    }
    guard status.kind == .file else { throw AuthoringRefusal.archetypeIsNoFile(Self.archetype) }
    return SourceText(path: Self.archetype, bytes: try FileSystem.bytes(of: path))
  }

  /// Posts are counted by themselves. Only where the issue before says its number, so does this one.
  private func number(at date: ZonedDate, in site: Site) -> Int? {
    guard let last = site.issues.first(where: { $0.date < date })?.number?.value,
      !site.posts.contains(where: { $0.number?.value == last + 1 })
    else { return nil }
    return last + 1
  }

  private static let archetype = "content/archetype.md"

  private static func draftRemark(_ path: String) -> String {
    "It is a draft: 'sitegen publish \(path)' gives it the next free slot."
  }
}

extension AuthoringRefusal {
  fileprivate static let noTitle = Self(
    "the title is empty; write one, as in: sitegen new \"Ask twice\"", isWrongUsage: true)
  fileprivate static let badTitle = Self(
    "there is a control character in the title; leave it out", isWrongUsage: true)

  fileprivate static func wordless(_ title: String) -> Self {
    Self(
      "there is no letter or digit in the title '\(title)' to make a file's name and an address of; begin the post with "
        + "a word, and change 'title' in its file afterwards", isWrongUsage: true)
  }

  fileprivate static func archetypeIsNoFile(_ path: String) -> Self {
    Self("\(path) is a folder; new posts are made after a file of that name, so rename the folder")
  }

  fileprivate static func isThere(_ path: String) -> Self {
    Self("\(path) is there already, and stays as it is; choose another title")
  }

  fileprivate static func isTaken(by owner: Entry) -> Self {
    guard !owner.publication.isDraft else {
      return Self(
        "\(owner.source) has the address \(owner.path) already: it is a draft; give it a slot with "
          + "'sitegen publish \(owner.slug)', or choose another title")
    }
    return Self(
      "\(owner.source) has the address \(owner.path) already; choose another title, or a 'permalink' in content/site.yml that "
        + "tells them apart, such as /:year/:month/:day/:slug/")
  }
}
