/// Reads the words of posts and collects their terms.
struct TermReader {
  private(set) var terms = TermTable()
  private(set) var mentions: [Mention] = []
  private(set) var starts = [0]

  /// Words with letters beyond ASCII as they are written, and the terms of each, so that each is folded once.
  private var spellings = TermTable()
  private var termsOfSpellings: [[Int]] = []
  /// For each term the place of its last mention, and how often the text of that post has it.
  private var latest: [(mention: Int32, times: Int32)] = []
  /// The beginning of a word of which the rest is in the next run, behind a tag.
  private var beginning: [UInt8] = []
  private var prominence = Mention.Prominence.text

  /// How many times a text has a word that it is about.
  private static let often = 3

  mutating func read(_ post: Post) {
    read(post.entry.title, as: .title)
    for tag in post.tags { read(tag, as: .title) }
    for heading in post.entry.body.headings { read(heading.text, as: .heading) }
    if let description = post.entry.description { read(description, as: .heading) }
    prominence = .text
    HTMLText.forEachRun(of: post.entry.body.html) { read($0, endsWord: $1) }
    starts.append(mentions.count)
  }
}

extension TermReader {
  private mutating func read(_ text: String, as prominence: Mention.Prominence) {
    self.prominence = prominence
    var text = text
    text.withUTF8 { read($0, endsWord: true) }
  }

  /// - Parameter endsWord: Whether no word goes on behind the run.
  private mutating func read(_ run: UnsafeBufferPointer<UInt8>, endsWord: Bool) {
    let isOfWord = Self.isOfWord
    var index = 0
    while index < run.count {
      let start = index
      var bits: UInt8 = 0
      while index < run.count, isOfWord[Int(run[index])] {
        bits |= run[index]
        index += 1
      }
      let part = UnsafeBufferPointer(rebasing: run[start..<index])
      if index < run.count || endsWord {
        end(part, isASCII: bits < 0x80)
      } else {
        beginning += part
      }
      index += 1
    }
    if run.isEmpty, endsWord { end(run, isASCII: true) }
  }

  /// Whether a byte is of a word: what is beyond ASCII is looked at more closely later.
  private static let isOfWord: [Bool] = (UInt8.min...UInt8.max).map { byte in
    byte.isLetter || byte.isDigit || byte >= 0x80
  }

  /// Ends the word, if there is one.
  private mutating func end(_ part: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    guard beginning.isEmpty else {
      beginning += part
      let word = beginning
      beginning.removeAll(keepingCapacity: true)
      return word.withUnsafeBufferPointer { read($0, isASCII: word.allSatisfy { $0 < 0x80 }) }
    }
    if !part.isEmpty { read(part, isASCII: isASCII) }
  }

  private mutating func read(_ word: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    if isASCII {
      let cut = UnsafeBufferPointer(rebasing: word.prefix(TermFolding.longest))
      mention(terms.number(of: cut, setting: 0x20))
    } else {
      let word = word.map(\.lowercased)
      for part in WideText.parts(of: word) { read(part, of: word) }
    }
  }

  private mutating func read(_ part: Range<Int>, of word: [UInt8]) {
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
    latest[term] = (isNew ? Int32(mentions.count) : place, now)
    if isNew {
      mentions.append(Mention(term, prominence))
    } else if now == Self.often, mentions[Int(place)].prominence == .text {
      mentions[Int(place)] = Mention(term, .often)
    }
  }
}
