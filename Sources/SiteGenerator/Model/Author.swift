/// Who writes: the site's author, or one post's.
struct Author: Hashable, Sendable {
  var name: String?
  var email: String?
  /// A path on the site, or an address.
  var url: Located<String>?
  var bio: String?

  init(name: String? = nil, email: String? = nil, url: Located<String>? = nil, bio: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
    self.bio = bio
  }
}
