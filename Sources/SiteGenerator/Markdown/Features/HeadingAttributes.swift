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
    guard let start = text.lastIndex(of: "{") else { return nil }
    let attribute = text[start...].trimmingSpacesAtEnd
    guard attribute.hasPrefix("{#"), attribute.hasSuffix("}") else { return nil }
    let id = attribute.dropFirst(2).dropLast()
    // A guard says that a sign is escaped.
    guard (1...SitePath.longestSegment).contains(id.utf8.count),
      !id.contains(where: { $0.isWhitespace || $0 == "}" }),
      EscapeGuards.stripped(String(id)) == nil
    else { return nil }
    last.setLiteral(text[..<start].trimmingSpacesAtEnd)
    return Typography.undone(in: String(id))
  }
}

extension PassContext.Message {
  static func duplicateID(_ id: String) -> Self {
    Self(
      rule: .duplicateID, text: "there is an id '\(id)' before this one, and a link to it leads there",
      help: "give this heading another id")
  }
}
