import FlyingSocks
import Foundation
import PreviewServer
import TestSupport
import Testing

@testable import sitegen

/// `sitegen serve`, run as a process in a folder with a small site, and asked over HTTP.
@Suite(.timeLimit(.minutes(1))) struct ServeCommandTests {
  private static let post = "content/posts/2026-11-23-ask.md"
  private static let draft = "content/posts/2026-11-24-listen.md"
  private static let configuration = "title: Monday Notes\nurl: https://t.example/\ntimezone: UTC\n"

  /// In the front matter's third line is a day that no calendar has.
  private static let mistake = "---\ntitle: Ask\ndate: 2026-02-30\n---\nThe new words."
  private static let place = "\(post):3:7: error: "

  private static let files = [
    "content/site.yml": configuration, post: "# Ask\n\nThe old words.",
    draft: "---\ntitle: Listen\ndraft: true\n---\nNot yet.",
  ]

  @Test func greetsAndWritesNothing() async throws {
    let folder = try Folder(Self.files)
    let before = try folder.contents()
    try await RunningPreview.run(folder) { preview in
      #expect(
        try preview.program.output == """
          Showing Monday Notes at \(preview.origin)/
          All posts and their states: \(preview.origin)/__sitegen/
          Stop with Ctrl-C.

          """)
      #expect(try await preview.get("/").status == 200)
      try folder.write(Self.post, "# Ask\n\nThe new words.")
      try await preview.waitToShow("The new words.", at: "/ask/")
      preview.program.interrupt()
      #expect(try await preview.program.status() == 0)
      try folder.write(Self.post, "# Ask\n\nThe old words.")
    }
    #expect(try folder.contents() == before)
  }

  @Test func showsDraftsAndListsThem() async throws {
    try await RunningPreview.run(Folder(Self.files)) { preview in
      #expect(try await preview.get("/listen/").text.contains("Not yet."))
      let list = try await preview.get("/__sitegen/").text
      #expect(list.contains(Self.post) && list.contains(Self.draft))
    }
  }

  @Test func publishedIsWithoutDrafts() async throws {
    try await RunningPreview.run(Folder(Self.files), "--published") { preview in
      let (draft, post) = (try await preview.get("/listen/"), try await preview.get("/ask/"))
      #expect(draft.status == 404 && post.text.contains("The old words."))
    }
  }

  @Test func aMistakeAtTheStartCanBeMended() async throws {
    let folder = try Folder([Self.post: Self.mistake])
    try await RunningPreview.run(folder) { preview in
      #expect(try preview.program.output.hasPrefix("Showing the site at \(preview.origin)/\n"))
      try await preview.waitToSay(Self.place)
      #expect(try await preview.get("/ask/").status == 404)
      try folder.write(Self.post, "# Ask\n\nThe mended words.")
      try await preview.waitToShow("The mended words.", at: "/ask/")
      #expect(try await preview.get("/ask/").status == 200)
    }
  }

  @Test func aSaveIsShownAndSaid() async throws {
    let folder = try Folder(Self.files)
    try await RunningPreview.run(folder) { preview in
      try folder.write(Self.post, "# Ask\n\nThe new words.")
      try await preview.waitToShow("The new words.", at: "/ask/")
      try await preview.waitToSay("\(Self.post) has changed\n")
      let said = try preview.program.errors
      #expect(said.wholeMatch(of: /Updated in \d+ ms: \S+ has changed\n/) != nil, "\(said)")
    }
  }

  @Test func aBrokenSaveLeavesTheLastGoodPage() async throws {
    let folder = try Folder(Self.files)
    try await RunningPreview.run(folder) { preview in
      try folder.write(Self.post, Self.mistake)
      try await preview.waitToSay("1 error\n")
      #expect(
        try preview.program.errors.hasPrefix("Not updated: \(Self.post) has changed\n\(Self.place)"))
      let page = try await preview.get("/ask/")
      #expect(page.status == 200)
      #expect(page.text.contains("The old words.") && !page.text.contains("The new words."))
    }
  }

  @Test func aDeletedPostIsTheSitesMissingPage() async throws {
    let folder = try Folder(Self.files)
    try await RunningPreview.run(folder, "--no-reload") { preview in
      #expect(try await preview.get("/ask/").status == 200)
      try folder.remove(Self.post)
      try await wait(for: "the page to go") { try await preview.get("/ask/").status == 404 }
      try await preview.waitToSay("\(Self.post) is gone\n")
      #expect(try await preview.get("/ask/").body == preview.get("/404.html").body)
    }
  }

  @Test func aPortThatIsTakenIsAnError() throws {
    let listener = try Listener.bind(host: "127.0.0.1", port: 0)
    defer { listener.close() }
    let outcome = try Folder(Self.files).sitegen("serve", "--port", "\(listener.address.port)")
    #expect(outcome.status == 69)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("sitegen: port \(listener.address.port) is in use; "))
  }

  @Test func withoutAPortItIsTheFirstFreeOne() async throws {
    // Whoever else has it already does as well.
    let listener = try? Listener.bind(host: "127.0.0.1", port: 8080)
    defer { listener?.close() }
    try await RunningProgram.run(["serve"], in: Folder(Self.files)) { program in
      let port = try await RunningPreview(of: program).port
      #expect((8081...8099).contains(port))
      #expect(try program.output.hasPrefix("Port 8080 is in use: this is \(port).\nShowing "))
    }
  }

  @Test(arguments: 1...2) func interruptsEndItWithinASecond(_ count: Int) async throws {
    try await RunningPreview.run(Folder(Self.files)) { preview in
      // As a browser leaves one open.
      let connection = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: preview.port))
      defer { try? connection.close() }
      _ = try await preview.get("/")
      let start = ContinuousClock.now
      for _ in 1...count { preview.program.interrupt() }
      #expect(try await preview.program.status() == 0)
      #expect(.now - start < .seconds(1))
    }
  }

  /// There is no moment after the greeting in which the signal ends it without asking.
  @Test func anInterruptJustAfterTheGreetingEndsItInOrder() async throws {
    let folder = try Folder(Self.files)
    for _ in 1...4 {
      try await RunningProgram.run(["serve", "--port", "0"], in: folder) { program in
        while try program.isRunning && !program.output.contains("Stop with") { await Task.yield() }
        program.interrupt()
        #expect(try await program.status() == 0)
      }
    }
  }

  @Test func withoutReloadPagesAreThoseOfABuild() async throws {
    let built = try Folder(Self.files)
    #expect(try built.sitegen("build").status == 0)
    let files = try built.contents("public")
    #expect(files.keys.contains("index.html") && files.keys.contains("feed.xml"))
    try await RunningPreview.run(Folder(Self.files), "--published", "--no-reload") { preview in
      try await wait(for: "the search index") { try await preview.get("/search/index.json").status == 200 }
      for (path, bytes) in files where path != "sitegen.json" {
        let answer = try await preview.get("/" + path)
        #expect(answer.body == bytes, "\(path)")
      }
    }
  }

  @Test func aSiteBelowTheRootIsFoundThere() async throws {
    var files = Self.files
    files["content/site.yml"] = "title: T\nurl: https://t.example/repo/\n"
    try await RunningPreview.run(Folder(files)) { preview in
      #expect(preview.basePath == "/repo/")
      let root = try await preview.get("/")
      #expect(root.status == 302 && root.location == "/repo/")
      #expect(try await preview.get("/repo/").status == 200)
      #expect(try await preview.get("/ask/").status == 404)
      #expect(try await preview.get("/repo/ask/").text.contains("The old words."))
    }
  }
}
