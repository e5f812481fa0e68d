/// Makes of a post's text what a feed reader can show: HTML with whole addresses, and without scripts, styles, forms and
/// frames. Text is never touched.
///
/// It goes by the rendered bytes, so that what the author wrote as HTML gets no way around it.
struct FeedContent {
  private let html: [UInt8]
  private let addresses: FeedAddresses
  private var output: [UInt8] = []
  private var dropped: [Dropped] = []
  /// How many of them have this name.
  private var droppedNames: [String: Int] = [:]
  /// For each `<div>` that is open, the element that stands for it.
  private var openDivisions: [String] = []
  private var isInCalloutTitle = false

  static func html(of entry: Entry, in context: RenderContext) -> [UInt8] {
    let text = BodyRenderer(entry, for: .feed, in: context).text()
    var content = FeedContent(text, FeedAddresses(of: entry, in: context))
    content.run()
    return content.output
  }

  private init(_ html: [UInt8], _ addresses: FeedAddresses) {
    self.html = html
    self.addresses = addresses
    output.reserveCapacity(html.count + html.count / 8)
  }

  private mutating func run() {
    var tokens = HTMLTokens(html)
    while let token = tokens.next() {
      switch token {
      case .text(let range): write(html[range])
      case .start(let tag): start(tag)
      case .end(let name): end(name)
      }
    }
  }
}

extension FeedContent {
  private mutating func start(_ tag: HTMLTokens.Tag) {
    switch FeedMarkup.treatment(of: tag.name) {
    case .kept: writeStart(of: tag)
    case .unwrapped: break
    case .box: writeBox(of: tag)
    case .link(let attribute): writeLink(to: tag[attribute], titled: tag["title"])
    case .dropped: beginDropping(tag.name)
    }
  }

  private mutating func end(_ name: String) {
    switch FeedMarkup.treatment(of: name) {
    case .kept: writeEnd(of: name)
    case .dropped: drop(name)
    case .unwrapped, .box, .link: break
    }
  }
}

/// What is dropped.
extension FeedContent {
  /// An element to be dropped if it ends: one that never does loses its tag alone, and not the rest of the post.
  private struct Dropped {
    var name: String
    /// How much had been written before it, and how many divisions were open.
    var start: Int
    var divisions: Int
  }

  private mutating func beginDropping(_ name: String) {
    dropped.append(Dropped(name: name, start: output.count, divisions: openDivisions.count))
    droppedNames[name, default: 0] += 1
  }

  /// Takes back what has been written since the element began.
  private mutating func drop(_ name: String) {
    guard droppedNames[name, default: 0] > 0 else { return }
    while let last = dropped.popLast() {
      droppedNames[last.name, default: 0] -= 1
      guard last.name == name else { continue }
      output.removeSubrange(last.start...)
      openDivisions.removeLast(max(0, openDivisions.count - last.divisions))
      return
    }
  }
}

/// What is kept. Where a style sheet would make a text readable, elements do.
extension FeedContent {
  private mutating func writeStart(of tag: HTMLTokens.Tag) {
    let isCallout = tag.name == "div" && tag.hasClass("callout")
    if tag.name == "div" { openDivisions.append(isCallout ? "blockquote" : "div") }
    if tag.name == "section" && tag.hasClass("footnotes") { output += "<hr>\n".utf8 }
    output += "<\(isCallout ? "blockquote" : tag.name)".utf8
    for attribute in tag.attributes { write(attribute, ofCell: tag.name == "td" || tag.name == "th") }
    output.append(UInt8(ascii: ">"))
    if tag.name == "p" && tag.hasClass("callout-title") {
      output += "<strong>".utf8
      isInCalloutTitle = true
    }
  }

  private mutating func writeEnd(of name: String) {
    guard !FeedMarkup.isVoid(name) else { return }
    if name == "p" && isInCalloutTitle {
      output += "</strong>".utf8
      isInCalloutTitle = false
    }
    let name = name == "div" ? openDivisions.popLast() ?? name : name
    output += "</\(name)>".utf8
  }

  private mutating func write(_ attribute: HTMLTokens.Attribute, ofCell isOfCell: Bool) {
    let name = attribute.name
    guard let value = attribute.value else {
      if FeedMarkup.isKept(attribute: name) { output += " \(name)".utf8 }
      return
    }
    let written = String(decoding: value, as: UTF8.self)
    if isOfCell, name == "style", let alignment = Self.alignment(in: written) {
      write("align", alignment)
    } else if FeedMarkup.isAddress(attribute: name) {
      if let address = addresses.whole(written) { write(name, address) }
    } else if name == "srcset" {
      write(name, addresses.wholeList(written))
    } else if FeedMarkup.isKept(attribute: name) {
      write(name, written)
    }
  }

  private mutating func write(_ attribute: String, _ value: String) {
    // Few values have one, and to look for characters takes long.
    let hasQuote = value.utf8.contains(UInt8(ascii: "\""))
    output += " \(attribute)=\"\(hasQuote ? value.replacing("\"", with: "&quot;") : value)\"".utf8
  }

  /// Of a table's column, as `Tables` writes it; readers know the older attribute.
  private static func alignment(in style: String) -> String? {
    guard style.hasPrefix("text-align: ") else { return nil }
    let alignment = String(style.dropFirst("text-align: ".count))
    return ["left", "center", "right"].contains(alignment) ? alignment : nil
  }
}

/// What becomes something else.
extension FeedContent {
  /// A `<` that begins no tag is escaped: what is left out behind it could make it begin one.
  private mutating func write(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let sign = rest.firstIndex(of: UInt8(ascii: "<")) {
      output += rest[..<sign]
      output += "&lt;".utf8
      rest = rest[(sign + 1)...]
    }
    output += rest
  }

  /// A task's box as a character.
  private mutating func writeBox(of input: HTMLTokens.Tag) {
    guard let type = input["type"], String(decoding: type, as: UTF8.self).lowercased() == "checkbox" else {
      return
    }
    output += (input.attributes.contains { $0.name == "checked" } ? "\u{2611}" : "\u{2610}").utf8
  }

  private mutating func writeLink(to written: ArraySlice<UInt8>?, titled title: ArraySlice<UInt8>?) {
    guard let written, let address = addresses.whole(String(decoding: written, as: UTF8.self)) else { return }
    let title = title.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let words = (title.trimmingSpaces.isEmpty ? address : title)
      .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    output += "<a".utf8
    write("href", address)
    output += ">\(words)</a>".utf8
  }
}

extension HTMLTokens.Tag {
  fileprivate func hasClass(_ name: String) -> Bool {
    self["class"]?.split(whereSeparator: \.isHTMLSpace).contains { $0.elementsEqual(name.utf8) } ?? false
  }
}
