#if os(Linux)
  import Foundation

  /// One folder that inotify watches.
  struct Watch {
    var folder: String
    /// Of whose names all count that it does not ignore; nil where only ``names`` do.
    var tree: FolderTree?
    /// A root's own name, in the folder it is in: so a root is noticed that comes, goes, or is a link which leads
    /// elsewhere from now on.
    var names: Set<String> = []

    func concerns(_ name: String) -> Bool {
      names.contains(name) || tree.map { !$0.ignores(name) } ?? false
    }
  }

  /// One round of watching everything there is.
  struct WatchRound {
    let descriptor: Int32
    /// By inotify's number for them, which stays the same for a folder that is watched twice.
    private(set) var watches: [Int32: Watch] = [:]
    /// The user may not watch more folders.
    private(set) var isFull = false

    init(descriptor: Int32) {
      self.descriptor = descriptor
    }

    /// Watches a folder that is in a tree; false when that was done before in this round, or cannot be done.
    mutating func watch(_ folder: String, in tree: FolderTree) -> Bool {
      guard let number = add(folder), watches[number]?.tree == nil else { return false }
      watches[number, default: Watch(folder: folder)].tree = tree
      return true
    }

    /// Watches for a name in the folder it should be in, or where that is missing, for the name of that.
    mutating func watchName(of path: String) {
      var path = Substring(path)
      while let slash = path.lastIndex(of: "/"), path.count > 1 {
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        if let number = add(folder) {
          watches[number, default: Watch(folder: folder)].names.insert(String(path[slash...].dropFirst()))
          return
        }
        path = path[..<slash]
      }
    }

    private mutating func add(_ folder: String) -> Int32? {
      let number = inotify_add_watch(descriptor, folder, Self.mask)
      if number < 0, errno == ENOSPC { isFull = true }
      return number < 0 ? nil : number
    }

    /// `IN_MODIFY` is for editors that keep a file open. `IN_ATTRIB` is left out, since backup and search
    /// programs cause it; a change of rights is found by the rescan.
    private static let mask = UInt32(
      IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ONLYDIR)
  }
#endif
