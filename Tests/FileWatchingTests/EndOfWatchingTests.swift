import FileWatching
import Foundation
import Testing

#if os(Linux)
  extension FolderWatcherTests {
    @Test func theEndClosesEverything() async throws {
      let folder = try TestFolder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      let before = try watchers()
      for round in 0..<10 {
        var changes: AsyncStream<Void>? = try FolderWatcher(folders: [folder.path + "/content"]).changes()
        #expect(try watchers() > before)
        if round.isMultiple(of: 2), let stream = changes {
          let reader = Task { for await _ in stream {} }
          reader.cancel()
          await reader.value
        }
        changes = nil
        #expect(try await isTrue { try watchers() == before })
      }
    }

    /// How many inotify descriptors this process has; no other tests use any.
    private func watchers() throws -> Int {
      let folder = "/proc/self/fd/"
      return try FileManager.default.contentsOfDirectory(atPath: folder).count {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + $0)) == "anon_inode:inotify"
      }
    }

    private func isTrue(_ condition: () throws -> Bool) async throws -> Bool {
      for _ in 0..<500 {
        if try condition() { return true }
        try await Task.sleep(for: .milliseconds(10))
      }
      return false
    }
  }
#endif
