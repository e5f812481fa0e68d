import Testing

@testable import SiteGenerator

/// What an author reads whose `email` cannot work.
@Suite struct EmailMistakesTests {
  private func lines(_ value: String) -> [String] {
    SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\nemail: \(value)\ntimezone: UTC")
    ).findings.map { "\($0.testLine)\n\($0.help ?? "")" }
  }

  private static let likeThis = "write it like Ann Author <ann@example.com>"
  private static let wholeAddress =
    "write a whole one, https://example.com/unsubscribe or mailto:leave@example.com;"
    + " a service's placeholder belongs under 'provider'"
  private static let unknownHelp =
    "write mailchimp, buttondown, listmonk, keila, ghost, campaignmonitor or none;"
    + " or describe it: {unsubscribe: \"{{ unsubscribe }}\", openings: [\"{{\"]}"

  @Test(arguments: [
    (
      "yes",
      "8: error: 'email' takes a map with from, postalAddress, provider and the like, this is the text 'yes' [invalid-value]",
      "write it like email: {from: Ann Author <ann@example.com>, provider: buttondown}"
    ),
    ("{form: a@b.example}", "9: warning: 'email' has no key 'form' [unknown-key]", "did you mean 'from'?"),
    ("{from: Ann}", "15: error: 'Ann' is no address to send e-mails from or to [invalid-value]", likeThis),
    (
      "{from: Ann <ann@>}",
      "15: error: 'Ann <ann@>' is no address to send e-mails from or to [invalid-value]", likeThis
    ),
    (
      "{replyTo: jürgen@b.example}",
      "18: error: 'jürgen@b.example' is no address to send e-mails from or to [invalid-value]",
      "use one with plain letters before the '@': most servers take no others"
    ),
    (
      "{from: Jürgen <a b@b.example>}",
      "15: error: 'Jürgen <a b@b.example>' is no address to send e-mails from or to [invalid-value]", likeThis
    ),
    (
      "{provider: butondown}", "19: error: 'butondown' is not a service sitegen knows [invalid-value]",
      "did you mean 'buttondown'?"
    ),
    ("{provider: acme}", "19: error: 'acme' is not a service sitegen knows [invalid-value]", unknownHelp),
    (
      "{provider: [a]}",
      "19: error: 'provider' takes the name of a service, or a map with unsubscribe, online and openings, this is a list [invalid-value]",
      "write it like provider: buttondown"
    ),
    (
      "{provider: {unsubscribe: <off>}}",
      "33: error: '<off>' is an element of HTML, which means nothing in plain text [invalid-value]",
      "say both: unsubscribe: {html: \"<off>\", text: ...}"
    ),
    (
      "{provider: {online: {html: x}}}",
      "20: error: this 'online' needs both 'html' and 'text' [invalid-value]",
      "write it as a text if it is the same in both"
    ),
    (
      "{provider: {openings: '$,$$'}}",
      "30: error: '$' is too short for the beginning of a merge tag [invalid-value]",
      "give two characters at least, such as '{{'"
    ),
    (
      "{unsubscribe: example.com/off}",
      "22: error: 'example.com/off' is no address where readers unsubscribe [invalid-url]", wholeAddress
    ),
    (
      "{unsubscribe: off@b.example}",
      "22: error: 'off@b.example' is no address where readers unsubscribe [invalid-url]",
      "write mailto:off@b.example"
    ),
    (
      "{unsubscribe: 'http://b.example/off'}",
      "22: error: 'http://b.example/off' is no address where readers unsubscribe [invalid-url]",
      "begin it with https://, if the page has that"
    ),
    (
      "{unsubscribe: '*|UNSUB|*'}",
      "22: error: '*|UNSUB|*' is no address where readers unsubscribe [invalid-url]",
      "leave it out, and write provider: mailchimp, which stands for it"
    ),
    (
      "{unsubscribe: 'https://{{x}}/'}",
      "22: error: 'https://{{x}}/' is no address where readers unsubscribe [invalid-url]", wholeAddress
    ),
    (
      "{unsubscribe: 'mailto:off'}",
      "22: error: 'mailto:off' is no address where readers unsubscribe [invalid-url]", wholeAddress
    ),
    (
      "{listUnsubscribe: true}",
      "26: error: 'listUnsubscribe' needs an address of your own in 'unsubscribe' [invalid-value]",
      "add unsubscribe: mailto:leave@example.com, or a page for that"
    ),
    (
      "{list_unsubscribe: true, provider: mailchimp}",
      "27: error: 'listUnsubscribe' needs an address of your own in 'unsubscribe' [invalid-value]",
      "leave it out: your service writes that header, with each reader's own address"
    ),
    (
      "{listUnsubscribe: true, unsubscribe: off}",
      "45: error: 'off' is no address where readers unsubscribe [invalid-url]", wholeAddress
    ),
    (
      "{campaign: newsletter}",
      "19: error: 'campaign' takes a map of names and values, this is the text 'newsletter' [invalid-value]",
      "write it like campaign: {utm_source: newsletter, utm_medium: email}"
    ),
  ])
  func mistakes(value: String, message: String, help: String) {
    #expect(lines(value) == ["site.yml:2:\(message)\n\(help)"])
  }

  @Test(arguments: ["https:example.com/off", "https://{{x}}.example/", "https://u@b.example/", "https://b/"])
  func noAddressOfThePage(address: String) {
    #expect(
      lines("{unsubscribe: '\(address)'}") == [
        "site.yml:2:22: error: '\(address)' is no address where readers unsubscribe [invalid-url]\n"
          + Self.wholeAddress
      ])
  }
}
