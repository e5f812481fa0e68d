import Testing

@testable import FileWatching

@Suite struct PartsTests {
  @Test func aPathIsIgnoredForAnyOfItsNames() {
    let tree = FolderTree(root: "content/", workingFolder: "/.site", isIgnored: isHidden)
    #expect(tree.root == "/.site/content")
    #expect(tree.ignores(".git/index"))
    #expect(tree.ignores("/posts/.post.md.swp"))
    #expect(!tree.ignores("/posts/post.md"))
  }

  @Test func aBurstEndsWhenItIsQuiet() {
    let start = ContinuousClock.now
    var burst = Burst(at: start)
    burst.extend(at: start, isUnfinished: true)
    #expect(burst.end == start + .milliseconds(30))
    burst.extend(at: start + .milliseconds(2), isUnfinished: false)
    #expect(burst.end == start + .milliseconds(10))
  }

  @Test func aBurstThatGoesOnIsToldAfterATenthOfASecond() {
    let start = ContinuousClock.now
    var burst = Burst(at: start)
    for millisecond in 0..<99 { burst.extend(at: start + .milliseconds(millisecond), isUnfinished: true) }
    #expect(burst.end == start + .milliseconds(100))
  }

  @Test func theLastEventSaysWhetherAFileIsStillOpen() {
    var change: FolderChange = []
    change.add([.any, .unfinished])
    change.add([])
    #expect(change == [.any, .unfinished])
    change.add([.any, .folders])
    change.add(.any)
    #expect(change == [.any, .folders])
  }

  @Test func limitsSayWhatToDo() {
    #expect(
      WatchLimit.folders.description
        == "there are more folders than the system lets you watch, so that changes show after some seconds and not at once. To raise the limit: sudo sysctl fs.inotify.max_user_watches=524288"
    )
    #expect(
      WatchLimit.watchers.description
        == "too many programs are watching files, so that changes show after some seconds and not at once. To raise the limit: sudo sysctl fs.inotify.max_user_instances=512"
    )
    #expect(
      WatchLimit.system("Function not implemented").description
        == "the system does not tell of changed files (Function not implemented), so that changes show after some seconds and not at once"
    )
    #expect(
      WatchFailure(reason: "Too many open files").description == "cannot watch the files: Too many open files"
    )
  }
}
