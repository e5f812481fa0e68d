import BenchmarkCorpus
import Foundation

/// Prints what the parts of sitegen take for one post, in one thread.
@main
enum MicroBenchmarks {
  private static let postCount = 1_000

  static func main() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-micro-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Corpus(postCount: postCount, seed: 1).write(to: folder, as: .full)
    let posts = try PostTexts(in: folder)
    let pages = try await PostPages(in: folder)
    print("| for one post | median | from - to | bound |\n| --- | --: | --: | --: |")
    try report("its page, but for its text", atMost: 15) { try pages.render(withText: false) }
    try report("its page") { try pages.render(withText: true) }
    try report("front matter") { try posts.readFrontMatter() }
    try report("Markdown, all passes") { posts.readMarkdown() }
    try report("Markdown, cmark alone") { posts.parseAndPrint() }
  }

  /// - Parameters:
  ///   - bound: In microseconds.
  ///   - work: What is done for every post.
  private static func report(_ name: String, atMost bound: Int? = nil, _ work: () throws -> Void) throws {
    let times = try Repetition.times(work).map { $0 / postCount }
    let median = times[times.count / 2]
    let verdict = bound.map { "\($0) µs: \(median <= .microseconds($0) ? "ok" : "missed")" } ?? ""
    let range = [times[0], times[times.count - 1]].map(microseconds).joined(separator: " - ")
    print("| \(name) | \(microseconds(median)) | \(range) | \(verdict) |")
  }

  private static func microseconds(_ time: Duration) -> String {
    "\((time / .microseconds(1)).formatted(.number.precision(.fractionLength(2)))) µs"
  }
}
