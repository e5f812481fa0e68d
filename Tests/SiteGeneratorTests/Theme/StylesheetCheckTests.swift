import Testing

@testable import SiteGenerator

@Suite struct StylesheetCheckTests {
  private static let files = [
    "content/posts/2026-11-23-ask/index.md": "# Ask", "content/posts/2026-11-23-ask/a.txt": "a",
    "content/img/paper.txt": "p", "templates/assets/fonts/a.woff2": "font",
    "templates/assets/logo.png.txt": "l",
  ]

  private func findings(_ css: String, in file: String = "own.css", base: String = "") async throws
    -> [Finding]
  {
    let site = try TestSite(Self.files)
    try site.write("templates/assets/" + file, css)
    try site.write("content/site.yml", "url: https://test.example\(base)/\ntimezone: UTC\n")
    return try await site.build().findings
  }

  @Test(arguments: [
    "url(fonts/a.woff2#x)", "url(./fonts/a.woff2?v=1)", "url(/assets/fonts/a.woff2)", "url(../img/paper.txt)",
    "url(/img/paper.txt)", "url(/icon.svg)", "url(../ask/a.txt)", "url(style.css)", "url(#mark)", "url()",
    "url(data:image/png;base64,AA==)", "url(https://test.example/img/paper.txt)", "url(a\\ b.png)",
    "/* url(missing.png) url(https://x.example/) */",
  ])
  func whatIsThere(css: String) async throws {
    #expect(try await findings("a{b:\(css)}") == [])
  }

  @Test(arguments: [
    ("missing.png", "put the file there as templates/assets/missing.png, or correct the address"),
    ("../img/no.png", "put the file there as content/img/no.png, or correct the address"),
    ("/no.png", "put the file there as content/no.png, or correct the address"),
    ("font/a.woff2", "did you mean 'fonts/a.woff2'?"),
    (
      "/posts/2026-11-23-ask/a.txt",
      "content/posts/2026-11-23-ask/a.txt is published at /ask/a.txt: write '../ask/a.txt'"
    ),
  ])
  func whatIsMissing(address: String, help: String) async throws {
    let findings = try await findings("a{\n  b:url(\(address))}")
    #expect(
      findings.map(\.testLine) == [
        "templates/assets/own.css:2:9: error: '\(address)' leads to no file of the site [missing-file]"
      ])
    #expect(findings.first?.help == help)
    #expect(findings.first?.sourceLine == "  b:url(\(address))}")
  }

  /// Each finding has its line, and a stylesheet made by a tool is one line.
  @Test func aLongLineIsNotToldAThousandTimes() async throws {
    let css = String(repeating: "a{b:url(x.png)}", count: 2_000)
    #expect(try await findings(css).count == 10)
  }

  @Test func addressesBeginAtTheStylesheet() async throws {
    #expect(try await findings("a{b:url(a.woff2) url(../fonts/a.woff2)}", in: "fonts/f.css") == [])
    let wrong = try await findings("a{b:url(fonts/a.woff2)}", in: "fonts/f.css")
    #expect(wrong.map(\.rule) == [.missingFile])
  }

  @Test func fromTheTopOfTheHostTheBasePathCounts() async throws {
    #expect(try await findings("a{b:url(/r/img/paper.txt) url(fonts/a.woff2)}", base: "/r") == [])
    for address in ["/assets/fonts/a.woff2", "/r/assets/fonts/a.woff2"] {
      let wrong = try await findings("a{b:url(\(address))}", base: "/r")
      #expect(wrong.map(\.rule) == [.missingFile])
      #expect(wrong.first?.help == "write it from this file on: 'fonts/a.woff2'")
    }
  }

  @Test(arguments: [
    "@import url(https://fonts.example/css?family=A);", "@import '//fonts.example/a.css';",
    "a{b:url(HTTP://fonts.example:80/x)}",
  ])
  func anotherHost(css: String) async throws {
    let findings = try await findings(css)
    #expect(
      findings.map(\.message) == ["this is loaded from another host, fonts.example"])
    #expect(findings.first?.rule == .otherHost && findings.first?.severity == .warning)
    #expect(
      findings.first?.help == """
        readers wait for it, and that host learns who reads: put the file into templates/assets/, or write \
        'checks: {other-host: off}' in site.yml
        """)
  }
}
