#if os(Linux)
  import Foundation

  /// The events of inotify(7) for some folders and everything below them.
  ///
  /// inotify watches one folder, not what is below it, so each has a watch of its own. All of them are renewed
  /// whenever a folder comes, goes or moves: to watch one again changes nothing, and so nobody has to know which
  /// ones moved where.
  struct FolderEvents: ~Copyable {
    private let trees: [FolderTree]
    /// Readable when there are events; negative when the system has no inotify for us.
    let descriptor: Int32
    /// Why there are not all events.
    private(set) var limit: WatchLimit?
    private var watches: [Int32: Watch] = [:]

    init(trees: [FolderTree], mailbox: Mailbox) {
      self.trees = trees
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard descriptor < 0 else { return }
      limit = errno == EMFILE ? .watchers : .system(String(cString: strerror(errno)))
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Watches all that is there now, and nothing else; true when some of it was not watched before.
    mutating func watchAll() -> Bool {
      guard descriptor >= 0 else { return false }
      var round = WatchRound(descriptor: descriptor)
      for tree in trees {
        round.watchName(of: tree.root)
        tree.walk(enter: { round.watch($0, in: tree) })
      }
      let former = watches
      watches = round.watches
      limit = round.isFull ? .folders : nil
      for number in former.keys where watches[number] == nil { inotify_rm_watch(descriptor, number) }
      return watches.keys.contains { former[$0] == nil }
    }

    /// What the events that wait mean.
    func take() -> FolderChange {
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: MemoryLayout<inotify_event>.alignment) {
        buffer in
        guard let start = buffer.baseAddress else { return [] }
        let end = read(descriptor, start, buffer.count)
        var change: FolderChange = []
        var offset = 0
        while offset < end {
          let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
          offset += MemoryLayout<inotify_event>.size
          // The name is filled up with NUL bytes.
          let name = buffer[offset..<offset + Int(event.len)].prefix { $0 != 0 }
          offset += Int(event.len)
          change.add(meaning(of: event, name: String(decoding: name, as: UTF8.self)))
        }
        return change
      }
    }
  }

  extension FolderEvents {
    private func meaning(of event: inotify_event, name: String) -> FolderChange {
      func isAny(of kinds: Int32...) -> Bool { kinds.contains { event.mask & UInt32($0) != 0 } }
      if isAny(of: IN_Q_OVERFLOW) { return [.any, .folders] }
      // Events of a watch that was just given up may still wait.
      guard let watch = watches[event.wd] else { return [] }
      if isAny(of: IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT, IN_IGNORED) { return [.any, .folders] }
      guard watch.concerns(name) else { return [] }
      if watch.tree == nil || isAny(of: IN_ISDIR) { return [.any, .folders] }
      if isAny(of: IN_CREATE, IN_MOVED_TO), isLink(watch.folder + "/" + name) { return [.any, .folders] }
      return isAny(of: IN_CREATE, IN_MODIFY) ? [.any, .unfinished] : .any
    }

    private func isLink(_ path: String) -> Bool {
      var info = stat()
      return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }
  }
#endif
