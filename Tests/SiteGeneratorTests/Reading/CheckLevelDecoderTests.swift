import Testing

@testable import SiteGenerator

/// `checks:` means the same in front matter and in site.yml.
@Suite struct CheckLevelDecoderTests {
  private func read(_ value: String) throws -> [Checked<[Rule: CheckLevel]>] {
    let matter = try readFrontMatter("checks: " + value)
    let site = SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\nchecks: \(value)\ntimezone: UTC"))
    return [
      Checked(matter.value?.frontMatter.checks, findings: matter.findings),
      Checked(site.value?.checks, findings: site.findings),
    ]
  }

  @Test func levels() throws {
    for read in try read("{dead-link: off, Early-Link: Warning, missing-alt: 'ERROR', empty-file: }") {
      #expect(read.findings == [])
      #expect(read.value == [.deadLink: .off, .earlyLink: .warning, .missingAlt: .error])
    }
  }

  /// Warnings of a template can be made errors, though its errors can be nothing else.
  @Test func anyRuleCanBeAnError() throws {
    let all = Rule.allCases.map { "\($0.rawValue): error" }.joined(separator: ", ")
    for read in try read("{\(all)}") {
      #expect(read.findings == [])
      #expect(read.value?.count == Rule.allCases.count)
    }
  }

  @Test(arguments: Rule.allCases)
  func lessThanAnErrorOnlyWhereTheSiteStaysWhole(rule: Rule) throws {
    for level in [CheckLevel.off, .warning] {
      for read in try read("{\(rule.rawValue): \(level.rawValue)}") {
        #expect(read.value == (rule.isAdjustable ? [rule: level] : [:]))
        #expect(read.findings.isEmpty == rule.isAdjustable)
      }
    }
  }

  @Test func noWarningIsFixed() {
    #expect(Rule.allCases.allSatisfy { $0.isAdjustable || $0.severity == .error })
  }

  @Test(
    arguments: [
      ("{unknwn-key: off}", "2:10: warning: there is no check 'unknwn-key'", "did you mean 'unknown-key'?"),
      ("{Dead-Links: off}", "2:10: warning: there is no check 'Dead-Links'", "did you mean 'dead-link'?"),
      ("{nonsense: off}", "2:10: warning: there is no check 'nonsense'", nil),
      ("{unknown-key: loud}", "2:23: error: 'loud' is not a severity", "write off, warning or error"),
      (
        "{unknown-key: [off]}", "2:23: error: 'unknown-key' takes off, warning or error, this is a list",
        "write it like unknown-key: warning"
      ),
      (
        "{yaml: off}",
        "2:10: warning: the check 'yaml' cannot be turned down: a site built in spite of it would not be whole",
        "leave it out"
      ),
      (
        "[dead-link]", "2:9: error: 'checks' takes a map of checks and severities, this is a list",
        "write it like checks: {missing-alt: off, dead-link: warning}"
      ),
      (
        "off", "2:9: error: 'checks' takes a map of checks and severities, this is the text 'off'",
        "write it like checks: {missing-alt: off, dead-link: warning}"
      ),
    ] as [(String, String, String?)])
  func mistakes(value: String, line: String, help: String?) throws {
    for read in try read(value) {
      #expect(lines(read.findings) == [line])
      #expect(read.findings.first?.help == help)
      #expect(read.value == [:])
    }
  }
}
