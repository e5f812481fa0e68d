/// What is remembered of posts and pages from one build to the next: `content/permalinks.lock`.
///
/// Only that a build cannot find out by itself stands in it: the id under which feed readers know a post, and every
/// address it ever had.
struct Ledger: Hashable, Sendable {
  static let path = "content/permalinks.lock"

  /// By id.
  var records: [String: Record] = [:]

  struct Record: Hashable, Sendable {
    /// Every path it has had, today's included.
    var paths: Set<SitePath> = []
    /// The source file. Two branches that were merged may name two.
    var sources: Set<String> = []
    /// Absent for a page, which may have none.
    var date: ZonedDate?
    /// A post's own part of its path.
    var slug: String?
    var number: Int?
    /// The author has said that it is gone for good.
    var isRetired = false
  }
}
