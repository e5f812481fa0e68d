import Foundation
import Testing

@testable import SiteGenerator

/// Each rule on a small site: what it finds, and what it leaves alone.
@Suite struct CheckRulesTests {
  /// One post's text, and where the rule finds something in it.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    /// `‸` is where it finds something.
    let text: String
    var language = "en"

    var testDescription: String { "\(rule.rawValue): \(text.prefix(60))" }

    init(_ rule: Rule, _ text: String, _ language: String = "en") {
      let hasTitle = text.contains("title:") || text.contains("# ")
      (self.rule, self.text, self.language) = (rule, (hasTitle ? "" : "# A\n\n") + text, language)
    }
  }

  private static let long = "Word" + String(repeating: " word", count: 40)

  @Test(arguments: [
    Case(.longTitle, "---\ntitle: ‸\(String(repeating: "a", count: 61))\n---\n"),
    Case(.longTitle, "---\ntitle: \(String(repeating: "é", count: 60))\n---\n"),
    Case(.longTitle, "# ‸\(String(repeating: "a", count: 61))\n"),
    Case(.missingDescription, "‸# A\n"),
    Case(.missingDescription, "---\nunlisted: true\n---\n# A\n"),
    Case(.descriptionLength, "---\ndescription: ‸Too short.\n---\n# A\n"),
    Case(.descriptionLength, "---\ndescription: ‸\(String(repeating: "a", count: 161))\n---\n# A\n"),
    Case(.descriptionLength, "---\ndescription: \(String(repeating: "a", count: 50))\n---\n# A\n"),
    Case(.descriptionLength, "---\ndescription: \(String(repeating: "é", count: 160))\n---\n# A\n"),
    Case(.skippedHeading, "# A\n\n## B\n\n‸#### C\n"),
    Case(.skippedHeading, "# A\n\n‸### B\n\n## C\n"),
    Case(.skippedHeading, "# A\n\n### B\n\n#### C\n\n### D\n"),
    Case(.vagueLink, "Look [‸here](/a/), or [‸**Click here!**](/a/).\n"),
    Case(.vagueLink, "[here is the map](/a/) `[here](/a/)` <a>here</a>\n"),
    Case(.vagueLink, "[‸hier](/a/) [here](/a/)\n", "de"),
    Case(
      .insecureLink,
      "[x](‸http://a.example/) and ‸http://b.example, <img alt='' src='‸http://c.example/d.png'>\n"),
    Case(
      .insecureLink,
      "[x](https://a.example/?b=http://c.example) `http://d.example` http://localhost/ [y](/z/)\n"),
    Case(.insecureLink, "---\ntitle: A\nimage: ‸http://a.example/b.png\n---\n"),
    Case(.trackingLink, "[x](‸https://a.example/?b=1&utm_source=c) ‸https://a.example/?fbclid=1#d\n"),
    Case(.trackingLink, "[x](‸https://a.example/?b=1&amp;MC_EID=2)\n"),
    Case(.trackingLink, "[x](https://a.example/utm_source?b=utm_source#?&utm_x=1) [y](/z/?utm_source=c)\n"),
    Case(
      .trackingLink,
      "[x](‸https://a.example/#utm_source=c) [y](‸https://youtu.be/b?si=c) [z](‸https://a.example/?mibextid=b&_ga=c)\n"
    ),
    Case(.trackingLink, "[x](https://a.example/?si=b) [y](https://a.example/#b?utm_source=c)\n"),
    Case(.invisibleCharacter, "[x](‸https://a.example/b\u{200B}c) [y](‸/d%E2%81%A0)\n"),
    Case(
      .invisibleCharacter, "[x\u{200B}](https://a.example/%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80?b=%20) c\u{AD}d\n"
    ),
    Case(
      .localhostLink,
      "[x](‸http://localhost:8080/a) <‸https://127.0.0.1/> [y](‸file:///home/a.md) [z](‸http://[::1]:80/)\n"),
    Case(.localhostLink, "![x](‸C:\\Users\\me.jpg) [y](‸d:/me.pdf) [z](mailto:a@b.example)\n"),
    Case(
      .localhostLink, "[x](https://localhost.example/) `http://localhost` [y](https://a.example/localhost)\n"),
    Case(.leftover, "A ‸TODO: b. (‸TK) **‸FIXME**, ‸TKTK. ‸Lorem ipsum dolor.\n"),
    Case(.leftover, "---\ntitle: ‸TK\n---\n\n| ‸TODO |\n|--|\n"),
    Case(.leftover, "`TODO` todo, TK Maxx, Lorem, TODOs.\n\n```\nTODO\n```\n\n<!-- TODO -->\n"),
    Case(
      .leftover, "---\ntitle: 'Left ‸TK over'\ndescription: >-\n  One TKs\n  two ‸TODO three ‸TODO\n---\n"),
    Case(.leftover, "TK 1980 and TK (Turkish) cost $‸TK or ‸TK (soon).\n"),
    Case(.leftover, "TODO es posible.\n", "es"),
    Case(.doubledWord, "The ‸the dog, and the\n**‸the** cat (a ‸a) with “the ‸the”.\n"),
    Case(.doubledWord, "- One ‸one.\n\n> two ‸two\n\n| three ‸three |\n|--|\n\nx[^1]\n\n[^1]: four ‸four\n"),
    Case(
      .doubledWord,
      "I had had that that, the, the; Walla Walla no no-one's x x in in-laws `a` the `the` the.\n"),
    Case(
      .doubledWord,
      "the `the the` <code>the the</code> ![the the](x.png) <i title='the the'>a_b a_b</i> 5 5 the\\\nthe\n"),
    Case(.doubledWord, "Hmm hmm, Mahi mahi, ta ta: what I do does.\n"),
    Case(.doubledWord, "Wer die die Tür, mit ‸mit der der.\n", "de"),
    Case(.doubledWord, "yavaş yavaş\n", "tr"),
    Case(.longParagraph, "‸\(Array(repeating: "word", count: 151).joined(separator: " "))\n"),
    Case(.longParagraph, "\(Array(repeating: "word —", count: 150).joined(separator: " "))\n\nword\n"),
    Case(.longSentence, "Before. ‸\(long). After.\n"),
    Case(.longSentence, "> ‸\(long)\n"),
    Case(
      .longSentence,
      "\(long.dropLast(5)). “\(long.dropLast(5))?” So. \(long.dropLast(5))\\\n\(long.dropLast(5))\n"),
    Case(.longSentence, "‸\(long.dropLast(10)) Dr. \(long.dropLast(10))\n"),
    Case(.longSentence, "‸\(long.dropLast(10)) foo. \(long.dropLast(10).lowercased())\n"),
    Case(.longSentence, "‸\(long.dropLast(20)) am 3. Mai \(long.dropLast(20))\n", "de"),
    Case(.longSentence, "# A\n\n## \(long)\n\n| \(long) |\n|--|\n"),
  ])
  func aPost(_ test: Case) async throws {
    let marked = MarkedMarkdown(test.text)
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "language: \(test.language)\n",
      "content/posts/2026-11-23-a.md": String(decoding: marked.bytes, as: UTF8.self),
    ])
    let source = SourceText(path: "content/posts/2026-11-23-a.md", bytes: marked.bytes)
    let places = try await site.check().findings.filter { $0.rule == test.rule }.map {
      $0.location?.withoutTestFolder
    }
    #expect(places == marked.marks.map { source.location(at: $0).description })
  }

  private func lines(_ rule: Rule, _ files: [String: String]) async throws -> [String] {
    try await TestSite(files).check().findings.filter { $0.rule == rule }.map(\.testLine)
  }

  @Test func equalTexts() async throws {
    let text = "Everything that you will find in this issue, said once more."
    func file(_ title: String, _ description: String) -> String {
      "---\ntitle: \(title)\ndescription: \(description)\n---\n"
    }
    let files = [
      "content/posts/2026-11-02-a.md": file("Ask", text),
      "content/posts/2026-11-09-b.md": file("ask", text + " No."),
      "content/pages/c.md": file("Tell", text),
      "content/posts/2026-11-16-d.md": file("Ask me", text + " Yes."),
      "content/posts/2026-11-17-e.md": file("Ask\nunlisted: true", text),
    ]
    #expect(
      try await lines(.equalTitles, files) == [
        "content/posts/2026-11-09-b.md:2:8: notice: content/posts/2026-11-02-a.md has the same title [equal-titles]"
      ])
    #expect(
      try await lines(.equalDescriptions, files) == [
        "content/pages/c.md:3:14: notice: content/posts/2026-11-02-a.md has the same description [equal-descriptions]"
      ])
  }

  private func issues(_ texts: [String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: texts.enumerated().map {
        ("content/posts/2026-11-0\($0 + 1)-a.md", "# A\n\n\($1)\n")
      })
  }

  @Test func repeatedLink() async throws {
    let files = issues(["[x](https://a.example/b/)", "y", "See http://www.a.example/b?utm_source=z#c"])
    #expect(
      try await lines(.repeatedLink, files) == [
        "content/posts/2026-11-03-a.md:3:5: notice: content/posts/2026-11-01-a.md, one of the last 4 issues, leads there too [repeated-link]"
      ])
  }

  @Test func linksThatAreRepeatedOnPurposeOrLongAgo() async throws {
    let link = "[x](https://a.example/b/)"
    #expect(try await lines(.repeatedLink, issues([link, "1", "2", "3", "4", link])) == [])
    #expect(
      try await lines(
        .repeatedLink,
        issues([link + link, "[x](https://a.example/c)", "![x](https://a.example/b)", "[x](/b/)", "[x](/b/)"])
      ) == [])
    // Whatever stands in each issue is told of twice and then no more.
    #expect(try await lines(.repeatedLink, issues([link, link, link, link, link, link])).count == 2)
  }

  @Test func similarTags() async throws {
    let files = [
      "content/posts/2026-11-02-a.md": "---\ntitle: A\ntags: [Sales, follow-up, news]\n---\n",
      "content/posts/2026-11-09-b.md": "---\ntitle: B\ntags: [sale, followup, new, class, glass]\n---\n",
      "content/posts/2026-11-16-c.md":
        "---\ntitle: C\ntags: [sale, Follow Up, ethics, ethic, glasses]\n---\n",
    ]
    #expect(
      try await lines(.similarTags, files) == [
        "content/posts/2026-11-02-a.md:3:8: notice: the tag 'Sales' (1 post) is nearly 'sale' (2 posts) [similar-tags]",
        "content/posts/2026-11-09-b.md:3:14: notice: the tag 'followup' (1 post) is nearly 'follow-up' (2 posts) [similar-tags]",
      ])
    let german = files.merging(["content/site.yml": TestSite.configuration + "language: de\n"]) { $1 }
    #expect(try await lines(.similarTags, german).count == 1)
  }

  @Test func largeImage() async throws {
    let picture = Data(SampleImage.png(3, 3))
    let site = try TestSite(["content/posts/2026-11-02-a.md": "# A\n"])
    try site.write("content/small.png", picture)
    try site.write("content/talk.pdf", picture + Data(count: 2_000_000))
    #expect(try await site.check().findings.filter { $0.rule == .largeImage } == [])
    try site.write("content/large.png", picture + Data(count: 1_260_000))
    #expect(
      try await site.check().findings.filter { $0.rule == .largeImage }.map(\.testLine) == [
        "content/large.png: notice: this image has 1.2 MB, for which readers on the way wait [large-image]"
      ])
  }
}
