import Foundation

@testable import SiteGenerator

/// A folder for one test, removed when the value ends.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    let unique = "sitegen-\(UUID().uuidString)"
    path = try FileSystem.resolved(FileManager.default.temporaryDirectory.path) + "/" + unique
    try FileOperations.disk.makeFolders(path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders it needs, over one that is there.
  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(of name: String) throws -> String {
    String(decoding: try FileSystem.bytes(of: path + "/" + name), as: UTF8.self)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: destination)
  }

  /// Everything in a folder: files with their text, folders as `a/`, links as `a@`.
  func tree(_ folder: String = "") throws -> [String: String] {
    var tree: [String: String] = [:]
    var folders = [""]
    let root = path + "/" + folder
    while let folder = folders.popLast() {
      for entry in try FileSystem.entries(of: root + "/" + folder) {
        let name = folder + entry.name
        switch entry.kind {
        case .file: tree[name] = String(decoding: try FileSystem.bytes(of: root + "/" + name), as: UTF8.self)
        case .folder:
          tree[name + "/"] = ""
          folders.append(name + "/")
        case .link, .other: tree[name + "@"] = ""
        }
      }
    }
    return tree
  }
}
