/// Renders an entry's text for where it is shown.
struct BodyRenderer {
  enum Setting: Hashable, Sendable {
    /// On the entry's own page.
    case page
    /// On a page that shows several entries, whose ids must not clash.
    case list
    /// In a feed: whole addresses, and nothing that needs a style sheet.
    case feed
  }

  private let entry: Entry
  private let setting: Setting
  private let context: RenderContext
  private let resolver: LinkResolver

  init(_ entry: Entry, for setting: Setting, in context: RenderContext) {
    self.entry = entry
    self.setting = setting
    self.context = context
    self.resolver = context.plan.resolver(for: entry)
  }

  /// The whole text.
  func text() -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(entry.body.html.count + 64 * entry.body.places.count)
    entry.body.write(to: &html) { write($0, isExcerpt: false, &$1) }
    return html
  }

  /// What stands for it: the part the author marked, else the description, else the first paragraph.
  func excerpt() -> [UInt8]? {
    let excerpt = entry.body.excerpt
    if let description = entry.description, excerpt?.isMarked != true {
      return Array("<p>\(description.htmlEscaped)</p>\n".utf8)
    }
    guard let excerpt else { return nil }
    var html: [UInt8] = []
    entry.body.write(excerpt.range, to: &html) { write($0, isExcerpt: true, &$1) }
    return html
  }
}

extension BodyRenderer {
  private func write(_ content: Body.Content, isExcerpt: Bool, _ html: inout [UInt8]) {
    switch content {
    case .address(let link): html += AddressEscape.attribute(address(of: target(of: link))).utf8
    case .size(let link):
      if let size = context.plan.imageSize(at: target(of: link)) {
        html += " width=\"\(size.width)\" height=\"\(size.height)\"".utf8
      }
    case .id(let id): html += shown(id, isPrefixed: isExcerpt || setting != .page).utf8
    case .idAddress(let id): html += AddressEscape.attribute(address(ofID: id)).utf8
    case .noteReference(let note, let time):
      // The notes are at the end of the text, which an excerpt does not have.
      if !isExcerpt { html += noteReference(FootnoteID(note: note), time).utf8 }
    case .wayOutOfNote(let note):
      if setting == .page { html += wayOut(of: FootnoteID(note: note)).utf8 }
    case .video(let video):
      let preview = VideoPreview(video, context.configuration)
      let isPreview = setting == .page && !isExcerpt
      html += (isPreview ? preview.html : preview.link).utf8
    }
  }

  private func noteReference(_ id: FootnoteID, _ time: Int) -> String {
    let address = AddressEscape.attribute(address(ofID: id.note))
    let label = context.words.text(.footnote, [.number: String(id.number)]).htmlEscaped
    let place =
      setting == .page && time == 1 ? "<span id=\"\(shown(id.place, isPrefixed: false))\"></span>" : ""
    return
      "<sup class=\"footnote\">\(place)"
      + "<a href=\"\(address)\" id=\"\(shown(id.reference(time), isPrefixed: setting != .page))\" "
      + "role=\"doc-noteref\" aria-label=\"\(label)\">\(id.number)</a></sup>"
  }

  /// It leads to where the note is referred to, by an element that the stylesheet takes out of the flow: so the browser
  /// goes on from there and yet does not scroll.
  private func wayOut(of id: FootnoteID) -> String {
    let address = AddressEscape.attribute(address(ofID: id.place))
    return "<a href=\"\(address)\" class=\"footnote-close\">\(context.words[.closeNote].htmlEscaped)</a>"
  }

  private func target(of link: Int) -> LinkTarget {
    resolver.target(of: entry.body.links[link].address)
  }

  private func address(of target: LinkTarget) -> String {
    switch (setting, target) {
    case (.page, _): context.link(to: target)
    // What is elsewhere in the text may not be on this page.
    case (.list, .samePage(let suffix)): context.base.link(to: entry.path) + suffix
    case (.list, _): context.link(to: target)
    case (.feed, _): context.absoluteLink(to: target, in: entry)
    }
  }

  private func address(ofID id: String) -> String {
    switch setting {
    case .page, .list: "#" + shown(id, isPrefixed: setting == .list)
    // Readers show a post's text in a page of their own.
    case .feed: context.base.absolute(entry.path) + "#" + id
    }
  }

  private func shown(_ id: String, isPrefixed: Bool) -> String {
    (isPrefixed ? idPrefix + id : id).htmlEscaped
  }

  /// What keeps its ids apart from others', with the entry's path in it: ids of others, or the same one again, may be
  /// near. A heading's own id has no `:`, so no two of them become one.
  private var idPrefix: String {
    let path = entry.path.encoded.utf8.dropFirst()
    return String(Substring(entry.path.isFolder ? path.dropLast() : path)) + ":"
  }
}
