/// A tag as the site shows it.
public struct Tag: Sendable {
  /// As it was spelled in the oldest post that has it.
  public var name: String
  public var path: SitePath
  /// The posts' numbers in the plan, newest first.
  public var posts: [Int]
}

/// The tags of a list of posts: spellings that make one slug are one tag.
struct TagIndex {
  /// By path.
  private(set) var tags: [Tag] = []
  /// For each post the numbers of its tags, in the order the author gave them.
  private(set) var tagsOfPosts: [[Int]] = []

  static let root = SitePath(trusted: "/tags/")

  /// - Parameter posts: Newest first.
  init(_ posts: some Collection<Post>) {
    var found: [Slug: Tag] = [:]
    var slugsOfPosts: [[Slug]] = []
    for (number, post) in posts.enumerated() {
      var slugs: [Slug] = []
      for name in post.tags {
        let slug = Slug(ofAny: name)
        guard !slugs.contains(slug) else { continue }
        slugs.append(slug)
        var tag = found[slug] ?? Tag(name: name, path: Self.root.appending(slug.text + "/"), posts: [])
        tag.name = name
        tag.posts.append(number)
        found[slug] = tag
      }
      slugsOfPosts.append(slugs)
    }
    let order = found.keys.sorted { $0.text < $1.text }
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    tags = order.compactMap { found[$0] }
    tagsOfPosts = slugsOfPosts.map { $0.compactMap { numbers[$0] } }
  }
}
