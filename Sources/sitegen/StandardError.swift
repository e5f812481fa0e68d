import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The stream findings, progress and errors go to; standard output is for data.
struct StandardError: TextOutputStream {
  static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1
  }

  /// A reader that went away is no reason to fail: what was to be said has no one to hear it.
  mutating func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
