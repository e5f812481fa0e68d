import FileWatching
import Foundation
import PreviewServer
import SiteGenerator

/// One run of `sitegen serve`: the site that is shown, what follows its sources, and the server.
struct PreviewSession: Sendable {
  let shown: ShownSite
  let printer: ServePrinter
  private let preview: LivePreview
  private let changes: AsyncStream<Void>
  private let isLive: Bool

  /// Reads the site. Changes from here on are noticed.
  ///
  /// - Parameter isLive: Whether open pages are kept up to date.
  init(_ options: BuildOptions, isLive: Bool) async throws {
    let printer = ServePrinter()
    let watcher = FolderWatcher(
      folders: ["content", "templates"].map { options.root + "/" + $0 }, ignoring: PreviewSite.isIgnored,
      onLimit: printer.print)
    let changes = try watcher.changes()
    let shown = ShownSite(try await PreviewSite(options))
    self.printer = printer
    self.changes = changes
    self.shown = shown
    self.isLive = isLive
    preview = LivePreview(of: shown, isLive: isLive) { Overview(await shown.site) }
    await preview.reload.siteChanged(panel: Panel(await shown.site))
  }

  /// Serves and follows the sources until it is cancelled.
  func run(on listener: Listener) async throws {
    let server = PreviewServer(listener: listener, preview: preview, live: await preview.reload.connections)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { await follow() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// To the minute, so that a draft without a date, which is as new as the build, is not another page with every save.
  static var clock: BuildClock {
    switch BuildClock.told(by: ProcessInfo.processInfo.environment) {
    case .seconds(let seconds): .seconds(seconds - seconds % 60)
    case let clock: clock
    }
  }
}

extension PreviewSession {
  private func follow() async {
    var settling: Task<Void, Never>?
    for await _ in changes {
      settling?.cancel()
      await settling?.value
      let start = ContinuousClock.now
      let former = await shown.site.result
      guard let site = await updated() else { continue }
      await show(site, files: site.changedPictures)
      printer.print(site, after: former, took: .now - start)
      settling = Task { await settle(site) }
    }
    settling?.cancel()
  }

  /// A file that is listed and then gone is no reason to end: whoever moves files about makes more changes.
  private func updated() async -> PreviewSite? {
    for _ in 0..<Self.mostTries {
      do {
        return try await shown.site.updated(Self.clock)
      } catch let error as DiskError {
        printer.note(error.description)
        try? await Task.sleep(for: Self.pause)
      } catch {
        printer.note("\(error)")
        return nil
      }
    }
    return nil
  }

  private func settle(_ site: PreviewSite) async {
    guard !site.isSettled, (try? await Task.sleep(for: Self.restBeforeSettling)) != nil,
      let settled = try? await site.settled(), !Task.isCancelled
    else { return }
    await show(settled, files: [])
  }

  private func show(_ site: PreviewSite, files: [String]) async {
    await shown.show(site)
    await preview.reload.siteChanged(panel: Panel(site), files: files)
  }

  /// For open pages to load what has changed, and for a writer who saves again at once.
  private static let restBeforeSettling = Duration.milliseconds(300)
  private static let mostTries = 5
  private static let pause = Duration.milliseconds(50)
}
