import Foundation

/// A script of a workflow, run by bash as CI would run it.
struct Shell {
  var status: Int32
  var output: String
  var errors: String

  /// - Parameters:
  ///   - programs: Scripts that stand in for programs, by name; they go before those of the system.
  init(
    _ script: String, in folder: String, programs: [String: String] = [:], environment: [String: String] = [:]
  ) throws {
    let bin = folder + "/.bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    for (name, text) in programs {
      try "#!/bin/bash\n\(text)\n".write(toFile: "\(bin)/\(name)", atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(bin)/\(name)")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "\(bin):/usr/bin:/bin", "HOME": folder].merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // These scripts say a few lines, which pipes hold.
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
