/// A service that sends e-mails, as far as it changes what is in them.
///
/// It puts each reader's own links in place of placeholders, and takes whatever looks like one of its merge tags for one.
struct EmailProvider: Hashable, Sendable {
  /// As `provider` in site.yml names it.
  let name: String
  /// Nil where only the author knows an address for that.
  var unsubscribe: Placeholder?
  /// Where the mail itself can be read on the web; nil where that is the post's own page.
  var online: Placeholder?
  /// How merge tags begin, in small letters; the service takes capitals for the same.
  var openings: [String] = []

  /// People write the names of companies as those do.
  static func name(written text: String) -> String { text.lowercased().filter { $0 != " " } }

  /// Nobody changes anything.
  static let none = EmailProvider(name: "none")
}

extension EmailProvider {
  /// What a service puts an address in place of, or an address itself.
  struct Placeholder: Hashable, Sendable {
    /// It stands where a link's address would; or it is an element, `<unsubscribe>`, that stands for the link's own.
    let html: String
    let text: String

    init(_ html: String, text: String? = nil) {
      self.html = html
      self.text = text ?? html
    }

    /// The element's name, where it is one.
    var element: String? {
      html.hasPrefix("<") && html.hasSuffix(">") ? String(html.dropFirst().dropLast()) : nil
    }

    /// A link with these words.
    ///
    /// - Parameters:
    ///   - words: HTML.
    ///   - style: What `style` is to be; it must not have quotation marks.
    func link(_ words: String, style: String) -> String {
      if let element { return "<\(element) style=\"\(style)\">\(words)</\(element)>" }
      let address = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      return "<a href=\"\(address)\" style=\"\(style)\">\(words)</a>"
    }
  }
}
