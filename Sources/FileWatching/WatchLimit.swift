/// Why the system does not tell of every change; the rescan then has to find them.
public enum WatchLimit: Hashable, Sendable, CustomStringConvertible {
  /// There are more folders than one user may watch (Linux).
  case folders
  /// Other programs of this user watch already as much as they may (Linux).
  case watchers
  /// The system's own words for any other reason.
  case system(String)

  public var description: String {
    switch self {
    case .folders: "there are more folders than the system lets you watch, \(Self.slow). \(raise("watches"))"
    case .watchers: "too many programs are watching files, \(Self.slow). \(raise("instances"))"
    case .system(let reason): "the system does not tell of changed files (\(reason)), \(Self.slow)"
    }
  }

  private static let slow = "so that changes show after some seconds and not at once"

  private func raise(_ what: String) -> String {
    let value = self == .folders ? 524_288 : 512
    return "To raise the limit: sudo sysctl fs.inotify.max_user_\(what)=\(value)"
  }
}

/// Watching could not begin.
public struct WatchFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system's words.
  var reason: String

  public var description: String { "cannot watch the files: \(reason)" }
}
