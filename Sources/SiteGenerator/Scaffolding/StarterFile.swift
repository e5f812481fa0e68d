/// A file of a new site.
public struct StarterFile: Hashable, Sendable {
  /// Below the site's root.
  public let path: String
  public let text: String
  /// Whether one that is there already is as good; otherwise it is in the way.
  let mayBeThere: Bool

  init(_ path: String, _ text: String, mayBeThere: Bool = false) {
    self.path = path
    self.text = text
    self.mayBeThere = mayBeThere
  }
}
