import PreviewServer
import SiteGenerator

extension EmailPage {
  init(_ email: PreviewSite.PreviewEmail) {
    self.init(
      subject: email.files.subject, html: String(decoding: email.shownHTML, as: UTF8.self),
      text: String(decoding: email.files.text, as: UTF8.self), findings: email.findings.map(PanelFinding.init)
    )
  }
}
