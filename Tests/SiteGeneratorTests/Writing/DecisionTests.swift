import Testing

@testable import SiteGenerator

/// Disks that ignore case cannot be had on every machine; what is decided on them can be tested on all.
@Suite struct DecisionTests {
  @Test func anotherSpellingOfALeftoverIsTheSameFile() {
    let leftovers = Leftovers([file("about/index.html", .intact(id(1))), file("other", .intact(id(2)))])
    #expect(
      decide("About/index.html", on(1), leftovers) == .write(clearing: ["about/index.html"].map(path)))
    #expect(decide("About/index.html", on(3), leftovers) == .compare(size: 5, mayReplace: false))
  }

  @Test func anotherAccentSpellingToo() {
    let leftovers = Leftovers([file("cafe\u{301}", .intact(id(1)))])
    #expect(decide("Café", on(1), leftovers) == .write(clearing: [path("cafe\u{301}")]))
  }

  @Test func aHardLinkUnderAnotherNameIsNot() {
    let leftovers = Leftovers([file("a", .intact(id(1)))])
    #expect(decide("b", on(1), leftovers) == .compare(size: 5, mayReplace: false))
  }

  @Test func bothSpellingsKnownAfterAKilledBuildAreOneFile() {
    let leftovers = Leftovers([file("a", .changed(id(1)))])
    #expect(decide("A", on(1), leftovers, isKnown: true) == .write(clearing: [path("a")]))
  }

  @Test func anEditedLeftoverInAnotherSpellingIsSomeoneElses() {
    let leftovers = Leftovers([file("a", .changed(id(1)))])
    #expect(decide("A", on(1), leftovers) == .compare(size: 5, mayReplace: false))
  }

  @Test func foldersAndFilesGiveWayInAnySpelling() {
    let leftovers = Leftovers([file("foo", .intact(id(1))), file("bar/a", .intact(id(2)))])
    #expect(
      decide("Foo/index.html", .fileAbove(FoundFile(path: path("Foo"), identity: id(1))), leftovers)
        == .write(clearing: [path("foo")]))
    let found = FoundFile(path: path("Bar/a"), identity: id(2))
    #expect(
      decide("Bar", .folder(files: [found], stranger: nil), leftovers) == .write(clearing: [path("bar/a")]))
    let foreign = FoundFile(path: path("Bar/b"), identity: id(3))
    #expect(
      decide("Bar", .folder(files: [found, foreign], stranger: nil), leftovers)
        == .blocked(.folder(holding: "Bar/b")))
  }

  private func decide(
    _ name: String, _ standing: Standing, _ leftovers: Leftovers, isKnown: Bool = false
  ) -> Decision {
    Decision(at: path(name), standing, isKnown: isKnown, leftovers: leftovers)
  }

  private func on(_ inode: UInt64) -> Standing {
    .file(FileStatus(kind: .file, size: 5, identity: id(inode)))
  }

  private func file(_ name: String, _ state: Leftovers.State) -> Leftovers.File {
    Leftovers.File(path: path(name), state: state)
  }

  private func path(_ name: String) -> OutputPath {
    .checked(name)
  }

  private func id(_ inode: UInt64) -> FileIdentity {
    FileIdentity(device: 1, inode: inode)
  }
}
