import Foundation

/// What tells one content of a file from another without reading it.
struct FileVersion: Hashable, Sendable {
  /// In bytes.
  var size: Int
  var identity: FileIdentity
  /// When its content was last written, and when anything about it last changed, in nanoseconds since 1970.
  var written: Int
  var changed: Int
}

extension FileVersion {
  /// Clocks of file systems go in steps of up to 10 ms, and one change in the same step as another shows nothing of it.
  private static let step = 50_000_000

  /// Whether every later change will show.
  ///
  /// - Parameter moment: When it was looked at, in nanoseconds since 1970.
  func isSettled(at moment: Int) -> Bool { max(written, changed) < moment - Self.step }
}

extension FileSystem {
  /// The version of the file at `path`, links followed.
  ///
  /// - Throws: also when nothing stands there.
  static func version(of path: String) throws(DiskError) -> FileVersion {
    var info = stat()
    _ = try call("look at", path) { stat($0, &info) }
    return FileVersion(info)
  }

  /// Nil where nothing is there.
  static func versionIfPresent(of path: String) throws(DiskError) -> FileVersion? {
    do {
      return try version(of: path)
    } catch {
      guard error.isMissing || error.code == ENOTDIR || error.code == ELOOP else { throw error }
      return nil
    }
  }

  /// The moment by the clock that file systems go by, in nanoseconds since 1970.
  static var moment: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }
}

extension FileVersion {
  fileprivate init(_ info: stat) {
    let status = FileStatus(info)
    #if canImport(Darwin)
      let times = (written: info.st_mtimespec, changed: info.st_ctimespec)
    #else
      let times = (written: info.st_mtim, changed: info.st_ctim)
    #endif
    self.init(
      size: status.size, identity: status.identity, written: times.written.nanoseconds,
      changed: times.changed.nanoseconds)
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { Int(tv_sec) * 1_000_000_000 + Int(tv_nsec) }
}
