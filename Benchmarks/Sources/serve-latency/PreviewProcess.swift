import BenchmarkSupport
import Foundation

/// A running `sitegen serve`, on a free port of this machine.
struct PreviewProcess: Sendable {
  /// The front page's address.
  let url: String
  private let process: Process

  /// Starts it and waits until it serves.
  init(sitegen: String, root: String) throws {
    process = Process()
    process.executableURL = URL(filePath: sitegen)
    process.arguments = ["serve", "--root", root, "--port", "0"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    url = try Self.url(saidIn: output.fileHandleForReading)
  }

  /// The server says where it is once it has read the site.
  private static func url(saidIn output: FileHandle) throws -> String {
    var said = Data()
    while true {
      let more = output.availableData
      guard !more.isEmpty else { throw Failure("sitegen serve ended before it served") }
      said += more
      let text = String(decoding: said, as: UTF8.self)
      if let url = text.firstMatch(of: /^Showing .* at (http\S+)$\n/.anchorsMatchLineEndings()) {
        return String(url.1)
      }
    }
  }

  /// As Ctrl-C does.
  func end() {
    guard process.isRunning else { return }
    process.interrupt()
    process.waitUntilExit()
  }

  /// The time that all its threads have run so far, or `nil` where the system does not say so in `/proc`.
  var processorTime: Duration? {
    guard let text = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8),
      let nameEnd = text.lastIndex(of: ")")
    else { return nil }
    // The fields behind the name begin with the third; utime and stime are the 14th and 15th (proc(5)).
    let fields = text[nameEnd...].split(separator: " ").dropFirst()
    let ticks = fields.dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +)
    return .seconds(Double(ticks) / Double(sysconf(Int32(_SC_CLK_TCK))))
  }
}
