import InternetMessage
import Testing

@testable import SiteGenerator

@Suite struct EmailSettingsDecoderTests {
  private func site(_ yaml: String) throws -> SiteConfiguration {
    let read = SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "title: Asks\nurl: https://example.com/\ntimezone: UTC\n\(yaml)\n"))
    #expect(read.findings == [])
    return try #require(read.value)
  }

  @Test func whatIsUsual() throws {
    for yaml in ["", "email:", "email: {}", "email: {from: , provider: , campaign: , listUnsubscribe: no}"] {
      let site = try site(yaml)
      #expect(site.email == EmailSettings())
      #expect(site.emailSender == nil)
      #expect(site.emailReason == "You get this e-mail because you subscribed to Asks.")
      #expect(site.email.unsubscribe == nil)
    }
  }

  @Test func everything() throws {
    let site = try site(
      """
      email:
        from: Ann Author <ann@example.com>
        replyTo: reply@example.com
        postalAddress: |
          12 Example Street

            Springfield
        reason: >
          You asked
          for it.
        provider: buttondown
        unsubscribe: [https://example.com/off, "mailto:off@example.com?subject=off"]
        listUnsubscribe: true
        campaign:
          utm_source: newsletter
          utm_medium: email
          a: 1
          empty:
      """)
    let email = site.email
    #expect(email.from == Mailbox(name: "Ann Author", address: "ann@example.com"))
    #expect(email.replyTo == Mailbox(address: "reply@example.com"))
    #expect(email.postalAddress == ["12 Example Street", "Springfield"])
    #expect(email.reason == "You asked for it." && site.emailReason == "You asked for it.")
    #expect(email.provider.name == "buttondown")
    #expect(
      email.unsubscribeAddresses.map(\.text) == [
        "https://example.com/off", "mailto:off@example.com?subject=off",
      ])
    #expect(email.hasUnsubscribeHeader)
    #expect(email.campaign.map(\.name) == ["utm_source", "utm_medium", "a"])
    #expect(email.campaign.map(\.value) == ["newsletter", "email", "1"])
    #expect(email.unsubscribe == EmailProvider.Placeholder("https://example.com/off"))
  }

  @Test func otherNamesOfKeys() throws {
    let email = try site(
      """
      email:
        reply_to: a@example.com
        postal_address: Springfield
        list_unsubscribe: yes
        unsubscribe: mailto:off@example.com
        service: ghost
      """
    ).email
    #expect(email.replyTo?.address == "a@example.com")
    #expect(email.postalAddress == ["Springfield"])
    #expect(email.hasUnsubscribeHeader)
    #expect(email.provider.name == "ghost")
  }

  @Test(arguments: [
    ("ann@example.com", nil, "ann@example.com"), ("<ann@example.com>", nil, "ann@example.com"),
    ("Ann   Author<ann@example.com>", "Ann Author", "ann@example.com"),
    ("'\"Author, Ann\" <ann@example.com>'", "Author, Ann", "ann@example.com"),
    ("Jörg <j@münchen.example>", "Jörg", "j@xn--mnchen-3ya.example"),
  ])
  func senders(text: String, name: String?, address: String) throws {
    #expect(try site("email: {from: \(text)}").emailSender == Mailbox(name: name, address: address))
  }

  @Test func theAuthorIsTheSender() throws {
    #expect(
      try site("author: {name: Ann, email: ann@münchen.example}").emailSender
        == Mailbox(name: "Ann", address: "ann@xn--mnchen-3ya.example"))
    #expect(
      try site("author: {name: Ann, email: a@a.example}\nemail: {from: b@b.example}").emailSender
        == Mailbox(address: "b@b.example"))
    #expect(try site("author: Ann").emailSender == nil)
    #expect(try site("author: {name: Ann, email: jürgen@example.com}").emailSender == nil)
  }

  @Test(arguments: [
    ("https://münchen.example/ab bestellen?ä", "https://xn--mnchen-3ya.example/ab%20bestellen?%C3%A4"),
    ("HTTPS://example.com", "https://example.com"),
    ("MAILTO:off@münchen.example", "mailto:off@xn--mnchen-3ya.example"),
  ])
  func addressesToUnsubscribe(written: String, address: String) throws {
    #expect(
      try site("email: {unsubscribe: '\(written)'}").email.unsubscribeAddresses.map(\.text) == [address])
  }

  @Test(arguments: EmailProvider.services.map(\.name) + ["none", "Campaign Monitor", "MailChimp"])
  func services(name: String) throws {
    let provider = try site("email: {provider: \(name)}").email.provider
    #expect(provider.name == name.lowercased().filter { $0 != " " })
  }

  @Test func anotherService() throws {
    let provider = try site(
      """
      email:
        provider:
          unsubscribe: {html: <optout>, text: "[OPTOUT]"}
          online: "[[web]]"
          openings: ["[[", "<Optout"]
      """
    ).email.provider
    #expect(provider.unsubscribe == EmailProvider.Placeholder("<optout>", text: "[OPTOUT]"))
    #expect(provider.online == EmailProvider.Placeholder("[[web]]"))
    #expect(provider.openings == ["[[", "<optout"])
  }
}
