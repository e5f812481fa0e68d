/// Finds sites that no mail can come from.
enum MailSender {
  static func findings(in site: SiteConfiguration) -> [Finding] {
    guard site.emailSender == nil else { return [] }
    return [
      Finding(
        .mailSender, at: Location(file: "content/site.yml"),
        "there is no address to send mails from, so no .eml file can be written",
        help: "write email: {from: Ann Author <ann@example.com>}, or give the author an email")
    ]
  }
}
