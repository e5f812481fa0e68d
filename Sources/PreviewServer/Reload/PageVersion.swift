/// Which page a browser shows, in two parts: a page of which only the stylesheets changed need not be loaded anew.
struct PageVersion: Hashable, Sendable {
  /// All but the addresses of its stylesheets.
  var page: String
  /// The addresses of its stylesheets, in their order.
  var styles: String

  init(page: String, styles: String) {
    self.page = page
    self.styles = styles
  }

  init(of html: [UInt8]) {
    var (page, styles) = (StableHash(), StableHash())
    var position = 0
    for tag in TagScanner(html) {
      guard let address = StyleLink.address(of: tag, in: html) else { continue }
      page.combine(html[position..<address.lowerBound])
      // Marks the place, so that no text can pass from one part into the other.
      page.combine([0])
      styles.combine(html[address])
      styles.combine([0])
      position = address.upperBound
    }
    page.combine(html[position...])
    self.init(page: page.text, styles: styles.text)
  }
}
