import Foundation
import Testing

@testable import SiteGenerator

@Suite("A new site")
struct NewSiteTests {
  @Test("It builds at once, without a finding", arguments: [nil] + PublishingHost.allCases)
  func builds(host: PublishingHost?) async throws {
    let folder = try EmptyFolder()
    let outcome = try folder.new(host: host).get()
    #expect(outcome.kept == [])
    #expect(outcome.made.sorted() == folder.files().sorted())
    let result = try await folder.build()
    #expect(result.findings.map(\.testLine) == [])
    #expect(try folder.text("public/first-issue/index.html").contains("<h1"))
    #expect(try folder.text("public/index.html").contains("/first-issue/"))
    // In CI, the ledger that the author has committed is all there is to know.
    let locked = try await folder.build { $0.isLocked = true }
    #expect(locked.findings == [])
    #expect(
      FileManager.default.fileExists(atPath: folder.root + "/public/_headers") == (host?.hasHeaders ?? false))
  }

  @Test("The first issue is of the newest Monday, by the site's clock")
  func firstIssue() throws {
    // 2026-11-30, a Monday, 03:00 in UTC: still Sunday in New York.
    for (zone, day) in [
      ("UTC", "2026-11-30"), ("America/New_York", "2026-11-23"), ("Asia/Tokyo", "2026-11-30"),
    ] {
      let folder = try EmptyFolder()
      let outcome = try folder.new(now: 1_796_007_600) { $0.timeZone = zone }.get()
      #expect(outcome.made.contains("content/posts/\(day)-first-issue.md"), "\(zone): \(outcome.made)")
    }
  }

  @Test(
    "Answers are read back as they were given",
    arguments: [
      "Become an 'A' Player", "Sales: the \"hard\" part # 1", "- no", "{a}", "Ja\\n", "ü 日本 🎈", "yes", "1.0",
      "*x", "|",
    ])
  func quoting(text: String) throws {
    let folder = try EmptyFolder()
    _ = try folder.new {
      $0.title = text
      $0.author = text
    }.get()
    let source = SourceText(path: "site.yml", text: try folder.text("content/site.yml"))
    let read = SiteConfigurationReader.read(source)
    #expect(read.findings == [])
    #expect(read.value?.title == text)
    #expect(read.value?.author?.name == text)
  }

  @Test("A wrong answer is told as a build would tell it, and nothing is written")
  func wrongAnswers() throws {
    let folder = try EmptyFolder()
    let outcome = try folder.new {
      $0.url = "newsletter.example"
      $0.timeZone = "Mars/Base"
      $0.language = "en_GB"
    }
    guard case .failure(.answers(let findings)) = outcome else {
      Issue.record("it was taken")
      return
    }
    #expect(
      Set(findings.map(\.message)) == [
        "'newsletter.example' is not a complete web address", "there is no time zone 'Mars/Base'",
        "'en_GB' is not a language tag",
      ])
    #expect(folder.files() == [])
  }

  @Test("What is in the way is named, all of it, and stays")
  func inTheWay() throws {
    let folder = try EmptyFolder()
    try folder.write("content/notes.txt", "mine")
    try folder.write(".github/workflows/publish.yml", "mine")
    #expect(
      try folder.new(host: .github) == .failure(.inTheWay([".github/workflows/publish.yml", "content/"])))
    #expect(folder.files().sorted() == [".github/workflows/publish.yml", "content/notes.txt"])
    #expect(try folder.text(".github/workflows/publish.yml") == "mine")
  }

  @Test("Templates and a site that are there already are in the way, but not what file managers leave")
  func foreignFolders() throws {
    let folder = try EmptyFolder()
    for path in ["templates/.DS_Store", "public/.gitkeep"] { try folder.write(path, "") }
    _ = try folder.new().get()
    let other = try EmptyFolder()
    for path in ["templates/post.html", "public/index.html"] { try other.write(path, "mine") }
    #expect(try other.new() == .failure(.inTheWay(["public/", "templates/"])))
    #expect(other.files().count == 2)
  }

  @Test(
    "A newsletter that is there already gets the files for its host alone", arguments: PublishingHost.allCases
  )
  func existingNewsletter(host: PublishingHost) throws {
    let folder = try EmptyFolder()
    _ = try folder.new().get()
    try folder.write("public/index.html", "built")
    let outcome = try folder.new(host: host).get()
    #expect(outcome.made == host.files().map(\.path) && outcome.kept == [] && outcome.timeZone == nil)
    #expect(try folder.new(host: host) == .failure(.inTheWay(host.files().map(\.path).sorted())))
    #expect(try folder.new() == .failure(.inTheWay(["content/", "public/"])))
    #expect(try folder.new(host: host) { $0.title = "Mine" } == .failure(.isThere))
  }

  @Test(
    "What a .gitignore that is kept lacks is told",
    arguments: [
      ("node_modules", ["/public/", "/.sitegen/"]), ("public/\n", ["/.sitegen/"]),
      (".sitegen\r\n/public\r\n", []),
      ("# /public/\n!.sitegen\n", ["/public/", "/.sitegen/"]),
    ] as [(String, [String])])
  func notIgnored(text: String, lines: [String]) throws {
    let folder = try EmptyFolder()
    try folder.write(".gitignore", text)
    #expect(try folder.new().get().notIgnored == lines)
  }

  @Test("A file in the place of the folder is in the way")
  func fileForFolder() throws {
    let folder = try EmptyFolder()
    try folder.write("here", "mine")
    let site = NewSite(in: folder.root + "/here", .init(), host: nil, clock: .seconds(TestSite.now))
    #expect(try site.run() == .failure(.inTheWay([folder.root + "/here"])))
  }

  @Test("A repository that was just made is not in the way")
  func freshRepository() throws {
    let folder = try EmptyFolder()
    for path in ["README.md", "LICENSE", ".git/HEAD", ".gitignore"] { try folder.write(path, "mine") }
    try FileManager.default.createDirectory(
      atPath: folder.root + "/content", withIntermediateDirectories: true)
    let outcome = try folder.new(host: .gitlab).get()
    #expect(outcome.kept == [".gitignore"])
    #expect(outcome.made.contains(".gitlab-ci.yml"))
    for path in ["README.md", ".gitignore"] { #expect(try folder.text(path) == "mine") }
  }

  @Test("What a killed run has left is no obstacle")
  func leftovers() throws {
    let folder = try EmptyFolder()
    try folder.write(".sitegen-tmp/0.part", "half a fi")
    _ = try folder.new().get()
    #expect(try folder.text(".gitignore").contains("/public/"))
    #expect(!folder.files().contains { $0.hasPrefix(".sitegen-tmp") })
  }

  @Test("Where the disk fails at any step, nothing stays")
  @available(macOS 15, *)
  func failingDisk() throws {
    var step = 0
    var isDone = false
    while !isDone {
      let folder = try EmptyFolder()
      let steps = Counter()
      let operations = FileOperations.disk { [step] path, _ throws(DiskError) in
        if steps.next() == step { throw DiskError("write", path, code: ENOSPC) }
      }
      do {
        _ = try folder.new(host: .github, operations: operations).get()
        isDone = true
      } catch is DiskError {
        #expect(folder.files() == [], "step \(step)")
        #expect(try folder.new(host: .github).get().kept == [], "step \(step)")
      }
      step += 1
    }
    #expect(step > 16)
  }
}

extension PublishingHost {
  fileprivate var hasHeaders: Bool { self == .netlify || self == .cloudflare }
}

/// A folder in which a site is made, and is gone with its value.
final class EmptyFolder {
  let root = FileManager.default.temporaryDirectory.appending(path: "sitegen-test-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func new(
    host: PublishingHost? = nil, now: Int = TestSite.now, operations: FileOperations = .disk,
    _ change: (inout NewSite.Answers) -> Void = { _ in }
  ) throws -> Result<NewSite.Outcome, NewSite.Refusal> {
    var answers = NewSite.Answers()
    change(&answers)
    return try NewSite(
      in: root, answers, host: host, sitegen: nil, clock: .seconds(now), operations: operations
    ).run()
  }

  func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildResult {
    var options = BuildOptions(root: root, clock: .seconds(TestSite.now), jobs: 2)
    options.isStrict = true
    change(&options)
    return try await Build(options).run()
  }

  func write(_ path: String, _ text: String) throws {
    let file = URL(filePath: root).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  func files() -> [String] {
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
