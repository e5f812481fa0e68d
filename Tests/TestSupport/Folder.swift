import Foundation

/// A small site in a folder of its own, in which `sitegen` is run as a process.
package final class Folder: Sendable {
  package let url = FileManager.default.temporaryDirectory.appending(
    path: "sitegen-test-\(UUID().uuidString)")

  package init(_ files: [String: String]) throws {
    var files = files
    files["content/site.yml"] =
      files["content/site.yml"] ?? "title: T\nurl: https://t.example/\ntimezone: UTC\n"
    for (path, text) in files { try write(path, text) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package func sitegen(_ arguments: String..., environment: [String: String] = [:]) throws
    -> CommandLineTool.Outcome
  {
    try CommandLineTool.run(arguments, in: url, environment: environment)
  }

  package func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }

  /// Saves a file as many editors do: under another name first.
  package func write(_ path: String, _ text: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  /// Every file below a folder, by its path there.
  package func contents(_ folder: String = "") throws -> [String: Data] {
    let root = url.appending(path: folder).path
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var contents: [String: Data] = [:]
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      contents[path] = try Data(contentsOf: URL(filePath: root + "/" + path))
    }
    return contents
  }
}
