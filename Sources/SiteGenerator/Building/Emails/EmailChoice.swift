import Spelling

/// Why there is no post to make an email of.
public struct EmailRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// A message has to be from somebody.
  static let noSender = Self(
    description:
      "there is no address to send mails from; write 'email: {from: Ann <ann@example.com>}' into site.yml")

  /// Messages have dates from 1900 on (RFC 5322, section 3.3).
  static let tooOld = Self(description: "a message cannot have a date before 1900")
}

extension EmailEdition.Choice {
  /// What was chosen.
  struct Posts: Sendable {
    var sources: Set<String>
    /// That of the one which a build with these options would hold back; nil where it shows all.
    var heldBack: Publication?
  }

  func posts(of site: Site, at now: ZonedDate, _ options: BuildOptions) throws(EmailRefusal) -> Posts {
    let selection = Selection(options, now: now)
    let shown = site.posts.filter { selection.includes($0.entry.publication) }
    switch self {
    case .all: return Posts(sources: Set(shown.map(\.entry.source)))
    case .latest:
      let newest = shown.filter { !$0.entry.isUnlisted }.max { $0.date < $1.date }
      guard let newest else { throw .nothingIsOut }
      return Posts(sources: [newest.entry.source])
    case .post(let name):
      let post = try Self.post(named: name, among: site.posts.map(\.entry))
      return Posts(
        sources: [post.source], heldBack: selection.includes(post.publication) ? nil : post.publication)
    }
  }

  private static func post(named name: String, among posts: [Entry]) throws(EmailRefusal) -> Entry {
    let named = posts.filter { entry in
      entry.slug == name || entry.source == name || entry.source.hasSuffix("/" + name)
        || name.hasSuffix("/" + entry.source) || entry.folder.map { $0 == name } ?? false
        || entry.path.text.split(separator: "/") == name.split(separator: "/")
    }
    guard let post = named.first else { throw .unknown(name, posts) }
    guard named.count == 1 else { throw .ambiguous(name, named) }
    return post
  }
}

extension BuildOptions {
  /// The same, with what is to be shown so that the chosen posts are.
  func showing(_ chosen: EmailEdition.Choice.Posts?) -> BuildOptions {
    guard let publication = chosen?.heldBack else { return self }
    var options = self
    options.includesDrafts = includesDrafts || publication.isDraft
    options.includesScheduled = true
    options.includesExpired = true
    return options
  }
}

extension EmailRefusal {
  fileprivate static let nothingIsOut = Self(
    description: "there is no issue yet; name a draft or a scheduled post: sitegen email SLUG")

  fileprivate static func unknown(_ name: String, _ posts: [Entry]) -> Self {
    let near = nearest(to: name, among: posts.flatMap { [$0.slug, $0.source] })
    return Self(
      description: "there is no post \(name); "
        + (near.map { "did you mean \($0)?" } ?? "'sitegen list' shows those there are"))
  }

  fileprivate static func ambiguous(_ name: String, _ posts: [Entry]) -> Self {
    Self(
      description: "\(name) may be \(posts.map(\.source).sorted().joined(separator: " or ")); name the file")
  }
}
