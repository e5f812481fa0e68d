import Foundation
import Testing

@testable import SiteGenerator

@Suite("Beginning a post")
struct NewPostTests {
  private static let weekly = TestSite.configuration + "cadence: {every: week, on: monday, at: \"07:00\"}\n"

  private func new(
    _ title: String, date: String? = nil, isDraft: Bool = false, in site: TestSite,
    now: String = "2026-11-24 12:00"
  ) async throws -> Result<AuthoredPost, AuthoringRefusal> {
    try await NewPost(title, date: date, isDraft: isDraft, root: site.root, clock: .written(now)).run()
  }

  private func path(_ post: AuthoredPost, in site: TestSite) -> String {
    String(post.path.dropFirst(site.root.count + 1))
  }

  @Test("It is for the next free slot, which it then has taken")
  func slot() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-11-30-ask.md": "# Ask\n\nA.",
    ])
    let post = try await new("Why Prospects Aren't Calling You Back", in: site).get()
    #expect(path(post, in: site) == "content/posts/2026-12-07-why-prospects-arent-calling-you-back.md")
    #expect(
      try site.source(path(post, in: site))
        == "---\ntitle: Why Prospects Aren't Calling You Back\ndate: 2026-12-07 07:00\n---\n\n")
    #expect(post.remarks == ["Goes out with the first build after Mon, 7 Dec 2026 07:00 +00:00."])
    let next = try await new("Listen", in: site).get()
    #expect(path(next, in: site) == "content/posts/2026-12-14-listen.md")
    let result = try await site.build { $0.includesScheduled = true }
    #expect(result.findings == [])
  }

  @Test("Drafts and unlisted posts take no slot")
  func taken() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly,
      "content/posts/2026-11-30-ask.md": "---\ndraft: true\n---\n# Ask\n\nA.",
      "content/posts/2026-11-30-extra.md": "---\nunlisted: true\n---\n# Extra\n\nA.",
    ])
    #expect(path(try await new("Listen", in: site).get(), in: site) == "content/posts/2026-11-30-listen.md")
  }

  @Test("Without a cadence it is today, or the next day without an issue")
  func noCadence() async throws {
    let site = try TestSite()
    let first = try await new("One", in: site).get()
    #expect(path(first, in: site) == "content/posts/2026-11-24-one.md")
    #expect(try site.source(path(first, in: site)) == "---\ntitle: One\ndate: 2026-11-24\n---\n\n")
    #expect(
      first.remarks == [
        "Dated Tue, 24 Nov 2026 00:00 +00:00: it goes out with the next build.",
        "No cadence is known: write 'cadence: {every: week, on: monday, at: \"07:00\"}' into content/site.yml to have "
          + "posts dated by it.",
      ])
    #expect(path(try await new("Two", in: site).get(), in: site) == "content/posts/2026-11-25-two.md")
  }

  @Test("A draft has no date, unless one is given")
  func draft() async throws {
    let site = try TestSite(["content/site.yml": Self.weekly])
    let draft = try await new("Ask", isDraft: true, in: site).get()
    #expect(path(draft, in: site) == "content/posts/ask.md")
    #expect(try site.source("content/posts/ask.md") == "---\ntitle: Ask\ndraft: true\n---\n\n")
    #expect(draft.remarks == ["It is a draft: 'sitegen publish \(draft.path)' gives it the next free slot."])
    let dated = try await new("Listen", date: "2026-12-24 18:00", isDraft: true, in: site).get()
    #expect(
      try site.source(path(dated, in: site))
        == "---\ntitle: Listen\ndate: 2026-12-24 18:00\ndraft: true\n---\n\n")
    #expect(try await site.build { $0.includesDrafts = true }.findings == [])
  }

  @Test("The archetype is copied byte for byte around the keys of this post")
  func archetype() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly,
      "content/archetype.md":
        "---\r\ntitle: TITLE # of the issue\r\ntags: [Sales]\r\n# When it is done:\r\ndraft: true\r\n---\r\n\r\n## One thing to try\r\n",
    ])
    let post = try await new("Sales: a story", in: site).get()
    let text = try site.source(path(post, in: site))
    #expect(
      Array(text.utf8)
        == Array(
          ("---\r\ntitle: \"Sales: a story\" # of the issue\r\ndate: 2026-11-30 07:00\r\ntags: [Sales]\r\n"
            + "# When it is done:\r\n---\r\n\r\n## One thing to try\r\n").utf8))
    let draft = try await new("Listen", isDraft: true, in: site).get()
    #expect(try site.source(path(draft, in: site)).contains("\r\n# When it is done:\r\ndraft: true\r\n---"))
  }

  @Test("An archetype that cannot be changed is told with its place")
  func badArchetype() async throws {
    let site = try TestSite(["content/archetype.md": "---\n{title: A}\n---\n"])
    let refusal = try await new("Ask", in: site).failure
    #expect(
      refusal?.description.hasPrefix("content/archetype.md:2:2: 'title' cannot be changed here") == true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.root + "/content").sorted() == [
        "archetype.md", "site.yml",
      ])
  }

  @Test("An archetype that is no file is told, and so is a link that leads out of the site")
  func noArchetype() async throws {
    let site = try TestSite(["content/archetype.md/a.txt": "", "mine.md": "---\ntags: [A]\n---\n"])
    #expect(
      try await new("Ask", in: site).failure?.description
        == "content/archetype.md is a folder; new posts are made after a file of that name, so rename the folder"
    )
    try site.remove("content/archetype.md")
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/content/archetype.md", withDestinationPath: "../mine.md")
    #expect(
      try await new("Ask", in: site).failure?.description.hasPrefix(
        "content/archetype.md: this symbolic link leads outside content/, to ") == true)
    #expect(!FileManager.default.fileExists(atPath: site.root + "/content/posts"))
  }

  @Test("A draft of the same address is not begun anew")
  func draftIsThere() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/ask.md": "---\ntitle: Ask\ndraft: true\n---\nA.",
    ])
    #expect(
      try await new("Ask", in: site).failure?.description
        == "content/posts/ask.md has the address /ask/ already: it is a draft; give it a slot with 'sitegen publish ask', "
        + "or choose another title")
  }

  @Test("The number is written only where the issue before says its own")
  func number() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-11-16-a.md": "# A\n\nA.",
      "content/posts/2026-11-23-b.md": "---\nnumber: 41\n---\n# B\n\nB.",
    ])
    let post = try await new("C", in: site).get()
    #expect(
      try site.source(path(post, in: site)) == "---\ntitle: C\ndate: 2026-11-30 07:00\nnumber: 42\n---\n\n")
    let between = try await new("D", date: "2026-11-20", in: site).get()
    #expect(try !site.source(path(between, in: site)).contains("number"))
  }

  @Test(
    "A date is written so that it is read as the same moment",
    arguments: [
      ("2026-11-01", "2026-11-01"), ("2026-11-01 00:00:30", "2026-11-01 00:00:30"),
      ("2026-11-01T01:30:00-05:00", "2026-11-01T01:30:00-05:00"),
      ("2026-11-01T01:30:00-04:00", "2026-11-01 01:30"),
      ("2026-12-01T01:00:00Z", "2026-11-30 20:00"),
    ])
  func date(given: String, written: String) async throws {
    let site = try TestSite([
      "content/site.yml": "title: T\nurl: https://t.example/\ntimezone: America/New_York\n"
    ])
    let post = try await new("A", date: given, in: site).get()
    #expect(try site.source(path(post, in: site)) == "---\ntitle: A\ndate: \(written)\n---\n\n")
    #expect(path(post, in: site).hasPrefix("content/posts/\(written.prefix(10))-"))
  }

  @Test("Nothing is overwritten, and no address is given twice")
  func neverOverwriting() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-11-23-ask.md": "# Ask\n\nA.",
      "content/posts/2026-11-30-listen.md": "",
    ])
    #expect(
      try await new("Ask", in: site).failure?.description
        == "content/posts/2026-11-23-ask.md has the address /ask/ already; choose another title, or a 'permalink' in "
        + "content/site.yml that tells them apart, such as /:year/:month/:day/:slug/")
    #expect(
      try await new("Listen", in: site).failure?.description
        == "content/posts/2026-11-30-listen.md is there already, and stays as it is; choose another title")
    #expect(try site.source("content/posts/2026-11-30-listen.md") == "")
  }

  @Test("A very long title has a short name")
  func names() async throws {
    let site = try TestSite(["content/site.yml": Self.weekly])
    let long = try await new(String(repeating: "Лорем ", count: 60), in: site).get()
    #expect(long.path.split(separator: "/").last.map { $0.utf8.count <= 255 } == true)
    #expect(try await site.build { $0.includesScheduled = true }.findings == [])
  }

  @Test(
    "Mistakes are told, and which are those of the command line",
    arguments: [
      (" \n ", nil, "the title is empty; write one, as in: sitegen new \"Ask twice\"", true),
      (
        "???", nil,
        "there is no letter or digit in the title '???' to make a file's name and an address of; begin the post with a "
          + "word, and change 'title' in its file afterwards", true
      ),
      ("a\u{7}b", nil, "there is a control character in the title; leave it out", true),
      (
        "A", "7 Dec",
        "--date: '7 Dec' is not a date sitegen can read; write year, month and day, such as 2026-11-23 or 2026-11-23 07:00",
        true
      ),
    ] as [(String, String?, String, Bool)])
  func mistakes(title: String, date: String?, words: String, isWrongUsage: Bool) async throws {
    let refusal = try await new(title, date: date, in: try TestSite()).failure
    #expect(refusal?.description == words && refusal?.isWrongUsage == isWrongUsage)
  }

  @Test("A mistake in site.yml is told, since it may be about the cadence; one in a post is only mentioned")
  func mistakesInTheSite() async throws {
    let site = try TestSite(["content/site.yml": TestSite.configuration + "cadence: {on: someday}\n"])
    #expect(
      try await new("A", in: site).failure?.description
        == "content/site.yml:4:15: 'on' takes a day of the week, this is the text 'someday'; write it like on: monday"
    )
    let other = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-11-30-b.md": "---\nb: [\n---\n",
    ])
    #expect(
      try await new("A", in: other).get().remarks == [
        "Goes out with the first build after Mon, 30 Nov 2026 07:00 +00:00.",
        "Some posts cannot be read, so that a day of theirs counts as free: see 'sitegen build'.",
      ])
  }
}

extension Result {
  /// Nil for a success.
  var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
