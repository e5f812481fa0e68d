import TestSupport
import Testing

extension InBrowser {
  /// Reading with a keyboard, wherever the links stand and whatever they look like.
  struct Keyboard {
    private let browser: Browser
    private let reader: Reader

    init() throws {
      browser = try Stage.browser
      reader = Reader(browser: browser)
    }

    @Test func theFirstStopLeadsPastTheMenu() async throws {
      try await browser.open("/")
      var stops = 0
      let link = try await reader.tab(to: "the first stop") { _ in
        stops += 1
        return true
      }
      #expect(stops == 1 && link.role == "link")
      #expect(link.path == "/#main")

      try await reader.follow(link)
      let next = try await reader.tab(to: "what comes next") { _ in true }
      #expect(next.isInMain)
    }

    @Test func fromTheFrontPageToASearchAndBack() async throws {
      try await browser.open("/")
      let front = try await reader.heading

      let newest = try await reader.tab(to: "the newest post") {
        $0.isInMain && $0.path == PageKind.post.path
      }
      #expect(newest.role == "link")
      try await reader.follow(newest)
      let title = try await reader.heading
      #expect(title.contains("Calling You Back"))

      let tag = try await reader.tab(to: "its first tag") {
        $0.isInMain && $0.path.hasPrefix("/tags/") && $0.path != "/tags/"
      }
      #expect(tag.role == "link" && !tag.name.isEmpty)
      try await reader.follow(tag)
      #expect(try await reader.heading.lowercased().contains(tag.name.lowercased()))

      let menu = try await reader.tab(to: "Search in the menu") { !$0.isInMain && $0.path == "/search/" }
      #expect(menu.role == "link" && menu.name == "Search")
      try await reader.follow(menu)
      try await search(SampleSite.wordToSearch)
      let query = try await reader.place
      #expect(query == "/search/?q=parking")

      let result = try await reader.tab(to: "the first result") { $0.isInMain && $0.role == "link" }
      #expect(result.path == SampleSite.postWithTheWord)
      try await reader.follow(result)
      let found = try await reader.heading
      #expect(result.name.contains(found))

      try await reader.back(to: query)
      try await waitForResult()
      #expect(try await words == SampleSite.wordToSearch)
      try await reader.back(to: tag.path)
      try await reader.back(to: PageKind.post.path)
      #expect(try await reader.heading == title)
      try await reader.back(to: "/")
      #expect(try await reader.heading == front)
    }

    /// Types a word where it belongs, and waits for what is found and for what is said of it.
    private func search(_ word: String) async throws {
      try await reader.tab(to: "the field for words") { $0.role == "searchbox" }
      try await browser.press(Key.typing(word))
      try await waitForResult()
      #expect(try await words == word)
      let status: String = try await browser.evaluate(
        "return document.querySelector('[role=status]').textContent")
      #expect(!status.isEmpty)
    }

    private func waitForResult() async throws {
      try await wait(for: "a result") {
        try await browser.evaluate(
          "return document.querySelector(`main a[href$='${arguments[0]}']`) !== null",
          .string(SampleSite.postWithTheWord))
      }
    }

    private var words: String {
      get async throws { try await browser.evaluate("return document.querySelector('[type=search]').value") }
    }
  }
}
