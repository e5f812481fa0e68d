import Testing

@testable import InternetMessage

@Suite struct MessageTests {
  @Test func aWholeMessage() throws {
    var message = try Message.sample(text: "Hello – you\n", html: "<p lang=\"en\">Hello</p>")
    message.replyTo = Mailbox(address: "reply@example.com")
    message.list = MailingList(name: "Ann's letter", id: "letter.example.com")
    message.unsubscribeAddresses = try ["https://example.com/off", "mailto:off@example.com"].map {
      try #require(UnsubscribeAddress($0))
    }
    let id = Fingerprint(of: "seed").text
    let expected = """
      From: Ann Author <ann@example.com>
      Reply-To: reply@example.com
      Subject: Ask
      Date: Mon, 16 Nov 2026 07:00:00 +0100
      Message-ID: <\(id)@example.com>
      List-ID: Ann's letter <letter.example.com>
      List-Unsubscribe: <https://example.com/off>, <mailto:off@example.com>
      MIME-Version: 1.0
      Content-Type: multipart/alternative;
       boundary="=_\(id)"

      --=_\(id)
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Hello =E2=80=93 you

      --=_\(id)
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <p lang=3D"en">Hello</p>
      --=_\(id)--

      """
    #expect(message.written == expected.replacing("\n", with: "\r\n"))
  }

  @Test func withoutAnythingThatIsOptional() throws {
    let message = try Message.sample(subject: "")
    #expect(message.written.hasPrefix("From: Ann Author <ann@example.com>\r\nSubject:\r\nDate: "))
    #expect(!message.written.contains("Reply-To"))
    #expect(!message.written.contains("List-"))
  }

  @Test func theSeedAloneTellsMessagesApart() throws {
    let message = try Message.sample()
    var other = message
    #expect(message.bytes() == other.bytes())
    other.text = "other"
    #expect(message.id == other.id && message.boundary == other.boundary)
    other.seed = "sded"
    #expect(message.id != other.id && message.boundary != other.boundary)
  }

  /// Published values of FNV-1a with 128 bits.
  @Test func fingerprints() {
    #expect(Fingerprint(of: "").text == "6c62272e07bb014262b821756295c58d")
    #expect(Fingerprint(of: "a").text == "d228cb696f1a8caf78912b704e4a8964")
    #expect(Fingerprint(of: "foobar").text == "343e1662793c64bf6f0d3597ba446f18")
  }

  @Test func noPartHoldsTheBoundary() throws {
    var message = try Message.sample()
    message.text = "--\(message.boundary)--\n"
    message.html = "--\(message.boundary)\n"
    #expect(message.written.components(separatedBy: message.boundary).count == 5)
    let read = try ReadMessage(message.bytes())
    #expect(read.text == "--\(message.boundary)--\r\n")
    #expect(read.html == "--\(message.boundary)\r\n")
  }

  /// Who writes a name or a subject cannot write a header.
  @Test func noLineEndGetsIntoTheHeader() throws {
    for end in ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\0"] {
      let evil = "A\(end)Bcc: all@example.com"
      var message = try Message.sample(subject: evil)
      message.from = try #require(Mailbox(name: evil, address: "ann@example.com"))
      message.list = MailingList(name: evil, id: "letter.example.com")
      let read = try ReadMessage(message.bytes())
      #expect(
        read.fields.map(\.name) == [
          "From", "Subject", "Date", "Message-ID", "List-ID", "MIME-Version", "Content-Type",
        ])
      #expect(read["Subject"] == evil.replacing(end, with: end == "\r\n" ? "  " : " "))
      #expect(read["From"] == "\"A Bcc: all@example.com\" <ann@example.com>")
    }
  }

  /// It must not be cut, so a line alone may be longer.
  @Test func onlyALongAddressMakesALongLine() throws {
    let url = "https://example.com/" + String(repeating: "a", count: 200)
    var message = try Message.sample()
    message.unsubscribeAddresses = [try #require(UnsubscribeAddress(url))]
    #expect(message.written.contains("\r\nList-Unsubscribe:\r\n <\(url)>\r\n"))
  }
}
