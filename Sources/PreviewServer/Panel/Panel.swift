/// What stands at the lower edge of every page as long as something is wrong.
///
///     Panel(findings: findings, showsLastGoodPage: true)
///
/// It is HTML from the start, since it is added to many pages and changes only with the site.
public struct Panel: Sendable, Hashable {
  /// Empty where all is well.
  let html: String
  let version: String

  /// - Parameters:
  ///   - findings: In the order of the terminal; the panel shows errors first.
  ///   - showsLastGoodPage: Whether the site that is served is the one before the mistakes.
  public init(findings: [PanelFinding], showsLastGoodPage: Bool = false) {
    html =
      PanelMarkup(findings: findings, counts: FindingCounts(findings), showsLastGoodPage: showsLastGoodPage)
      .html
    version = StableHash(html.utf8).text
  }

  /// The panel of a site without mistakes: not to be seen.
  public static let none = Panel(findings: [])

  /// What the panel's element holds, out of reach of the site's styles, and they of its own.
  ///
  /// The line for screen readers is always there, since they read out only what changes in a place they know.
  var shadow: String {
    "<style>\(PanelStyle.css)</style><p role=\"status\"></p><div class=\"box\">\(html)</div>"
  }
}
