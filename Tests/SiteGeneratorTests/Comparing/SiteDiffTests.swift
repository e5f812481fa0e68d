import Testing

@testable import SiteGenerator

@Suite struct SiteDiffTests {
  private let post = Self.entry("ask/index.html", 1)

  private static func entry(_ path: String, _ hash: UInt64, old: Bool = false) -> Manifest.Entry {
    Manifest.Entry(path: .checked(path), hash: ContentHash(value: hash), isPlaceholder: old)
  }

  private func diff(
    _ before: [Manifest.Entry], _ after: [Manifest.Entry], unlisted: [Manifest.Entry] = [],
    redirects: [String: String] = [:]
  ) -> SiteDiff {
    SiteDiff(
      from: Manifest(before), to: Inventory(listed: Manifest(after), unlisted: Manifest(unlisted)),
      redirects: redirects)
  }

  @Test func theSameIsNoDifference() {
    #expect(diff([post], [post]).isEmpty)
    #expect(diff([], []).isEmpty)
  }

  @Test func addressesAreThoseReadersKnow() {
    let files = ["index.html", "ask/index.html", "old.html", "my-index.html", "é/index.html"]
    let diff = diff([], files.map { Self.entry($0, 1) })
    #expect(diff.new == ["/", "/ask/", "/my-index.html", "/old.html", "/é/"])
    #expect(!diff.isEmpty)
  }

  @Test func newChangedAndVanished() {
    let diff = diff(
      [post, Self.entry("index.html", 1), Self.entry("gone/index.html", 1)],
      [post, Self.entry("index.html", 2), Self.entry("new/index.html", 1)])
    #expect(diff.new == ["/new/"])
    #expect(diff.changed == ["/"])
    #expect(diff.vanished == [.init(address: "/gone/", saysSo: false)])
    #expect(diff.moved == [] && diff.files.isEmpty)
  }

  @Test func whereARedirectStandsNowThePageHasMoved() {
    let diff = diff(
      [post], [Self.entry("ask/index.html", 2, old: true), Self.entry("why/index.html", 1)],
      redirects: ["ask/index.html": "/why/"])
    #expect(diff.moved == [.init(from: "/ask/", to: "/why/")])
    #expect(diff.new == [] && diff.changed == [] && diff.vanished == [])
  }

  @Test func aRedirectThatWasThereBeforeHasNotMovedAgain() {
    let diff = diff(
      [Self.entry("ask/index.html", 1, old: true)], [Self.entry("ask/index.html", 2, old: true)],
      redirects: ["ask/index.html": "/why/"])
    #expect(diff.moved == [])
    #expect(diff.changed == ["/ask/"])
  }

  @Test func whatSaysThatItIsGoneHasVanished() {
    let gone = Self.entry("ask/index.html", 2, old: true)
    #expect(diff([post], [gone]).vanished == [.init(address: "/ask/", saysSo: true)])
    #expect(diff([gone], [gone]).isEmpty)
    #expect(diff([gone], [post]).changed == ["/ask/"])
  }

  @Test func whatIsNoPageIsAFile() {
    let diff = diff(
      [Self.entry("feed.xml", 1), Self.entry("map.pdf", 1), Self.entry("404.html", 1)],
      [Self.entry("feed.xml", 2), Self.entry("assets/a.css", 1), Self.entry("404.html", 2)])
    #expect(diff.files.new == ["/assets/a.css"])
    #expect(diff.files.changed == ["/404.html", "/feed.xml"])
    #expect(diff.files.vanished == ["/map.pdf"])
    #expect(diff.new == [] && diff.changed == [] && diff.vanished == [])
  }

  @Test func theUnlistedCountsWhereItWasListed() {
    #expect(diff([], [], unlisted: [post]).isEmpty)
    #expect(diff([post], [], unlisted: [post]).isEmpty)
    #expect(diff([post], [], unlisted: [Self.entry("ask/index.html", 2)]).changed == ["/ask/"])
  }

  /// Every address that is anywhere is accounted for once, or has the same bytes as before.
  @Test func nothingIsToldTwiceOrLost() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let all = (0..<12).map { "p\($0)/index.html" }
      func some() -> [Manifest.Entry] {
        all.shuffled(using: &random).prefix(8).map {
          Self.entry($0, UInt64.random(in: 0...2, using: &random), old: Bool.random(using: &random))
        }
      }
      let (before, after) = (some(), some())
      let diff = diff(before, after)
      let told = diff.new + diff.changed + diff.vanished.map(\.address)
      let hashes = { (entries: [Manifest.Entry]) in
        Dictionary(uniqueKeysWithValues: entries.map { ($0.path.string, $0.hash) })
      }
      let (old, new) = (hashes(before), hashes(after))
      let expected = all.filter { old[$0] != new[$0] }.map { "/" + $0.dropLast("index.html".count) }
      #expect(told.sorted() == expected.sorted())
    }
  }
}
