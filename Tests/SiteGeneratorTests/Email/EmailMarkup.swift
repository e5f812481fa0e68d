import Testing

/// The tags of a mail and the CSS in it, read strictly: what is none of what a mail is made of, is a mistake.
struct EmailMarkup {
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)]

    var declarations: [(property: String, value: String)] {
      attributes.filter { $0.name == "style" }.flatMap { EmailMarkup.declarations($0.value) }
    }
  }

  private(set) var tags: [Tag] = []
  private(set) var stylesheets: [String] = []
  private(set) var mistakes: [String] = []

  init(_ html: String) {
    var rest = html[...]
    if let doctype = rest.prefixMatch(of: /<!doctype html>/) { rest = rest[doctype.range.upperBound...] }
    var open: [String] = []
    while let sign = rest.firstIndex(of: "<") {
      rest = rest[sign...]
      if let style = rest.prefixMatch(of: /<style>([^<]*)<\/style>/) {
        tags.append(Tag(name: "style", attributes: []))
        stylesheets.append(String(style.output.1))
        rest = rest[style.range.upperBound...]
      } else if let comment = rest.prefixMatch(of: /<!--\[if mso\]>|<!\[endif\]-->/) {
        rest = rest[comment.range.upperBound...]
      } else if let end = rest.prefixMatch(of: /<\/([a-z0-9]+)>/) {
        if open.popLast() != String(end.output.1) { mistakes.append("</\(end.output.1)>") }
        rest = rest[end.range.upperBound...]
      } else if let start = rest.prefixMatch(of: /<([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/) {
        let name = String(start.output.1)
        tags.append(Tag(name: name, attributes: Self.attributes(start.output.2)))
        if !["br", "img", "meta"].contains(name) { open.append(name) }
        rest = rest[start.range.upperBound...]
      } else {
        mistakes.append(String(rest.prefix(40)))
        rest = rest.dropFirst()
      }
    }
    mistakes += open.map { "<\($0)> is not closed" }
  }

  /// Each rule of the style sheets with the query it stands in.
  var rules: [(query: String, selector: String, declarations: [(property: String, value: String)])] {
    stylesheets.flatMap { sheet in
      sheet.matches(of: /@media ([^{]+)\{((?:[^{}]+\{[^{}]*\})*)\s*\}/).flatMap { query in
        query.output.2.matches(of: /([^{}]+)\{([^{}]*)\}/).map { rule in
          let selector = rule.output.1.split(separator: "\n").joined()
          return (String(query.output.1), selector, Self.declarations(String(rule.output.2)))
        }
      }
    }
  }

  private static func attributes(_ text: Substring) -> [(name: String, value: String)] {
    text.matches(of: /([a-z-]+)="([^"]*)"/).map { (String($0.output.1), String($0.output.2)) }
  }

  private static func declarations(_ text: String) -> [(property: String, value: String)] {
    text.split(separator: ";").map { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
