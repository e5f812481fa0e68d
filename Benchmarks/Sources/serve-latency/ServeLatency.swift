import ArgumentParser
import BenchmarkSupport
import Foundation

@main
struct ServeLatency: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve-latency",
    abstract: "Measure how soon `sitegen serve` shows a save.",
    discussion: """
      The newest post is saved again and again with another word in it. The first figure is the time from just before the \
      write until the open page is told to load itself anew, the second that until it has been loaded with the word in it.
      """)

  @Argument(help: "The program, built with optimization.")
  var sitegen: String

  @Argument(help: "The folder that holds content/, as make-corpus writes it.")
  var folder: String

  @Option(help: "How often the post is saved.")
  var saves = 30

  @Flag(name: .customLong("no-pause"), help: "Save again at once, and not when the preview is quiet.")
  var isWithoutPause = false

  func validate() throws {
    if saves < 1 { throw ValidationError("There is nothing to measure without a save.") }
  }

  func run() throws {
    let post = try EditedPost.newest(in: URL(filePath: folder))
    let server = try PreviewProcess(sitegen: sitegen, root: folder)
    let interruption = Interruption { putBack(post, server) }
    defer {
      interruption.cancel()
      putBack(post, server)
    }
    let address = try PageAddress(server.url + post.slug + "/")
    print("\(saves) saves of \(post.name), one of \(post.postCount) posts")
    var page = try OpenPage(at: address)
    let measurements = try measure(post, server, &page)
    print(Table(measurements).text)
    print(try idle(server, &page))
  }
}

extension ServeLatency {
  private static let quietTime = Duration.seconds(1.5)
  private static let mostQuietWork = Duration.milliseconds(50)
  private static let restTime = Duration.seconds(15)
  private static let idleTime = Duration.seconds(20)

  private func measure(
    _ post: EditedPost, _ server: PreviewProcess, _ page: inout OpenPage
  ) throws -> [Measurement] {
    try (0..<saves).map { number in
      if !isWithoutPause { try waitUntilQuiet(server, &page) }
      return try Measurement(number, of: post, shownBy: &page)
    }
  }

  /// Waits until the page is told nothing more and the server has nothing to do: related posts and the search follow
  /// after a save, and most of that work shows on no open page.
  private func waitUntilQuiet(_ server: PreviewProcess, _ page: inout OpenPage) throws {
    var work: Duration
    repeat {
      let before = server.processorTime ?? .zero
      try page.stay(untilQuietFor: Self.quietTime)
      work = (server.processorTime ?? .zero) - before
    } while work > Self.mostQuietWork
  }

  private func idle(_ server: PreviewProcess, _ page: inout OpenPage) throws -> String {
    try page.stay(for: Self.restTime)
    guard let before = server.processorTime else { return "Idle: not measured on this system" }
    try page.stay(for: Self.idleTime)
    let used = (server.processorTime ?? before) - before
    let percentage = (used / Self.idleTime * 100).formatted(.number.precision(.fractionLength(2)))
    return "Idle: \(percentage) % of one processor, over \(Self.idleTime.components.seconds) s"
  }

  private func putBack(_ post: EditedPost, _ server: PreviewProcess) {
    server.end()
    do {
      try post.restore()
    } catch {
      print("\(post.name) could not be put back: \(error)")
    }
  }
}
