/// Renders an entry's text for where it is shown.
struct BodyRenderer {
  enum Setting: Hashable, Sendable {
    /// On the entry's own page.
    case page
    /// On a page that shows several entries.
    case list
    /// In a feed: whole addresses, and nothing that needs a style sheet.
    case feed
  }

  private let entry: Entry
  private let setting: Setting
  private let context: RenderContext
  private let links: [LinkTarget]

  init(_ entry: Entry, for setting: Setting, in context: RenderContext) {
    self.entry = entry
    self.setting = setting
    self.context = context
    self.links = context.plan.links(in: entry)
  }

  /// The whole text.
  func text() -> [UInt8] {
    var html: [UInt8] = []
    entry.body.write(to: &html, filling: fill)
    return html
  }

  private func fill(_ content: Body.Content, _ html: inout [UInt8]) {
    switch content {
    case .address(let link): html.append(contentsOf: AddressEscape.attribute(address(of: links[link])).utf8)
    case .size, .id, .idAddress, .noteReference, .video: break
    }
  }

  private func address(of target: LinkTarget) -> String {
    switch setting {
    case .page, .list: context.link(to: target)
    case .feed: context.absoluteLink(to: target, in: entry)
    }
  }
}
