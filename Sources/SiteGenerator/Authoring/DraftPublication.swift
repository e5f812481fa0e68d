/// Gives a draft the next free slot: `sitegen publish content/posts/ask-twice.md`.
public struct DraftPublication: Sendable {
  private let draft: String
  private let date: String?
  private let root: String
  private let clock: BuildClock
  private let operations: FileOperations

  /// - Parameters:
  ///   - draft: The file or its folder, as its user writes it, or its slug.
  ///   - date: Takes the place of the next free slot; as an author writes it.
  ///   - root: The folder that holds `content/`.
  public init(of draft: String, date: String?, root: String, clock: BuildClock) {
    self.init(of: draft, date: date, root: root, clock: clock, operations: .disk)
  }

  init(of draft: String, date: String?, root: String, clock: BuildClock, operations: FileOperations) {
    self.draft = draft
    self.date = date
    self.root = root
    self.clock = clock
    self.operations = operations
  }

  /// Takes `draft` out of the front matter, sets the date, and begins the file's name with it.
  ///
  /// - Throws: ``DiskError``, ``LockTimeout``, `CancellationError`, ``DateMistake`` for the clock.
  public func run() async throws -> Result<AuthoredPost, AuthoringRefusal> {
    do {
      return .success(
        try await AuthoredSite.hold(root: root, clock: clock) { site in
          try publish(try DraftSearch(site: site).draft(named: draft), in: site)
        })
    } catch let refusal as AuthoringRefusal {
      return .failure(refusal)
    }
  }
}

extension DraftPublication {
  private func publish(_ draft: Post, in site: AuthoredSite) throws -> AuthoredPost {
    let date = try site.date(date)
    try Self.checkAddress(of: draft, at: date, in: site)
    let move = PostMove(draft.entry, to: date.isoDay)
    let text = SourceText(path: move.old, bytes: try FileSystem.bytes(of: root + "/" + move.old))
    let edited = try Self.edited(text, to: date, in: site)
    try move.check(in: root)
    let links = try LinksToMoved(move, in: site).remarks
    // Until the next build the ledger knows the post by both names, in case this is stopped half-way.
    if let ledger = site.ledger?.knowing(move) {
      try LedgerFile(root: root, operations: operations).save(ledger)
    }
    try move.run(writing: edited.bytes, in: root, by: operations)
    return AuthoredPost(
      path: site.shown(move.path),
      remarks: site.remarks(on: date, isChosen: self.date != nil)
        + (draft.isDated && draft.date != date ? ["It was dated \(draft.date.readable)."] : []) + links)
  }

  /// Two posts of one address would stop the build. A draft can be given another one before it goes out.
  private static func checkAddress(
    of draft: Post, at date: ZonedDate, in site: AuthoredSite
  ) throws(AuthoringRefusal) {
    let entry = draft.entry
    let owners = site.owners(
      ofAddressOf: entry.slug, at: date, ownPath: draft.hasOwnPath ? entry.path : nil, besides: entry.source)
    if let owner = owners.first, !owner.publication.isDraft { throw .isTaken(owner, from: entry.source) }
  }

  private static func edited(
    _ text: SourceText, to date: ZonedDate, in site: AuthoredSite
  ) throws(AuthoringRefusal) -> SourceText {
    var editor = try FrontMatterEditor(text)
    let written = site.text(of: date)
    if editor.has(.date) {
      try editor.set(.date, to: written)
    } else {
      try editor.replace(.draft, by: .date, written)
    }
    try editor.remove(.draft)
    let read = FrontMatterReader.read(editor.source, zone: site.zone).value?.frontMatter
    guard let read, !read.isDraft, read.date?.value == date else { throw .misread(text.path) }
    if let expires = read.expires, expires.value <= date {
      throw .expires(at: editor.source.location(at: expires.offset), before: date)
    }
    return editor.source
  }
}

extension Ledger {
  /// The same with the new name of a file beside the old one; nil where it knows nothing of the file.
  fileprivate func knowing(_ move: PostMove) -> Ledger? {
    var next = self
    for (id, record) in records where record.sources.contains(move.old) {
      next.records[id]?.sources.insert(move.path)
    }
    return next == self ? nil : next
  }
}

extension AuthoringRefusal {
  fileprivate static func isTaken(_ owner: Entry, from draft: String) -> Self {
    Self(
      "\(owner.source) has the address \(owner.path) already; write another one as 'slug' into \(draft), or rename it"
    )
  }

  fileprivate static func expires(at location: Location, before date: ZonedDate) -> Self {
    Self(
      "\(location): 'expires' lies before \(date.readable), when the post would go out, so that it would never be "
        + "seen; write a later one, or choose another date with --date")
  }

  fileprivate static func misread(_ path: String) -> Self {
    Self("\(path): its front matter cannot be changed safely; take 'draft' out and write the date yourself")
  }
}
