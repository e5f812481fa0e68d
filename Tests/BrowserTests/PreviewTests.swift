import TestSupport
import Testing

extension InBrowser {
  /// `sitegen serve` as its user has it: a file is saved, and the open page follows.
  ///
  /// Nothing waits for the live connections of pages. A page says on each connection what it shows and is told what differs,
  /// so a save before it is connected is not lost.
  struct Previews {
    private let browser: Browser

    private static let post = "content/posts/2026-11-23-ask.md"
    private static let style = "templates/assets/style.css"

    private static let mistake = "---\ntitle: Ask\ndate: 2026-02-30\n---\nThe new words."
    private static let place = "\(post):3:7"

    private static let files = [
      post: text("The old words."), style: color("rgb(1, 2, 3)"), "content/pages/about.md": "# About\n\nUs.",
    ]

    /// Longer than the window, with some words at the end.
    private static func text(_ words: String) -> String {
      "# Ask\n\n" + (1...80).map { "Paragraph \($0).\n\n" }.joined() + words
    }

    private static func color(_ color: String) -> String { "h1 { color: \(color) }\n" }

    init() throws {
      browser = try Stage.browser
    }

    @Test func aSaveIsShownWhereOneReads() async throws {
      try await preview { folder, page in
        try await page.open("/ask/")
        let place: Double = try await page.evaluate("scrollTo(0, 700); return scrollY")
        #expect(place == 700)
        try folder.write(Self.post, Self.text("The new words."))
        try await page.waitToShow("The new words.")
        let way: String = try await page.evaluate(
          "return performance.getEntriesByType('navigation')[0].type")
        #expect(way == "reload")
        try await wait(for: "the place where one was reading") {
          try await page.evaluate("return scrollY") == place
        }
      }
    }

    @Test(arguments: [("/ask/", 200), ("/nowhere/", 404)])
    func aMistakeStandsOnThePageUntilItIsMended(_ path: String, _ status: Int) async throws {
      try await preview { folder, page in
        try await page.open(path)
        #expect(try await page.evaluate("return (await fetch(location)).status") == status)
        #expect(try await page.panel == "")
        let text = try await page.text
        try await page.mark()

        try folder.write(Self.post, Self.mistake)
        try await wait(for: "the panel") { try await page.panel.contains(Self.place) }
        #expect(try await page.panel.contains("This page shows the site before the mistake."))
        #expect(try await page.text == text)

        try folder.write(Self.post, Self.text("The old words."))
        try await wait(for: "the panel to go") { try await page.panel == "" }
        #expect(try await page.isMarked)
      }
    }

    @Test func aPageThatIsLoadedWithAMistakeHasThePanel() async throws {
      try await preview { folder, page in
        try await page.open("/about/")
        try folder.write(Self.post, Self.mistake)
        try await wait(for: "the panel") { try await page.panel.contains(Self.place) }
        try await page.open("/ask/")
        #expect(try await page.panel.contains(Self.place))
        #expect(try await page.text.contains("The old words."))
        try folder.write(Self.post, Self.text("The mended words."))
        try await page.waitToShow("The mended words.")
        #expect(try await page.panel == "")
      }
    }

    @Test(arguments: ["<!-- thinking", "<textarea>", "<script>", "<select>"])
    func whatIsNotClosedYetTakesNothingAlong(_ beginning: String) async throws {
      try await preview { folder, page in
        try await page.open("/ask/")
        try folder.write(Self.post, "# Ask\n\nThe first words.\n\n\(beginning)\n")
        try await page.waitToShow("The first words.")
        try folder.write(Self.post, Self.text("The next words."))
        try await page.waitToShow("The next words.")
      }
    }

    @Test func onlyThePageThatChangedIsLoadedAnew() async throws {
      try await preview { folder, page in
        try await page.open("/about/")
        try await page.mark()
        try await page.openTabs(1, at: "/ask/")
        try folder.write(Self.post, Self.text("The new words."))
        try await page.waitForTabs(toShow: "The new words.")
        // What comes on a connection is obeyed in its order: whatever the page was told before has come.
        try folder.write(Self.post, Self.mistake)
        try await wait(for: "the panel") { try await page.panel.contains(Self.place) }
        #expect(try await page.isMarked)
      }
    }

    @Test func aStylesheetIsSwappedWithoutLoadingThePage() async throws {
      try await preview { folder, page in
        try await page.open("/ask/")
        #expect(try await page.headingColor == "rgb(1, 2, 3)")
        try await page.mark()
        try folder.write(Self.style, Self.color("rgb(4, 5, 6)"))
        try await wait(for: "the new colour") { try await page.headingColor == "rgb(4, 5, 6)" }
        #expect(try await page.isMarked)
      }
    }

    @Test func aServerThatComesBackIsFoundAgain() async throws {
      let folder = try Folder(Self.files)
      var port: UInt16 = 0
      try await finally {
        try await RunningPreview.run(folder) { preview in
          port = preview.port
          try await PreviewedPage(browser, preview).open("/ask/")
          preview.program.interrupt()
          #expect(try await preview.program.status() == 0)
        }
        try folder.write(Self.post, Self.text("The words meanwhile."))
        try await RunningPreview.run(folder, "--port", "\(port)") { preview in
          let page = PreviewedPage(browser, preview)
          try await page.waitToShow("The words meanwhile.")
          try folder.write(Self.post, Self.text("The words afterwards."))
          try await page.waitToShow("The words afterwards.")
        }
      } cleanUp: {
        try? await browser.leave()
      }
    }

    /// Browsers allow six plain connections to one host.
    @Test func tenTabsAreAllTold() async throws {
      try await preview { folder, page in
        try await page.open("/about/")
        try await page.openTabs(10, at: "/ask/")
        try await page.waitForTabs(toShow: "The old words.")
        for words in ["The new words.", "The newest words."] {
          try folder.write(Self.post, Self.text(words))
          try await page.waitForTabs(toShow: words)
        }
      }
    }

    /// Serves a site, and leaves the page before the server ends.
    private func preview(_ body: (Folder, PreviewedPage) async throws -> Void) async throws {
      let folder = try Folder(Self.files)
      try await RunningPreview.run(folder) { preview in
        try await finally {
          try await body(folder, PreviewedPage(browser, preview))
        } cleanUp: {
          try? await browser.leave()
        }
      }
    }
  }
}
