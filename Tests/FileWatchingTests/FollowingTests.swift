import FileWatching
import Foundation
import Testing

extension FolderWatcherTests {
  /// Whoever looks at the files each time it is told, and at no other time, knows all of them in the end.
  @Test(arguments: 0..<6) func nothingIsMissed(seed: Int) async throws {
    let folder = try TestFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let content = folder.path + "/content"
    let changes = try FolderWatcher(folders: [content], rescanEvery: .seconds(3600)).changes()
    let known = Known()
    let reader = Task { for await _ in changes { await known.look(at: content) } }
    defer { reader.cancel() }

    var random = SeededGenerator(state: UInt64(seed) + 1)
    for step in 0..<300 {
      try change(folder, step: step, with: &random)
      if Int.random(in: 0..<25, using: &random) == 0 { try await Task.sleep(for: .milliseconds(12)) }
    }
    for _ in 0..<2000 where await known.files != files(below: content) {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(await known.files == files(below: content))
  }

  private func change(
    _ folder: TestFolder, step: Int, with random: inout SeededGenerator
  ) throws {
    func name() -> String { String(Int.random(in: 0..<4, using: &random)) }
    let path = "content/" + (0..<Int.random(in: 0..<3, using: &random)).map { _ in name() + "/" }.joined()
    // What cannot be done, as nothing is there or something in the way, is not.
    switch Int.random(in: 0..<6, using: &random) {
    case 0: try? folder.make(path + name())
    case 1: try? folder.move(path + name(), "content/" + name() + "/" + name())
    case 2: try? folder.move(path + name(), name())
    case 3: try? folder.move(name(), path + name())
    case 4: try? folder.remove(path + name())
    default: try? folder.write(path + name() + ".md", String(step))
    }
  }
}

private actor Known {
  private(set) var files: [String: String] = [:]

  func look(at path: String) { files = FileWatchingTests.files(below: path) }
}

private func files(below path: String) -> [String: String] {
  let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  let texts = names.map { ($0, try? String(contentsOfFile: path + "/" + $0, encoding: .utf8)) }
  return Dictionary(texts.compactMap { name, text in text.map { (name, $0) } }) { first, _ in first }
}

/// SplitMix64, so that a seed gives the same changes everywhere.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
