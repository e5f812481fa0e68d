import Templates

/// What the templates of emails may name.
extension TemplateValues {
  static let email = RecordType<EmailView>(
    "email.html", "A post as an email.",
    common
      + [
        .record(
          "email", of: RecordType("email", "The email.", parts + htmlParts), "The email itself."
        ) { $0 }
      ])

  static let emailText = RecordType<EmailView>(
    "email.txt", "The same as plain text; a template that escapes nothing.",
    common
      + [
        .record(
          "email", of: RecordType("email as text", "The email as plain text.", parts + textParts),
          "The email itself."
        ) { $0 }
      ])
}

extension TemplateValues {
  private static let common: [Field<EmailView>] = [
    .record(
      "site", of: site,
      "The site as a whole; links to it are email.home, since those for pages do not lead there from an email."
    ) {
      $0.page
    },
    .record("post", of: postType, "The post; post.canonical is its whole address.") { $0.post },
    .record("strings", of: strings, "The product's own words, in the site's language.") { $0.context },
  ]

  private static let parts: [Field<EmailView>] = [
    .text("subject", "The subject in the front matter, or else the title.") { $0.subject },
    .text("preheader", "What mail programs show behind the subject: the front matter's, or the description.")
    {
      $0.preheader
    },
    .text("language", "The language of the text, for the lang attribute.") { $0.surroundings.language },
    .text("direction", "How it is written, for the dir attribute: ltr or rtl.") {
      $0.surroundings.direction.rawValue
    },
    .text("home", "The whole address of the front page, with the campaign's parameters.") { $0.home },
    .list("postalAddress", of: addressLine, "The sender's postal address in site.yml, line by line.") {
      $0.settings.postalAddress
    },
  ]

  private static let htmlParts: [Field<EmailView>] = [
    .html("content", "The text, with its styles.") { $0.html },
    .text("reason", "Why readers get it.") { $0.configuration.emailReason },
    .html("preheaderPadding", "What keeps the text's first words from following the preheader.") {
      $0.preheaderPadding
    },
    .html("viewOnline", "The link to read it on the web.") { $0.link(to: $0.onlineAddress, .viewOnline) },
    .html("unsubscribe", "The link to unsubscribe; absent where nobody said how.") { view in
      view.unsubscribeAddress.map { view.link(to: $0, .unsubscribe) }
    },
  ]

  private static let textParts: [Field<EmailView>] = [
    .text("content", "The text, wrapped at 72 columns.") { $0.text },
    .text("title", "The title, wrapped.") { $0.wrapped($0.post.entry.title) },
    .text("description", "The description in the front matter, wrapped.") { view in
      view.post.entry.description.map(view.wrapped)
    },
    .text("reason", "Why readers get it, wrapped.") { $0.wrapped($0.configuration.emailReason) },
    .text("viewOnline", "Where to read it on the web.") { $0.line(to: $0.onlineAddress, .viewOnline) },
    .text("unsubscribe", "Where to unsubscribe; absent where nobody said how.") { view in
      view.unsubscribeAddress.map { view.line(to: $0, .unsubscribe) }
    },
  ]

  private static let addressLine = RecordType<String>(
    "address line", "A line of an address.", [.text("line", "The line.") { $0 }])
}
