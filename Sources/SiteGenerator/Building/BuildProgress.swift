/// How far a build has come.
public struct BuildProgress: Hashable, Sendable {
  public enum Step: String, Hashable, Sendable {
    case reading
    case checking
    case writing
    case comparing
    case asking
  }

  public var step: Step
  /// How many files are done, of `total`; or links, where other sites are asked.
  public var done: Int
  public var total: Int
}
