import Foundation

@testable import SiteGenerator

/// A small site in a folder of its own: a tree in, a tree out.
///
///     let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\nFirst."])
///     try await site.build()
///     #expect(try site.output("ask/index.html").contains("<h1>Ask</h1>"))
///
/// Where no site.yml is given there is a plain one. The clock stands at noon of 2026-11-24 in UTC.
final class TestSite {
  let root: String

  static let configuration = """
    title: Test
    url: https://test.example/
    timezone: UTC

    """

  /// 2026-11-24T12:00:00Z
  static let now = 1_795_521_600

  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "sitegen-test-\(UUID().uuidString)").path
    var files = files
    if files["content/site.yml"] == nil { files["content/site.yml"] = Self.configuration }
    for (path, text) in files { try write(path, text) }
  }

  /// A copy of a folder.
  init(copying folder: URL) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "sitegen-test-\(UUID().uuidString)").path
    try FileManager.default.copyItem(atPath: folder.path, toPath: root)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  func write(_ path: String, _ data: Data) throws {
    let file = URL(filePath: root).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: root + "/" + path)
  }

  @discardableResult
  func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildResult {
    var options = BuildOptions(root: root, clock: .seconds(Self.now), jobs: 2)
    change(&options)
    return try await Build(options).run()
  }

  func check(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildResult {
    var options = BuildOptions(root: root, clock: .seconds(Self.now), jobs: 2)
    change(&options)
    return try await SiteCheck(options).run()
  }

  func source(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  func output(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/public/" + path, encoding: .utf8)
  }

  /// The files of the built site, sorted, without the manifest, the icon, the theme's own, and the search page's.
  func outputFiles() -> [String] {
    let all = FileManager.default.enumerator(atPath: root + "/public")?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: root + "/public/" + path, isDirectory: &isFolder)
      let isLeftOut = ["sitegen.json", "icon.", "assets/", "search/"].contains { path.hasPrefix($0) }
      return isThere && !isFolder.boolValue && !isLeftOut
    }.sorted()
  }
}

extension BuildResult {
  /// The findings as `file:line:column: severity: message [rule]`, without the folder the test site lies in.
  var findingLines: [String] {
    findings.map(\.testLine)
  }
}

extension Finding {
  var testLine: String {
    let place = location.map { "\($0.withoutTestFolder): " } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(rule.rawValue)]"
  }
}

extension Location {
  /// As an author would see it, wherever the test site lies.
  var withoutTestFolder: String {
    description.replacing(/^.*sitegen-test-[^\/]*\//, with: "")
  }
}
