/// Gives a draft the next free slot: `sitegen publish content/posts/ask-twice.md`.
public struct DraftPublication: Sendable {
  private let draft: String
  private let date: String?
  private let root: String
  private let clock: BuildClock

  /// - Parameters:
  ///   - draft: The file or its folder, as its user writes it, or its slug.
  ///   - date: Takes the place of the next free slot; as an author writes it.
  ///   - root: The folder that holds `content/`.
  public init(of draft: String, date: String?, root: String, clock: BuildClock) {
    self.draft = draft
    self.date = date
    self.root = root
    self.clock = clock
  }

  /// Takes `draft` out of the front matter, sets the date, and begins the file's name with it.
  ///
  /// - Throws: ``DiskError``, ``LockTimeout``, `CancellationError`, ``DateMistake`` for the clock.
  public func run() async throws -> Result<AuthoredPost, AuthoringRefusal> {
    do {
      // Where there is no site, there is to be no lock either.
      if let finding = try SiteReader(root: root, jobs: 1).missingConfiguration() {
        throw AuthoringRefusal([finding])
      }
      let state = BuildOptions(root: root, clock: clock, jobs: 1).stateFolder
      return .success(
        try await BuildLock.hold(in: state) {
          let site = try await AuthoredSite.read(root: root, clock: clock)
          return try publish(try DraftSearch(site: site).draft(named: draft), in: site)
        })
    } catch let refusal as AuthoringRefusal {
      return .failure(refusal)
    }
  }
}

extension DraftPublication {
  private func publish(_ draft: DraftSearch.Draft, in site: AuthoredSite) throws -> AuthoredPost {
    let date = try site.date(date)
    let move = PostMove(draft.source, to: date.isoDay)
    let text = SourceText(path: move.old, bytes: try FileSystem.bytes(of: root + "/" + move.old))
    let edited = try Self.edited(text, to: date, in: site)
    try move.check(in: root)
    let links = try LinksToMoved(move, in: site).remarks
    // Until the next build the ledger knows the post by both names, in case this is stopped half-way.
    if let ledger = site.ledger.knowing(move) { try LedgerFile(root: root).save(ledger) }
    try move.run(writing: edited.bytes, in: root)
    return AuthoredPost(
      path: site.shown(move.path),
      remarks: site.remarks(on: date, isChosen: self.date != nil)
        + (draft.date.flatMap { $0 == date ? nil : ["It was dated \($0.readable)."] } ?? []) + links)
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
    guard read?.isDraft == false, read?.date?.value == date else { throw .misread(text.path) }
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
  fileprivate static func misread(_ path: String) -> Self {
    Self("\(path): its front matter cannot be changed safely; take 'draft' out and write the date yourself")
  }
}
