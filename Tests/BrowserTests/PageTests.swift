import Testing

extension InBrowser {
  /// What holds for pages of every kind.
  struct Pages {
    private let browser: Browser

    init() throws {
      browser = try Stage.browser
    }

    @Test(arguments: PageKind.allCases)
    func asksNoOtherHostAndLoadsWithoutAnError(_ kind: PageKind) async throws {
      _ = try await browser.console()
      try await browser.open(kind.path)
      let strangers: [String] = try await browser.evaluate(
        """
        await new Promise((resolve) => setTimeout(resolve, 50));
        const addresses = performance.getEntriesByType("resource").map((entry) => entry.name);
        return addresses.filter((address) => new URL(address).origin !== location.origin);
        """)
      #expect(strangers.isEmpty)
      let errors = try await browser.console().filter { $0.hasPrefix("SEVERE") }
      #expect(errors.isEmpty)
    }

    @Test(arguments: PageKind.allCases)
    func fitsTheNarrowestTelephone(_ kind: PageKind) async throws {
      try await browser.asWide(as: 320) {
        try await browser.open(kind.path)
        let width: Int = try await browser.evaluate("return document.scrollingElement.clientWidth")
        let needed: Int = try await browser.evaluate("return document.scrollingElement.scrollWidth")
        #expect(width == 320)
        #expect(needed <= width)
      }
    }

    /// The weeks are a mark each: 52 of them in a row.
    @Test func aWholeYearFitsTheNarrowestTelephone() async throws {
      try await Stage.inFolder { folder in
        try await SiteServer.run(WeeklySite.build(in: folder)) { address in
          let browser = browser.on(address)
          try await browser.asWide(as: 320) {
            for path in WeeklySite.pages {
              try await browser.open(path)
              let heading: String = try await browser.evaluate(
                "return document.querySelector('h1').textContent")
              #expect(["Every Monday", "Archive", "Issue 52"].contains(heading))
              let isFitting: Bool = try await browser.evaluate(
                "return innerWidth === 320 && document.documentElement.scrollWidth <= innerWidth")
              #expect(isFitting, "\(path) is wider than the window")
            }
          }
        }
      }
    }

    /// Before it is there, a picture has the place that it will need.
    @Test func aLeadPictureKeepsItsOwnShape() async throws {
      try await Stage.inFolder { folder in
        try await SiteServer.run(WeeklySite.build(in: folder)) { address in
          let browser = browser.on(address)
          for path in ["/", "/issue-52/"] {
            try await browser.open(path)
            let shape: String = try await browser.evaluate(
              "return getComputedStyle(document.querySelector('main img')).aspectRatio")
            #expect(shape == "auto 1200 / 700", "\(path)")
          }
        }
      }
    }

    @Test(arguments: [PageKind.front, .post])
    func showsWithoutJavaScript(_ kind: PageKind) async throws {
      try await browser.open(kind.path)
      let before = try await text
      try await browser.withoutJavaScript {
        try await browser.open(kind.path)
        #expect(try await text == before)
      }
    }

    @Test func searchSaysThatItNeedsJavaScript() async throws {
      try await browser.open(PageKind.search.path)
      #expect(try await !text.contains("JavaScript"))
      try await browser.withoutJavaScript {
        try await browser.open(PageKind.search.path)
        #expect(try await text.contains("JavaScript"))
      }
    }

    @Test(arguments: [PageKind.search, .missing])
    func searchIsOfferedWhereItWorks(_ kind: PageKind) async throws {
      try await browser.open(kind.path)
      #expect(try await offersSearch)
      try await browser.withoutJavaScript {
        try await browser.open(kind.path)
        #expect(try await !offersSearch)
        let text = try await text
        #expect(text.contains("All issues"))
      }
    }

    @Test(arguments: [PageKind.front, .post, .illustratedPost, .missing])
    func staysWhereItIsWhileItLoads(_ kind: PageKind) async throws {
      try await browser.onSlowNetwork {
        try await browser.open(kind.path)
        let shifts: [String] = try await browser.evaluate(Self.layoutShifts)
        #expect(shifts.isEmpty)
      }
    }

    @Test func cutsLongExcerpts() async throws {
      try await browser.open(PageKind.front.path)
      for (excerpt, lines) in [(".lead .summary", 5), (".post-list .summary", 3)] {
        let shown: Double = try await browser.evaluate(Self.linesOfLongText, .string(excerpt))
        #expect(shown == Double(lines))
      }
    }

    /// What readers see of the page's own.
    private var text: String {
      get async throws { try await browser.evaluate("return document.querySelector('main').innerText") }
    }

    private var offersSearch: Bool {
      get async throws {
        try await browser.evaluate("return document.querySelector('[type=search]').checkVisibility()")
      }
    }
  }
}

extension InBrowser.Pages {
  /// How many lines an element shows of a text that has very many.
  private static let linesOfLongText = """
    const element = document.querySelector(arguments[0]);
    element.textContent = "so ".repeat(2000);
    return Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));
    """

  /// Reads on to the end, where pictures load late, and tells what has moved by then.
  private static let layoutShifts = """
    const shifts = [];
    const note = (entry) => {
      const moved = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120));
      shifts.push(`${entry.value}: ${moved.join(" | ")}`);
    };
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type: "layout-shift", buffered: true });
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    await Promise.all([...document.images].map((image) => image.decode()));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return shifts;
    """
}
