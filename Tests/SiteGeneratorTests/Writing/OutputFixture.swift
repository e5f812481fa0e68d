import Testing

@testable import SiteGenerator

/// A site folder with its output folder, built from small plans.
struct OutputFixture: Sendable {
  let scratch: ScratchFolder
  var operations = FileOperations.disk
  var jobs = 2

  init() throws {
    scratch = try ScratchFolder()
  }

  var output: String { scratch.path + "/public" }

  func folder(_ name: String = "public") -> OutputFolder {
    OutputFolder(
      path: scratch.path + "/" + name, stateFolder: scratch.path + "/.sitegen", operations: operations)
  }

  @discardableResult
  func update(_ plan: [OutputFile], in name: String = "public", jobs: Int? = nil) async throws -> WriteReport
  {
    try await folder(name).update(with: plan, jobs: jobs ?? self.jobs)
  }

  /// The output folder without the manifest.
  func site() throws -> [String: String] {
    try scratch.tree("public").filter { $0.key != Manifest.fileName }
  }

  func manifest() throws -> Manifest {
    try ManifestReading(FileSystem.bytes(of: output + "/sitegen.json"), from: "sitegen.json").manifest
  }
}

/// A planned file with a text; its source is named after it.
func page(_ path: String, _ text: String, listed: Bool = true) -> OutputFile {
  OutputFile(
    path: path, source: "content/" + path, isListed: listed, content: .bytes { Array(text.utf8) })
}

extension OutputPath {
  /// A path the test knows to be good.
  static func checked(_ path: String) -> OutputPath {
    guard let path = OutputPath(path) else { preconditionFailure("\(path) is no output path") }
    return path
  }
}
