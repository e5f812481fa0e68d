import Foundation
import Synchronization
import Testing

@testable import SiteGenerator

/// A build that ends after any one of its steps leaves every file whole, and the next one finishes its work.
@Suite struct KilledBuildTests {
  /// What stands there from the last good build.
  private static let before = [
    page("same/index.html", "same"), page("changed/index.html", "old"), page("gone/a/index.html", "gone"),
    page("file", "was a file"), page("folder/index.html", "was in a folder"), page("folder/b/c", "this too"),
    page("hides", "hides"), page("shows", "shows", listed: false), page("secret", "old", listed: false),
    page("secret-gone/index.html", "gone", listed: false), page("Case/index.html", "old"),
  ]
  /// What the killed build was to make of it.
  private static let after = [
    page("same/index.html", "same"), page("changed/index.html", "new"), page("new/index.html", "new"),
    page("file/index.html", "now in a folder"), page("folder", "now a file"),
    page("hides", "hides", listed: false), page("shows", "shows"), page("secret", "new", listed: false),
    page("secret-new/index.html", "new", listed: false), page("case/index.html", "new"),
  ]
  /// What the author makes of it instead, before building again.
  private static let other = [
    page("changed/index.html", "third"), page("gone/a/index.html", "back"), page("new", "a file after all"),
    page("secret/index.html", "moved", listed: false), page("file", "was a file"),
  ]
  private static let foreign = ["CNAME": "mine", "folder-of-mine/note": "mine", ".nojekyll": ""]

  @available(macOS 15, *)
  @Test(arguments: [after, other]) func theNextBuildEqualsACleanOne(next: [OutputFile]) async throws {
    let clean = try await Self.tree(of: next)
    let steps = try await everyStep { fixture, steps in
      await #expect(throws: DiskError.self) { try await fixture.update(Self.after) }
      try checkNothingIsHalfDone(fixture)

      var recovering = fixture
      recovering.operations = .disk
      let report = try await recovering.update(next)
      #expect(report.obstacles.isEmpty && report.kept.isEmpty && report.notes.isEmpty, "step \(steps)")
      #expect(try fixture.scratch.tree("public") == clean, "step \(steps)")
      let state = try fixture.scratch.tree(".sitegen").keys
      #expect(state.allSatisfy { $0.hasPrefix("unlisted-") && $0.hasSuffix(".json") }, "step \(steps)")
      #expect(try await recovering.update(next) == WriteReport(unchanged: next.count), "step \(steps)")
    }
    #expect(steps > 30)
  }

  @available(macOS 15, *)
  @Test func theNextBuildMayBeKilledAsWell() async throws {
    let clean = try await Self.tree(of: Self.after)
    try await everyStep { fixture, _ in
      _ = try? await fixture.update(Self.other)
      for steps in [3, 17] {
        var again = fixture
        again.operations = .killed(after: steps)
        _ = try? await again.update(Self.after)
        try checkNothingIsHalfDone(again)
      }
      var recovering = fixture
      recovering.operations = .disk
      let report = try await recovering.update(Self.after)
      #expect(report.obstacles.isEmpty && report.kept.isEmpty)
      #expect(try fixture.scratch.tree("public") == clean)
    }
  }

  @available(macOS 15, *)
  @Test func aStepThatFailsIsNamedAndLeavesNoTemporaryFiles() async throws {
    let clean = try await Self.tree(of: Self.after)
    let steps = try await everyStep(failingOnly: true) { fixture, steps in
      let error = await #expect(throws: DiskError.self) { try await fixture.update(Self.after) }
      let path = try #require(error?.path)
      #expect(path.hasPrefix(fixture.scratch.path) && !path.hasSuffix(".part"), "step \(steps)")
      #expect(error?.reason == "No space left on device")
      try checkNothingIsHalfDone(fixture)
      #expect(try !fixture.scratch.tree().keys.contains { $0.hasSuffix(".part") }, "step \(steps)")

      var recovering = fixture
      recovering.operations = .disk
      _ = try await recovering.update(Self.after)
      #expect(try fixture.scratch.tree("public") == clean, "step \(steps)")
    }
    #expect(steps > 30)
  }
}

