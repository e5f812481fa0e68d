import Testing

extension InBrowser {
  /// Notes are read where the reader is.
  struct Notes {
    private let browser: Browser
    private let reader: Reader

    init() throws {
      browser = try Stage.browser
      reader = Reader(browser: browser)
    }

    @Test func openAndCloseWithoutMovingThePage() async throws {
      try await browser.open(PageKind.everyElement.path)
      let reference = try await reader.tab(to: "a note's number") { $0.name == "Note 1" }
      let place = try await top
      try await reader.follow(reference)
      #expect(try await shown == "fn:1")
      #expect(try await top == place)

      let close = try await reader.tab(to: "what closes it") { $0.name == "Close" }
      try await reader.follow(close)
      #expect(try await shown == "none")
      #expect(try await top == place)
      // Whoever reads on does so from there.
      let next = try await reader.tab(to: "the number again") { _ in true }
      #expect(next.name == "Note 1")
    }

    /// How far the page is scrolled.
    private var top: Double {
      get async throws { try await browser.evaluate("return scrollY") }
    }

    /// The id of the note that is shown over the text.
    private var shown: String {
      get async throws {
        try await browser.evaluate(
          """
          const note = document.querySelector("li:target");
          return note && getComputedStyle(note).position === "fixed" ? note.id : "none";
          """)
      }
    }
  }
}
