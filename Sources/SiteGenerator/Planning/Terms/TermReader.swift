/// Reads the words of posts and collects their terms.
struct TermReader {
  private(set) var terms = TermTable()
  private(set) var mentions: [Mention] = []
  private(set) var starts = [0]

  /// Words with letters beyond ASCII as they are written, and the terms of each, so that each is folded once.
  private var spellings = TermTable()
  private var termsOfSpellings: [[Int]] = []
  /// For each term the place of its last mention, and how often the text of that post has it.
  private var latest: [(mention: Int, times: Int)] = []
  /// The word being read, in small letters as far as it is ASCII.
  private var word: [UInt8] = []
  private var isASCII = true
  private var prominence = Mention.Prominence.text

  /// How many times a text has a word that it is about.
  private static let often = 3

  mutating func read(_ post: Post) {
    read([post.entry.title] + post.tags, as: .title)
    read(post.entry.body.headings.map(\.text) + [post.entry.description ?? ""], as: .heading)
    prominence = .text
    HTMLText.forEachByte(of: post.entry.body.html) { append($0) }
    endWord()
    starts.append(mentions.count)
  }
}

extension TermReader {
  private mutating func read(_ texts: [String], as prominence: Mention.Prominence) {
    self.prominence = prominence
    for text in texts {
      for byte in text.utf8 { append(byte) }
      endWord()
    }
  }

  private mutating func append(_ byte: UInt8) {
    if byte.isLetter || byte.isDigit {
      word.append(byte.lowercased)
    } else if byte >= 0x80 {
      word.append(byte)
      isASCII = false
    } else {
      endWord()
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if isASCII {
      mention(terms.number(of: word.prefix(TermFolding.longest)))
    } else {
      for part in WideText.parts(of: word) { read(part) }
    }
    word.removeAll(keepingCapacity: true)
    isASCII = true
  }

  /// A part of the word.
  private mutating func read(_ part: Range<Int>) {
    if let plain = WideText.terms(in: word, part) {
      for term in plain { mention(terms.number(of: word[term])) }
    } else {
      for term in terms(ofSpelling: word[part]) { mention(term) }
    }
  }

  private mutating func terms(ofSpelling spelling: ArraySlice<UInt8>) -> [Int] {
    let number = spellings.number(of: spelling)
    if number == termsOfSpellings.count {
      let folded = TermFolding.terms(of: String(decoding: spelling, as: UTF8.self))
      termsOfSpellings.append(folded.map { terms.number(of: $0.utf8) })
    }
    return termsOfSpellings[number]
  }

  private mutating func mention(_ term: Int) {
    while latest.count <= term { latest.append((mention: -1, times: 0)) }
    let (place, times) = latest[term]
    let isNew = place < starts[starts.count - 1]
    let now = isNew ? 1 : times + 1
    latest[term] = (isNew ? mentions.count : place, now)
    if isNew {
      mentions.append(Mention(term, prominence))
    } else if now == Self.often, mentions[place].prominence == .text {
      mentions[place] = Mention(term, .often)
    }
  }
}
