/// An issue's e-mail as readers get it: in light and dark, on a telephone, and as plain text.
///
/// It holds all of them, so that it is another page once the e-mail is another, and is kept up to date as every page is.
public struct EmailPage: Sendable {
  private let subject: String
  private let html: String
  private let text: String
  private let findings: [PanelFinding]

  /// - Parameters:
  ///   - html: A whole document.
  ///   - findings: What there is to mend in it.
  public init(subject: String, html: String, text: String, findings: [PanelFinding]) {
    self.subject = subject
    self.html = html
    self.text = text
    self.findings = findings
  }

  public var file: ServedFile {
    ServedFile(.bytes(Array(page.utf8)), mediaType: "text/html; charset=utf-8")
  }
}

extension EmailPage {
  private var page: String {
    OwnPage.html(
      title: "E-mail: \(htmlText(subject))", style: OwnStyle.email,
      """
      <header>
      <h1>\(htmlText(subject))</h1>
      <p>This issue as an e-mail. <code>sitegen email</code> writes it; nothing of it is published. \
      <a href="/\(Responder.ownFolder)/">All posts</a></p>
      </header>
      \(list)
      <div class="mails">
      \(frame("Light", width: 620, isDark: false))
      \(frame("Telephone", width: 360, isDark: false))
      \(frame("Dark", width: 620, isDark: true))
      \(frame("Telephone, dark", width: 360, isDark: true))
      </div>
      <h2 id="text">Plain text</h2>
      <pre tabindex="0" role="region" aria-labelledby="text">\(htmlText(text))</pre>
      """)
  }

  private var list: String {
    guard !findings.isEmpty else { return "" }
    let items = findings.map { finding in
      let help = finding.help.map { "<br>\(htmlText($0))" } ?? ""
      return "<li><b class=\"\(finding.severity.rawValue)\">\(finding.severity.rawValue)</b> "
        + "\(htmlText(finding.message))\(help)"
    }
    return "<ul class=\"findings\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  /// Nothing in it runs, and what it links to opens beside it.
  private func frame(_ name: String, width: Int, isDark: Bool) -> String {
    let document = Self.document(html, isDark: isDark)
    return """
      <figure><figcaption>\(name)</figcaption>
      <iframe title="\(name)" width="\(width)" sandbox="allow-popups allow-popups-to-escape-sandbox" \
      srcdoc="\(document)"></iframe></figure>
      """
  }

  /// The e-mail as a client shows it that asks for one of the two, whatever this machine prefers; as an attribute's value.
  private static func document(_ html: String, isDark: Bool) -> String {
    html.replacing(/\(prefers-color-scheme: ?dark\)/, with: isDark ? "all" : "not all")
      .replacing("<head>", with: "<head><base target=\"_blank\">")
      .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
  }
}
