import FileWatching
import Foundation
import Testing

@Suite struct FolderWatcherTests {
  @Test func everyWayToSaveIsTold() async throws {
    let observer = try Observer {
      try $0.make("content/posts")
      try $0.write("content/posts/old.md")
    }
    let folder = observer.folder
    try folder.write("content/posts/old.md", "in place")
    #expect(try await observer.isTold())
    try folder.write("content/posts/.old.md.new", "by a rename")
    try folder.move("content/posts/.old.md.new", "content/posts/old.md")
    #expect(try await observer.isTold())
    try folder.write("content/posts/new.md")
    #expect(try await observer.isTold())
    try folder.move("content/posts/new.md", "content/posts/renamed.md")
    #expect(try await observer.isTold())
    try folder.move("content/posts/renamed.md", "content/posts/renamed.md~")
    #expect(try await observer.isTold())
    try folder.remove("content/posts/old.md")
    #expect(try await observer.isTold())
  }

  @Test func whatIsWrittenToAnOpenFileIsTold() async throws {
    let observer = try Observer { try $0.write("content/open.md") }
    let file = try #require(FileHandle(forWritingAtPath: observer.root + "/content/open.md"))
    try file.write(contentsOf: Data("one".utf8))
    #expect(try await observer.isTold())
    try file.write(contentsOf: Data("two".utf8))
    #expect(try await observer.isTold())
    try file.close()
  }

  @Test func aFolderMovedInIsWatched() async throws {
    let observer = try Observer {
      try $0.make("elsewhere/deep/deeper")
      try $0.write("elsewhere/deep/deeper/a.md")
    }
    let folder = observer.folder
    try folder.move("elsewhere", "content/in")
    #expect(try await observer.isTold())
    try folder.write("content/in/deep/deeper/a.md", "changed")
    #expect(try await observer.isTold())
    try folder.move("content/in/deep", "content/moved")
    #expect(try await observer.isTold())
    try folder.write("content/moved/deeper/a.md", "changed again")
    #expect(try await observer.isTold())
  }

  @Test func aFolderMovedOutIsNotWatchedAnyMore() async throws {
    let observer = try Observer {
      try $0.make("content/out/deep")
      try $0.write("content/out/deep/a.md")
    }
    let folder = observer.folder
    try folder.move("content/out", "elsewhere")
    #expect(try await observer.isTold())
    try folder.write("elsewhere/deep/a.md", "changed")
    try folder.write("beside.md")
    try await Task.sleep(for: .milliseconds(150))
    #expect(await observer.told() == 0)
  }

  @Test func newFoldersAreWatchedHoweverDeep() async throws {
    let observer = try Observer()
    let folder = observer.folder
    try folder.make("content/a/b/c/d/e")
    #expect(try await observer.isTold())
    try folder.write("content/a/b/c/d/e/post.md")
    #expect(try await observer.isTold())
    try folder.make("content/x/y")
    try folder.write("content/x/y/post.md")
    #expect(try await observer.isTold())
    try folder.write("content/x/y/post.md", "changed")
    #expect(try await observer.isTold())
  }

  @Test func manySavesAreToldAsFew() async throws {
    let observer = try Observer()
    for number in 0..<200 { try observer.folder.write("content/\(number).md") }
    try await Task.sleep(for: .milliseconds(300))
    let told = await observer.told()
    // As a rule 1; on a busy machine the saves themselves take their time.
    #expect((1...20).contains(told))
  }

  @Test func ignoredNamesAreNotTold() async throws {
    let observer = try Observer { try $0.make("content/.git") }
    let folder = observer.folder
    for name in [".post.md.swp", ".#post.md", ".git/index"] {
      try folder.write("content/" + name)
      try folder.remove("content/" + name)
    }
    try folder.make("content/.obsidian")
    try folder.write("content/.obsidian/state.json")
    try await Task.sleep(for: .milliseconds(200))
    #expect(await observer.told() == 0)
  }

  @Test func readingIsNoChange() async throws {
    let observer = try Observer { try $0.write("content/post.md") }
    _ = try Data(contentsOf: URL(fileURLWithPath: observer.root + "/content/post.md"))
    _ = try FileManager.default.subpathsOfDirectory(atPath: observer.root)
    try await Task.sleep(for: .milliseconds(150))
    #expect(await observer.told() == 0)
  }

  @Test func changesDuringTheReadersWorkGiveOneMore() async throws {
    let folder = try TestFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    var changes = try FolderWatcher(
      folders: [folder.path + "/content"], rescanEvery: .seconds(3600)
    ).changes().makeAsyncIterator()
    try folder.write("content/first.md")
    #expect(await changes.next() != nil)
    try await Task.sleep(for: .milliseconds(150))
    for number in 0..<3 {
      try folder.write("content/\(number).md")
      try await Task.sleep(for: .milliseconds(150))
    }
    #expect(await changes.next() != nil)
    let oneMore = Task { [changes] in
      var changes = changes
      return await changes.next() != nil
    }
    try await Task.sleep(for: .milliseconds(150))
    oneMore.cancel()
    #expect(await oneMore.value == false)
  }
}
