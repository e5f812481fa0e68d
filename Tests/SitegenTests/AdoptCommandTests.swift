import TestSupport
import Testing

@testable import sitegen

@Suite struct AdoptCommandTests {
  private func folder(_ files: [String: String]) throws -> Folder {
    try Folder(["content/posts/2026-11-16-ask.md": "# Ask\n\nA."].merging(files) { $1 })
  }

  @Test func whatMatchedIsSaid() throws {
    let items = (1...22).map { "<item><link>https://old.example/\($0)/</link></item>" }.joined()
    let folder = try folder([
      "old.xml": "<rss><item><link>https://old.example/ask/</link><guid>1</guid></item>\(items)</rss>",
      "content/posts/2026-11-15-listen.md": "# Listen\n\nB.",
    ])
    let outcome = try folder.sitegen("adopt", "old.xml", environment: ["SOURCE_DATE_EPOCH": "1795521600"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        old.xml: 23 items, 1 matched (1 by address).
        Not matched in the feed:
        \((1...20).map { "  https://old.example/\($0)/" }.joined(separator: "\n"))
          and 2 more
        Posts without an entry in the feed:
          content/posts/2026-11-15-listen.md
        Updated content/permalinks.lock: commit it.

        """)
    #expect(try folder.sitegen("adopt", "old.xml").output.hasSuffix("says all of this already.\n"))
  }

  @Test func idsThatCountForNothing() throws {
    let folder = try folder([
      "content/site.yml": "title: T\nurl: https://t.example/\ntimezone: UTC\nfeed: {ids: permalink}\n",
      "old.xml": "<rss><item><link>/ask/</link></item></rss>",
    ])
    #expect(
      try folder.sitegen("adopt", "old.xml").output.contains(
        "site.yml says 'feed: {ids: permalink}', so feeds do not use these ids: take that out.\n"))
  }

  @Test func whatCannotBeReadStopsIt() throws {
    let folder = try folder([
      "old.xml": "<rss><item><link>/ask/</link></item></rss>", "page.xml": "\n<html></html>",
    ])
    let page = try folder.sitegen("adopt", "old.xml", "page.xml")
    #expect(page.status == 1 && page.output == "")
    #expect(
      page.errors
        == "sitegen: page.xml:2: this is no RSS or Atom feed, since it begins with <html>: save the feed itself, "
        + "not a page about it\n")
    let missing = try folder.sitegen("adopt", "none.xml")
    #expect(missing.status == 1)
    #expect(missing.errors == "sitegen: cannot read none.xml: No such file or directory\n")
    #expect(!folder.exists("content/permalinks.lock"))
  }
}
