import Foundation
import Testing

@testable import SiteGenerator

@Suite struct EntryStoreTests {
  /// Posts with everything that an entry can hold.
  private static let files = [
    "content/site.yml": TestSite.configuration + "checks: {missing-alt: warning}\n",
    "content/posts/2026-11-23-all.md": """
    ---
    title: "All"
    description: Everything there is
    tags: [Sales, Asking]
    series: Talks
    slug: everything
    updated: 2026-11-24
    expires: 2027-11-24
    image: {src: a.png, alt: A map}
    audio: {src: 'https://x.example/a.mp3', length: 12, type: audio/mpeg}
    email: {subject: Ask, preheader: What to say}
    author: {name: Ann, email: ann@x.example, url: 'https://ann.example/', bio: She}
    language: de
    template: other
    aliases: [/old/]
    id: mine
    number: 7
    checks: {missing-alt: 'off', dead-link: warning}
    params: {a: null, b: true, c: 12, d: 1.50, e: text, f: [1, [2]], g: {h: i}}
    ---
    First[^1] ![](a.png) [x](/nowhere/) <https://o.example/>

    <!--more-->

    ## Heading *one*

    [next](#heading-one) and again[^1]

    https://youtu.be/dQw4w9WgXcQ

    [^1]: Note [x](/archive/)
    """,
    "content/posts/2026-11-23-image.md": "# Image\n\n![](a.png)", "content/posts/a.png": "x",
    "content/posts/draft.md": "---\ntitle: Draft\ndraft: true\n---\n",
    "content/pages/about.md": "# About\n\nÜ ☃",
    "content/posts/2026-11-22-none.md": "---\ntitle: [\n---\n", "templates/other.html": "{{{content}}}",
  ]

  private func reading(_ site: TestSite) async throws -> SiteReader.Reading {
    try await SiteReader(root: site.root, jobs: 2, stateFolder: site.root + "/.sitegen").read(
      baseURL: nil, clock: .seconds(TestSite.now))
  }

  private static func bytes(_ outcome: EntryReader.Outcome?) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(outcome)
    return writer.bytes
  }

  @Test("What is kept is what was read")
  func roundTrip() async throws {
    let site = try TestSite(Self.files)
    let first = try await reading(site)
    let kept = try #require(first.kept)
    #expect(kept.entries.isEmpty && first.cache.entries.count == 5)
    try await kept.update(to: first.cache.entries, jobs: 2)
    let second = try await reading(site)
    let draft = "content/posts/draft.md"
    #expect(second.kept?.entries.keys.sorted() == first.cache.entries.keys.sorted().filter { $0 != draft })
    for (path, reading) in first.cache.entries where path != draft {
      let again = try #require(second.kept?.entries[path])
      #expect(again.facts == reading.facts)
      #expect(Self.bytes(again.value) == Self.bytes(reading.value), "\(path)")
      #expect(again.value.findings == reading.value.findings && again.value.checks == reading.value.checks)
    }
    guard case .post(let post) = first.cache.entries["content/posts/2026-11-23-all.md"]?.value.item,
      case .post(let again) = second.kept?.entries["content/posts/2026-11-23-all.md"]?.value.item
    else { throw Missing() }
    #expect(post.entry.body == again.entry.body && post.entry.params == again.entry.params)
    #expect(post.entry.body.places.count > 8 && post.entry.params.names.count == 7)
    #expect(post.tags == again.tags && post.date == again.date && post.number == again.number)
    #expect(post.entry.author == again.entry.author && post.entry.audio == again.entry.audio)
  }

  private struct Missing: Error {}

  @Test("Whatever the bytes are, they are read as a whole or not at all")
  func damage() async throws {
    let site = try TestSite(Self.files)
    let reading = try await reading(site)
    let key = try #require(reading.kept).store.key
    let entries = reading.cache.entries.sorted { $0.key < $1.key }.map { StoredEntry($0.key, $0.value) }
    let bytes = CacheFile.bytes(of: entries, key)
    guard case .value(let read) = CacheFile<[StoredEntry]>(bytes, key) else { throw Missing() }
    #expect(read.map(\.path) == entries.map(\.path))
    for end in bytes.indices { try #require(CacheFile<[StoredEntry]>(Array(bytes[..<end]), key).isDamaged) }
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var bytes = bytes
      bytes[index] ^= 0x11
      try #require(CacheFile<[StoredEntry]>(bytes, key).isDamaged)
    }
    // Also where somebody has made the hash fit.
    var random = SeededGenerator(seed: 3)
    for _ in 0..<3_000 {
      var content = Array(bytes.dropLast(8))
      let index = Int.random(in: 16..<content.count, using: &random)
      content[index] = UInt8.random(in: 0...255, using: &random)
      var writer = BinaryWriter()
      writer.write(ContentHash(of: content))
      _ = CacheFile<[StoredEntry]>(content + writer.bytes, key)
    }
  }

  @Test("By other settings, another zone or another language nothing holds")
  func keys() async throws {
    let site = try TestSite(Self.files)
    let first = try await reading(site)
    try await first.kept?.update(to: first.cache.entries, jobs: 2)
    try site.write("content/site.yml", TestSite.configuration + "language: de\n")
    let other = try await reading(site)
    #expect(other.kept?.entries.isEmpty == true && other.kept?.damaged == [])
    try site.write("content/site.yml", Self.files["content/site.yml"] ?? "")
    #expect(try await reading(site).kept?.entries.count == 4)
    try site.write("content/strings.yml", "issue: Letter\n")
    #expect(try await reading(site).kept?.entries.isEmpty == true)
  }

  @Test("After an edit only one of many files is written again, and none after nothing")
  func parts() async throws {
    var files = Self.files
    for number in 1...300 { files["content/posts/2025-01-01-p\(number).md"] = "# Post \(number)" }
    let site = try TestSite(files)
    func save() async throws {
      let reading = try await reading(site)
      try await reading.kept?.update(to: reading.cache.entries, jobs: 2)
    }
    func versions() throws -> [String: FileVersion] {
      let names = try FileManager.default.contentsOfDirectory(atPath: site.root + "/.sitegen/cache")
      return Dictionary(
        uniqueKeysWithValues: try names.map {
          ($0, try FileSystem.version(of: site.root + "/.sitegen/cache/" + $0))
        })
    }
    try await Task.sleep(for: .milliseconds(60))
    try await save()
    let first = try versions()
    #expect(first.count == 4)
    try await save()
    #expect(try versions() == first)
    try site.write("content/posts/2025-01-01-p7.md", "# Post seven")
    try await save()
    let second = try versions()
    #expect(second.filter { first[$0.key] != $0.value }.count == 1)
    for number in 1...290 { try site.remove("content/posts/2025-01-01-p\(number).md") }
    try await save()
    #expect(try versions().count == 1)
  }

  @Test("A damaged part is told, and is whole again after the build")
  func note() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\nText."])
    try await site.build()
    try site.write(".sitegen/cache/posts-0", "sitegen")
    #expect(
      try await site.build().findingLines == [
        ".sitegen/cache/posts-0: notice: this part of the cache is damaged, and was not used [damaged-cache]"
      ])
    #expect(try await site.build().findingLines == [])
  }
}

extension CacheFile {
  fileprivate var isDamaged: Bool { if case .damaged = self { true } else { false } }
}
