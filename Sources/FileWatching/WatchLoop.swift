import Foundation

/// The watching thread: waits for events, gathers them into bursts, and tells of each burst once.
struct WatchLoop: ~Copyable {
  private let setup: WatchSetup
  private let mailbox: Mailbox
  private let wake: @Sendable () -> Void
  private var events: FolderEvents
  private var limit: WatchLimit?
  private var rescan: Task<Void, Never>
  private var seen: FolderChange = []
  private var burst: Burst?

  /// Begins to watch.
  init(setup: WatchSetup, mailbox: Mailbox, wake: @escaping @Sendable () -> Void) {
    self.setup = setup
    self.mailbox = mailbox
    self.wake = wake
    events = FolderEvents(trees: setup.trees, mailbox: mailbox)
    rescan = Rescan(setup, mailbox).start(isOnlySource: false)
    renewWatches()
  }

  deinit {
    rescan.cancel()
  }

  /// Waits and tells, until the mailbox says to stop.
  mutating func run() {
    while true {
      let ready = waitForEvents()
      var news: FolderChange = ready.events ? events.take() : []
      for message in ready.messages ? mailbox.take() : [] {
        switch message {
        case .changed: news.add(.any)
        case .uncertain: news.add([.any, .folders])
        case .stop: return
        }
      }
      gather(news)
      tellIfOver()
    }
  }
}

extension WatchLoop {
  private func waitForEvents() -> (messages: Bool, events: Bool) {
    // A negative descriptor is one that `poll` skips.
    var waits = [mailbox.descriptor, events.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&waits, nfds_t(waits.count), timeout) > 0 else { return (false, false) }
    return (waits[0].revents != 0, waits[1].revents != 0)
  }

  /// Until the burst is over, in milliseconds rounded up; -1, which is for ever, when there is none.
  private var timeout: Int32 {
    guard let burst else { return -1 }
    let left = ContinuousClock.now.duration(to: burst.end)
    return Int32(max(0, (left / .milliseconds(1)).rounded(.up)))
  }

  private mutating func gather(_ news: FolderChange) {
    guard !news.isEmpty else { return }
    seen.add(news)
    let now = ContinuousClock.now
    var current = burst ?? Burst(at: now)
    current.extend(at: now, isUnfinished: news.contains(.unfinished))
    burst = current
  }

  private mutating func tellIfOver() {
    guard let end = burst?.end, end <= .now else { return }
    let mayHaveNewFolders = seen.contains(.folders)
    burst = nil
    seen = []
    wake()
    // What happened in a new folder before it was watched, nobody may have seen.
    if mayHaveNewFolders, renewWatches() { wake() }
  }

  /// True when something is watched now that was not before.
  @discardableResult private mutating func renewWatches() -> Bool {
    let hasNew = events.watchAll()
    if events.limit != limit {
      limit = events.limit
      rescan.cancel()
      rescan = Rescan(setup, mailbox).start(isOnlySource: limit != nil)
      if let limit { setup.onLimit(limit) }
    }
    return hasNew
  }
}
