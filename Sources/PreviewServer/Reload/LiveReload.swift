/// Keeps the open pages up to date: each is told what differs from what it shows, and nothing else.
///
///     let reload = LiveReload { address in await site.html(at: address) }
///     await reload.siteChanged(panel: Panel(findings: findings))
///
/// A page says on each connection which versions it has, so that it makes no difference whether the page, the
/// computer or the server was away in between.
public actor LiveReload {
  /// What stands at the lower edge of every page now.
  public private(set) var panel = Panel.none

  /// The connections of the open pages, for the server.
  public private(set) lazy var connections = LiveConnections { [weak self] in await self?.received($0) }

  private let page: @Sendable (String) async -> [UInt8]?
  private var openPages: [LiveConnections.ID: Greeting] = [:]
  private var changeCount = 0
  private var lastUpdate: Task<Void, Never>?

  /// - Parameter page: Gives the current HTML for the path and query of an address, without what the preview adds.
  public init(page: @escaping @Sendable (String) async -> [UInt8]?) {
    self.page = page
  }

  /// Tells the open pages what is new, once the site that is served has changed.
  ///
  /// - Parameter files: The addresses of pictures and the like that are others now: a page that shows one is loaded anew,
  ///   though not a byte of it has changed.
  public func siteChanged(panel: Panel, files: [String] = []) async {
    self.panel = panel
    changeCount += 1
    await update(Array(openPages.keys), files)
  }
}

extension LiveReload {
  private func received(_ event: LiveConnections.Event) async {
    switch event {
    case .joined: break
    case .message(let id, let text):
      guard let greeting = Greeting(text) else { return }
      openPages[id] = greeting
      await update([id])
    case .left(let id): openPages[id] = nil
    }
  }

  /// One update after the other, so that no page gets an older panel after a newer one.
  private func update(_ ids: [LiveConnections.ID], _ files: [String] = []) async {
    let update = Task { [lastUpdate] in
      await lastUpdate?.value
      await compare(ids, files)
    }
    lastUpdate = update
    await update.value
  }

  /// Compares some open pages with the site, and looks up each page only once, however many show it.
  ///
  /// If the site changes meanwhile, the rest is left to the update for that change: it covers every page there is.
  private func compare(_ ids: [LiveConnections.ID], _ files: [String]) async {
    let change = changeCount
    for (address, ids) in Dictionary(grouping: ids, by: { openPages[$0]?.address }) {
      guard let address else { continue }
      let html = await page(address)
      guard change == changeCount else { return }
      let version = html.map { PageVersion(of: $0) }
      let showsNewFile = html.map { html in files.contains { html.firstRange(of: $0.utf8) != nil } } ?? false
      for id in ids {
        await send(showsNewFile ? [.reload] : news(for: id, version), to: id)
      }
    }
  }

  /// What a page does not have yet; it counts as told.
  ///
  /// A page that loads itself anew comes with the panel and the stylesheets, so there is nothing more to say.
  private func news(for id: LiveConnections.ID, _ version: PageVersion?) -> [LiveMessage] {
    guard let known = openPages[id] else { return [] }
    let version = version ?? known.version
    openPages[id]?.version = version
    openPages[id]?.panel = panel.version
    if version.page != known.page { return [.reload] }
    return (version.styles != known.styles ? [.styles] : [])
      + (panel.version != known.panel ? [.panel(panel)] : [])
  }

  private func send(_ messages: [LiveMessage], to id: LiveConnections.ID) async {
    for message in messages {
      await connections.send(message.text, to: id)
    }
  }
}
