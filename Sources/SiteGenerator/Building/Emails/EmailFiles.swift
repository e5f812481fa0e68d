/// An email as the files it is handed on in.
public struct EmailFiles: Sendable {
  /// Of the files, without extension: the post's slug.
  public let name: String
  public let subject: String
  /// UTF-8.
  public let html: [UInt8]
  /// UTF-8.
  public let text: [UInt8]
  private let whole: [UInt8]?
  private let hasSender: Bool

  init(_ email: Email, name: String, in site: SiteConfiguration) {
    self.name = name
    subject = email.subject
    html = email.html
    text = email.text
    whole = email.message(from: site)
    hasSender = site.emailSender != nil
  }

  /// The two as one message.
  ///
  /// - Throws: ``EmailRefusal``, where there can be none.
  public func message() throws(EmailRefusal) -> [UInt8] {
    guard let whole else { throw hasSender ? .tooOld : .noSender }
    return whole
  }

  /// By their extensions.
  var files: [(name: String, bytes: [UInt8])] {
    [("\(name).html", html), ("\(name).txt", text)] + (whole.map { [("\(name).eml", $0)] } ?? [])
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
