/// Writes what leads on from old addresses: a small page at each, and rules for hosts that can do it at once.
enum RedirectRenderer {
  /// A page that takes browsers on by itself, and says to search engines where the real one is.
  static func page(to path: SitePath, _ context: RenderContext) -> [UInt8] {
    let link = context.base.link(to: path).htmlEscaped
    let address = context.base.absolute(path).htmlEscaped
    return Array(
      """
      <!doctype html>
      <html lang="\(context.configuration.language)" dir="\(context.configuration.direction.rawValue)">
      <head>
        <meta charset="utf-8">
        <title>\(address)</title>
        <link rel="canonical" href="\(address)">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=\(link)">
      </head>
      <body>
        <p><a href="\(link)">\(address)</a></p>
      </body>
      </html>

      """.utf8)
  }

  static func rules(_ kind: Page.RedirectRules, _ context: RenderContext) -> [UInt8] {
    Array(context.plan.redirectRules(kind).map { $0 + "\n" }.joined().utf8)
  }
}
