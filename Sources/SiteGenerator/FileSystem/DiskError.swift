import Foundation

/// The disk failed, not the author: what could not be done, to which path, and why.
public struct DiskError: Error, Hashable, Sendable {
  /// What was being done, as it follows "cannot": `write`, `read`, `make the folder`.
  public var action: String
  public var path: String
  /// The system's words, or ours where the system has none.
  public var reason: String
  /// The system's `errno`; nil where the reason is our own.
  public var code: Int32?

  public init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  public init(_ action: String, _ path: String, code: Int32) {
    self.init(action, path, reason: String(cString: strerror(code)))
    self.code = code
  }
}

extension DiskError: CustomStringConvertible {
  /// `cannot write public/a/index.html: No space left on device`
  public var description: String {
    "cannot \(action) \(path): \(reason)"
  }
}

extension DiskError {
  /// Whether nothing stands at the path, or at a folder above it.
  var isMissing: Bool {
    code == ENOENT
  }

  /// The same failure told of the file it was about, where `path` is only a temporary name for it.
  func naming(_ path: String) -> DiskError {
    var error = self
    error.path = path
    return error
  }
}
