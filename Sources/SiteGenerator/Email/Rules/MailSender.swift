import InternetMessage

/// Finds what keeps mails from being messages: nobody to send them, or a date that messages cannot have.
enum MailSender {
  static func findings(in email: Email) -> [Finding] {
    guard MessageDate(email.date) == nil else { return [] }
    var finding = Finding(
      .mailSender, at: email.entry.dateLocation ?? Location(file: email.entry.source),
      "messages have dates from 1900 on, so no .eml file can be written", help: "send the .html instead")
    finding.isInDraft = email.entry.publication.isDraft
    return [finding]
  }

  static func findings(in site: SiteConfiguration) -> [Finding] {
    guard site.emailSender == nil else { return [] }
    let address = site.author?.email
    return [
      Finding(
        .mailSender, at: Location(file: "content/site.yml"),
        address.map {
          "mails cannot be sent from the author's address '\($0)', so no .eml file can be written"
        }
          ?? "there is no address to send mails from, so no .eml file can be written",
        help: address == nil
          ? "write email: {from: Ann Author <ann@example.com>}, or give the author an email"
          : "write email: {from: Ann Author <ann@example.com>}, with plain letters before the '@'")
    ]
  }
}
