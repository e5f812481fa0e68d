import Foundation
import TestSupport
import Testing

@testable import sitegen

/// `sitegen check`, run as a process in a folder with a small site.
@Suite struct CheckCommandTests {
  private static let about = "description: What this issue is about, said in rather more words than it needs."

  private func folder(_ text: String) throws -> Folder {
    try Folder(["content/posts/2026-11-16-ask.md": "---\ntitle: Ask\n\(Self.about)\n---\n\(text)\n"])
  }

  @Test func nothingIsFound() throws {
    let folder = try folder("First.")
    let outcome = try folder.sitegen("check")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.wholeMatch(of: /Checked in \d+\.\d\d s: nothing was found\.\n/) != nil)
    #expect(try folder.contents().keys.sorted() == ["content/posts/2026-11-16-ask.md", "content/site.yml"])
  }

  @Test func adviceIsNoReasonToFail() throws {
    let outcome = try folder("The the <http://localhost/>.").sitegen("check")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix(" s: 2 findings.\n"))
    #expect(
      outcome.errors == """
        content/posts/2026-11-16-ask.md:5:5: notice: 'the' stands here twice [doubled-word]
          The the <http://localhost/>.
              ^
          help: take one away if that is a slip
        content/posts/2026-11-16-ask.md:5:10: warning: this leads to the machine of whoever reads it: 'http://localhost/' [localhost-link]
          The the <http://localhost/>.
                   ^
          help: write where it is published, from '/' on for your own site; put it in `code` if it is an example
        1 warning, 1 notice

        """)
  }

  @Test func errorsAre() throws {
    #expect(try folder("[x](/nowhere/)").sitegen("check").status == 1)
    #expect(try folder("TODO").sitegen("check", "--strict").status == 1)
    #expect(try folder("TODO").sitegen("check", "--format", "yaml").status == 64)
    #expect(try folder("TODO").sitegen("check", "--now", "yesterday").status == 64)
  }

  @Test func findingsAreAsABuildPrintsThem() throws {
    let folder = try folder("![](map.png)")
    try folder.write("content/posts/map.png", "")
    let json = try folder.sitegen("check", "--format", "json")
    let built = try folder.sitegen("build", "--format", "json")
    #expect(json.errors == "" && json.output.contains("\"rule\": \"missing-alt\""))
    #expect(
      json.output.components(separatedBy: "\"summary\"")[0]
        == built.output.components(separatedBy: "\"summary\"")[0])
    let github = try folder.sitegen("check", "--format", "github")
    #expect(github.errors.hasPrefix("::warning file=content/posts/"))
  }
}
