import Templates

/// Makes the email edition of posts.
struct EmailRenderer: Sendable {
  let context: RenderContext
  private let theme: Theme
  private let settings: EmailSettings
  private let defusal: Defusal
  private let campaign: Campaign

  /// - Parameter settings: Those in site.yml, perhaps with another service.
  init(_ context: RenderContext, _ theme: Theme, _ settings: EmailSettings) {
    self.context = context
    self.theme = theme
    self.settings = settings
    defusal = Defusal(for: settings.provider)
    campaign = Campaign(parameters: settings.campaign, site: context.base)
  }

  /// - Parameters:
  ///   - number: The post's, in the plan.
  ///   - tree: Its text.
  func email(of number: Int, _ tree: TextTree) throws(EndlessPage) -> Email {
    let post = PostView(number: number, context: context, setting: .feed)
    let surroundings = surroundings(of: post.entry)
    let content = EmailHTMLWriter.write(tree, surroundings)
    let view = EmailView(
      page: PageView(.post(number), at: post.entry.path, in: context), post: post,
      settings: settings, surroundings: surroundings,
      home: address(context.base.absolute(.home)), html: defusal.html(content.html),
      text: defusal.text(EmailTextWriter.write(tree, surroundings)))
    return Email(
      entry: post.entry, id: context.plan.feedID(of: post.entry), date: context.plan.posts[number].date,
      subject: defusal.text(view.subject),
      html: EmailCompaction.compact(try render(view, .html)),
      text: EmailCompaction.compact(text: try render(view, .none)), parts: content.parts)
  }
}

extension EmailRenderer {
  private func render(_ view: EmailView, _ escaping: Escaping) throws(EndlessPage) -> [UInt8] {
    let settled = view.settledTexts
    var output: [UInt8] = []
    let diagnostic = theme.render(view, as: escaping, into: &output) { [defusal] text in
      settled.contains(text) ? text : defusal.text(text)
    }
    if let diagnostic { throw EndlessPage(source: view.post.entry.source, diagnostic: diagnostic) }
    return output
  }

  /// - Parameter link: The whole address of a page.
  private func address(_ link: String) -> String { PlainAddress.of(campaign.address(link)) }

  private func surroundings(of entry: Entry) -> EmailSurroundings {
    let resolver = context.plan.resolver(for: entry)
    let language = entry.language ?? context.configuration.language
    return EmailSurroundings(
      resolve: { [context] address, kind in
        let target = resolver.target(of: address)
        let link = context.absoluteLink(to: target, in: entry)
        // A page has a protocol that such an address takes over; a mail has none.
        let whole = link.hasPrefix("//") ? "https:" + link : link
        return EmailSurroundings.Target(
          address: kind == .page ? self.address(whole) : PlainAddress.of(whole),
          size: context.plan.imageSize(at: target))
      }, online: address(context.base.absolute(entry.path)), words: context.words, language: language,
      direction: TextDirection(ofLanguage: language))
  }
}
