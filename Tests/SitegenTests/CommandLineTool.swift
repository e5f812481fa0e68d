import Foundation

/// The built program, run as a user runs it.
struct CommandLineTool {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// - Parameter folder: Where it is run.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = productFolder.appending(path: "sitegen")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["SOURCE_DATE_EPOCH"] = "1795521600"  // 2026-11-24T12:00:00Z
    process.environment = variables.merging(environment) { $1 }
    // Files, since a pipe nobody empties would stop a program that says much.
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: try output.text(), errors: try errors.text())
  }

  /// Where the test bundle is, the program is too.
  private static let productFolder: URL = {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
        ?? Bundle.main.bundleURL
    #else
      Bundle.main.bundleURL
    #endif
  }()
}

private struct TemporaryFile {
  let handle: FileHandle
  private let url = FileManager.default.temporaryDirectory.appending(
    path: "sitegen-test-\(UUID().uuidString)")

  init() throws {
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  func text() throws -> String {
    defer { try? FileManager.default.removeItem(at: url) }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
