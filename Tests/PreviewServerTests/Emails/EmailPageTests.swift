import Testing

@testable import PreviewServer

@Suite struct EmailPageTests {
  private func page(
    _ html: String, subject: String = "Ask", text: String = "", _ findings: [PanelFinding] = []
  )
    throws -> String
  {
    let file = EmailPage(subject: subject, html: html, text: text, findings: findings).file
    guard case .bytes(let bytes) = file.content else { throw Missing() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private struct Missing: Error {}

  @Test("Light and dark are shown whatever the machine prefers")
  func schemes() throws {
    let page = try page("<head><style>@media (prefers-color-scheme: dark){p{color:red}}</style>")
    #expect(page.matches(of: /srcdoc="[^"]*@media all\{/).count == 2)
    #expect(page.matches(of: /srcdoc="[^"]*@media not all\{/).count == 2)
    #expect(page.matches(of: /width="360"/).count == 2)
  }

  @Test("The e-mail is an attribute's value, in which nothing runs")
  func escaping() throws {
    let page = try page(
      "<p title=\"a\">&lt;b&gt;</p></iframe><script>x</script>", subject: "<i>&", text: "<u>\u{202E}")
    #expect(page.contains("<p title=&quot;a&quot;>&amp;lt;b&amp;gt;</p>"))
    #expect(!page.replacing(/srcdoc="[^"]*"/, with: "").contains("<script"))
    #expect(page.contains("<h1>&lt;i&gt;&amp;</h1>") && page.contains("&lt;u&gt;\u{FFFD}</pre>"))
    #expect(page.contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\""))
  }

  @Test("What is to be mended stands above it")
  func findings() throws {
    let finding = PanelFinding(.warning, at: nil, "the <subject> is long", help: "make it short")
    let page = try page("", [finding])
    #expect(page.contains("<b class=\"warning\">warning</b> the &lt;subject&gt; is long<br>make it short"))
    #expect(try !self.page("").contains("<ul"))
  }
}
