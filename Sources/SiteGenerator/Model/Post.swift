/// One issue of the newsletter.
public struct Post: Sendable {
  public var entry: Entry
  /// When it goes, or went, out.
  public var date: ZonedDate
  /// As the author wrote them.
  public var tags: [String]
}
