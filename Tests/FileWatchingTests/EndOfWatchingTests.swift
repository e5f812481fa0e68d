import FileWatching
import Foundation
import Testing

#if os(Linux)
  extension FolderWatcherTests {
    @Test func theEndClosesEverything() async throws {
      let folder = try TestFolder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      let content = folder.path + "/content"
      for round in 0..<10 {
        var changes: AsyncStream<Void>? = try FolderWatcher(folders: [content]).changes()
        #expect(try watchers(of: content) == 1)
        if round.isMultiple(of: 2), let stream = changes {
          let reader = Task { for await _ in stream {} }
          reader.cancel()
          await reader.value
        }
        changes = nil
        #expect(try await isTrue { try watchers(of: content) == 0 })
      }
    }

    /// How many open descriptors watch a folder, by what `/proc` says of them.
    private func watchers(of path: String) throws -> Int {
      var info = stat()
      try #require(stat(path, &info) == 0)
      let inode = " ino:" + String(info.st_ino, radix: 16) + " "
      let folder = "/proc/self/fdinfo/"
      return try FileManager.default.contentsOfDirectory(atPath: folder).count {
        (try? String(contentsOfFile: folder + $0, encoding: .utf8))?.contains(inode) ?? false
      }
    }

    private func isTrue(_ condition: () throws -> Bool) async throws -> Bool {
      for _ in 0..<2000 {
        if try condition() { return true }
        try await Task.sleep(for: .milliseconds(10))
      }
      return false
    }
  }
#endif
