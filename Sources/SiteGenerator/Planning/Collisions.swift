/// Finds pages that would be one file: the same file, files whose names differ only in case (one file on macOS and
/// Windows), and a file where another page needs a folder.
struct Collisions {
  private let pages: [Page]
  /// What a build shows now, at whatever time its entries are out.
  private let selection: Selection
  /// For each page its output file's name; equal for names that a file system may take for one.
  private let keys: [String]
  /// The numbers of the pages, by key.
  private let pagesByKey: [Substring: [Int]]

  /// - Parameter pages: Of two that collide, the first is to blame.
  private init(in pages: [Page], shownTogetherBy selection: Selection) {
    self.pages = pages
    self.selection = selection
    let keys = pages.map { $0.path.outputFile.lowercased() }
    self.keys = keys
    self.pagesByKey = Dictionary(grouping: pages.indices) { keys[$0][...] }
  }

  /// - Parameter pages: Of two that collide, the first is to blame.
  static func findings(in pages: [Page], shownTogetherBy selection: Selection) -> [Finding] {
    guard mayCollide(pages) else { return [] }
    let collisions = Collisions(in: pages, shownTogetherBy: selection)
    return pages.indices.flatMap { collisions.doubles(of: $0) + collisions.filesInTheWay(of: $0) }
  }
}

extension Collisions {
  /// Whether a closer look is needed, as on few sites. Names are told apart by their hashes here: two that happen to have
  /// the same one are found to differ then.
  private static func mayCollide(_ pages: [Page]) -> Bool {
    var files: Set<UInt64> = []
    var folders: Set<UInt64> = []
    for page in pages {
      let path = page.path.text.utf8
      let isASCII = path.allSatisfy { $0 < 0x80 }
      var hash = FNV1a()
      for byte in (isASCII ? page.path.text : page.path.text.lowercased().composed).utf8.dropFirst() {
        if byte == UInt8(ascii: "/") { folders.insert(hash.value) }
        hash.add(byte.lowercased)
      }
      if page.path.isFolder { for byte in "index.html".utf8 { hash.add(byte) } }
      guard files.insert(hash.value).inserted else { return true }
    }
    return !folders.isDisjoint(with: files)
  }
}

extension Collisions {
  /// The first page that wants the same file, told once for the two; a draft's wish must not hide another page's.
  private func doubles(of number: Int) -> [Finding] {
    let page = pages[number]
    let others = pagesByKey[keys[number][...]]?.prefix { $0 < number } ?? []
    let meeting = others.lazy.map { pages[$0] }.filter { canMeet($0, page) }
    let other = meeting.first { !isHeldBackDraft($0) } ?? meeting.first
    return other.map { [collision(of: $0, with: page)] } ?? []
  }

  private func filesInTheWay(of number: Int) -> [Finding] {
    let key = keys[number]
    let page = pages[number]
    return key.utf8.indices.filter { key.utf8[$0] == UInt8(ascii: "/") }.compactMap { slash in
      let file = pagesByKey[key[..<slash]]?.first { canMeet(pages[$0], page) }
      return file.map { fileInTheWay(of: page, file: pages[$0]) }
    }
  }

  private func isHeldBackDraft(_ page: Page) -> Bool {
    page.publication.map { $0.isDraft && !selection.includes($0) } ?? false
  }

  /// Whether there is a moment, or this build, that shows both: an expired offer makes room for the next one.
  private func canMeet(_ a: Page, _ b: Page) -> Bool {
    guard let a = a.publication, let b = b.publication else { return true }
    return a.overlaps(b) || selection.includes(a) && selection.includes(b)
  }
}

extension Collisions {
  private func collision(of page: Page, with other: Page) -> Finding {
    if page.path == other.path {
      return pathFinding(page, other, "\(page.source) and \(other.source) would both be \(page.path)")
    }
    let file = page.path.outputFile
    if file == other.path.outputFile {
      return pathFinding(page, other, "\(page.source) and \(other.source) would both be the file \(file)")
    }
    return pathFinding(
      page, other,
      "\(page.source) would be \(page.path) and \(other.source) would be \(other.path): "
        + "some computers take the two names for one file")
  }

  private func fileInTheWay(of page: Page, file: Page) -> Finding {
    pathFinding(
      page, file,
      "\(page.source) would be \(page.path), but \(file.source) is a file where that folder must be")
  }

  /// In a draft it is no error yet, unless this build shows the draft.
  private func pathFinding(_ page: Page, _ other: Page, _ message: String) -> Finding {
    let draft = [page, other].first { $0.publication?.isDraft ?? false }
    let pages = [page, other]
    let alias = pages.first(where: \.isRedirect)
    let entry = draft ?? pages.first(where: \.isEntry)
    var finding = Finding(
      .pathCollision, at: (alias ?? entry)?.location ?? page.location ?? other.location, message,
      help: pages.lazy.compactMap(\.rulesKey).first.map(Self.rulesHelp)
        ?? (alias != nil
          ? "take it out of 'aliases', or move what is there"
          : entry == nil ? "rename one of them" : "give one of them another 'slug' or 'url'"))
    finding.isInDraft = draft.map(isHeldBackDraft) ?? false
    return finding
  }

  private static func rulesHelp(_ key: String) -> String {
    "sitegen writes this file where old addresses lead on; write 'redirects: {\(key): false}' into "
      + "content/site.yml to keep yours"
  }
}

extension Page {
  /// The key of `redirects` in site.yml that leaves it out.
  fileprivate var rulesKey: String? {
    switch content {
    case .redirectRules(.hosts): "file"
    case .redirectRules(.nginx): "nginx"
    default: nil
    }
  }

  fileprivate var isRedirect: Bool {
    if case .redirect = content { true } else { false }
  }

  fileprivate var isEntry: Bool {
    switch content {
    case .templated(.post), .templated(.standalone): true
    default: false
    }
  }
}
