@testable import SiteGenerator
import Testing

@testable import sitegen

@Suite struct FindingPrinterTests {
  private let source = SourceText(path: "content/posts/a.md", text: "---\ntitle: x\ndate: 2026-13-01\n---\n")

  private var findings: [Finding] {
    [
      Finding(
        .invalidDate, in: source, at: SourceLines(source).start(ofLine: 3) + 6, "there is no month 13",
        help: "write a month from 01 to 12"),
      Finding(.largeFile, at: Location(file: "content/b.md"), "the file has 10 MB"),
    ]
  }

  private func notice() -> Finding {
    var notice = Finding(.yaml, at: nil, "all is well")
    notice.severity = .notice
    return notice
  }

  @Test func textIsWhatCompilersPrint() {
    #expect(
      FindingPrinter(format: .text).text(for: findings) == """
        content/posts/a.md:3:7: error: there is no month 13 [invalid-date]
          date: 2026-13-01
                ^
          help: write a month from 01 to 12
        content/b.md: warning: the file has 10 MB [large-file]
        1 error, 1 warning

        """)
  }

  @Test func colorsMarkPlaceAndSeverity() {
    #expect(
      FindingPrinter(format: .text, isColored: true).text(for: findings) == """
        \u{1B}[1mcontent/posts/a.md:3:7\u{1B}[0m: \u{1B}[1;31merror\u{1B}[0m: there is no month 13 [invalid-date]
          date: 2026-13-01
                \u{1B}[1;31m^\u{1B}[0m
          \u{1B}[1mhelp\u{1B}[0m: write a month from 01 to 12
        \u{1B}[1mcontent/b.md\u{1B}[0m: \u{1B}[1;33mwarning\u{1B}[0m: the file has 10 MB [large-file]
        1 error, 1 warning

        """)
  }

  @Test func gitHubGetsAnnotations() {
    #expect(
      FindingPrinter(format: .github).text(for: findings + [notice()]) == """
        ::error file=content/posts/a.md,line=3,col=7,title=invalid-date::there is no month 13%0Awrite a month from 01 to 12
        ::warning file=content/b.md,title=large-file::the file has 10 MB
        ::notice title=yaml::all is well
        1 error, 1 warning, 1 notice

        """)
  }

  @Test func gitHubsSyntaxCannotBeForged() {
    let finding = Finding(
      .fileName, at: Location(file: "content/a, b: 100%.md"), "50%\r\n::set-env name=x::\u{1B}[2J")
    #expect(
      GitHubReport.annotation(finding)
        == "::error file=content/a%2C b%3A 100%25.md,title=file-name::50%25%0D%0A::set-env name=x::␛[2J")
  }

  private func noted(_ finding: Finding) -> Finding {
    var finding = finding
    finding.notes = [.init(location: Location(file: "content/site.yml", line: 2), text: "said here")]
    return finding
  }

  @Test func notesFollowTheHelp() {
    let text = FindingPrinter(format: .text).text(for: [noted(findings[0])])
    #expect(text.contains("  help: write a month from 01 to 12\n  note: content/site.yml:2: said here\n"))
    let annotation = GitHubReport.annotation(noted(findings[0]))
    #expect(annotation.hasSuffix("write a month from 01 to 12%0Acontent/site.yml:2: said here"))
  }

  @Test func jsonIsOneDocument() {
    #expect(
      FindingPrinter(format: .json).text(for: [findings[0], noted(notice())]) == #"""
        {
          "findings": [
            {
              "rule": "invalid-date",
              "severity": "error",
              "file": "content/posts/a.md",
              "line": 3,
              "column": 7,
              "message": "there is no month 13",
              "help": "write a month from 01 to 12",
              "sourceLine": "date: 2026-13-01",
              "notes": []
            },
            {
              "rule": "yaml",
              "severity": "notice",
              "file": null,
              "line": null,
              "column": null,
              "message": "all is well",
              "help": null,
              "sourceLine": null,
              "notes": [
                {
                  "file": "content/site.yml",
                  "line": 2,
                  "column": null,
                  "message": "said here"
                }
              ]
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notices": 1
          }
        }

        """#)
  }

  @Test func withoutFindingsOnlyJSONSpeaks() {
    #expect(FindingPrinter(format: .text).text(for: []) == "")
    #expect(FindingPrinter(format: .github).text(for: []) == "")
    #expect(
      FindingPrinter(format: .json).text(for: []) == """
        {
          "findings": [],
          "summary": {
            "errors": 0,
            "warnings": 0,
            "notices": 0
          }
        }

        """)
  }

  @Test func authorsTextIsNeverSentRaw() {
    let evil = "a\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}b\r"
    let finding = Finding(
      .yaml, at: Location(file: evil, line: 1, column: 1), evil, help: evil + "\nsecond", sourceLine: evil)
    for format in FindingFormat.allCases {
      let text = FindingPrinter(format: format).text(for: [finding])
      let harmful = text.unicodeScalars.filter { $0.isHarmful && $0 != "\n" }
      #expect(harmful.isEmpty, "\(format)")
    }
    #expect(
      TextReport(isColored: false).lines(finding) == [
        "a␛]0;owned␇<U+009B>2J<U+202E>b␍:1:1: error: a␛]0;owned␇<U+009B>2J<U+202E>b␍ [yaml]",
        "  a␛]0;owned␇<U+009B>2J<U+202E>b␍",
        "  ^",
        "  help: a␛]0;owned␇<U+009B>2J<U+202E>b",
        "    second",
      ])
  }

  @Test(arguments: [
    (0, 0, nil), (1, 0, "1 error, 1 notice"), (2, 1, "2 errors, 1 warning, 1 notice"),
    (0, 2, "2 warnings, 1 notice"),
  ])
  func countsHaveTheRightPlural(errors: Int, warnings: Int, expected: String?) {
    let error = Finding(.yaml, at: nil, "x")
    let warning = Finding(.largeFile, at: nil, "x")
    let findings =
      Array(repeating: error, count: errors) + Array(repeating: warning, count: warnings) + [notice()]
    #expect(FindingCount(findings).text == expected)
  }
}
