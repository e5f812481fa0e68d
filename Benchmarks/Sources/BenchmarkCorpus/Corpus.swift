import Foundation

/// A made-up newsletter, the same to the last byte for the same number of posts and the same seed.
///
///     try Corpus(postCount: 10_000, seed: 1).write(to: folder, as: .full)
public struct Corpus: Sendable {
  public var postCount: Int
  public var seed: UInt64

  public init(postCount: Int, seed: UInt64) {
    self.postCount = postCount
    self.seed = seed
  }

  /// Writes the sources of the site: the posts, the same for each kind, into `content/posts`, and what else it needs.
  ///
  /// - Throws: `FolderInUse` if there is something in the folder already, or what the disk says.
  public func write(to folder: URL, as kind: SiteKind) throws {
    guard Self.isFree(folder) else { throw FolderInUse(path: folder.path) }
    try kind.copyFiles(to: folder)
    let posts = folder.appending(path: "content/posts")
    try FileManager.default.createDirectory(at: posts, withIntermediateDirectories: true)
    try writePosts(to: posts)
  }
}

extension Corpus {
  /// From the oldest on, so that there is something to link to.
  private func writePosts(to folder: URL) throws {
    let schedule = Schedule(postCount: postCount)
    var prose = Prose(seed: seed)
    var files: [String] = []
    var series = ""
    for number in 1...postCount {
      let place = number % Self.postsForOneSeries
      if place == 1 { series = prose.title(2...4) }
      let post = Post(
        number: number, date: schedule.date(of: number),
        series: (1...Self.partsOfSeries).contains(place) ? series : nil, olderFiles: files, using: &prose)
      try Data(post.text.utf8).write(to: folder.appending(path: post.fileName))
      files.append(post.fileName)
    }
  }

  private static let postsForOneSeries = 100
  private static let partsOfSeries = 6

  private static func isFree(_ folder: URL) -> Bool {
    guard FileManager.default.fileExists(atPath: folder.path) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty) ?? false
  }
}

/// Nothing is written where something is: it could be somebody's newsletter.
public struct FolderInUse: Error, CustomStringConvertible {
  public let path: String

  public var description: String { "\(path) is no empty folder" }
}
