/// Tags with their styles.
extension EmailHTMLWriter {
  /// - Parameters:
  ///   - before: Declarations in front of the element's own.
  ///   - after: Declarations behind them.
  ///   - attributes: As they are written.
  mutating func open(
    _ tag: String, _ element: EmailElement, before: String = "", after: String = "", _ attributes: String = ""
  ) {
    open(tag, styles[element], before: before, after: after, attributes)
  }

  mutating func open(
    _ tag: String, _ style: EmailStyle, before: String = "", after: String = "", _ attributes: String = ""
  ) {
    output += "<\(tag)".utf8
    if !attributes.isEmpty { output += " \(attributes)".utf8 }
    if let name = style.name { output += " class=\"\(name)\"".utf8 }
    if let background = style.background { output += " bgcolor=\"\(background)\"".utf8 }
    output += " style=\"\(before)\(style.declarations)\(after)\">".utf8
  }

  mutating func close(_ tag: String) {
    output += "</\(tag)>".utf8
  }

  mutating func write(text: String) {
    output += text.htmlEscaped.utf8
  }

  /// A table of one cell as wide as there is room, below space.
  mutating func box(_ gap: Int, _ style: EmailStyle? = nil, _ content: (inout EmailHTMLWriter) -> Void) {
    output += "<table \(Self.layout) width=\"100%\">".utf8
    if gap > 0 {
      output += "<tr>".utf8
      open("td", .spacer, after: ";line-height:\(gap)px", "height=\"\(gap)\"")
      output += "&nbsp;</td></tr>".utf8
    }
    output += "<tr>".utf8
    if let style { open("td", style) } else { output += "<td>".utf8 }
    content(&self)
    output += "</td></tr></table>".utf8
  }

  /// What a table has that is none to those who have it read to them.
  static let layout = "role=\"presentation\" \(bare)"
  static let bare = "cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
}
