import Foundation
import Testing

@testable import SiteGenerator

@Suite("Publishing a draft safely")
struct DraftSafetyTests {
  private static let weekly = TestSite.configuration + "cadence: {every: week, on: monday, at: \"07:00\"}\n"

  private func publish(
    _ draft: String, date: String? = nil, in site: TestSite, now: String = "2026-11-24 12:00",
    operations: FileOperations = .disk
  ) async throws -> Result<AuthoredPost, AuthoringRefusal> {
    try await DraftPublication(
      of: draft, date: date, root: site.root, clock: .written(now), operations: operations
    ).run()
  }

  private func posts(_ site: TestSite) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: site.root + "/content/posts")
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test(
    "Killed at any step, it leaves one file, and goes on from there", arguments: ["ask.md", "ask/index.md"])
  @available(macOS 15, *)
  func killed(file: String) async throws {
    var step = 0
    var isDone = false
    while !isDone {
      let site = try TestSite([
        "content/site.yml": Self.weekly, "content/posts/\(file)": "---\ndate: 2026-11-02\n---\n# Ask\n\nA.",
      ])
      try await site.build()
      try site.write("content/posts/\(file)", "---\ntitle: Ask\ndraft: true\n---\nA.")
      try await site.build()
      let steps = Counter()
      let operations = FileOperations.disk { [step] path, _ throws(DiskError) in
        if steps.next() >= step { throw DiskError("write", path, code: ENOSPC) }
      }
      do {
        _ = try await publish("ask", in: site, operations: operations).get()
        isDone = true
      } catch is DiskError {
        let left = try posts(site)
        #expect(left.count == 1, "step \(step): \(left)")
        #expect(try await site.build().findings.filter { $0.severity == .error } == [], "step \(step)")
        // It may have been killed when all was done.
        let isDone = try? site.source("content/posts/2026-11-30-" + file).contains("date:")
        if isDone != true { _ = try await publish("ask", in: site).get() }
      }
      #expect(try posts(site) == ["2026-11-30-" + file.prefix { $0 != "/" }], "step \(step)")
      #expect(
        try site.source("content/posts/2026-11-30-" + file)
          == "---\ntitle: Ask\ndate: 2026-11-30 07:00\n---\nA.", "step \(step)")
      try await site.build { $0.clock = .written("2026-12-01") }
      #expect(
        try site.source("content/permalinks.lock").split(separator: "\n").count { $0.contains(" source ") }
          == 1)
      step += 1
    }
    #expect(step > 6)
  }

  @Test("Whoever may read the draft may read the post, and nobody else")
  func permissions() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/ask.md": "---\ntitle: Ask\ndraft: true\n---\nA.",
    ])
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: site.root + "/content/posts/ask.md")
    let post = try await publish("ask", in: site).get()
    #expect(try files.attributesOfItem(atPath: post.path)[.posixPermissions] as? Int == 0o600)
  }

  @Test("No address is given twice")
  func takenAddress() async throws {
    let draft = "---\ntitle: Ask\ndraft: true\n---\nA."
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-11-23-ask.md": "# Ask\n\nA.",
      "content/posts/a/ask.md": draft, "content/posts/b/free.md": draft,
      "content/posts/own.md": "---\ntitle: Own\nurl: /ask/\ndraft: true\n---\nA.",
      "content/posts/twin/free.md": draft,
    ])
    for name in ["a/ask.md", "own.md"] {
      #expect(
        try await publish("content/posts/" + name, in: site).failure?.description
          == "content/posts/2026-11-23-ask.md has the address /ask/ already; write another one as 'slug' into "
          + "content/posts/\(name), or rename it")
      #expect(try site.source("content/posts/" + name).contains("draft: true"))
    }
    // Of two drafts one may go out.
    #expect(
      try await publish("content/posts/b/free.md", in: site).get().path.hasSuffix("b/2026-11-30-free.md"))
  }

  @Test("A post that expires before it would go out is not published")
  func expired() async throws {
    let text = "---\ntitle: Ask\nexpires: 2026-11-28\ndraft: true\n---\nA."
    let site = try TestSite(["content/site.yml": Self.weekly, "content/posts/ask.md": text])
    #expect(
      try await publish("ask", in: site).failure?.description
        == "content/posts/ask.md:3:10: 'expires' lies before Mon, 30 Nov 2026 07:00 +00:00, when the post would go out, "
        + "so that it would never be seen; write a later one, or choose another date with --date")
    #expect(try site.source("content/posts/ask.md") == text)
    _ = try await publish("ask", date: "2026-11-27", in: site).get()
  }

  @Test("A symbolic link is not replaced by a file, and one that leads out of the site is told")
  func links() async throws {
    let draft = "---\ntitle: Ask\ndraft: true\n---\nA."
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/texts/kept.txt": draft, "content/texts/b/index.txt": draft,
      "elsewhere/out.md": draft, "content/posts/real.md": draft,
    ])
    let files = FileManager.default
    for (name, target) in [
      ("ask.md", "../texts/kept.txt"), ("out.md", "../../elsewhere/out.md"), ("other.md", "real.md"),
    ] {
      try files.createSymbolicLink(
        atPath: site.root + "/content/posts/" + name, withDestinationPath: target)
    }
    for name in ["ask", "content/posts/ask.md", "content/posts/other.md"] {
      let path = name == "ask" ? "content/posts/ask.md" : name
      #expect(
        try await publish(name, in: site).failure?.description
          == "\(path) is a symbolic link; put in its place what it leads to, since a draft is published where its "
          + "file stands")
    }
    for name in ["out", "content/posts/out.md"] {
      #expect(
        try await publish(name, in: site).failure?.description.hasPrefix(
          "content/posts/out.md: this symbolic link leads outside content/, to ") == true)
    }
    #expect(try posts(site) == ["ask.md", "other.md", "out.md", "real.md"])
    #expect(try await publish("content/posts/real.md", in: site).get().path.hasSuffix("2026-11-30-real.md"))
  }
}
