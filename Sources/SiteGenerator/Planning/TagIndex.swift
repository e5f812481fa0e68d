/// The tags of a list of posts: spellings that make one slug are one tag.
struct TagIndex {
  /// By slug.
  private(set) var tags: [Tag]
  /// For each post the numbers of its tags, in the order the author gave them.
  private(set) var tagsOfPosts: [[Int]] = []

  static let root = SitePath(trusted: "/tags/")

  /// - Parameter posts: Newest first.
  init(_ posts: some Collection<Post>) {
    let slugs = Self.slugs(of: posts)
    let order = Set(slugs.values).sorted { $0.text < $1.text }
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    let numbersOfSpellings = slugs.compactMapValues { numbers[$0] }

    tags = order.map { Tag(name: $0.text, path: Self.root.appending($0.text + "/"), posts: []) }
    for (number, post) in posts.enumerated() {
      var own: [Int] = []
      for name in post.tags {
        guard let tag = numbersOfSpellings[name], !own.contains(tag) else { continue }
        own.append(tag)
        tags[tag].name = name
        tags[tag].posts.append(number)
      }
      tagsOfPosts.append(own)
    }
  }

  /// By spelling. Thousands of posts share a few tags, and a slug takes longer to make than to look up.
  private static func slugs(of posts: some Collection<Post>) -> [String: Slug] {
    var slugs: [String: Slug] = [:]
    for post in posts {
      for name in post.tags where slugs[name] == nil { slugs[name] = Slug(ofAny: name) }
    }
    return slugs
  }
}
