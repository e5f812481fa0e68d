@testable import SiteGenerator

/// The content of a mail, with the name of each style in its place: `style="margin:0 0 0;{text}"`.
func mailHTML(
  _ blocks: [TextTree.Block], notes: [[TextTree.Block]] = [], _ direction: TextDirection = .leftToRight,
  language: String = "en"
) -> String {
  let surroundings = EmailSample.surroundings(direction, language: language)
  let bytes = EmailHTMLWriter.write(TextTree(blocks: blocks, notes: notes), surroundings).html
  var html = String(decoding: bytes, as: UTF8.self)
  let styles = EmailStyles(direction)
  let elements = EmailElement.allCases.sorted {
    styles[$0].declarations.utf8.count > styles[$1].declarations.utf8.count
  }
  for element in elements {
    html = html.replacing(styles[element].declarations, with: "{\(element)}")
  }
  return html.replacing("cellpadding=\"0\" cellspacing=\"0\" border=\"0\"", with: "bare")
}

/// The same of one paragraph, without its tags.
func mailHTML(_ inlines: [TextTree.Inline], _ direction: TextDirection = .leftToRight) -> String {
  let html = mailHTML([.paragraph(inlines)], direction)
  let start = "<p style=\"margin:0px 0 0;{text}\">"
  return html.hasPrefix(start) ? String(html.dropFirst(start.count).dropLast(4)) : html
}

func paragraph(_ text: String) -> TextTree.Block { .paragraph([.text(text)]) }
