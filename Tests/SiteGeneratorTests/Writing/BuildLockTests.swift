import Foundation
import Testing

@testable import SiteGenerator

@Suite struct BuildLockTests {
  private let scratch: ScratchFolder
  private var folder: String { scratch.path + "/.sitegen" }

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func oneBuildAtATime() async throws {
    let timeout = LockTimeout(path: folder + "/lock", limit: .milliseconds(120))
    try await BuildLock.hold(in: folder) {
      _ = await #expect(throws: timeout) {
        try await BuildLock.hold(in: folder, waiting: .milliseconds(120)) {}
      }
    }
    #expect(try await BuildLock.hold(in: folder, waiting: .zero) { 7 } == 7)
  }

  @Test func theNextBuildWaitsForTheLock() async throws {
    let folder = folder
    let (started, signal) = AsyncStream.makeStream(of: Void.self)
    let first = Task {
      try await BuildLock.hold(in: folder) {
        signal.finish()
        try await Task.sleep(for: .milliseconds(100))
        return ContinuousClock.now
      }
    }
    for await _ in started {}
    let second = try await BuildLock.hold(in: folder) { ContinuousClock.now }
    #expect(try await first.value <= second)
  }

  @Test func aFailedBuildReleasesIt() async throws {
    await #expect(throws: CancellationError.self) {
      try await BuildLock.hold(in: folder) { throw CancellationError() }
    }
    try await BuildLock.hold(in: folder, waiting: .zero) {}
  }

  @Test func waitingCanBeCancelled() async throws {
    let folder = folder
    try await BuildLock.hold(in: folder) {
      let waiting = Task { try await BuildLock.hold(in: folder) {} }
      waiting.cancel()
      await #expect(throws: CancellationError.self) { try await waiting.value }
    }
  }

  @Test func theTimeoutSaysWhatToDo() {
    #expect(
      LockTimeout(path: ".sitegen/lock", limit: .seconds(10)).description
        == "another build has held .sitegen/lock for more than 10 s; wait for it to end, or stop it, "
        + "and try again")
  }

  @Test func aFolderThatCannotBeMadeIsADiskError() async throws {
    try scratch.write("", to: "file")
    let path = scratch.path + "/file/.sitegen"
    await #expect(throws: DiskError("make the folder", path, code: ENOTDIR)) {
      try await BuildLock.hold(in: path) {}
    }
  }
}
