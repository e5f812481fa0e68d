/// Who writes: the site's author, or one post's.
public struct Author: Hashable, Sendable {
  public var name: String?
  public var email: String?
  public var url: String?
  public var bio: String?

  public init(name: String? = nil, email: String? = nil, url: String? = nil, bio: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
    self.bio = bio
  }
}
