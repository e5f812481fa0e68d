import FileWatching
import Foundation
import Testing

extension FolderWatcherTests {
  @Test func aRootThatAppearsLaterIsWatched() async throws {
    let observer = try Observer()
    let folder = observer.folder
    try folder.make("templates/partials")
    #expect(try await observer.isTold())
    try folder.write("templates/partials/head.html")
    #expect(try await observer.isTold())
  }

  @Test func aRootThatWasReplacedIsWatched() async throws {
    let observer = try Observer {
      try $0.write("content/post.md")
      try $0.make("other/posts")
    }
    let folder = observer.folder
    try folder.remove("content")
    #expect(try await observer.isTold())
    try folder.make("content")
    #expect(try await observer.isTold())
    try folder.write("content/post.md")
    #expect(try await observer.isTold())
    try folder.move("content", "old")
    try folder.move("other", "content")
    #expect(try await observer.isTold())
    try folder.write("content/posts/post.md")
    #expect(try await observer.isTold())
    try folder.write("old/post.md")
    try await Task.sleep(for: .milliseconds(150))
    #expect(await observer.told() == 0)
  }

  @Test func theWholeSiteMayGoAndComeBack() async throws {
    let observer = try Observer()
    let folder = observer.folder
    try FileManager.default.removeItem(atPath: observer.root)
    #expect(try await observer.isTold())
    try folder.make("content")
    #expect(try await observer.isTold())
    try folder.write("content/post.md")
    #expect(try await observer.isTold())
  }

  @Test func aRootMayBeALink() async throws {
    let observer = try Observer {
      try $0.make("theme/partials")
      try $0.make("theme2")
      try $0.link("templates", to: "theme")
    }
    let folder = observer.folder
    try folder.write("theme/partials/head.html")
    #expect(try await observer.isTold())
    try folder.remove("templates")
    try folder.link("templates", to: "theme2")
    #expect(try await observer.isTold())
    try folder.write("theme2/post.html")
    #expect(try await observer.isTold())
    try folder.write("theme/partials/head.html", "of nobody")
    try await Task.sleep(for: .milliseconds(150))
    #expect(await observer.told() == 0)
  }

  @Test func linksAreFollowedInsideTheirFolderOnly() async throws {
    let observer = try Observer {
      try $0.make("content/.drafts")
      try $0.make("outside")
      try $0.link("content/circle", to: ".")
    }
    let folder = observer.folder
    try folder.link("content/drafts", to: ".drafts")
    try folder.link("content/out", to: "../outside")
    #expect(try await observer.isTold())
    try folder.write("content/.drafts/post.md")
    #expect(try await observer.isTold())
    try folder.write("outside/post.md")
    try await Task.sleep(for: .milliseconds(150))
    #expect(await observer.told() == 0)
  }

  @Test func aRescanTellsToo() async throws {
    // The first one has nothing to compare with.
    let observer = try Observer(rescanEvery: .milliseconds(20))
    #expect(try await observer.isTold())
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: observer.root + "/content")
    try await Task.sleep(for: .milliseconds(150))
    #expect(await observer.told() == 0)
    try observer.folder.write("content/post.md")
    #expect(try await observer.isTold())
    // Seen by a rescan alone: the rights of a file have no event.
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: observer.root + "/content/post.md")
    #expect(try await observer.isTold())
  }
}
