import Foundation
import Testing

@testable import SiteGenerator

/// A whole site in Arabic, so that a word of ours in another alphabet stands out.
///
/// Whoever adds a word adds it to the fixture's strings.yml too.
@Suite struct LanguageTests {
  private static let fixture = PackageFolder.root.appending(path: "Tests/SiteGeneratorTests/Fixtures/arabic")

  /// Every file that readers can see: with what is held back, then as it is published, then of a site without posts.
  private static let outputs = Task { try await build() }

  private static func build() async throws -> [String: String] {
    let site = try TestSite(copying: fixture)
    var outputs: [String: String] = [:]
    for isAll in [true, false] {
      let result = try await site.build { options in
        options.includesDrafts = isAll
        options.includesScheduled = isAll
        options.includesExpired = isAll
      }
      #expect(result.findings.filter { $0.severity == .error } == [])
      for path in site.outputFiles() + ["search/index.html"] {
        outputs["\(isAll ? "all" : "published")/\(path)"] = try site.output(path)
      }
    }
    let empty = try TestSite(copying: fixture)
    try empty.remove("content/posts")
    try await empty.build()
    for path in ["index.html", "tags/index.html"] { outputs["empty/\(path)"] = try empty.output(path) }
    return outputs
  }

  @Test func noEnglishWordIsLeft() async throws {
    let outputs = try await Self.outputs.value
    let dates = DateNames.english
    let english = Word.allCases.flatMap(Words.english.literals) + dates.months + dates.weekdays
    for (path, text) in outputs {
      // Feeds have dates in English by their specifications.
      let shown = path.hasSuffix(".xml") ? text.replacing(/<(pubDate|lastBuildDate)>[^<]*/, with: "") : text
      for words in english where words.count > 2 {
        let isLeft = shown.holds(words)
        #expect(!isLeft, "\(path) says '\(words)'")
      }
    }
    #expect(outputs.count > 40)
  }

  /// Names of things have no translation.
  @Test func noLatinLetterIsShown() async throws {
    for (path, text) in try await Self.outputs.value where path.hasSuffix(".html") {
      let words = text.shownText.matches(of: /[A-Za-z]+/).map { String($0.output) }
      let names: Set = ["RSS", "JSON", "Feed", "Atom", "YouTube", "JavaScript"]
      #expect(words.filter { !names.contains($0) } == [], "\(path)")
    }
  }

  @Test func everyWordIsUsed() async throws {
    let all = try await Self.outputs.value.values.joined()
    let bytes = FileManager.default.contents(atPath: Self.fixture.path + "/content/strings.yml") ?? Data()
    let read = StringsReader.read(SourceText(path: "content/strings.yml", bytes: Array(bytes)))
    #expect(read.findings == [])
    let words = try #require(read.value)
    // These are for thousands of posts, and for mails.
    let others: Set<Word> = [
      .archiveOfYear, .archiveOfYearSummary, .emailReason, .viewOnline, .unsubscribe, .image, .imageText,
      .seeOn,
      .seeOnPage,
    ]
    for word in Word.allCases where !others.contains(word) {
      #expect(words[word] != Words.english[word], "\(word) is not translated")
      let part = words.literals(of: word).max { $0.count < $1.count } ?? ""
      let isUsed = all.contains(part)
      #expect(isUsed, "nothing says '\(word)'")
    }
  }

  @Test func theDirectionIsTheLanguages() async throws {
    let outputs = try await Self.outputs.value
    for (path, text) in outputs where path.hasSuffix(".html") {
      #expect(text.contains("<html lang=\"ar\" dir=\"rtl\">"), "\(path)")
    }
    #expect(outputs["published/atom.xml"]?.contains("xml:lang=\"ar\"") == true)
    #expect(outputs["published/feed.xml"]?.contains("<language>ar</language>") == true)
    #expect(outputs["published/feed.json"]?.contains("\"language\": \"ar\"") == true)
  }

  @Test func datesAreWrittenInTheLanguage() async throws {
    let outputs = try await Self.outputs.value
    #expect(outputs["published/third/index.html"]?.contains(">الاثنين 16 نوفمبر 2026</time>") == true)
    #expect(outputs["published/archive/index.html"]?.contains(">نوفمبر</h3>") == true)
  }

