import Foundation
import Testing

@testable import SiteGenerator

/// What looks like trouble and is none.
@Suite struct LegalSiteTests {
  @Test func aPostOfTenMegabytesIsBuiltWithAWarning() async throws {
    let paragraph = String(repeating: "word ", count: 200) + "\n\n"
    let site = try TestSite([
      "content/posts/2026-11-23-long.md": "# Long\n\n" + String(repeating: paragraph, count: 10_000)
    ])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-23-long.md: warning: this post has 10 MB of text, about 1670001 words [large-file]"
      ])
    #expect(try site.output("long/index.html").utf8.count > 10_000_000)
  }

  @Test func fiveThousandNestedQuotes() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-deep.md": "# Deep\n\n" + String(repeating: "> ", count: 5000) + "bottom"
    ])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("deep/index.html").contains("bottom"))
  }

  @Test func aTitleOfOnlyEmoji() async throws {
    let site = try TestSite(["content/posts/2026-11-23-party.md": "---\ntitle: 🎉🎉\n---\n"])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("party/index.html").contains("<h1>🎉🎉</h1>"))
  }

  @Test func byteOrderMarkAndCarriageReturns() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-windows.md":
        "\u{FEFF}---\r\ntitle: \"Windows\"\r\ntags: a, b\r\n---\r\n\r\nText with --- in it.\r\n"
    ])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("windows/index.html").contains("<p>Text with — in it.</p>"))
  }

  @Test func linksThatStayInsideAreFollowed() async throws {
    let site = try TestSite(["content/posts/2026-11-23-a.md": "# A", "content/real/x.txt": "x"])
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/content/alias.txt", withDestinationPath: "real/x.txt")
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/content/more", withDestinationPath: "real")
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("alias.txt") == "x" && site.output("more/x.txt") == "x")
  }

  @Test func linksThatLeadOutAreErrors() async throws {
    let site = try TestSite(["content/posts/2026-11-23-a.md": "# A"])
    let outside = try TestSite(["secret.txt": "s"])
    for (name, target) in [
      ("secret.txt", outside.root + "/secret.txt"), ("folder", outside.root), ("gone", "nowhere"),
      ("loop", "."),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: site.root + "/content/" + name, withDestinationPath: target)
    }
    try FileManager.default.createDirectory(
      atPath: site.root + "/templates", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/templates/post.html", withDestinationPath: outside.root + "/secret.txt")
    let lines = try await site.build().findingLines.map { $0.replacing(/, to .* \[/, with: " [") }
    #expect(
      lines == [
        "content/folder: error: this symbolic link leads outside content/ [link-outside]",
        "content/gone: error: this symbolic link leads nowhere [link-outside]",
        "content/loop: error: this symbolic link leads back to a folder it stands in [link-outside]",
        "content/secret.txt: error: this symbolic link leads outside content/ [link-outside]",
        "templates/post.html: error: this symbolic link leads outside templates/ [link-outside]",
      ])
    #expect(site.outputFiles() == [])
  }

  /// A real post of this newsletter, where it is at hand; its text is not ours to keep here. `SITEGEN_SAMPLES` names the
  /// folder.
  static let sample: String? = {
    let folder =
      ProcessInfo.processInfo.environment["SITEGEN_SAMPLES"]
      ?? PackageFolder.root.deletingLastPathComponent().appending(path: "shared/samples").path
    return try? String(contentsOfFile: folder + "/why-prospects-arent-calling-you-back.txt", encoding: .utf8)
  }()

  @Test(.enabled(if: sample != nil, "the sample post is not at hand; set SITEGEN_SAMPLES"))
  func aRealPostLosesNoWord() async throws {
    let text = try #require(Self.sample)
    let site = try TestSite(["content/posts/2011-02-14-real.md": "---\ntitle: A real post\n---\n\n" + text])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("real/index.html")
    let body =
      page.split(separator: "<div class=\"content\">", maxSplits: 1).last?.split(separator: "</article>")
      .first
      ?? ""
    let shown = body.replacing(/<[^>]*>/, with: " ").replacing("&quot;", with: "\"").replacing(
      "&amp;", with: "&")
    // Quotes are curly where the author typed straight ones.
    let words = Typography.undone(in: text).split(whereSeparator: \.isWhitespace)
    #expect(Typography.undone(in: String(shown)).split(whereSeparator: \.isWhitespace) == words)
  }
}
