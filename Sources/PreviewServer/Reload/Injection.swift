/// What a page gets on its way to the browser: the panel, and the script that keeps both up to date.
///
/// It stands at the end of the body, where it is in nobody's way, and never in the built site.
enum Injection {
  static func add(panel: Panel, to html: [UInt8]) -> [UInt8] {
    let end = TagScanner(html).reduce(html.count) { end, tag in
      tag.isEnd && tag.name == "body" ? tag.range.lowerBound : end
    }
    let elements = elements(panel: panel, version: PageVersion(of: html))
    return Array(html[..<end]) + elements.utf8 + html[end...]
  }

  static let scriptPath = "live.js"

  private static func elements(panel: Panel, version: PageVersion) -> String {
    """
    <sitegen-panel><template shadowrootmode="open">\(panel.shadow)</template></sitegen-panel>\
    <script src="/\(Responder.ownFolder)/\(scriptPath)" data-page="\(version.page)" data-styles="\(version.styles)" \
    data-panel="\(panel.version)"></script>
    """
  }
}
