/// Reads one Markdown file into an entry.
struct EntryReader: Sendable {
  let settings: EntrySettings
  /// The build's moment: the date of a draft that has none yet.
  let now: ZonedDate

  /// What a file turned out to be.
  enum Item: Sendable {
    case post(Post)
    case page(Entry)
  }

  /// What came of reading a file.
  struct Outcome: Sendable {
    /// Of the file's bytes.
    let content: ContentHash
    /// Absent where no page can be made of it.
    var item: Item?
    /// Whether the build's moment is in it.
    var isOfTheMoment = false
    /// The severities the file gives to rules. They are for its findings, whether or not there is an item.
    var checks: [Rule: CheckLevel] = [:]
    var findings: [Finding] = []
  }

  /// Above this a post is more likely a mistake than an issue of a newsletter.
  private static let largeFile = 1_000_000

  func read(_ source: EntrySource, _ bytes: [UInt8]) -> Outcome {
    let text = SourceText(path: source.path, bytes: bytes)
    let frontMatter = FrontMatterReader.read(text, zone: settings.timeZone)
    var outcome = Outcome(content: ContentHash(of: bytes), findings: frontMatter.findings)
    guard let document = frontMatter.value else {
      if Self.saysDraft(bytes) { outcome.findings = outcome.findings.map(\.inDraft) }
      return outcome
    }

    let matter = document.frontMatter
    outcome.checks = matter.checks
    let markdown = MarkdownReader.read(
      text, body: document.body, title: matter.title?.value, options: settings.markdown,
      words: settings.words, language: matter.language ?? settings.language)
    outcome.findings += markdown.findings
    outcome.findings += ControlCharacters.findings(in: text, body: document.body, shown: markdown)
    outcome.findings += [matter.title, matter.description].compactMap { value in
      value.flatMap { ForeignShortcode.finding(in: $0, of: text) }
    }
    if bytes.count > Self.largeFile { outcome.findings.append(.largeFile(source, bytes.count)) }
    outcome.item = item(source, text, outcome.content, matter, markdown, &outcome.findings)
    if matter.isDraft { outcome.findings = outcome.findings.map(\.inDraft) }
    outcome.isOfTheMoment = Self.isUndatedDraft(source, matter)
    return outcome
  }
}

extension EntryReader {
  /// Whether a file that cannot be read as it is has a line at its top that calls it a draft.
  private static func saysDraft(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.prefix(2000).split(whereSeparator: \.isLineEnd)
    let fence = FrontMatterSplitter.fence
    return lines.drop { $0.elementsEqual(fence) }.prefix { !$0.elementsEqual(fence) }.contains { line in
      String(decoding: line, as: UTF8.self).lowercased().filter { $0 != " " } == "draft:true"
    }
  }

  private func item(
    _ source: EntrySource, _ text: SourceText, _ hash: ContentHash, _ matter: FrontMatter,
    _ markdown: MarkdownReader.Result, _ findings: inout [Finding]
  ) -> Item? {
    if markdown.title == nil { findings.append(.missingTitle(source)) }
    let date = date(of: source, matter, &findings)
    let slug = matter.slug?.value ?? source.slug
    let path = path(of: source, matter, date, slug, text, &findings)
    if let date, let expires = matter.expires, expires.value <= date {
      findings.append(.neverOut(in: text, expires, date))
    }
    guard let title = markdown.title, let path, source.kind == .page || date != nil else { return nil }
    let content = EntryContent(
      hash: hash, source: source.path, folder: source.folder,
      slug: Self.slug(of: source, matter, path, otherwise: slug),
      pathLocation: (matter.url?.offset ?? matter.slug?.offset).map(text.location),
      dateLocation: (matter.date?.offset).map(text.location),
      title: title, description: matter.description?.value,
      image: matter.image.map(EntryImage.init),
      audio: matter.audio, email: matter.email?.value, author: matter.author,
      language: matter.language.flatMap { $0 == settings.language ? nil : $0 },
      updated: matter.updated?.value,
      publication: Publication(isDraft: matter.isDraft, date: date, expires: matter.expires?.value),
      isUnlisted: matter.isUnlisted,
      template: matter.template.map { Placed($0.value, at: text.location(at: $0.offset)) },
      params: matter.params,
      aliases: matter.aliases.map { Placed($0.value, at: text.location(at: $0.offset)) },
      body: markdown.body)
    let entry = Entry(
      id: matter.id.map { Placed($0.value, at: text.location(at: $0.offset)) }, path: path, content)
    guard source.kind == .post, let date else {
      if let audio = matter.audio { findings.append(.audioOfPage(in: text, audio)) }
      if let email = matter.email { findings.append(.emailOfPage(in: text, email)) }
      return .page(entry)
    }
    return .post(
      Post(
        entry: entry, date: date, isDated: !Self.isUndatedDraft(source, matter),
        number: matter.number.map { Placed($0.value, at: text.location(at: $0.offset)) },
        hasOwnPath: matter.url != nil, tags: matter.tags.map(\.value),
        series: matter.series?.value))
  }

