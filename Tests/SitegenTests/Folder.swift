import Foundation

/// A small site in a folder of its own, in which `sitegen` is run as a process.
final class Folder {
  let url = FileManager.default.temporaryDirectory.appending(path: "sitegen-test-\(UUID().uuidString)")

  init(_ files: [String: String]) throws {
    var files = files
    files["content/site.yml"] =
      files["content/site.yml"] ?? "title: T\nurl: https://t.example/\ntimezone: UTC\n"
    for (path, text) in files {
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func sitegen(_ arguments: String..., environment: [String: String] = [:]) throws
    -> CommandLineTool.Outcome
  {
    try CommandLineTool.run(arguments, in: url, environment: environment)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }
}
