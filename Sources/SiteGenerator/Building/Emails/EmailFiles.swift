/// An email as the files it is handed on in.
public struct EmailFiles: Sendable {
  /// Of the files, without extension: the post's slug.
  public let name: String
  public let subject: String
  /// UTF-8.
  public let html: [UInt8]
  /// UTF-8.
  public let text: [UInt8]
  /// The two as one message; nil where nobody is named it could come from.
  public let message: [UInt8]?

  init(_ email: Email, name: String, in site: SiteConfiguration) {
    self.name = name
    subject = email.subject
    html = email.html
    text = email.text
    message = email.message(from: site)
  }

  /// By their extensions.
  var files: [(name: String, bytes: [UInt8])] {
    [("\(name).html", html), ("\(name).txt", text)] + (message.map { [("\(name).eml", $0)] } ?? [])
  }
}

/// What the emails of some posts are called: each by its slug, or where several have that, by its path.
struct EmailNames: Sendable {
  private var names: [String: String] = [:]

  init(_ posts: [Entry]) {
    let slugs = Dictionary(grouping: posts) { $0.slug.lowercased() }
    // Some file systems take small letters and capitals for the same.
    var taken = Set(slugs.keys)
    for post in posts {
      guard slugs[post.slug.lowercased()].map({ $0.count > 1 }) ?? false else {
        names[post.source] = post.slug
        continue
      }
      let name = post.path.text.split(separator: "/").joined(separator: "-")
      let free = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? name : "\(name)-\($0)" }
        .first { taken.insert($0.lowercased()).inserted }
      names[post.source] = free
    }
  }

  /// Of all that are shown.
  init(of plan: Plan) {
    self.init(plan.posts.map(\.entry))
  }

  subscript(post: Entry) -> String { names[post.source] ?? post.slug }
}
