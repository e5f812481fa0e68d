/// Finds footers that lack what laws and mail services ask of newsletters.
enum MailFooter {
  static func findings(in settings: EmailSettings) -> [Finding] {
    var findings: [Finding] = []
    if settings.unsubscribe == nil {
      findings.append(finding(noUnsubscribing, help: noUnsubscribingHelp))
    }
    if settings.postalAddress.isEmpty {
      findings.append(finding(noPostalAddress, help: noPostalAddressHelp))
    }
    return findings
  }

  private static func finding(_ message: String, help: String) -> Finding {
    Finding(.mailFooter, at: Location(file: "content/site.yml"), message, help: help)
  }

  private static let noUnsubscribing = "mails have no link to unsubscribe"
  private static let noUnsubscribingHelp =
    "write email: {provider: mailchimp}, or whoever sends them; or email: {unsubscribe: mailto:leave@example.com}"
  private static let noPostalAddress =
    "mails have no postal address, which the law of many countries asks for"
  private static let noPostalAddressHelp =
    "write email: {postalAddress: ...}; or, if the service adds it, checks: {mail-footer: off}"
}
