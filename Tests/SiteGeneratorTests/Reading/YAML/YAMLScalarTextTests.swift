import Testing

@testable import SiteGenerator

@Suite("Text written as YAML")
struct YAMLScalarTextTests {
  @Test(
    "Plain where that is beyond doubt, in double quotes elsewhere",
    arguments: [
      ("Ask twice", "Ask twice"),
      ("Why Prospects Aren't Calling You Back", "Why Prospects Aren't Calling You Back"),
      ("2026-11-30 07:00", "2026-11-30 07:00"),
      ("Über „C#“ & 100 % – ja?", "Über „C#“ & 100 % – ja?"),
      ("Sales: a story", "\"Sales: a story\""), ("Why:", "\"Why:\""), ("Tip #1", "\"Tip #1\""),
      ("#1", "\"#1\""), ("- no", "\"- no\""), ("null", "\"null\""), ("~", "\"~\""), ("", "\"\""),
      ("\"No\" \\ yes", "\"\\\"No\\\" \\\\ yes\""), ("'A' Player", "\"'A' Player\""),
      ("🎉 Party", "\"🎉 Party\""),
      ("a\u{2028}b", "\"a\\U00002028b\""),
    ])
  func written(text: String, yaml: String) {
    #expect(YAMLScalar.written(text) == yaml)
  }

  @Test("Whatever is written is read as the same text, without a finding")
  func property() throws {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      ":", ": ", " #", "#", "'", "\"", "\\", "- ", "? ", "&a ", "*a ", "!x ", "|", ">", "[", "{", "}", "%",
      "@", "`", "---",
      "...", "~", "null", "true", "12", "<<", ",", "=", "\u{E9}", "e\u{301}", "🎉", "👩‍💻", "\u{85}", "\u{2028}",
      "\u{FEFF}",
      "\u{9F}", "\u{1FFFE}", "\u{200B}", "語", "שלום", " ", "a", "B", "7", "\\n", "\\u0041",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 1...8, using: &generator)
      let title = NewPost.onOneLine(
        (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
      guard !title.isEmpty else { continue }
      let source = SourceText(path: "a.md", text: "---\ntitle: \(YAMLScalar.written(title))\n---\n")
      let read = FrontMatterReader.read(source, zone: try SiteTimeZone(named: "UTC"))
      #expect(read.findings == [], "\(title.debugDescription)")
      let text = read.value?.frontMatter.title?.value
      #expect(
        text.map { Array($0.unicodeScalars) } == Array(title.unicodeScalars), "\(title.debugDescription)")
    }
  }
}
