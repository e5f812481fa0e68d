/// What is to be said of an email once it is made.
enum EmailCheck {
  /// - Parameter lines: Of the post's file.
  static func findings(in email: Email, _ settings: EmailSettings, _ lines: SourceLines) -> [Finding] {
    let addresses = EmailAddresses(in: email.html)
    let heaviest = email.parts.map { (name: $0.name, bytes: $0.bytes + $0.links * MailSize.perLink) }
      .sorted { $0.bytes > $1.bytes }
    return (MailSubject.findings(in: email.entry) + MailPreheader.findings(in: email.entry)).map {
      $0.finding(in: lines)
    }
      + MailSize.findings(
        in: email.entry, bytes: email.html.count, links: addresses.links, heaviest: heaviest)
      + addresses.incomplete(besides: settings.provider.openings)
  }
}
