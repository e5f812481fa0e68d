import Foundation

/// The built program while it runs.
///
/// A shell beside it waits for the end of its own input and then ends the program by its id: so the program goes when the
/// tests do, also where they crash or are interrupted.
package struct RunningProgram {
  private let tool: CommandLineTool
  private let shell = Process()
  private let input = Pipe()

  /// Starts it in a folder, and ends it after the body, whatever state it is in.
  package static func run(
    _ arguments: [String], in folder: Folder, _ body: (RunningProgram) async throws -> Void
  ) async throws {
    let program = try RunningProgram(arguments, in: folder.url)
    try await finally {
      try await body(program)
    } cleanUp: {
      program.end()
    }
  }

  private init(_ arguments: [String], in folder: URL) throws {
    tool = try CommandLineTool(arguments, in: folder)
    try tool.process.run()
    shell.executableURL = URL(filePath: "/bin/sh")
    // A word on its input says that the program has ended: its id may belong to another one by then.
    shell.arguments = ["-c", "read -r line || kill -KILL \(tool.process.processIdentifier)"]
    shell.standardInput = input
    do {
      try shell.run()
    } catch {
      killAndWait()
      throw error
    }
  }
}

extension RunningProgram {
  /// What it has said so far.
  package var output: String {
    get throws { try tool.output.text() }
  }

  /// What it has said so far on the other stream.
  package var errors: String {
    get throws { try tool.errors.text() }
  }

  package var isRunning: Bool { tool.process.isRunning }

  /// Ctrl-C.
  package func interrupt() {
    guard isRunning else { return }
    kill(tool.process.processIdentifier, SIGINT)
  }

  /// The status with which it ends by itself; nil where a signal has ended it.
  package func status() async throws -> Int32? {
    try await wait(for: "the program to end") { !isRunning }
    return tool.process.terminationReason == .exit ? tool.process.terminationStatus : nil
  }
}

extension RunningProgram {
  private func end() {
    killAndWait()
    try? input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    try? input.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  private func killAndWait() {
    // As long as nobody has asked how it ended, its id is its own.
    if isRunning { kill(tool.process.processIdentifier, SIGKILL) }
    tool.process.waitUntilExit()
  }
}
