import CommonMark

/// Ids that the author gives headings: `## Our prices {#prices}`.
enum HeadingAttributes {
  /// Takes them out of the headings' text.
  static func take(from root: Node, _ context: inout PassContext) {
    var ids: Set<String> = []
    for heading in root.walk where heading.kind == .heading {
      guard let attribute = Attribute(of: heading) else { continue }
      guard let id = attribute.id else {
        context.report(.invalidID(attribute.written), in: heading) { $0.text(attribute.written) }
        continue
      }
      attribute.takeOut()
      context.headingIDs[heading] = id
      if !ids.insert(id).inserted {
        context.report(.duplicateID(id), in: heading) { $0.text("{#\(id)}") }
      }
    }
  }

  /// `{#...}` at a heading's end.
  private struct Attribute {
    /// As the author wrote it.
    let written: String
    /// Nil where it has white space in it.
    let id: String?
    private let node: Node
    private let textBefore: String

    init?(of heading: Node) {
      guard let last = heading.lastChild, last.kind == .text, last.literal.contains(UInt8(ascii: "}")) else {
        return nil
      }
      let text = String(decoding: last.literal, as: UTF8.self)
      guard let start = text.utf8.lastIndex(of: UInt8(ascii: "{")) else { return nil }
      let attribute = text[start...].trimmingSpacesAtEnd
      let id = attribute.dropFirst(2).dropLast()
      // A guard says that a sign is escaped.
      guard attribute.hasPrefix("{#"), attribute.hasSuffix("}"), !id.contains("}"),
        (1...SitePath.longestSegment).contains(id.utf8.count), EscapeGuards.stripped(String(id)) == nil
      else { return nil }
      node = last
      textBefore = text[..<start].trimmingSpacesAtEnd
      written = Typography.undone(in: attribute)
      self.id = id.contains(where: \.isWhitespace) ? nil : Typography.undone(in: String(id))
    }

    func takeOut() {
      node.setLiteral(textBefore)
    }
  }
}

extension PassContext.Message {
  static func duplicateID(_ id: String) -> Self {
    Self(
      rule: .duplicateID, text: "there is an id '\(id)' before this one, and a link to it leads there",
      help: "give this heading another id")
  }

  fileprivate static func invalidID(_ written: String) -> Self {
    // A class is none of the id's words.
    let words = written.dropFirst(2).dropLast().split(whereSeparator: \.isWhitespace).filter {
      !$0.hasPrefix(".")
    }
    return Self(
      rule: .invalidID,
      text: "'\(written)' is no id, since an id has no spaces, so readers would see it as it stands",
      help: "write {#\(words.joined(separator: "-"))}")
  }
}