  @Test func whoWritesAnotherLanguageIsToldOfTheWords() async throws {
    let site = try TestSite(["content/site.yml": TestSite.configuration + "language: de-AT\n"])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/site.yml: notice: the language is 'de-AT', but the theme's own words are English [missing-strings]"
      ])
    #expect(
      result.findings.first?.help
        == "translate them in content/strings.yml; 'sitegen theme eject content/strings.yml' puts them there")
    try site.write("content/strings.yml", "search: Suche\n")
    try await site.build()
    #expect(try site.output("search/index.html").contains("<h1>Suche</h1>"))
    #expect(!site.outputFiles().contains("strings.yml"))
  }

  @Test func whoTranslatedAPartIsToldOfTheRest() async throws {
    let site = try TestSite(copying: Self.fixture)
    #expect(try await site.build().findings.filter { $0.rule == .missingStrings } == [])
    let strings = try String(contentsOf: Self.fixture.appending(path: "content/strings.yml"), encoding: .utf8)
    let lines = strings.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("search:") }
      .map { line in
        // Of one word it may be the same in two languages, of a sentence not.
        if line.hasPrefix("video:") { return "video: Video" }
        if line.hasPrefix("noTopicsYet:") { return "noTopicsYet: No issue has a topic yet." }
        return line.hasPrefix("showMore:") ? "showMore:" : String(line)
      }
    try site.write("content/strings.yml", lines.joined(separator: "\n"))
    let finding = try #require(try await site.build().findings.first { $0.rule == .missingStrings })
    #expect(
      finding.message
        == "3 of the theme's \(Word.allCases.count) texts are still English: 'noTopicsYet', 'search', 'showMore'"
    )
    #expect(
      finding.help
        == "add them in your language; to see each with what it is for, set this file aside and run 'sitegen theme eject content/strings.yml'"
    )
    #expect(finding.severity == .notice)
  }

  @Test func anUntouchedCopyIsStillEnglish() {
    let all = Word.allCases.count
    func message(_ text: String, isTranslation: Bool = true) -> String? {
      let source = SourceText(path: StringsFile.path, text: text)
      return StringsReader.read(source, isTranslation: isTranslation).findings.first?.message
    }
    #expect(message("# later\n")?.hasPrefix("\(all) of the theme's \(all) texts are still English: ") == true)
    #expect(message("")?.hasSuffix("'byline', 'issueNumber' and \(all - 8) more") == true)
    #expect(
      message(StringsFile.english)?.hasPrefix("\(all) of the theme's \(all) texts are still English: ")
        == true)
    #expect(message("", isTranslation: false) == nil)
  }

  @Test func wordsAreEscaped() async throws {
    let site = try TestSite([
      "content/strings.yml": "note: \"<a> & b\"\nfootnotes: '\"<&'\nskipToContent: <i>\nwatchOn: <{host}>\n",
      "content/posts/2026-11-23-ask.md":
        "# Ask\n\n> [!NOTE]\n> a[^1]\n\nhttps://youtu.be/dQw4w9WgXcQ\n\n[^1]: b",
    ])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("ask/index.html")
    #expect(page.contains("<p class=\"callout-title\">&lt;a&gt; &amp; b</p>"))
    #expect(page.contains("aria-label=\"&quot;&lt;&amp;\""))
    #expect(page.contains("href=\"#main\">&lt;i&gt;</a>"))
    #expect(page.contains(">&lt;YouTube&gt;</a>"))
  }

  @Test func theSitesOwnLanguageIsNotRepeated() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "---\nlanguage: en\n---\n# Ask",
      "content/pages/about.md": "---\nlang: fr\n---\n# Nous",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("ask/index.html").contains("<article class=\"post\">"))
    #expect(try site.output("about/index.html").contains("<article lang=\"fr\" dir=\"ltr\">"))
    #expect(try site.output("about/index.html").contains("<html lang=\"en\" dir=\"ltr\">"))
  }

  @Test func aPostMayBeInAnotherLanguage() async throws {
    let outputs = try await Self.outputs.value
    let page = try #require(outputs["published/english/index.html"])
    #expect(page.contains("<article class=\"post\" lang=\"he-IL\" dir=\"rtl\">"))
    #expect(page.contains("<meta property=\"og:locale\" content=\"he_IL\">"))
    #expect(page.contains("\"inLanguage\":\"he-IL\""))
    #expect(
      outputs["published/index.html"]?.contains("<article class=\"lead\" lang=\"he-IL\" dir=\"rtl\">") == true
    )
    #expect(outputs["published/atom.xml"]?.contains("<entry xml:lang=\"he-IL\">") == true)
    #expect(outputs["published/feed.xml"]?.contains("<dc:language>he-IL</dc:language>") == true)
    #expect(outputs["published/feed.json"]?.contains("\"language\": \"he-IL\"") == true)
  }
}

extension Words {
  /// What stands around a word's slots.
  fileprivate func literals(of word: Word) -> [String] {
    let text = text(
      word,
      [
        .author: "|", .count: "|", .host: "|", .kept: "|", .minutes: "|", .note: "|", .number: "|",
        .reference: "|", .series: "|", .site: "|", .title: "|", .topic: "|", .total: "|", .year: "|",
      ])
    return text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

extension String {
  /// Whether words stand in it, and not only as a part of longer ones.
  fileprivate func holds(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let isLetter = { (character: Character?) in character.map { $0.isLetter || $0.isNumber } ?? false }
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil
      let after = range.upperBound < endIndex ? self[range.upperBound] : nil
      return !isLetter(before) && !isLetter(after)
    }
  }

  /// What people see or hear of a page: its text, and the attributes that hold some.
  fileprivate var shownText: String {
    let html = replacing(/<(script|style)[\s\S]*?<\/(script|style)>/, with: "")
    let attributes = html.matches(
      of: /\s(?:aria-label|title|alt|placeholder|data-[a-z]+)="([^"]*)"/
    ).map { String($0.output.1) }
    return (attributes + [html.replacing(/<[^>]*>/, with: " ")]).joined(separator: " ")
      .replacing(/&[a-z]+;|salma@rasala\.example/, with: " ")
  }
}
