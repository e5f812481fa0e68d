/// Makes the pages that have a template.
struct PageRenderer: Sendable {
  let context: RenderContext
  let theme: Theme

  /// The templates have been checked, so one thing alone can go wrong: data of the author's own, under `params`,
  /// that is nested deeper than a recursive partial may follow.
  ///
  /// - Parameter source: What the page is made from, should that happen.
  func render(
    _ shown: Page.Templated, at path: SitePath, from source: String
  ) throws(EndlessPage) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 15)
    if let diagnostic = theme.render(PageView(shown, at: path, in: context), into: &output) {
      throw EndlessPage(source: source, diagnostic: diagnostic)
    }
    return output
  }
}
