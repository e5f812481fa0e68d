/// A site that keeps itself up to date in the browser: its pages come with the panel and the script for it.
///
///     let preview = LivePreview(of: site) { Overview(title: "The site", posts: await posts()) }
///     let server = PreviewServer(listener: listener, preview: preview, live: await preview.reload.connections)
///     await preview.reload.siteChanged(panel: Panel(findings: findings))
///
/// Files below `/__sitegen/` that are not its own, it asks its site for; pages among them are kept up to date as well.
public struct LivePreview: Preview {
  /// What tells the open pages about changes.
  public let reload: LiveReload

  private let pages: PreviewPages

  private let isLive: Bool

  /// - Parameters:
  ///   - isLive: Whether pages get the panel and the script; without, they are as the site has them.
  ///   - overview: Gives the posts as they are now.
  public init(of site: some Preview, isLive: Bool = true, overview: @escaping @Sendable () async -> Overview)
  {
    self.isLive = isLive
    let pages = PreviewPages(site: site, overview: overview)
    let finder = PageFinder(preview: pages)
    self.pages = pages
    reload = LiveReload { await finder.page(at: $0) }
  }

  public func basePath() async -> String { await pages.basePath() }

  public func file(at path: String) async -> ServedFile? {
    await live(pages.file(at: path), at: path)
  }

  public func ownFile(at path: String, query: String?) async -> ServedFile? {
    guard path != Injection.scriptPath else { return LiveScript.file }
    return await live(pages.ownFile(at: path, query: query), at: path.isEmpty ? "index.html" : path)
  }

  /// Pages get a new version with each panel, so that browsers do not take an old one for the current one.
  private func live(_ file: ServedFile?, at path: String) async -> ServedFile? {
    guard isLive, var file, (file.mediaType ?? MediaType.of(path: path)).hasPrefix("text/html"),
      case .bytes(let html) = file.content
    else { return file }
    let page = Injection.add(panel: await reload.panel, to: html)
    file.content = .bytes(page)
    file.entityTag = EntityTag(hash: StableHash(page).value)
    return file
  }
}

/// The pages before anything is added to them: those of the site, and those that every preview has.
private struct PreviewPages: Preview {
  let site: any Preview
  let overview: @Sendable () async -> Overview

  func basePath() async -> String { await site.basePath() }

  func file(at path: String) async -> ServedFile? {
    if let file = await site.file(at: path) { return file }
    return path == "404.html" ? MissingPage.file : nil
  }

  func ownFile(at path: String, query: String?) async -> ServedFile? {
    guard path.isEmpty else { return await site.ownFile(at: path, query: query) }
    return ServedFile(.bytes(Array(await OverviewPage(overview(), query: query).html.utf8)))
  }
}
