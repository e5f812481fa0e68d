import Foundation

/// Tells that something in some folders may have changed, at once.
///
///     for await _ in try FolderWatcher(folders: ["content", "templates"]).changes() {
///       rebuild()
///     }
///
/// It does not say what: whoever is woken has to look at the files anyway, and a list of names could be
/// incomplete. It rather wakes once too often than once too seldom.
public struct FolderWatcher: Sendable {
  private let setup: WatchSetup

  /// - Parameters:
  ///   - folders: Watched with everything below them. One may be a symbolic link, and one that does not exist
  ///     is watched as soon as it does. A link further down is followed as long as it stays in its folder.
  ///   - rescanInterval: How often the files' times are compared, for what the system does not tell: changes on
  ///     network mounts and in some containers. Less often where that would take more than 0.5 % of one
  ///     processor, more often where the system can tell nothing at all.
  ///   - isIgnored: Whether a file's or a folder's name is of no interest.
  ///   - onLimit: Called, on a thread of its own, when the system cannot tell of all changes.
  public init(
    folders: [String], rescanEvery rescanInterval: Duration = .seconds(10),
    ignoring isIgnored: @escaping @Sendable (_ name: String) -> Bool = { _ in false },
    onLimit: @escaping @Sendable (WatchLimit) -> Void = { _ in }
  ) {
    let workingFolder = FileManager.default.currentDirectoryPath
    setup = WatchSetup(
      trees: folders.map { FolderTree(root: $0, workingFolder: workingFolder, isIgnored: isIgnored) },
      rescanInterval: rescanInterval, onLimit: onLimit)
  }

  /// One element for each burst of changes, from the moment this returns.
  ///
  /// Changes made while the last element is still worked on give exactly one more. A later rescan may tell
  /// once more of what was told already: only so can it be sure to miss nothing. Watching ends, and takes its
  /// thread and file descriptors with it, when the stream's reader is cancelled or lets go of the stream.
  ///
  /// - Throws: ``WatchFailure`` when the process has no file descriptor left.
  public func changes() throws(WatchFailure) -> AsyncStream<Void> {
    let mailbox = try Mailbox()
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { _ in mailbox.post(.stop) }
    let ready = DispatchSemaphore(value: 0)
    let setup = setup
    let thread = Thread {
      var loop = WatchLoop(setup: setup, mailbox: mailbox) { continuation.yield() }
      ready.signal()
      loop.run()
    }
    thread.name = "FolderWatcher"
    thread.qualityOfService = .userInitiated
    thread.start()
    ready.wait()
    return stream
  }
}

/// What to watch, and how.
struct WatchSetup: Sendable {
  var trees: [FolderTree]
  var rescanInterval: Duration
  var onLimit: @Sendable (WatchLimit) -> Void
}
