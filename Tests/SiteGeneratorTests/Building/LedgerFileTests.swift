import Foundation
import Synchronization
import Testing

@testable import SiteGenerator

@Suite struct LedgerFileTests {
  private let scratch: ScratchFolder
  private let ledger: Ledger

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("old", to: "content/permalinks.lock")
    var ledger = Ledger()
    ledger.records["urn:1"] = Ledger.Record(
      paths: [SitePath(trusted: "/a/")], sources: ["content/posts/a.md"])
    self.ledger = ledger
  }

  @Test func itReplacesTheOldOne() throws {
    try LedgerFile(root: scratch.path).save(ledger)
    #expect(try scratch.tree("content") == ["permalinks.lock": ledger.text])
  }

  /// Whichever step fails, the old file stays as it is, and nothing is left beside it.
  @available(macOS 15, *)
  @Test func whateverStepFailsTheOldOneStays() throws {
    var failures = 0
    for failing in 0... {
      let steps = Steps(failing: failing)
      let operations = FileOperations.disk { path, _ throws(DiskError) in try steps.take(path) }
      do {
        try LedgerFile(root: scratch.path, operations: operations).save(ledger)
        break
      } catch {
        failures += 1
        #expect(error.code == ENOSPC)
        #expect(!error.path.hasSuffix(".part"), "\(error)")
        let isWritten = try scratch.text(of: "content/permalinks.lock") == ledger.text
        #expect(try isWritten || scratch.text(of: "content/permalinks.lock") == "old")
        // To sweep up may be what failed.
        if !isWritten { #expect(try scratch.tree("content") == ["permalinks.lock": "old"]) }
        try scratch.write("old", to: "content/permalinks.lock")
        try? FileManager.default.removeItem(atPath: scratch.path + "/content/.sitegen-tmp")
      }
    }
    // To write it, to make it last, to give it its name: at least these.
    #expect(failures >= 3)
  }

  @available(macOS 15, *)
  @Test func itLastsBeforeItHasItsName() throws {
    let steps = Steps(failing: .max)
    let operations = FileOperations.disk { path, _ throws(DiskError) in try steps.take(path) }
    var recording = operations
    recording.sync = { path throws(DiskError) in
      try steps.take("sync")
      try operations.sync(path)
    }
    try LedgerFile(root: scratch.path, operations: recording).save(ledger)
    let taken = steps.all
    let sync = try #require(taken.firstIndex(of: "sync"))
    let move = try #require(taken.firstIndex { $0.hasSuffix("permalinks.lock") })
    #expect(sync < move)
  }

  @Test func aFolderAtItsPlace() throws {
    try scratch.remove("content/permalinks.lock")
    try scratch.write("x", to: "content/permalinks.lock/x")
    #expect(throws: DiskError.self) { try LedgerFile(root: scratch.path).save(ledger) }
    #expect(try scratch.tree("content") == ["permalinks.lock/": "", "permalinks.lock/x": "x"])
  }

  @Test func aFolderThatIsNotThere() throws {
    try scratch.remove("content")
    #expect(throws: DiskError.self) {
      var operations = FileOperations.disk
      operations.makeFolder = { path throws(DiskError) in
        throw DiskError("make the folder", path, code: EACCES)
      }
      try LedgerFile(root: scratch.path, operations: operations).save(ledger)
    }
    #expect(try scratch.tree() == [:])
  }
}

/// Counts the steps of a build, and lets one fail.
@available(macOS 15, *)
private final class Steps: Sendable {
  private let taken = Mutex<[String]>([])
  private let failing: Int

  init(failing: Int) { self.failing = failing }

  var all: [String] { taken.withLock { $0 } }

  func take(_ path: String) throws(DiskError) {
    let number = taken.withLock { taken in
      taken.append(path)
      return taken.count - 1
    }
    if number == failing { throw DiskError("write", path, code: ENOSPC) }
  }
}
