#if os(macOS)
  import CoreServices
  import Foundation

  /// The events of FSEvents for some folders and everything below them.
  struct FolderEvents: ~Copyable {
    private let trees: [FolderTree]
    private let mailbox: Mailbox
    private var stream: EventStream?
    /// None to wait for: FSEvents calls, and the mailbox takes the message.
    let descriptor: Int32 = -1

    init(trees: [FolderTree], mailbox: Mailbox) {
      self.trees = trees
      self.mailbox = mailbox
      stream = nil
    }

    /// Why there are no events.
    var limit: WatchLimit? { stream == nil ? .system("FSEvents") : nil }

    /// Watches what the roots are now, since FSEvents goes by paths without links; true when there was a moment
    /// without a watch.
    mutating func watchAll() -> Bool {
      stream = nil
      stream = EventStream(EventFilter(trees: trees, mailbox: mailbox))
      return true
    }

    func take() -> FolderChange { [] }
  }

  /// Decides which events are of interest, and posts a message for them.
  private final class EventFilter: Sendable {
    private let roots: [(path: String, tree: FolderTree)]
    private let mailbox: Mailbox

    init(trees: [FolderTree], mailbox: Mailbox) {
      self.mailbox = mailbox
      roots = trees.flatMap { tree in Self.paths(of: tree.root).map { (path: $0, tree: tree) } }
    }

    var paths: [String] { roots.map(\.path) }

    func take(_ path: String, flags: FSEventStreamEventFlags) {
      if flags & FSEventStreamEventFlags(kFSEventStreamEventFlagRootChanged) != 0 {
        mailbox.post(.uncertain)
      } else if !ignores(path) {
        mailbox.post(.changed)
      }
    }

    /// A path in none of the roots has another spelling of one, and is better told.
    private func ignores(_ path: String) -> Bool {
      guard let root = roots.first(where: { path.hasPrefix($0.path + "/") }) else { return false }
      return root.tree.ignores(path.dropFirst(root.path.count))
    }

    /// The root itself, which may not exist or may be a link, and where the link leads.
    private static func paths(of root: String) -> [String] {
      let url = URL(fileURLWithPath: root)
      let folder = url.deletingLastPathComponent().path
      let itself = (FolderTree.realPath(of: folder) ?? folder) + "/" + url.lastPathComponent
      guard let target = FolderTree.realPath(of: root), target != itself else { return [itself] }
      return [itself, target]
    }
  }

  /// One stream of FSEvents, running as long as it exists.
  private final class EventStream {
    private let stream: FSEventStreamRef
    private let filter: EventFilter
    private let queue: DispatchQueue

    /// Nil when the system gives no stream.
    init?(_ filter: EventFilter) {
      let queue = DispatchQueue(label: "FolderWatcher")
      guard let stream = Self.makeStream(for: filter) else { return nil }
      FSEventStreamSetDispatchQueue(stream, queue)
      guard FSEventStreamStart(stream) else {
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        return nil
      }
      self.stream = stream
      self.filter = filter
      self.queue = queue
    }

    deinit {
      FSEventStreamStop(stream)
      FSEventStreamInvalidate(stream)
      FSEventStreamRelease(stream)
      // A call that is under way still uses the filter.
      queue.sync {}
      withExtendedLifetime(filter) {}
    }

    private static func makeStream(for filter: EventFilter) -> FSEventStreamRef? {
      // The stream does not own the filter; this object keeps it for as long as the stream runs.
      var context = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(filter).toOpaque(), retain: nil, release: nil,
        copyDescription: nil)
      let flags =
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
        | kFSEventStreamCreateFlagWatchRoot
      return FSEventStreamCreate(
        nil,
        { _, info, count, paths, flags, _ in
          guard let info else { return }
          let filter = Unmanaged<EventFilter>.fromOpaque(info).takeUnretainedValue()
          let paths = paths.assumingMemoryBound(to: UnsafePointer<CChar>.self)
          for index in 0..<count { filter.take(String(cString: paths[index]), flags: flags[index]) }
        },
        &context, filter.paths as CFArray, FSEventStreamEventId(kFSEventStreamEventIdSinceNow), latency,
        FSEventStreamCreateFlags(flags))
    }

    /// In seconds; shorter than the quiet that ends a burst.
    private static let latency = 0.005
  }
#endif
