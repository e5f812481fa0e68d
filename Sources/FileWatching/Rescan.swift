import Foundation

/// Compares the files' times now and then, for what the system does not tell.
struct Rescan: Sendable {
  private let setup: WatchSetup
  private let mailbox: Mailbox

  init(_ setup: WatchSetup, _ mailbox: Mailbox) {
    self.setup = setup
    self.mailbox = mailbox
  }

  /// Looks until the task is cancelled.
  ///
  /// The first look differs from no look at all, and one after a change that was told differs too. To take either
  /// for known would be to miss what changed unseen since the reader looked.
  ///
  /// - Parameter isOnlySource: There are no events, so that a change should not have to wait for long.
  func start(isOnlySource: Bool) -> Task<Void, Never> {
    let interval = isOnlySource ? min(.seconds(1), setup.rescanInterval) : setup.rescanInterval
    return Task(priority: .background) {
      var known: Int?
      var pause = interval
      while (try? await Task.sleep(for: pause)) != nil {
        let start = ContinuousClock.now
        let current = fingerprint()
        pause = max(interval, start.duration(to: .now) * Self.restForWork)
        if current != known { mailbox.post(.uncertain) }
        known = current
      }
    }
  }

  /// It rests so many times as long as it looked: 0.5 % of one processor at most.
  private static let restForWork = 200

  /// A number that is another one when a file changed, came or went.
  ///
  /// It holds no times of folders, which change with every file of an editor that is ignored.
  func fingerprint() -> Int {
    var sum = 0
    for tree in setup.trees {
      var visited: Set<FileID> = []
      tree.walk(
        enter: { folder in
          guard let info = Self.status(of: folder), info.st_mode & S_IFMT == S_IFDIR else { return false }
          return visited.insert(FileID(info)).inserted
        },
        // A sum, since folders are listed in no particular order.
        file: { sum &+= Self.fingerprint(of: $0) })
    }
    return sum
  }
}

extension Rescan {
  private struct FileID: Hashable {
    var device: UInt64
    var inode: UInt64

    init(_ info: stat) {
      device = UInt64(truncatingIfNeeded: info.st_dev)
      inode = UInt64(truncatingIfNeeded: info.st_ino)
    }
  }

  private static func fingerprint(of path: String) -> Int {
    var hasher = Hasher()
    hasher.combine(path)
    if let info = status(of: path) {
      hasher.combine(info.st_ino)
      hasher.combine(info.st_size)
      for time in times(of: info) {
        hasher.combine(time.tv_sec)
        hasher.combine(time.tv_nsec)
      }
    }
    return hasher.finalize()
  }

  /// Of the content, and of what is said about the file: who may read it changes only the latter.
  private static func times(of info: stat) -> [timespec] {
    #if canImport(Darwin)
      [info.st_mtimespec, info.st_ctimespec]
    #else
      [info.st_mtim, info.st_ctim]
    #endif
  }

  private static func status(of path: String) -> stat? {
    var info = stat()
    return stat(path, &info) == 0 ? info : nil
  }
}
