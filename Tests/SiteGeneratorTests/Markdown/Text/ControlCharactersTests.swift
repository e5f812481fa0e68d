import Testing

@testable import SiteGenerator

@Suite struct ControlCharactersTests {
  private func findings(_ text: String) throws -> [Finding] {
    let source = try #require(EntrySource("content/posts/2026-11-23-a.md"))
    let site = try Plan().site.configuration
    let now = site.timeZone.zoned(secondsSince1970: TestSite.now)
    return EntryReader(settings: EntrySettings(site), now: now).read(source, Array(text.utf8)).findings
  }

  @Test(arguments: [
    ("# A\n\nOne\u{8} two\u{1B}", ["3:4", "3:9"]), ("# A\u{1}", ["1:4"]),
    ("---\ntitle: A\n---\nx\n\ny\u{FFFF}z \u{FFFE}", ["6:2", "6:5"]),
    ("# A\n\nx &#8; `&#8;` y", ["3:3", "3:9"]), ("# A\n\na\u{C}b", ["3:2"]),
    ("# A\n\n```\na\u{2}\n```", ["4:2"]),
    ("# A\n\ntab\there \u{85} \u{7F} &#10; é\u{FFFD} `&#8;` &#xFFFE;", []),
  ])
  func areToldWithTheirPlaces(text: String, places: [String]) throws {
    let findings = try findings(text).sorted()
    #expect(findings.allSatisfy { $0.rule == .controlCharacter && $0.severity == .warning })
    #expect(findings.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == places)
  }

  @Test func theWords() throws {
    let finding = try #require(findings("# A\n\n\u{8}").first)
    #expect(finding.message == "this character cannot be in a feed, which will be without it")
    #expect(finding.help == "delete it: it is a control character, which few editors show")
  }

  @Test(arguments: ["title: \"a\\uFFFFb\"", "tags: \"a, b\\b\"", "tags: [\"b\\uFFFE\"]", "author: \"\\e\""])
  func inFrontMatterTheyAreErrors(yaml: String) throws {
    let findings = try readFrontMatter(yaml).findings
    let key = yaml.prefix { $0 != ":" }
    #expect(findings.map(\.message) == ["'\(key)' holds a control character"])
    #expect(
      findings.first?.help
        == "a backslash between double quotes begins it: delete both, or use single quotes if the backslash is meant"
    )
  }
}
