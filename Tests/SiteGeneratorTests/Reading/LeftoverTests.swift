import Testing

@testable import SiteGenerator

@Suite struct LeftoverTests {
  @Test(arguments: [
    ".post.md.swp", ".git", "post.md~", "#post.md#", "4913", "post.swx", "a.tmp", "a.bak", "Thumbs.db", ".",
    "post.md___jb_tmp___",
  ])
  func whatEditorsLeaveIsNoSource(name: String) {
    #expect(SourceFolder.isLeftover(name))
  }

  @Test(arguments: [
    "post.md", "2026-01-01-#1.md", "4913.md", "a~b.md", "tmp", "#1.md", "~", "thumbs.dbx", "",
  ])
  func realNamesAreSources(name: String) {
    #expect(SourceFolder.isLeftover(name) == (name == "~"))
  }
}
