import Testing

@testable import SiteGenerator

@Suite struct MarkdownOptionsDecoderTests {
  private func read(_ value: String) -> Checked<MarkdownOptions> {
    let read = SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\nmarkdown: \(value)\ntimezone: UTC"))
    return Checked(read.value?.markdown, findings: read.findings)
  }

  private func options(without features: Set<MarkdownFeature>) -> MarkdownOptions {
    MarkdownOptions(features: Set(MarkdownFeature.allCases).subtracting(features))
  }

  @Test(arguments: MarkdownFeature.allCases)
  func eachFeatureHasASwitch(feature: MarkdownFeature) {
    for (value, expected) in [("off", options(without: [feature])), ("true", MarkdownOptions())] {
      let read = read("{\(feature.rawValue): \(value)}")
      #expect(read.findings == [])
      #expect(read.value == expected)
    }
  }

  /// They stand in the README, and changing one would break sites.
  @Test func theNamesOfTheSwitches() {
    #expect(
      MarkdownKey.allCases.map(\.rawValue) == [
        "tables", "strikethrough", "taskLists", "autolinks", "footnotes", "headingIds", "typography",
        "callouts",
        "buttons", "figures", "imageAttributes", "codeTitles", "embeds", "headingLevel",
      ])
    #expect(MarkdownKey.allCases.allSatisfy { MarkdownKey(rawValue: $0.rawValue) == $0 })
  }

  @Test(arguments: [
    ("off", MarkdownOptions.commonMark), ("false", .commonMark), ("'No'", .commonMark),
    ("on", MarkdownOptions()), ("true", MarkdownOptions()), ("", MarkdownOptions()),
    ("~", MarkdownOptions()),
    ("{}", MarkdownOptions()),
  ])
  func allAtOnce(value: String, expected: MarkdownOptions) {
    let read = read(value)
    #expect(read.findings == [])
    #expect(read.value == expected)
  }

  @Test func headingLevels() {
    for level in 1...6 { #expect(read("{headingLevel: \(level)}").value?.topHeadingLevel == level) }
    #expect(read("{headingLevel: keep}").value?.topHeadingLevel == nil)
    #expect(read("{headingLevel: 'Keep'}").findings == [])
    #expect(read("{headingLevel: }").value == MarkdownOptions())
  }

  @Test func namesOfOtherGenerators() {
    let read = read(
      """
      {table: no, tasklist: no, linkify: no, footnote: no, autoHeadingID: no, smartypants: no, github_alerts: no,
        implicit_figures: no, lazy_async_image: no, base-header-level: 1}
      """)
    #expect(read.findings == [])
    #expect(
      read.value?.features == [.strikethrough, .buttons, .codeTitles, .embeds])
    #expect(read.value?.topHeadingLevel == 1)
  }

  @Test(arguments: ["smart", "smart_punctuation", "smartypants", "typographer", "Typography", "TYPOGRAPHER"])
  func namesOfTypography(name: String) {
    #expect(read("{\(name): off}").value == options(without: [.typography]))
  }

  @Test(
    arguments: [
      (
        "kramdown",
        "2:11: error: 'markdown' takes off, or a map of what to switch off, this is the text 'kramdown'",
        "write it like markdown: {typography: off}"
      ),
      (
        "[tables]", "2:11: error: 'markdown' takes off, or a map of what to switch off, this is a list",
        "write it like markdown: {typography: off}"
      ),
      (
        "{tables: maybe}", "2:20: error: 'tables' takes true or false, this is the text 'maybe'",
        "write it like tables: true"
      ),
      (
        "{headingLevel: 7}", "2:26: error: 'headingLevel' takes a level from 1 to 6, or keep, this is '7'",
        "write it like headingLevel: 2"
      ),
      (
        "{headingLevel: 0}", "2:26: error: 'headingLevel' takes a level from 1 to 6, or keep, this is '0'",
        "write it like headingLevel: 2"
      ),
      (
        "{headingLevel: h2}",
        "2:26: error: 'headingLevel' takes a level from 1 to 6, or keep, this is the text 'h2'",
        "write it like headingLevel: 2"
      ),
      (
        "{headingLevel: {a: 1}}",
        "2:26: error: 'headingLevel' takes a level from 1 to 6, or keep, this is a map",
        "write it like headingLevel: 2"
      ),
      (
        "{footnots: off}", "2:12: warning: 'markdown' has no key 'footnots'", "did you mean 'footnotes'?"
      ),
      (
        "{headingLevels: 3}", "2:12: warning: 'markdown' has no key 'headingLevels'",
        "did you mean 'headingLevel'?"
      ),
      (
        "{math: off}", "2:12: warning: 'markdown' has no key 'math'",
        "it takes tables, strikethrough, taskLists, autolinks, footnotes, headingIds, typography, callouts, buttons, figures, imageAttributes, codeTitles, embeds, headingLevel"
      ),
      (
        "{smart: off, typography: off}",
        "2:24: warning: 'typography' is not used, since 'smart' says something else", "keep one of them"
      ),
    ] as [(String, String, String)])
  func mistakes(value: String, line: String, help: String) {
    let read = read(value)
    #expect(lines(read.findings) == [line])
    #expect(read.findings.first?.help == help)
    #expect(read.value != nil)
  }
}
