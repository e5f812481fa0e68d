import InternetMessage

/// A post as an email: what `sitegen email` writes.
struct Email: Sendable {
  let entry: Entry
  /// By which feed readers know the post.
  let id: String
  let date: ZonedDate
  let subject: String
  /// UTF-8.
  let html: [UInt8]
  /// UTF-8.
  let text: [UInt8]
  /// What its text consists of, and what that weighs.
  let parts: [EmailHTML.Part]
}

extension Email {
  /// The two as one message (`.eml`); nil where nobody is named it could come from.
  func message(from site: SiteConfiguration) -> [UInt8]? {
    guard let sender = site.emailSender, let date = MessageDate(date) else { return nil }
    let settings = site.email
    let (text, html) = (String(decoding: text, as: UTF8.self), String(decoding: html, as: UTF8.self))
    return Message(
      from: sender, replyTo: settings.replyTo, subject: subject, date: date,
      list: MailingList(name: site.title, id: Punycode.host(site.host)),
      unsubscribeAddresses: settings.hasUnsubscribeHeader ? settings.unsubscribeAddresses : [],
      text: text, html: html, seed: "\(id) \(ContentHash(of: self.html + self.text).value)"
    ).bytes()
  }
}

extension MessageDate {
  init?(_ date: ZonedDate) {
    let civil = date.civil
    self.init(
      year: civil.year, month: civil.month, day: civil.day, hour: civil.hour, minute: civil.minute,
      second: civil.second, offset: date.utcOffset / 60)
  }
}
