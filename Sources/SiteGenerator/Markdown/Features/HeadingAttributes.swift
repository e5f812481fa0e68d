import CommonMark

/// Ids that the author gives headings: `## Our prices {#prices}`.
enum HeadingAttributes {
  /// Takes them out of the headings' text.
  static func take(from root: Node, _ context: inout PassContext) {
    var ids: Set<String> = []
    for heading in root.walk where heading.kind == .heading {
      guard let id = id(of: heading) else { continue }
      context.headingIDs[heading] = id
      if !ids.insert(id).inserted {
        context.report(.duplicateID(id), in: heading) { $0.text("{#\(id)}") }
      }
    }
  }

  private static func id(of heading: Node) -> String? {
    guard let last = heading.lastChild, last.kind == .text, last.literal.contains(UInt8(ascii: "}")) else {
      return nil
    }
    let text = String(decoding: last.literal, as: UTF8.self)
    guard let start = text.utf8.lastIndex(of: UInt8(ascii: "{")) else { return nil }
    let attribute = text[start...].trimmingSpacesAtEnd.utf8
    guard attribute.starts(with: "{#".utf8), attribute.last == UInt8(ascii: "}"),
      (1...SitePath.longestSegment).contains(attribute.count - "{#}".utf8.count)
    else { return nil }
    let id = String(decoding: attribute.dropFirst(2).dropLast(), as: UTF8.self)
    // A guard says that a sign is escaped.
    guard !id.contains(where: { $0.isWhitespace || $0 == "}" }), EscapeGuards.stripped(id) == nil else {
      return nil
    }
    last.setLiteral(text[..<start].trimmingSpacesAtEnd)
    return Typography.undone(in: id)
  }
}

extension PassContext.Message {
  static func duplicateID(_ id: String) -> Self {
    Self(
      rule: .duplicateID, text: "there is an id '\(id)' before this one, and a link to it leads there",
      help: "give this heading another id")
  }
}
