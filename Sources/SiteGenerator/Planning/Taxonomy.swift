/// What a list of posts is sorted by, tags or series: spellings that make one slug are one term.
struct Taxonomy {
  /// By slug.
  private(set) var terms: [Term]
  /// For each post the numbers of its terms, in the order the author gave them.
  private(set) var termsOfPosts: [[Int]] = []

  /// - Parameters:
  ///   - posts: Newest first.
  ///   - root: Below which the terms have their pages.
  ///   - names: The terms of a post, as its author wrote them.
  init(_ posts: some Collection<Post>, at root: SitePath, _ names: (Post) -> [String]) {
    let slugs = Self.slugs(of: posts, names)
    let order = Set(slugs.values).sorted { $0.text < $1.text }
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    let numbersOfSpellings = slugs.compactMapValues { numbers[$0] }

    terms = order.map { Term(name: $0.text, path: root.appending($0.text + "/"), posts: []) }
    for (number, post) in posts.enumerated() {
      var own: [Int] = []
      for name in names(post) {
        guard let term = numbersOfSpellings[name], !own.contains(term) else { continue }
        own.append(term)
        terms[term].name = name
        terms[term].posts.append(number)
      }
      termsOfPosts.append(own)
    }
  }

  static func tags(of posts: some Collection<Post>) -> Taxonomy {
    Taxonomy(posts, at: .tags, \.tags)
  }

  static func series(of posts: some Collection<Post>) -> Taxonomy {
    var series = Taxonomy(posts, at: .series) { $0.series.map { [$0] } ?? [] }
    for number in series.terms.indices { series.terms[number].posts.reverse() }
    return series
  }

  /// By spelling. Thousands of posts share a few terms, and a slug takes longer to make than to look up.
  private static func slugs(of posts: some Collection<Post>, _ names: (Post) -> [String]) -> [String: Slug] {
    var slugs: [String: Slug] = [:]
    for post in posts {
      for name in names(post) where slugs[name] == nil { slugs[name] = Slug(ofAny: name) }
    }
    return slugs
  }
}
