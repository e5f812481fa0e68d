import Testing

@testable import SiteGenerator

/// What an author reads whose `subscribe` cannot work.
@Suite struct SubscriptionMistakesTests {
  private func findings(_ value: String) -> [Finding] {
    SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\nsubscribe: \(value)\ntimezone: UTC")
    ).findings
  }

  private static let helpWithMailchimp =
    "write action: https://june.us21.list-manage.com/subscribe/post?u=...&id=...,"
    + " which stands behind 'action=' in the HTML of your embedded form"
  private static let helpWithKit =
    "write form: 1234567, which is the number in https://app.kit.com/forms/1234567/subscriptions,"
    + " behind 'action=' in the form's HTML"
  private static let helpWithMailerLite =
    "write action: https://dashboard.mailerlite.com/forms/.../share, the address to share your form at,"
    + " or what stands behind 'action=' in the HTML of your embedded form"
  private static let helpWithCustom =
    "write action: https://example.com/subscribe, which stands behind 'action=' in the service's HTML"
  private static let helpWithButtondown =
    "write user: june, which is the name in https://buttondown.com/june"

  @Test(arguments: [
    (
      "buttondown",
      "12: error: 'subscribe' takes a map with provider and what that needs, this is the text"
        + " 'buttondown'", "write it like subscribe: {provider: buttondown, user: june}"
    ),
    (
      "{user: june}", "1: error: 'subscribe' does not say which service sends the newsletter",
      "add provider: buttondown, mailchimp, kit, mailerlite or custom"
    ),
    (
      "{provider: [a]}", "23: error: 'provider' takes text, this is a list",
      "write it like provider: some words"
    ),
    (
      "{provider: button-down, user: june}",
      "23: error: 'button-down' is not a service sitegen knows", "did you mean 'buttondown'?"
    ),
    (
      "{provider: substack}", "23: error: 'substack' is not a service sitegen knows",
      "write buttondown, mailchimp, kit, mailerlite or custom; custom takes any service's form, by the address"
        + " in its action"
    ),
    ("{provider: kit, form: 1, fom: 1}", "37: warning: 'subscribe' has no key 'fom'", "did you mean 'form'?"),
    (
      "{provider: custom, action: /join, method: put}",
      "54: error: 'method' takes post or get, this is the text 'put'", "write it like method: post"
    ),
    (
      "{provider: kit, form: 1, fields: [a]}",
      "45: error: 'fields' takes a map of names and values, this is a list",
      "write it like fields: {tag: website}"
    ),
  ])
  func notUnderstood(value: String, line: String, help: String) {
    let finding = findings(value).first
    #expect(lines(findings(value)).first == "2:" + line)
    #expect(finding?.help == help)
  }

  @Test(arguments: [
    (
      "{provider: buttondown}", "23: error: 'user' is missing, so nobody knows which Buttondown form it is",
      helpWithButtondown
    ),
    (
      "{provider: mailchimp}", "23: error: 'action' is missing, so nobody knows which Mailchimp form it is",
      helpWithMailchimp
    ),
    ("{provider: kit}", "23: error: 'form' is missing, so nobody knows which Kit form it is", helpWithKit),
    (
      "{provider: mailerlite, action: }",
      "23: error: 'action' is missing, so nobody knows which MailerLite form it is", helpWithMailerLite
    ),
    (
      "{provider: custom}", "1: error: 'action' is missing, so nobody knows where the form is to be sent",
      helpWithCustom
    ),
  ])
  func incomplete(value: String, line: String, help: String) {
    #expect(lines(findings(value)) == ["2:" + line])
    #expect(findings(value).first?.help == help)
  }

  @Test(arguments: [
    ("buttondown, user: june@example.com", "june@example.com", "Buttondown", helpWithButtondown),
    ("buttondown, user: 'https://june.example/'", "https://june.example/", "Buttondown", helpWithButtondown),
    (
      "buttondown, user: 'https://buttondown.com/'", "https://buttondown.com/", "Buttondown",
      helpWithButtondown
    ),
    ("mailchimp, action: 'http://eepurl.com/abc'", "http://eepurl.com/abc", "Mailchimp", helpWithMailchimp),
    (
      "mailchimp, action: 'https://a.us1.list-manage.com/subscribe/post?u=1'",
      "https://a.us1.list-manage.com/subscribe/post?u=1", "Mailchimp", helpWithMailchimp
    ),
    ("kit, form: 3f752fab3e", "3f752fab3e", "Kit", helpWithKit),
    ("kit, form: 'https://june.kit.com/3f752fab3e'", "https://june.kit.com/3f752fab3e", "Kit", helpWithKit),
    (
      "mailerlite, action: 'https://assets.mailerlite.com/js/universal.js'",
      "https://assets.mailerlite.com/js/universal.js", "MailerLite", helpWithMailerLite
    ),
    (
      "kit, action: 'https://buttondown.com/june'", "https://buttondown.com/june", "Kit",
      "it is one of Buttondown: write provider: buttondown"
    ),
  ])
  func nobodysForm(value: String, written: String, service: String, help: String) {
    let findings = findings("{provider: \(value)}")
    #expect(findings.map(\.message) == ["'\(written)' does not lead to a form of \(service)"])
    #expect(findings.first?.help == help && findings.first?.rule == .invalidValue)
  }

  /// A whole embedded form is pasted too.
  @Test func longTextIsCut() {
    let html = "<form action=" + String(repeating: "x", count: 200)
    #expect(
      findings("{provider: mailchimp, action: '\(html)'}").map(\.message)
        == ["'\(html.prefix(79))…' does not lead to a form of Mailchimp"])
  }

  @Test(arguments: [
    (
      "http://example.com/join",
      "'http://example.com/join' would send readers' addresses through the net for all to read",
      "begin it with https://, if the service has that; if not, use another one"
    ),
    ("example.com/join", "'example.com/join' is no whole address", "write https://example.com/join"),
    ("//example.com/join", "'//example.com/join' is no whole address", "write https://example.com/join"),
    ("join", "'join' is no address that a form can be sent to", helpWithCustom),
    (
      "https://example.com:x/", "'https://example.com:x/' is no address that a form can be sent to",
      helpWithCustom
    ),
    ("/a b", "'/a b' is no address that a form can be sent to", helpWithCustom),
    ("https://a b/", "'https://a b/' is no address that a form can be sent to", helpWithCustom),
    (
      "mailto:june@example.com", "'mailto:june@example.com' is no address that a form can be sent to",
      helpWithCustom
    ),
    ("javascript:x.y()", "'javascript:x.y()' is no address that a form can be sent to", helpWithCustom),
  ])
  func noAddress(action: String, message: String, help: String) {
    let findings = findings("{provider: custom, action: '\(action)'}")
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.help == help && findings.first?.rule == .invalidURL)
  }

  @Test func keysOfOtherProviders() {
    let help = "leave it out, or see the README for the keys of each provider"
    let findings = findings("{provider: kit, form: 1, user: a, method: get, field: e}")
    #expect(
      lines(findings) == [
        "2:37: warning: 'user' is not used with provider: kit",
        "2:46: warning: 'method' is not used with provider: kit",
        "2:59: warning: 'field' is not used with provider: kit",
      ])
    #expect(findings.allSatisfy { $0.rule == .unknownKey && $0.help == help })
    #expect(
      lines(self.findings("{provider: custom, action: /a, form: 1}")) == [
        "2:43: warning: 'form' is not used with provider: custom"
      ])
  }

  @Test func oneOfTwoSaysWhoseFormItIs() {
    let findings = findings("{provider: buttondown, user: june, action: 'https://buttondown.com/july'}")
    #expect(
      lines(findings) == ["2:47: warning: 'action' is not used, since 'user' says something else"])
  }
}
