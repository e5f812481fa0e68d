import BenchmarkSupport
import Foundation

/// What one run of a program took.
struct Run {
  let time: Duration
  /// In bytes.
  let peakMemory: Int

  /// Less does not show: a new process begins as a copy of this one, and Linux counts that.
  static var leastMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage.peakMemory
  }
}

extension rusage {
  /// In bytes.
  fileprivate var peakMemory: Int {
    #if canImport(Darwin)
      Int(ru_maxrss)
    #else
      Int(ru_maxrss) * 1024
    #endif
  }
}

/// A program that is run to its end.
///
/// Foundation's `Process` waits for its child itself, and nobody can ask the system then what the child used; `wait4` can.
struct ChildProcess {
  var command: [String]
  let log: URL

  /// What its last run wrote to standard error.
  var said: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// - Throws: `Failure` if it ends with anything but success.
  func run() throws -> Run {
    var identifier = pid_t()
    let start = ContinuousClock.now
    let code = try withFileActions { actions in
      Self.withStrings(command) { arguments in
        Self.withStrings(Self.environment) {
          posix_spawnp(&identifier, command[0], actions, nil, arguments, $0)
        }
      }
    }
    guard code == 0 else { throw Failure("\(command[0]): \(String(cString: strerror(code)))") }
    var status: CInt = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure("wait4: \(String(cString: strerror(errno)))") }
    }
    let time = ContinuousClock.now - start
    guard status == 0 else { throw Failure("\(command.joined(separator: " ")) failed:\n\(said)") }
    return Run(time: time, peakMemory: usage.peakMemory)
  }
}

extension ChildProcess {
  #if canImport(Darwin)
    private typealias FileActions = posix_spawn_file_actions_t?
  #else
    private typealias FileActions = posix_spawn_file_actions_t
  #endif

  private static let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }

  /// Standard output goes nowhere, and standard error into the log.
  private func withFileActions(_ body: (UnsafePointer<FileActions>) -> CInt) throws -> CInt {
    var actions = FileActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, log.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    return body(&actions)
  }

  /// As C wants them: with a null pointer behind the last.
  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
