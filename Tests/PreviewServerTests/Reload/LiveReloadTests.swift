import Testing

@testable import PreviewServer

struct LiveReloadTests {
  /// A site in memory, which counts how often it is asked.
  actor Site {
    var pages: [String: String]
    private(set) var lookups = 0

    init(_ pages: [String: String]) {
      self.pages = pages
    }

    func set(_ page: String, at address: String) { pages[address] = page }

    func page(at address: String) -> [UInt8]? {
      lookups += 1
      return pages[address].map { Array($0.utf8) }
    }
  }

  /// An open page, and what it was told.
  struct Tab {
    let id: LiveConnections.ID
    let outbox: AsyncStream<WebSocketFrame>.Continuation
    var inbox: AsyncStream<WebSocketFrame>.Iterator
    let connections: LiveConnections

    init(_ reload: LiveReload) async {
      let (frames, outbox) = AsyncStream.makeStream(of: WebSocketFrame.self)
      connections = await reload.connections
      id = await connections.join(outbox)
      self.outbox = outbox
      inbox = frames.makeAsyncIterator()
    }

    /// Says what a page does that got this HTML and this panel.
    func greet(_ address: String, _ html: String, panel: Panel = .none) async {
      let version = PageVersionTests.version(html)
      await connections.received(
        """
        {"address":"\(address)","page":"\(version.page)","styles":"\(version.styles)","panel":"\(panel.version)"}
        """, from: id)
    }

    /// What came since the last time.
    mutating func news() async -> [String] {
      outbox.yield(.text("end"))
      var news: [String] = []
      while let frame = await inbox.next() {
        let text = String(decoding: frame.payload, as: UTF8.self)
        if text == "end" { break }
        news.append(text)
      }
      return news
    }
  }

  static let old = "<link rel=stylesheet href=1.css>text"
  static let restyled = "<link rel=stylesheet href=2.css>text"
  static let rewritten = "<link rel=stylesheet href=2.css>new text"
  static let panel = Panel(findings: [PanelTests.error])

  static func reload(_ site: Site) -> LiveReload {
    LiveReload { await site.page(at: $0) }
  }

  @Test func aPageWithAnotherPictureIsLoadedAnew() async {
    let site = Site(["/a/": "<img src=\"/a.png\">", "/b/": "<img src=\"/b.png\">"])
    let reload = Self.reload(site)
    var (a, b) = (await Tab(reload), await Tab(reload))
    await a.greet("/a/", "<img src=\"/a.png\">")
    await b.greet("/b/", "<img src=\"/b.png\">")
    await reload.siteChanged(panel: .none, files: ["/a.png"])
    #expect(await a.news() == [#"{"do":"reload"}"#])
    #expect(await b.news().isEmpty)
  }

  @Test func onlyPagesThatChangedAreLoadedAnew() async {
    let site = Site(["/a/": Self.old, "/b/": Self.old])
    let reload = Self.reload(site)
    var (a, b) = (await Tab(reload), await Tab(reload))
    await a.greet("/a/", Self.old)
    await b.greet("/b/", Self.old)
    await site.set(Self.rewritten, at: "/a/")
    await reload.siteChanged(panel: .none)
    #expect(await a.news() == [#"{"do":"reload"}"#])
    #expect(await b.news().isEmpty)
  }

  @Test func stylesheetsAreSwappedAndNothingIsToldTwice() async {
    let site = Site(["/a/": Self.old])
    let reload = Self.reload(site)
    var tab = await Tab(reload)
    await tab.greet("/a/", Self.old)
    #expect(await tab.news().isEmpty)
    await site.set(Self.restyled, at: "/a/")
    await reload.siteChanged(panel: Self.panel)
    #expect(await tab.news() == [#"{"do":"styles"}"#, LiveMessage.panel(Self.panel).text])
    await reload.siteChanged(panel: Self.panel)
    #expect(await tab.news().isEmpty)
    await reload.siteChanged(panel: .none)
    #expect(await tab.news() == [#"{"do":"panel","version":"cbf29ce484222325","html":""}"#])
  }

  @Test func aPageThatLoadsItselfAnewIsToldNothingElse() async {
    let site = Site(["/a/": Self.old])
    let reload = Self.reload(site)
    var tab = await Tab(reload)
    await tab.greet("/a/", Self.old)
    await site.set(Self.rewritten, at: "/a/")
    await reload.siteChanged(panel: Self.panel)
    #expect(await tab.news() == [#"{"do":"reload"}"#])
  }

  @Test func whoComesBackIsToldWhatWasMissed() async {
    let reload = Self.reload(Site(["/a/": Self.rewritten]))
    await reload.siteChanged(panel: Self.panel)
    var (outdated, current) = (await Tab(reload), await Tab(reload))
    await outdated.greet("/a/", Self.old)
    await current.greet("/a/", Self.rewritten, panel: Self.panel)
    #expect(await outdated.news() == [#"{"do":"reload"}"#])
    #expect(await current.news().isEmpty)
    await current.greet("/a/", Self.rewritten)
    #expect(await current.news() == [LiveMessage.panel(Self.panel).text])
  }

  @Test func aPageIsLookedUpOnceForAllTabsAndNotForThoseThatLeft() async {
    let site = Site(["/a/": Self.old])
    let reload = Self.reload(site)
    var tabs: [Tab] = []
    for _ in 0..<10 {
      tabs.append(await Tab(reload))
      await tabs[tabs.count - 1].greet("/a/", Self.old)
    }
    let lookups = await site.lookups
    await site.set(Self.rewritten, at: "/a/")
    await reload.siteChanged(panel: .none)
    #expect(await site.lookups == lookups + 1)
    for number in tabs.indices { #expect(await tabs[number].news() == [#"{"do":"reload"}"#]) }

    for tab in tabs { await tab.connections.leave(tab.id) }
    await reload.siteChanged(panel: Self.panel)
    #expect(await site.lookups == lookups + 1)
  }

  /// Where no page can be shown, the panel is still news.
  @Test func whatIsNoPageIsNoReasonToReload() async {
    let reload = Self.reload(Site([:]))
    var tab = await Tab(reload)
    await tab.greet("/gone/", Self.old)
    await reload.siteChanged(panel: Self.panel)
    #expect(await tab.news() == [LiveMessage.panel(Self.panel).text])
  }

  @Test(arguments: ["", "hello", "{}", #"{"address":1}"#]) func whatIsNoGreetingIsIgnored(text: String) async
  {
    let reload = Self.reload(Site(["/a/": Self.old]))
    var tab = await Tab(reload)
    await tab.connections.received(text, from: tab.id)
    await reload.siteChanged(panel: Self.panel)
    #expect(await tab.news().isEmpty)
  }

  /// Whatever happens at once, the last thing a page is told is how things are.
  @Test func changesAtOnceEndWithTheLast() async {
    let site = Site(["/a/": Self.old])
    let reload = Self.reload(site)
    var tab = await Tab(reload)
    await tab.greet("/a/", Self.old)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          await reload.siteChanged(panel: Panel(findings: [PanelFinding(.error, at: nil, "\(number)")]))
        }
      }
    }
    let panel = await reload.panel
    #expect(await tab.news().last == LiveMessage.panel(panel).text)
  }
}
