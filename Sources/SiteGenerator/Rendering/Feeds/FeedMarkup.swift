/// What HTML means something in a feed reader: each shows a text in its own way, and strips what it does not trust.
enum FeedMarkup {
  /// What becomes of an element.
  enum Treatment: Hashable {
    case kept
    /// Without its tags; its content stays.
    case unwrapped
    /// With all that is in it.
    case dropped
    /// A character that shows whether the box is checked.
    case box
    /// A link to what it would show.
    case link(to: HTMLName)
  }

  static func treatment(of element: HTMLName) -> Treatment {
    if kept.contains(element) { return .kept }
    if dropped.contains(element) { return .dropped }
    if element == .input { return .box }
    return linked[element].map { .link(to: $0) } ?? .unwrapped
  }

  static func isVoid(_ element: HTMLName) -> Bool { void.contains(element) }

  /// Whether an attribute says something of the text itself. Others are for scripts, style sheets, or a page's loading.
  static func isKept(attribute: HTMLName) -> Bool { attributes.contains(attribute) }

  /// Attributes that hold one address.
  static func isAddress(attribute: HTMLName) -> Bool { addresses.contains(attribute) }
}

extension FeedMarkup {
  private static let kept: Set<HTMLName> = [
    "a", "abbr", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote", "br",
    "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt",
    "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i",
    "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby",
    "s", "samp", "section", "small", "source", "span", "strike", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "time", "tr", "track", "tt", "u", "ul", "var", "video", "wbr",
  ]

  private static let dropped: Set<HTMLName> = [
    "button", "datalist", "noembed", "noframes", "script", "select", "style", "svg", "template",
    "textarea", "title",
  ]

  private static let linked: [HTMLName: HTMLName] = [
    "embed": "src", "frame": "src", "iframe": "src", "object": "data",
  ]

  private static let void: Set<HTMLName> = ["br", "col", "hr", "img", "source", "track", "wbr"]

  private static let attributes: Set<HTMLName> = [
    "abbr", "align", "alt", "aria-label", "cite", "class", "colspan", "controls", "datetime", "dir",
    "headers", "height", "href", "hreflang", "id", "kind", "label", "lang", "media", "open", "poster", "rel",
    "reversed", "role", "rowspan", "scope", "sizes", "span", "src", "srclang", "srcset", "start", "title",
    "type", "value", "width",
  ]

  private static let addresses: Set<HTMLName> = ["cite", "href", "poster", "src"]
}
