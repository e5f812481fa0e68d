/// What is to be said of an email once it is made.
enum EmailCheck {
  /// - Parameter source: The post's file.
  static func findings(
    in email: Email, _ settings: EmailSettings, _ source: TreeReader.Source
  ) -> [Finding] {
    let addresses = EmailAddresses(in: email.html, settings.provider)
    let lines = SourceLines(source.text)
    let lengths =
      MailSubject.findings(in: email.entry, source.frontMatter)
      + MailPreheader.findings(in: email.entry, source.frontMatter)
    return lengths.map { $0.finding(in: lines) } + MailSender.findings(in: email)
      + MailSize.findings(
        in: email.entry, bytes: email.html.count, links: addresses.links, of: email.parts)
      + addresses.incomplete(besides: settings.provider.openings)
  }
}
