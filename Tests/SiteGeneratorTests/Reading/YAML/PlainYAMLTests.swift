import Testing

@testable import SiteGenerator

@Suite struct PlainYAMLTests {
  private func entries(_ yaml: String) -> [YAMLEntry]? {
    let bytes = Array(yaml.utf8)
    return PlainYAML.entries(bytes, in: bytes.indices)
  }

  @Test(arguments: [
    "", "\n# nothing\n", "title: A day's work", "date: 2026-11-23 07:00\n",
    "draft:\ntitle: \"Re: tea, #1\"  \n",
    "tags: [tea, 'Green tea', \"a: b\"]\n", "tags: []", "tags:\n- tea\n- 'b c'\ntitle: Größe “ä”",
    "tags:\n  - tea\n  -   x#1\n", "url: https://a.example/?a=b&c=*d\n\n# later\nlast-mod: 5", "x: a [b] {c}",
  ])
  func frontMatterAsItUsuallyIs(yaml: String) {
    #expect(entries(yaml) != nil)
  }

  @Test(arguments: [
    "title: Re: tea", "title: Tea #1 # no", "title: #1", "title: a\\b", "title: 'a''b'", "title: \"a\nb\"",
    "title: a\n  b", "title : a", "title:a", "a: b\na: c", "tags: [a, [b]]", "tags: [a,]", "tags: [a: b]",
    "a: |\n  b",
    "a:\n  b: c", "tags:\n- a\n - b", "tags:\n- a: b", "tags:\n-\n- a", "a: &b c", "a: *b", "a: !b c",
    "a:\tb",
    "a: b\r\nc: d", "a: {b: c}", "- a", "? a", "a: b\u{85}c: d", "a: b\u{2028}c: d", "\u{FEFF}a: b", "a: @b",
    "a: b\u{FFFD}",
  ])
  func theRestIsLeftToYams(yaml: String) {
    #expect(entries(yaml) == nil)
  }

  /// Hostile texts too: Yams is asked behind checks that these must not pass by.
  @Test func limitsHold() {
    let accents = "e" + String(repeating: "\u{301}", count: CombiningMarks.limit + 1)
    #expect(entries("title: \(accents)") == nil)
    #expect(entries("title: a\(String(repeating: "[", count: YAMLNesting.limit + 1))") == nil)
    #expect(entries((1...1000).map { "key\($0): x\n" }.joined()) == nil)
    #expect(entries(String(repeating: "k", count: 2000) + ": x") == nil)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func saysWhatYamsSays(seed: UInt64) throws {
    var random = RandomFrontMatter(seed: seed)
    var known = 0
    for _ in 0..<1000 {
      let source = SourceText(path: "a.md", text: "---\n\(random.next())")
      let range = 4..<source.bytes.count
      guard let entries = PlainYAML.entries(source.bytes, in: range) else { continue }
      known += 1
      let yams = YAMLReader.readByYams(source, in: range)
      let text = String(decoding: source.bytes, as: UTF8.self)
      #expect(yams.findings.isEmpty, "\(text.debugDescription)")
      #expect(
        "\(try #require(yams.value, "\(text.debugDescription)"))" == "\(entries)", "\(text.debugDescription)")
    }
    #expect(known > 250)
  }
}

/// Makes up front matter, from what is usual to what is not even YAML.
private struct RandomFrontMatter {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next() -> String {
    var text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in lines() }.joined()
    if happens(onceIn: 4), !text.isEmpty { text.unicodeScalars.removeLast() }
    for _ in 0..<(happens(onceIn: 2) ? 0 : Int.random(in: 1...3, using: &generator)) { change(&text) }
    return text
  }

  /// One key with its value, or what else may stand at the margin.
  private mutating func lines() -> String {
    let key = pick(["title", "date", "tags", "a", "b", "c", "Last-Mod_2", "x1", "y", "null"])
    switch Int.random(in: 0..<12, using: &generator) {
    case 0..<5: return "\(key):\(spaces(1...2))\(scalar())\(spaces(0...1))\n"
    case 5: return "\(key):\(spaces(0...1))\n"
    case 6, 7: return "\(key): [\(words(separator: pick([", ", ",", " , "])))]\(spaces(0...1))\n"
    case 8, 9:
      let indent = spaces(0...2)
      let items = (0..<Int.random(in: 1...3, using: &generator)).map { _ in "\(indent)- \(scalar())\n" }
      return "\(key):\n" + items.joined()
    case 10: return pick(["\n", "# note\n", "  \n", " # note\n", "#\n"])
    default:
      return pick([
        "\(key) : x\n", "- x\n", "  x\n", "? x\n", "---\n", "...\n", "\(key):x\n", "<<: x\n", "%x\n",
      ])
    }
  }

  private mutating func words(separator: String) -> String {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in scalar() }.joined(separator: separator)
  }

  private mutating func scalar() -> String {
    if happens(onceIn: 8) {
      return pick([
        "", "~", "a: b", "a:", ":a", "a #b", "#b", "- a", "-a", "&a b", "*a", "!a b", "!!str 5", "| x", ">",
        "{a: b}",
        "'a''b'", "\"a\\nb\"", "'a", "\"a\"b", "a,b", "[a", "a]", "?a", "? a", "@a", "`a", "%a", "a%b",
        "a: 'b'",
      ])
    }
    let text = pick([
      "word", "two words", "2026-11-23", "07:00", "5", "-1", "no", "true", "null", "Größe", "it's", "\"x\" y",
      "a#b",
      "https://a.example/?b=c&d=*e", "naïve “quotes”", "👍 up", "e\u{301}", "a\u{A0}b", "a (b) [c] {d}",
      "a & b * c",
    ])
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return "\"\(text)\""
    case 1: return "'\(text)'"
    default: return text
    }
  }

  private mutating func change(_ text: inout String) {
    var scalars = Array(text.unicodeScalars)
    let index = Int.random(in: 0...scalars.count, using: &generator)
    let signs = Array(
      "\n\n  :-#,[]{}'\"&*!|>%@`?\\\t\r~abä\u{85}\u{2028}\u{FEFF}\u{301}\u{FFFD}\u{7F}".unicodeScalars)
    if index < scalars.count, happens(onceIn: 2) { scalars.remove(at: index) }
    if happens(onceIn: 2) { scalars.insert(signs.randomElement(using: &generator) ?? " ", at: index) }
    text = String(String.UnicodeScalarView(scalars))
  }

  private mutating func spaces(_ range: ClosedRange<Int>) -> String {
    String(repeating: " ", count: Int.random(in: range, using: &generator))
  }

  private mutating func happens(onceIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &generator) ?? ""
  }
}
