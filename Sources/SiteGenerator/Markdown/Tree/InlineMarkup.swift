/// What the author's own tags among words come to.
enum InlineMarkup {
  enum Form {
    /// All there is of an element that has no content.
    case single(TextTree.Inline)
    case styled(TextTree.Style)
    case link(String)
    case code
    case quoted
    /// What no reader sees.
    case hidden
    /// Only its content counts.
    case transparent
  }

  static func form(of tag: HTMLTokens.Tag) -> Form {
    if isHidden(tag) { return .hidden }
    if let style = styles[tag.name] { return .styled(style) }
    if code.contains(tag.name) { return .code }
    switch tag.name {
    case "a": return tag.address(in: .href).map(Form.link) ?? .transparent
    case "q": return .quoted
    case "br": return .single(.lineBreak)
    case "img": return image(tag).map { .single(.image($0)) } ?? .transparent
    case .input: return box(tag).map { .single(.text($0)) } ?? .transparent
    default: break
    }
    return embedded(tag).map { .single(.link(address: $0, [.text($0)])) } ?? .transparent
  }

  static func inlines(_ form: Form, around content: [TextTree.Inline]) -> [TextTree.Inline] {
    switch form {
    case .styled(let style): [.styled(style, content)]
    case .link(let address): [.link(address: address, content)]
    case .code: [.code(TextTree.words(of: content))]
    case .quoted: [.text("“")] + content + [.text("”")]
    case .hidden: []
    case .transparent, .single: content
    }
  }

  static func image(_ tag: HTMLTokens.Tag) -> TextTree.Image? {
    tag.address(in: "src").map { address in
      TextTree.Image(
        address: address, alternative: tag["alt"].map(HTMLCharacters.decoded) ?? "",
        width: tag["width"].flatMap { Int(String(decoding: $0, as: UTF8.self)) }.flatMap { $0 > 0 ? $0 : nil }
      )
    }
  }

  /// The address of what a frame or a film would show.
  static func embedded(_ tag: HTMLTokens.Tag) -> String? {
    embeds[tag.name].flatMap { tag.address(in: $0) }
  }

  /// Whether it hides what is in it.
  static func isHidden(_ tag: HTMLTokens.Tag) -> Bool {
    hidden.contains(tag.name)
      || !voids.contains(tag.name) && tag.attributes.contains { $0.name == "hidden" }
  }

  static func beginsFilm(_ html: UnsafeRawBufferPointer) -> Bool {
    firstName(in: html).map(isFilm) ?? false
  }

  static func begins(_ element: HTMLName, _ html: UnsafeRawBufferPointer) -> Bool {
    firstName(in: html) == element
  }

  private static func firstName(in html: UnsafeRawBufferPointer) -> HTMLName? {
    var tokens = HTMLTokens(Array(html))
    guard case .start(let tag) = tokens.next() else { return nil }
    return tag.name
  }

  static func isFilm(_ name: HTMLName) -> Bool { ["audio", "object", "video"].contains(name) }
}

extension InlineMarkup {
  private static let styles: [HTMLName: TextTree.Style] = [
    "b": .strong, "cite": .emphasis, "del": .struck, "dfn": .emphasis, "em": .emphasis, "i": .emphasis,
    "ins": .underlined, "mark": .marked, "s": .struck, "small": .small, "strike": .struck,
    "strong": .strong, "sub": .subscript, "sup": .superscript, "u": .underlined, "var": .emphasis,
  ]

  private static let code: Set<HTMLName> = ["code", "kbd", "samp", "tt"]

  private static let embeds: [HTMLName: HTMLName] = [
    "audio": "src", "embed": "src", "iframe": "src", "object": "data", "source": "src", "video": "src",
  ]

  private static let hidden: Set<HTMLName> = [
    "button", "canvas", "datalist", "head", "noembed", "noframes", "script", "select", "style", "svg",
    "template", "textarea", "title",
  ]

  private static let voids: Set<HTMLName> = ["br", "hr", "img", .input, "source", "wbr"]

  /// A character that shows whether a box is checked.
  private static func box(_ tag: HTMLTokens.Tag) -> String? {
    guard tag[.type].map({ HTMLName($0) }) == "checkbox" else { return nil }
    return tag.attributes.contains { $0.name == .checked } ? "☑" : "☐"
  }
}

extension HTMLTokens.Tag {
  /// Nil where there is none, or it would run a script.
  func address(in attribute: HTMLName) -> String? {
    guard let value = self[attribute], !value.isEmpty else { return nil }
    let address = HTMLCharacters.decoded(value).trimmingSpaces
    return address.isEmpty || UnsafeAddress.isUnsafe(address) ? nil : String(address)
  }
}
