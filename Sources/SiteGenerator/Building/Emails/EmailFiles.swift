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

/// What the emails of some posts are called.
struct EmailNames: Sendable {
  private let slugs: [String: Int]

  init(_ posts: [Entry]) {
    slugs = Dictionary(grouping: posts, by: \.slug).mapValues(\.count)
  }

  /// The slug, or where several posts have it, all of the path.
  subscript(post: Entry) -> String {
    guard slugs[post.slug, default: 0] > 1 else { return post.slug }
    return post.path.text.split(separator: "/").joined(separator: "-")
  }
}
