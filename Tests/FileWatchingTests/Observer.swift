import FileWatching
import Foundation

/// What the watchers of tests pass over.
@Sendable func isHidden(_ name: String) -> Bool { name.hasPrefix(".") }

/// Counts what a watcher of `content` and `templates` in a new folder tells.
final class Observer: Sendable {
  let root: String
  private let count = Counter()
  private let reader: Task<Void, Never>

  /// - Parameter prepare: Makes what is there before watching begins.
  init(
    rescanEvery interval: Duration = .seconds(3600), prepare: (TestFolder) throws -> Void = { _ in }
  ) throws {
    let folder = try TestFolder()
    try prepare(folder)
    root = folder.path
    let changes = try FolderWatcher(
      folders: [root + "/content", root + "/templates"], rescanEvery: interval, ignoring: isHidden
    ).changes()
    reader = Task { [count] in for await _ in changes { await count.increase() } }
  }

  deinit {
    reader.cancel()
    try? FileManager.default.removeItem(atPath: root)
  }

  var folder: TestFolder { TestFolder(path: root) }

  /// What was told since this was last asked.
  func told() async -> Int { await count.take() }

  /// Whether something is told within twenty seconds; and then waits until no more is.
  func isTold() async throws -> Bool {
    for _ in 0..<2000 {
      if await count.take() > 0 {
        try await settle()
        return true
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Waits for longer than any burst lasts.
  func settle() async throws {
    repeat { try await Task.sleep(for: .milliseconds(120)) } while await count.take() > 0
  }
}

private actor Counter {
  private var value = 0

  func increase() { value += 1 }

  func take() -> Int {
    defer { value = 0 }
    return value
  }
}

/// A folder for one test.
struct TestFolder {
  var path: String

  init(path: String) { self.path = path }

  /// A new one, with an empty `content`.
  init() throws {
    path = NSTemporaryDirectory() + "watch-" + UUID().uuidString
    try make("content")
  }

  func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + folder, withIntermediateDirectories: true)
  }

  func write(_ file: String, _ text: String = "text") throws {
    guard let handle = fopen(path + "/" + file, "w") else { throw POSIXError(.ENOENT) }
    defer { fclose(handle) }
    fputs(text, handle)
  }

  func move(_ from: String, _ to: String) throws {
    guard rename(path + "/" + from, path + "/" + to) == 0 else { throw POSIXError(.EIO) }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}
