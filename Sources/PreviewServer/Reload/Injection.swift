/// What a page gets on its way to the browser: the panel, and the script that keeps both up to date.
///
/// It stands at the end of the head and never in the built site. In the body, a comment that the author has not closed yet
/// would take it along.
enum Injection {
  static func add(panel: Panel, to html: [UInt8]) -> [UInt8] {
    let place = TagScanner(html).first { $0.isEnd && $0.name == "head" || !$0.isEnd && $0.name == "body" }
    let end = place?.range.lowerBound ?? html.count
    let elements = elements(panel: panel, version: PageVersion(of: html))
    return Array(html[..<end]) + elements.utf8 + html[end...]
  }

  static let scriptPath = "live.js"

  private static func elements(panel: Panel, version: PageVersion) -> String {
    """
    <template>\(panel.shadow)</template>\
    <script src="/\(Responder.ownFolder)/\(scriptPath)" data-page="\(version.page)" data-styles="\(version.styles)" \
    data-panel="\(panel.version)"></script>
    """
  }
}
