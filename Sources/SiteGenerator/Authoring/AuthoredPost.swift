/// A post's file that was made or changed for the author.
public struct AuthoredPost: Hashable, Sendable {
  /// The file, as its user would write it.
  public var path: String
  /// What there is to know about it, in sentences.
  public var remarks: [String]
}
