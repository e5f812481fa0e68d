import TestSupport
import Testing

@testable import sitegen

@Suite struct ThemeCommandTests {
  @Test func ejectCopiesWhatIsNotThere() throws {
    let folder = try Folder(["templates/post.html": "mine"])
    let outcome = try folder.sitegen("theme", "eject", "page.html", "partials/head-end.html")
    #expect(outcome.status == 0)
    #expect(outcome.output == "Copied templates/page.html\nCopied templates/partials/head-end.html\n")
    let kept = try folder.sitegen("theme", "eject", "post.html")
    #expect(kept.status == 1)
    #expect(kept.output == "Kept templates/post.html: it is there already\n")
    #expect(try folder.sitegen("theme", "eject").status == 0)
  }

  @Test func ejectKnowsNoOtherFile() throws {
    let outcome = try Folder([:]).sitegen("theme", "eject", "posts.html")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "sitegen: the theme has no file posts.html; did you mean post.html?\n")
  }
}
