import Foundation
import Testing

@testable import SiteGenerator

@Suite("Publishing a draft")
struct DraftPublicationTests {
  private static let weekly = TestSite.configuration + "cadence: {every: week, on: monday, at: \"07:00\"}\n"

  private func publish(
    _ draft: String, date: String? = nil, in site: TestSite, now: String = "2026-11-24 12:00"
  ) async throws -> Result<AuthoredPost, AuthoringRefusal> {
    try await DraftPublication(of: draft, date: date, root: site.root, clock: .written(now)).run()
  }

  private func posts(_ site: TestSite) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: site.root + "/content/posts").sorted()
  }

  @Test(
    "Only the draft's key and the date change, and the name",
    arguments: [
      (
        "---\r\ntitle: Ask\r\ndraft: true\r\n# Why?\r\n---\r\nA.",
        "---\r\ntitle: Ask\r\ndate: 2026-11-30 07:00\r\n# Why?\r\n---\r\nA."
      ),
      (
        "---\ndate: 2026-01-02 # planned\ntitle: Ask\npublished: no\n---\nA.\n",
        "---\ndate: 2026-11-30 07:00 # planned\ntitle: Ask\n---\nA.\n"
      ),
    ])
  func bytes(before: String, after: String) async throws {
    let site = try TestSite(["content/site.yml": Self.weekly, "content/posts/ask.md": before])
    let post = try await publish("content/posts/ask.md", in: site).get()
    #expect(post.path == site.root + "/content/posts/2026-11-30-ask.md")
    #expect(try posts(site) == ["2026-11-30-ask.md"])
    #expect(try Array(site.source("content/posts/2026-11-30-ask.md").utf8) == Array(after.utf8))
    #expect(post.remarks.first == "Goes out with the first build after Mon, 30 Nov 2026 07:00 +00:00.")
  }

  @Test("The date it had is told, and the one before its name goes")
  func formerDate() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly,
      "content/posts/2026-12-24-ask.md": "---\ndraft: true\n---\n# Ask\n\nA.",
    ])
    let post = try await publish("ask", date: "2026-12-01 09:00", in: site).get()
    #expect(try posts(site) == ["2026-12-01-ask.md"])
    #expect(
      post.remarks == [
        "Goes out with the first build after Tue, 1 Dec 2026 09:00 +00:00.",
        "It was dated Thu, 24 Dec 2026 00:00 +00:00.",
      ])
  }

  @Test("A post's folder is renamed with all that is in it")
  func folder() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly,
      "content/posts/2026/ask/index.md": "---\ntitle: Ask\ndraft: true\n---\n![A phone](phone.svg)\n",
      "content/posts/2026/ask/phone.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
    ])
    let post = try await publish("content/posts/2026/ask", in: site).get()
    #expect(post.path == site.root + "/content/posts/2026/2026-11-30-ask/index.md")
    let result = try await site.build { $0.includesScheduled = true }
    #expect(result.findings == [])
    #expect(try site.output("ask/phone.svg").hasPrefix("<svg"))
  }

  @Test("A post that was out before stays the one that readers know, at every address it had")
  func identity() async throws {
    let text = "---\ntitle: Ask\nslug: why\ndate: 2026-11-02\n---\nA.\n"
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-11-02-ask.md": text,
      "content/posts/2026-11-09-other.md": "# Other\n\nB.",
    ])
    try await site.build()
    try site.write("content/posts/2026-11-02-ask.md", text.replacing("slug: why\n", with: ""))
    try await site.build()
    let before = try site.source("content/permalinks.lock")
    try site.write(
      "content/posts/2026-11-02-ask.md", "---\ntitle: Ask\ndate: 2026-11-02\ndraft: yes\n---\nA.\n")
    try await site.build()
    _ = try await publish("ask", in: site).get()
    let result = try await site.build { $0.clock = .written("2026-12-01") }
    #expect(result.findings.filter { $0.severity != .notice } == [])
    let id = try #require(
      before.split(separator: "\n").first { $0.contains("2026-11-02-ask.md") }?.split(separator: " ").first)
    let after = try site.source("content/permalinks.lock")
    #expect(after.contains("\(id) source content/posts/2026-11-30-ask.md\n"), "\(after)")
    #expect(!after.contains("2026-11-02-ask.md"))
    #expect(try site.output("feed.xml").contains(id))
    #expect(try site.output("why/index.html").contains("/ask/"))
  }

  @Test("Links in other posts that go by the file's name are told, with what to write")
  func links() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly,
      "content/posts/ask/index.md": "---\ntitle: Ask\ndraft: true\n---\n[Here](map.pdf)",
      "content/posts/ask/map.pdf": "%PDF",
      "content/posts/listen.md":
        "---\ntitle: Listen\ndraft: true\n---\n[A](ask/index.md) and [B](ask/), not [C](/ask/).\n\n[D](./ask/map.pdf)\n",
    ])
    let post = try await publish("ask", in: site).get()
    #expect(
      post.remarks.dropFirst() == [
        "content/posts/listen.md:5:5 links to ask: write 2026-11-30-ask there.",
        "content/posts/listen.md:5:27 links to ask: write 2026-11-30-ask there.",
        "content/posts/listen.md:7:5 links to ask: write 2026-11-30-ask there.",
      ])
  }

  @Test("Nothing is overwritten")
  func neverOverwriting() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/ask.md": "---\ntitle: Ask\ndraft: true\n---\nA.",
      "content/posts/2026-11-30-ask.md": "",
      "content/posts/listen/index.md": "---\ntitle: Listen\ndraft: true\n---\nA.",
      "content/posts/2026-11-30-listen/photo.jpg": "",
    ])
    #expect(
      try await publish("content/posts/ask.md", in: site).failure?.description
        == "content/posts/2026-11-30-ask.md is there already, and stays as it is; rename it or the draft, or choose "
        + "another date with --date")
    #expect(
      try await publish("content/posts/listen", in: site).failure?.description.hasPrefix(
        "content/posts/2026-11-30-listen is there already") == true)
    #expect(try site.source("content/posts/ask.md").contains("draft: true"))
    #expect(try site.source("content/posts/listen/index.md").contains("draft: true"))
  }

  @Test(
    "What is no draft is told",
    arguments: [
      (
        "content/posts/lost.md",
        "there is no draft content/posts/lost.md; did you mean content/posts/2026-12-07-lost.md?"
      ),
      (
        "broken",
        "content/posts/broken.md:1:1: the front matter that begins here is never closed; add a line '---' below the last "
          + "key, or write '***' if it is to be a line across the page"
      ),
      ("lisen", "there is no draft lisen; did you mean listen?"),
      (
        "xyzzy",
        "there is no draft xyzzy; the drafts are content/posts/2026-12-07-lost.md, content/posts/flow.md, content/posts/listen.md, content/posts/a/twin.md, content/posts/b/twin.md"
      ),
      ("twin", "twin may be content/posts/a/twin.md or content/posts/b/twin.md; name the file"),
      ("out", "content/posts/out.md is no draft; to have it go out at another time change its 'date'"),
      (
        "content/posts/out.md",
        "content/posts/out.md is no draft; to have it go out at another time change its 'date'"
      ),
      (
        "content/pages/us.md",
        "content/pages/us.md is a page, which needs no date; take 'draft' out of its front matter to publish it"
      ),
      ("content/site.yml", "content/site.yml is no post; posts are Markdown files below content/posts/"),
      (
        "content/posts/flow.md",
        "content/posts/flow.md:2:15: 'draft' cannot be changed here without touching something else; write it on a "
          + "line of its own, as in 'draft: value', or make the change yourself"
      ),
      (
        "content/posts/broken.md",
        "content/posts/broken.md:1:1: the front matter that begins here is never closed; add a line '---' below the last "
          + "key, or write '***' if it is to be a line across the page"
      ),
    ])
  func refusals(draft: String, words: String) async throws {
    let files = [
      "content/site.yml": Self.weekly, "content/posts/listen.md": "---\ndraft: true\n---\n# Listen\n\nA.",
      "content/posts/2026-12-07-lost.md": "---\ndraft: true\n---\n# Lost\n\nA.",
      "content/posts/out.md": "---\ndate: 2026-11-23\n---\n# Out\n\nA.",
      "content/pages/us.md": "---\ndraft: true\n---\n# Us\n\nA.",
      "content/posts/flow.md": "---\n{title: Flow, draft: true}\n---\nA.",
      "content/posts/broken.md": "---\ndraft: true\n",
      "content/posts/a/twin.md": "---\ndraft: true\n---\n# A\n\nA.",
      "content/posts/b/twin.md": "---\ndraft: true\n---\n# B\n\nA.",
    ]
    let site = try TestSite(files)
    #expect(try await publish(draft, in: site).failure?.description == words)
    for (path, text) in files { #expect(try site.source(path) == text) }
  }
}
