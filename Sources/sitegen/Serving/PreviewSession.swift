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

  /// Reads the site. Changes from here on are noticed.
  ///
  /// - Parameter isLive: Whether open pages are kept up to date.
  init(_ options: BuildOptions, isLive: Bool) async throws {
    let printer = ServePrinter()
    let watcher = FolderWatcher(
      folders: ["content", "templates"].map { options.root + "/" + $0 }, ignoring: PreviewSite.isIgnored,
      onLimit: printer.print)
    let changes = try watcher.changes()
    let shown = ShownSite(try await Self.firstSite(options))
    self.printer = printer
    self.changes = changes
    self.shown = shown
    preview = LivePreview(of: shown, isLive: isLive) { Overview(await shown.site) }
    await preview.reload.siteChanged(panel: Panel(await shown.site))
  }

  private static func firstSite(_ options: BuildOptions) async throws -> PreviewSite {
    do {
      return try await PreviewSite(options)
    } catch let error as DiskError {
      return PreviewSite(options, unreadable: error)
    }
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
  /// Makes the site anew whenever there is an occasion: its sources have changed, or the clock lets a post appear or expire.
  private func follow() async {
    let (occasions, occasion) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let watching = Task { for await _ in changes { occasion.yield() } }
    var waiting = wait(occasion, with: await shown.site)
    for await _ in occasions {
      for task in waiting {
        task.cancel()
        await task.value
      }
      await update()
      waiting = wait(occasion, with: await shown.site)
    }
    for task in waiting + [watching] { task.cancel() }
  }

  private func update() async {
    let start = ContinuousClock.now
    let former = await shown.site.result
    guard let site = await updated() else { return }
    await show(site, files: site.changedFiles)
    printer.print(site, after: former, took: .now - start)
  }

  /// A file that is listed and then gone is no reason to say anything: whoever moves files about makes more changes.
  private func updated() async -> PreviewSite? {
    let site = await shown.site
    for attempt in 1... {
      do {
        return try await site.updated(Self.clock)
      } catch let error as DiskError {
        if attempt == Self.mostTries { return site.unreadable(error) }
        try? await Task.sleep(for: Self.pause)
      } catch {
        break
      }
    }
    return nil
  }

  /// What goes on until the next occasion.
  private func wait(
    _ occasion: AsyncStream<Void>.Continuation, with site: PreviewSite
  ) -> [Task<Void, Never>] {
    [
      Task { await settle(site) },
      Task { if await Alarm.waits(for: site.nextChange, at: Self.clock) { occasion.yield() } },
    ]
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