extension KilledBuildTests {
  /// Runs `body` on a site for each number of steps after which a build can end, and gives that number.
  @available(macOS 15, *)
  @discardableResult
  private func everyStep(
    failingOnly: Bool = false, _ body: (OutputFixture, Int) async throws -> Void
  ) async throws -> Int {
    let total = Mutex(0)
    var counting = try await Self.prepared()
    counting.operations = .disk { _, _ in total.withLock { $0 += 1 } }
    try await counting.update(Self.after)
    let count = total.withLock(\.self)
    for steps in 0..<count {
      var fixture = try await Self.prepared()
      fixture.operations = failingOnly ? .failing(at: steps) : .killed(after: steps)
      try await body(fixture, steps)
    }
    return count
  }

  private static func prepared() async throws -> OutputFixture {
    var fixture = try OutputFixture()
    // Two would make the folder of temporary files once or twice, and so take another number of steps.
    fixture.jobs = 1
    try await fixture.update(before)
    for (name, text) in foreign { try fixture.scratch.write(text, to: "public/" + name) }
    return fixture
  }

  /// The output folder as a first build of this plan makes it.
  private static func tree(of plan: [OutputFile]) async throws -> [String: String] {
    let fixture = try OutputFixture()
    for (name, text) in foreign { try fixture.scratch.write(text, to: "public/" + name) }
    try await fixture.update(plan)
    return try fixture.scratch.tree("public")
  }

  /// Every file is whole, no foreign one is lost, and every one of ours stands in a list.
  private func checkNothingIsHalfDone(_ fixture: OutputFixture) throws {
    let lists = try InventoryFiles(
      output: fixture.output, stateFolder: fixture.scratch.path + "/.sitegen", operations: .disk)
    let (inventory, notes) = try lists.load()
    #expect(notes.isEmpty)
    let ours = Set(inventory.all.entries.map(\.path.string))
    var foreign = Self.foreign
    let whole = Dictionary(grouping: Self.before + Self.after + Self.other, by: \.path)
    for (path, text) in try fixture.site()
    where !path.hasSuffix("/") && !path.hasPrefix(TemporaryFolder.name) {
      if let expected = foreign.removeValue(forKey: path) {
        #expect(text == expected)
      } else {
        #expect(ours.contains(path), "\(path) is an orphan")
        let texts = try whole[path, default: []].map { try $0.text }
        #expect(texts.contains(text), "\(path) is not whole: \(text)")
      }
    }
    #expect(foreign.isEmpty)
    let published = inventory.listed.entries.map(\.path.string)
    #expect(!published.contains { $0.hasPrefix("secret") })
  }
}

extension OutputFile {
  fileprivate var text: String {
    get throws {
      guard case .bytes(let make) = content else { return "" }
      return String(decoding: try make(), as: UTF8.self)
    }
  }
}

@available(macOS 15, *)
extension FileOperations {
  /// Does so many steps and no more, as if the process had died; the last file may be half written.
  fileprivate static func killed(after limit: Int) -> FileOperations {
    let steps = Counter()
    return .disk { path, bytes throws(DiskError) in
      let step = steps.next()
      guard step >= limit else { return }
      if step == limit, !bytes.isEmpty {
        try FileOperations.disk.create(path, Array(bytes.prefix(bytes.count / 2)))
      }
      throw DiskError("go on at", path, reason: "killed")
    }
  }

  /// Fails at one step, as on a full disk.
  fileprivate static func failing(at limit: Int) -> FileOperations {
    let steps = Counter()
    return .disk { path, _ throws(DiskError) in
      if steps.next() == limit { throw DiskError("write", path, code: ENOSPC) }
    }
  }
}

@available(macOS 15, *)
final class Counter: Sendable {
  private let count = Mutex(0)

  /// 0, 1, 2 and so on.
  func next() -> Int {
    count.withLock { count in
      defer { count += 1 }
      return count
    }
  }
}
