/// How far a build has come.
public struct BuildProgress: Hashable, Sendable {
  public enum Step: String, Hashable, Sendable {
    case reading
    /// Keeping what was read, for the next build.
    case caching
    case planning
    /// Reading the words of the posts, for related posts and the search.
    case indexing
    case checking
    case writing
    case comparing
    case asking
  }

  public var step: Step
  /// How many files are done, of `total`; or links, where other sites are asked.
  public var done: Int
  /// Zero where nobody counts.
  public var total: Int

  public init(step: Step, done: Int = 0, total: Int = 0) {
    (self.step, self.done, self.total) = (step, done, total)
  }
}