  /// Nobody has said yet when it goes out.
  private static func isUndatedDraft(_ source: EntrySource, _ matter: FrontMatter) -> Bool {
    matter.isDraft && matter.date == nil && source.dateInName == nil
  }

  /// The front matter's date, else the file name's. A draft may be without one: then it is as new as the build.
  private func date(of source: EntrySource, _ matter: FrontMatter, _ findings: inout [Finding]) -> ZonedDate?
  {
    if let date = matter.date { return date.value }
    guard source.kind == .post else { return nil }
    guard let written = source.dateInName else {
      if Self.isUndatedDraft(source, matter) { return now }
      findings.append(.missingDate(source))
      return nil
    }
    switch DateReader.read(written, zone: settings.timeZone) {
    case .success(let date): return date
    case .failure(let mistake):
      findings.append(.invalidDateInName(source, mistake))
      return nil
    }
  }

  /// Where the author chose the whole path, its last part.
  private static func slug(
    of source: EntrySource, _ matter: FrontMatter, _ path: SitePath, otherwise slug: Slug
  ) -> String {
    guard matter.url != nil else { return slug.text }
    return path.text.split(separator: "/").last.map(String.init) ?? source.slug.text
  }

  private func path(
    of source: EntrySource, _ matter: FrontMatter, _ date: ZonedDate?, _ slug: Slug, _ text: SourceText,
    _ findings: inout [Finding]
  ) -> SitePath? {
    if let url = matter.url { return url.value }
    do throws(URLMistake) {
      guard source.kind == .post else { return try SitePath(source.pagePath(named: matter.slug?.value).text) }
      guard let date else { return nil }
      // Which issue it is may not be known before all are read.
      return try settings.permalink.path(
        for: date.civil, slug: slug.text, number: matter.number?.value ?? 1)
    } catch {
      findings.append(
        Finding(.invalidURL, in: text, at: matter.slug?.offset ?? 0, error.message, help: error.help))
      return nil
    }
  }
}

extension EntryImage {
  fileprivate init(_ image: FrontMatter.Image) {
    self.init(
      address: image.source.value, offset: image.source.offset, alternative: image.alternative ?? "")
  }
}

extension Finding {
  /// As it is told of a draft, which nobody has to finish today.
  fileprivate var inDraft: Finding {
    var finding = self
    finding.isInDraft = true
    return finding
  }

  fileprivate static func missingTitle(_ source: EntrySource) -> Finding {
    Finding(
      .missingTitle, at: Location(file: source.path, line: 1, column: 1), "this \(source.kind) has no title",
      help: "add 'title: ...' to its front matter, or begin it with a heading")
  }

  fileprivate static func missingDate(_ source: EntrySource) -> Finding {
    Finding(
      .missingDate, at: Location(file: source.path, line: 1, column: 1), "this post has no date",
      help: source.isInDatedFolder
        ? "name the file index.md: then the folder's date is the post's"
        : source.hintForName
          ?? "add 'date: 2026-11-23' to its front matter, or begin the file's name with a date, as in 2026-11-23-ask.md"
    )
  }

  fileprivate static func invalidDateInName(_ source: EntrySource, _ mistake: DateMistake) -> Finding {
    Finding(
      .invalidDate, at: Location(file: source.path),
      "in the date that begins the file's name, \(mistake.message)",
      help: mistake.help)
  }

  fileprivate static func neverOut(
    in text: SourceText, _ expires: Located<ZonedDate>, _ date: ZonedDate
  ) -> Finding {
    Finding(
      .invalidDate, in: text, at: expires.offset,
      "this expires before it goes out, on \(date.isoDay), and would never be seen",
      help: "write a later date, or leave 'expires' out")
  }

  fileprivate static func audioOfPage(in text: SourceText, _ audio: EntryAudio) -> Finding {
    Finding(
      .unknownKey, in: text, at: audio.offset, "'audio' has no meaning in a page: feeds hold posts only",
      help: "leave it out, and link to the file")
  }

  fileprivate static func emailOfPage(in text: SourceText, _ email: Located<EntryEmail>) -> Finding {
    Finding(
      .unknownKey, in: text, at: email.offset, "'email' has no meaning in a page: only posts are sent",
      help: "leave it out, or put a value of your own under 'params'")
  }

  fileprivate static func largeFile(_ source: EntrySource, _ size: Int) -> Finding {
    Finding(
      .largeFile, at: Location(file: source.path),
      "this \(source.kind) has \((size + 500_000) / 1_000_000) MB of text, about \(size / 6) words",
      help: "if that is no mistake, consider several posts")
  }
}
