import Foundation

/// The built program, run as a user runs it.
package struct CommandLineTool {
  package struct Outcome {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// Runs it to its end.
  ///
  /// - Parameter folder: Where it is run.
  package static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Outcome {
    let tool = try CommandLineTool(arguments, in: folder, environment: environment)
    try tool.process.run()
    tool.process.waitUntilExit()
    return Outcome(
      status: tool.process.terminationStatus, output: try tool.output.text(), errors: try tool.errors.text())
  }

  let process = Process()
  // Files, since a pipe nobody empties would stop a program that says much.
  let output: TemporaryFile
  let errors: TemporaryFile

  init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
    output = try TemporaryFile()
    errors = try TemporaryFile()
    process.executableURL = Self.productFolder.appending(path: "sitegen")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["SOURCE_DATE_EPOCH"] = "1795521600"  // 2026-11-24T12:00:00Z
    process.environment = variables.merging(environment) { $1 }
    process.standardOutput = output.handle
    process.standardError = errors.handle
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

/// What a program says, as long as somebody wants to know it.
final class TemporaryFile {
  let handle: FileHandle
  private let url = FileManager.default.temporaryDirectory.appending(
    path: "sitegen-test-\(UUID().uuidString)")

  init() throws {
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func text() throws -> String {
    try String(contentsOf: url, encoding: .utf8)
  }
}
