import Testing

@testable import SiteGenerator

/// YAML made to break its reader ends in a finding, soon.
@Suite(.timeLimit(.minutes(1))) struct HostileYAMLTests {
  private func findings(_ yaml: String) -> [String] {
    let source = SourceText(path: "a.yml", text: yaml)
    let read = YAMLReader.read(source, in: 0..<source.bytes.count)
    // What walks over the values must end as well.
    for entry in read.value ?? [] { _ = entry.value.parameter }
    return lines(read.findings)
  }

  @Test func aliasesThatExplode() {
    let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    let bomb = "a0: &a0 [lol]\n" + levels.joined(separator: "\n")
    #expect(
      findings(bomb) == ["9:10: error: the aliases repeat so much that the document explodes here"])
  }

  @Test func aliasesThatExplodeAsKeys() {
    let levels = (1...30).map { "? &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n: x\n" }
    #expect(findings("? &a0 [lol]\n: x\n" + levels.joined()) == ["1:3: error: a list or map cannot be a key"])
  }

  @Test func aliasesThatNest() {
    let levels = (1...50_000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }
    #expect(
      findings("a0: &a0 [lol]\n" + levels.joined()) == [
        "64:12: error: the values are nested more than 64 deep"
      ])
  }

  /// Not as arguments of the test, which would print them.
  @Test func nesting() {
    let many = 100_000
    let hostile = [
      (String(repeating: "[", count: many), "1:65"), (String(repeating: "{a: ", count: many), "1:257"),
      ("a:\n" + String(repeating: "- ", count: many), "2:129"),
      ((0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "65:65"),
      ("x: \u{2028}" + String(repeating: "? ", count: many), "1:133"),
    ]
    for (yaml, place) in hostile {
      #expect(findings(yaml) == ["\(place): error: the values are nested more than 64 deep"])
    }
  }

  /// Swift compares such texts in time that grows with the square of their length.
  @Test func accentsOnOneLetter() {
    let hostile = [
      ("title: a", "\u{301}\u{316}", "", "1:8"), ("a", "\u{301}\u{316}", ": b", "1:1"),
      ("x: 1\ntitle: \"a", #"\u0301\U00000316"#, "\"", "2:9"),
      ("? \"a", "\\u0301\\\n  \\u0316", "\"", "1:4"),
    ]
    for (before, accents, after, place) in hostile {
      let message =
        "\(place): error: more than 300 accents are on one letter here; to compare such text would take too long"
      #expect(findings(before + String(repeating: accents, count: 50_000) + after) == [message])
    }
    #expect(findings("title: \"" + String(repeating: "e\u{301}\\u0316 ", count: 1000) + "\"") == [])
  }

  @Test func whatIsDeepEnough() {
    #expect(findings("a: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)) == [])
    #expect(findings("a: |\n" + String(repeating: "  [ ( {\n", count: 60 / 2)) == [])
  }

  @Test func greatDocuments() {
    #expect(findings("a: [" + String(repeating: "ü, ", count: 100_000) + "]") == [])
    #expect(findings((0..<10_000).map { "k\($0): x\n" }.joined()) == [])
    #expect(findings("a: '" + String(repeating: "x\n\n ", count: 100_000) + "'") == [])
    #expect(findings("a: &a x\nb: [" + String(repeating: "*a, ", count: 50_000) + "]") == [])
    #expect(findings(String(repeating: "a: x\n", count: 3000)) == ["1:1: error: 'a' is given more than once"])
  }

  /// Whatever is done to front matter, reading it ends, and findings point into the file.
  @Test func mutations() throws {
    var generator = SeededGenerator(seed: 2026)
    let zone = try SiteTimeZone(named: "UTC")
    let seeds = YAMLProblemTests.quotes.map(\.yaml) + YAMLProblemTests.shape.map(\.yaml) + [Self.sample]
    let signs = Array("\"'[]{}:-#&*!|>%@`?,\n\r\t \\~<=\u{FEFF}é🎉\u{85}\u{2028}\0\u{1}".utf8)
    for round in 0..<4000 {
      var bytes = Array("---\n\(seeds[round % seeds.count])\n---\nText".utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...8, using: &generator))
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: place)
        case 1: bytes[place] = signs.randomElement(using: &generator) ?? 0
        case 2 where end - place < bytes.count: bytes.removeSubrange(place..<end)
        default:
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &generator))
        }
      }
      let source = SourceText(path: "a.md", bytes: bytes)
      let read = FrontMatterReader.read(source, zone: zone)
      #expect(read.value != nil || !read.findings.isEmpty)
      for finding in read.findings {
        let lineCount =
          (finding.location?.line).map { SourceLines(source).start(ofLine: $0) <= bytes.count } ?? true
        #expect(lineCount && !finding.message.isEmpty)
      }
    }
  }

  private static let sample = """
    title: "Why Prospects Aren't Calling You Back"
    date: 2026-11-23 07:00
    tags: &tags [Sales, 'Cold Calling', ü]
    categories: *tags
    description: >
      Two lines
      of text: folded
    image: {src: a.jpg, alt: "A \\"phone\\""}
    author:
      <<: {name: Jo}
      url: https://example.com/
    draft: no # not yet
    params: {deep: [[1, 2], {a: ~}], text: |-
      }
    """
}
