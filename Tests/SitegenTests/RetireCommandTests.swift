import Foundation
import TestSupport
import Testing

@testable import sitegen

@Suite struct RetireCommandTests {
  private func folder() throws -> Folder {
    let folder = try Folder([
      "content/posts/2026-11-16-ask.md": "# Ask\n\nA.",
      "content/posts/2026-11-23-listen.md": "# Listen\n\nB.",
    ])
    #expect(try folder.sitegen("build").status == 0)
    return folder
  }

  private func remove(_ path: String, from folder: Folder) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: path))
  }

  @Test func whatIsRetiredSaysThatItIsGone() throws {
    let folder = try folder()
    try remove("content/posts/2026-11-16-ask.md", from: folder)
    #expect(try folder.sitegen("build").status == 1)
    let outcome = try folder.sitegen("retire", "/ask")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Retired content/posts/2026-11-16-ask.md: /ask/ will say that it is gone.
        Updated content/permalinks.lock: commit it.

        """)
    let build = try folder.sitegen("build")
    #expect(build.status == 0 && build.errors == "")
    let page = try String(contentsOf: folder.url.appending(path: "public/ask/index.html"), encoding: .utf8)
    #expect(page.contains("<h1>This page is gone</h1>"))
    #expect(try folder.sitegen("retire", "/ask/").output.hasSuffix("It was already.\n"))
    #expect(try folder.sitegen("build").output.contains(": 0 files written"))
  }

  @Test func anAddressAsABrowserMayShowIt() throws {
    let folder = try folder()
    try remove("content/posts/2026-11-16-ask.md", from: folder)
    let outcome = try folder.sitegen("retire", "/ask/index.html")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix("Retired content/posts/2026-11-16-ask.md: /ask/ will say that it is gone."))
  }

  @Test(arguments: [
    (
      "/ask/",
      "/ask/ is there: it is made from content/posts/2026-11-16-ask.md. Take that file away first, or make it a draft"
    ),
    ("/aks/", "no post or page ever had the address /aks/; did you mean /ask/?"),
    ("ask", "the path 'ask' does not begin with '/'; write it from the site's root, as in /my-post/"),
  ])
  func whatCannotBeRetired(path: String, words: String) throws {
    let outcome = try folder().sitegen("retire", path)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "sitegen: \(words)\n")
  }

  @Test func anOldAddressOfWhatIsThereStays() throws {
    let folder = try folder()
    try remove("content/posts/2026-11-16-ask.md", from: folder)
    try "# Ask\n\nA.".write(
      to: folder.url.appending(path: "content/posts/2026-11-16-why.md"), atomically: true, encoding: .utf8)
    #expect(try folder.sitegen("build").status == 0)
    let outcome = try folder.sitegen("retire", "/ask/")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "sitegen: /ask/ leads to /why/, where content/posts/2026-11-16-why.md is now\n")
  }

  @Test func whatSomethingElseLeadsToIsNotRetired() throws {
    let folder = try folder()
    try remove("content/posts/2026-11-16-ask.md", from: folder)
    try "---\naliases: [/ask/]\n---\n# Listen\n\nB.".write(
      to: folder.url.appending(path: "content/posts/2026-11-23-listen.md"), atomically: true, encoding: .utf8)
    let outcome = try folder.sitegen("retire", "/ask/")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "sitegen: /ask/ leads to /listen/, where content/posts/2026-11-23-listen.md is now\n")
  }

  @Test func aPostWhoseAddressAnotherOneHas() throws {
    let folder = try folder()
    try remove("content/posts/2026-11-16-ask.md", from: folder)
    try "# Ask\n\nAnother.".write(
      to: folder.url.appending(path: "content/posts/2026-11-22-ask.md"), atomically: true, encoding: .utf8)
    #expect(try folder.sitegen("build").status == 1)
    #expect(try folder.sitegen("retire", "/ask/").status == 0)
    let build = try folder.sitegen("build")
    #expect(build.status == 0 && build.errors == "", "\(build.errors)")
  }
}
