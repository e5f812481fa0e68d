/// A tag as the site shows it.
public struct Tag: Sendable {
  /// As it was spelled in the oldest post that has it.
  public var name: String
  public var path: SitePath
  /// The posts' numbers in the plan, newest first.
  public var posts: [Int]
}
