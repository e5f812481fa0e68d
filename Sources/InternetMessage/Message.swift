/// An e-mail in two forms, plain text and HTML, of which its reader's program shows one (RFC 5322, RFC 2046).
///
/// It is bytes as a function of these values: neither a clock nor chance is asked, so that the same message has the same
/// `Message-ID` and the same boundary on every day and machine.
///
///     try Message(from: from, subject: "Ask", date: date, text: text, html: html, seed: hash).bytes().write(to: file)
///
/// One-click unsubscribing (`List-Unsubscribe-Post`, RFC 8058) is never promised: the service that sends a message must
/// answer it, and sign the header.
package struct Message: Sendable {
  package var from: Mailbox
  package var replyTo: Mailbox?
  /// Any text. Control characters, line ends among them, become blanks.
  package var subject: String
  package var date: MessageDate
  package var list: MailingList?
  /// Where readers unsubscribe, best first; without any, there is no such header.
  package var unsubscribeAddresses: [UnsubscribeAddress]
  package var text: String
  package var html: String
  /// What tells this message from all others, such as a post's id and a hash of its content.
  package var seed: String

  package init(
    from: Mailbox, replyTo: Mailbox? = nil, subject: String, date: MessageDate, list: MailingList? = nil,
    unsubscribeAddresses: [UnsubscribeAddress] = [], text: String, html: String, seed: String
  ) {
    self.from = from
    self.replyTo = replyTo
    self.subject = subject
    self.date = date
    self.list = list
    self.unsubscribeAddresses = unsubscribeAddresses
    self.text = text
    self.html = html
    self.seed = seed
  }

  /// Of the sender's own domain, as RFC 5322, 3.6.4 advises.
  package var id: String { "<\(Fingerprint(of: seed).text)@\(from.domain)>" }

  /// No part can hold it: in quoted-printable, `=` is never followed by `_` (RFC 2045, 6.7).
  package var boundary: String { "=_" + Fingerprint(of: seed).text }

  /// The whole message, with CRLF at the end of each line.
  ///
  /// Lines of the parts have at most 76 octets, and those of the header too, unless an address alone is longer: it must
  /// not be cut.
  package func bytes() -> [UInt8] {
    var message = header()
    message += "\r\n".utf8
    // The last part is the one to be shown where a program can (RFC 2046, 5.1.4).
    message += part(text, as: "text/plain")
    message += part(html, as: "text/html")
    message += "--\(boundary)--\r\n".utf8
    return message
  }
}

extension Message {
  private func header() -> [UInt8] {
    var fields: [HeaderField] = []
    func add(_ name: String, _ write: (inout HeaderField) -> Void) {
      var field = HeaderField(name)
      write(&field)
      fields.append(field)
    }
    add("From") { $0.append(from) }
    if let replyTo { add("Reply-To") { $0.append(replyTo) } }
    add("Subject") { $0.appendText(subject) }
    add("Date") { $0.append(token: date.text) }
    add("Message-ID") { $0.append(token: id) }
    if let list { add("List-ID") { $0.append(list) } }
    if !unsubscribeAddresses.isEmpty { add("List-Unsubscribe") { $0.append(unsubscribeAddresses) } }
    add("MIME-Version") { $0.append(token: "1.0") }
    add("Content-Type") {
      $0.append(token: "multipart/alternative;")
      $0.append(token: "boundary=\"\(boundary)\"")
    }
    return fields.flatMap { $0.bytes() }
  }

  private func part(_ content: String, as type: String) -> [UInt8] {
    let start = """
      --\(boundary)\r
      Content-Type: \(type); charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      \r\n
      """
    // The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1).
    return Array(start.utf8) + QuotedPrintable.encode(content) + Array("\r\n".utf8)
  }
}
