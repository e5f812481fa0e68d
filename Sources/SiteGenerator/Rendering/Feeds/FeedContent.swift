/// Makes of a post's text what a feed reader can show: HTML with whole addresses, and without scripts, styles, frames,
/// and the fields and buttons of forms. Text is never touched.
///
/// It goes by the rendered bytes, so that what the author wrote as HTML gets no way around it.
struct FeedContent {
  private let html: [UInt8]
  private let addresses: FeedAddresses
  private var output: [UInt8] = []
  private var dropped: [Dropped] = []
  /// How many of them have this name.
  private var droppedNames: [HTMLName: Int] = [:]
  /// For each `<div>` that is open, the element that stands for it.
  private var openDivisions: [HTMLName] = []
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
    case .link(let attribute): writeLink(to: tag[attribute], titled: tag[.title])
    case .dropped: beginDropping(tag.name)
    }
  }

  private mutating func end(_ name: HTMLName) {
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
    var name: HTMLName
    /// How much had been written before it, and how many divisions were open.
    var start: Int
    var divisions: Int
  }

  private mutating func beginDropping(_ name: HTMLName) {
    dropped.append(Dropped(name: name, start: output.count, divisions: openDivisions.count))
    droppedNames[name, default: 0] += 1
  }

  /// Takes back what has been written since the element began.
  private mutating func drop(_ name: HTMLName) {
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
    let name = tag.name == .div && tag.hasClass("callout") ? .blockquote : tag.name
    if tag.name == .div { openDivisions.append(name) }
    if tag.name == .section && tag.hasClass("footnotes") { output += "<hr>\n".utf8 }
    output.append(UInt8(ascii: "<"))
    name.write(to: &output)
    for attribute in tag.attributes { write(attribute, ofCell: tag.name == .td || tag.name == .th) }
    output.append(UInt8(ascii: ">"))
    if tag.name == .p && tag.hasClass("callout-title") {
      output += "<strong>".utf8
      isInCalloutTitle = true
    }
  }

  private mutating func writeEnd(of name: HTMLName) {
    guard !FeedMarkup.isVoid(name) else { return }
    if name == .p && isInCalloutTitle {
      output += "</strong>".utf8
      isInCalloutTitle = false
    }
    let name = name == .div ? openDivisions.popLast() ?? name : name
    output += "</".utf8
    name.write(to: &output)
    output.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: HTMLTokens.Attribute, ofCell isOfCell: Bool) {
    let name = attribute.name
    guard let value = attribute.value else {
      if FeedMarkup.isKept(attribute: name) { write(name) }
      return
    }
    if isOfCell, name == .style, let alignment = Self.alignment(in: value) {
      write(.align, alignment)
    } else if FeedMarkup.isAddress(attribute: name) {
      if let address = addresses.whole(value) { write(name, address) }
    } else if name == .srcset {
      write(name, addresses.wholeList(value))
    } else if FeedMarkup.isKept(attribute: name) {
      write(name, value)
    }
  }

  private mutating func write(_ attribute: HTMLName) {
    output.append(.space)
    attribute.write(to: &output)
  }

  private mutating func write(_ attribute: HTMLName, _ value: ArraySlice<UInt8>) {
    write(attribute)
    output += "=\"".utf8
    write(value, with: "&quot;", for: UInt8(ascii: "\""))
    output.append(UInt8(ascii: "\""))
  }

  /// By bytes: a quotation mark under an accent is still one to HTML, though not to a string.
  private mutating func write(_ text: ArraySlice<UInt8>, with reference: String, for sign: UInt8) {
    var rest = text
    while let place = rest.firstIndex(of: sign) {
      output += rest[..<place]
      output += reference.utf8
      rest = rest[(place + 1)...]
    }
    output += rest
  }

  /// Of a table's column, as `Tables` writes it; readers know the older attribute.
  private static func alignment(in style: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let property = "text-align: ".utf8
    guard style.starts(with: property) else { return nil }
    let alignment = style.dropFirst(property.count)
    return ["left", "center", "right"].contains { alignment.elementsEqual($0.utf8) } ? alignment : nil
  }
}

/// What becomes something else.
extension FeedContent {
  /// A `<` that begins no tag is escaped: what is left out behind it could make it begin one.
  private mutating func write(_ text: ArraySlice<UInt8>) {
    write(text, with: "&lt;", for: UInt8(ascii: "<"))
  }

  /// A task's box as a character.
  private mutating func writeBox(of input: HTMLTokens.Tag) {
    guard let type = input[.type], type.lazy.map(\.lowercased).elementsEqual("checkbox".utf8) else { return }
    output += (input.attributes.contains { $0.name == .checked } ? "\u{2611}" : "\u{2610}").utf8
  }

  private mutating func writeLink(to written: ArraySlice<UInt8>?, titled title: ArraySlice<UInt8>?) {
    guard let written, let address = addresses.whole(written) else { return }
    output += "<a".utf8
    write(.href, address)
    output.append(UInt8(ascii: ">"))
    let isTitled = title.map { !String(decoding: $0, as: UTF8.self).trimmingSpaces.isEmpty } ?? false
    writeWords(isTitled ? title ?? [] : address)
    output += "</a>".utf8
  }

  private mutating func writeWords(_ words: ArraySlice<UInt8>) {
    for byte in words {
      switch byte {
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      default: output.append(byte)
      }
    }
  }
}

extension HTMLTokens.Tag {
  fileprivate func hasClass(_ name: String) -> Bool {
    self[.class]?.split(whereSeparator: \.isHTMLSpace).contains { $0.elementsEqual(name.utf8) } ?? false
  }
}
