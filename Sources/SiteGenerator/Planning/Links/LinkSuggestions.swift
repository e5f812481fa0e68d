import Spelling

/// Finds what an author may have meant by an address that leads nowhere.
struct LinkSuggestions {
  private let destinations: Destinations
  private let sources: SourcePaths
  private let base: BaseURL
  private var words: [Pool: Words] = [:]
  private var answers: [Question: String?] = [:]
  private lazy var filesByFolder = Self.namesByFolder(sources.all.filter { !$0.hasSuffix("/") })
  private lazy var foldersByFolder = Self.namesByFolder(filesByFolder.keys.map(\.withoutFinalSlash))
  private lazy var pathsByName = Self.pathsByName(destinations.paths)

  /// To compare letters takes long, and nobody reads as many suggestions: an old archive needs another remedy.
  private static let mostAnswers = 500
  /// More letters than that are not mistyped, but remembered wrongly.
  private static let mostSlips = 3

  init(_ destinations: Destinations, _ sources: SourcePaths, _ base: BaseURL) {
    self.destinations = destinations
    self.sources = sources
    self.base = base
  }

  /// The page or file of the site that is nearest: by letters, or one of the same name elsewhere.
  mutating func path(like path: SitePath) -> String? {
    let text = path.text.withoutFinalSlash
    return pool(.paths).folded[text.lowercased()] ?? pathsByName[text.nameOfPage]
      ?? nearest(to: text, in: .paths).flatMap { pool(.paths).folded[$0.lowercased()] }
  }

  /// The file that is nearest: in the same folder or, where there is no such folder, in the one beside it that is.
  mutating func file(like source: String) -> String? {
    let (folder, name) = source.folderAndName
    if filesByFolder[folder] != nil { return near(name, in: .files(in: folder)).map { folder + $0 } }
    return self.folder(like: folder.withoutFinalSlash).flatMap { folder in
      near(name, in: .files(in: folder)).map { folder + $0 }
    }
  }

  /// The nearest folder that a post or page has to itself, with a slash at its end.
  mutating func entryFolder(like source: String) -> String? {
    folder(like: source.withoutFinalSlash).flatMap { sources[$0] == nil ? nil : $0 }
  }

  mutating func id(like id: String, ofEntry entry: Int) -> String? {
    near(id, in: .ids(of: entry))
  }

  /// The site's own path, where the address begins with it and is good without it.
  func needlessBasePath(of path: SitePath) -> String? {
    let own = PercentEncoding.decode(base.path) ?? base.path
    guard !own.isEmpty, path.text.hasPrefix(own + "/") else { return nil }
    return destinations.at(SitePath(trusted: String(path.text.dropFirst(own.count)))).isEmpty ? nil : own
  }
}

extension LinkSuggestions {
  /// Where to look for words like another.
  private enum Pool: Hashable {
    case paths
    /// The names of the files in one folder of `content/`.
    case files(in: String)
    /// The names of the folders in one.
    case folders(in: String)
    /// By the entry's number.
    case ids(of: Int)
  }

  private struct Question: Hashable {
    var word: String
    var pool: Pool
  }

  private struct Words {
    var vocabulary: Vocabulary
    /// What is meant, by its spelling in small letters.
    var folded: [String: String]

    init(_ words: [String], meaning: (String) -> String = { $0 }) {
      vocabulary = Vocabulary(words)
      folded = Dictionary(
        words.map { ($0.lowercased(), meaning($0)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private mutating func folder(like folder: String) -> String? {
    let (parent, name) = folder.folderAndName
    return near(name, in: .folders(in: parent)).map { parent + $0 + "/" }
  }

  /// The same word in other letters, or the nearest one.
  private mutating func near(_ word: String, in pool: Pool) -> String? {
    self.pool(pool).folded[word.lowercased()] ?? nearest(to: word, in: pool)
  }

  private mutating func nearest(to word: String, in pool: Pool) -> String? {
    let question = Question(word: word, pool: pool)
    if let answer = answers[question] { return answer }
    guard answers.count < Self.mostAnswers else { return nil }
    let answer = self.pool(pool).vocabulary.nearest(to: word, within: Self.mostSlips)
    // That there is none is an answer too.
    answers.updateValue(answer, forKey: question)
    return answer
  }

  private mutating func pool(_ pool: Pool) -> Words {
    if let known = words[pool] { return known }
    let made = makeWords(pool)
    words[pool] = made
    return made
  }

  private mutating func makeWords(_ pool: Pool) -> Words {
    switch pool {
    case .paths:
      let paths = Dictionary(destinations.paths.map { ($0.text.withoutFinalSlash, $0.text) }) { first, _ in
        first
      }
      return Words(paths.keys.sorted()) { paths[$0] ?? $0 }
    case .files(let folder): return Words(filesByFolder[folder] ?? [])
    case .folders(let folder): return Words(foldersByFolder[folder] ?? [])
    case .ids(let entry): return Words(destinations.entries[entry].body.ids)
    }
  }

  private static func namesByFolder(_ paths: [String]) -> [String: [String]] {
    Dictionary(grouping: paths.sorted().map(\.folderAndName), by: \.folder).mapValues { $0.map(\.name) }
  }

  /// The paths whose names are theirs alone: archives have their posts at `/2019/05/ask.html` where ours is `/ask/`.
  private static func pathsByName(_ paths: [SitePath]) -> [String: String] {
    Dictionary(grouping: paths) { $0.text.withoutFinalSlash.nameOfPage }
      .filter { $0.value.count == 1 && !$0.key.allSatisfy(\.isNumber) }
      .compactMapValues { $0.first?.text }
  }
}

extension String {
  fileprivate var withoutFinalSlash: String { hasSuffix("/") ? String(dropLast()) : self }

  /// `content/posts/` and `ask.md`.
  fileprivate var folderAndName: (folder: String, name: String) {
    let start = utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? startIndex
    return (String(self[..<start]), String(self[start...]))
  }

  /// The last part of a path in small letters: `ask` of `/2019/05/Ask.html`.
  fileprivate var nameOfPage: String {
    let name = folderAndName.name.lowercased()
    return [".html", ".htm", ".md"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
      ?? name
  }
}
