import Testing

@testable import SiteGenerator

@Suite struct SubscriptionDecoderTests {
  private func read(_ value: String) -> Checked<Subscription> {
    let read = SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\nsubscribe: \(value)\ntimezone: UTC"))
    return Checked(read.value?.subscribe, findings: read.findings)
  }

  @Test(arguments: ["", "false", "off", "~", "{}"])
  func noForm(value: String) {
    #expect(read(value).value == nil)
    #expect(read(value).findings.isEmpty == (value != "{}"))
  }

  @Test(arguments: [
    "{provider: buttondown, user: june}", "{provider: Buttondown, username: june}",
    "{provider: buttondown, user: 'https://buttondown.com/june'}",
    "{provider: buttondown, user: '@june'}", "{provider: buttondown, user: 'buttondown.com/@june'}",
    "{provider: buttondown, user: 'buttondown.email/june/archive/?'}",
    "{provider: buttondown, action: 'https://buttondown.email/api/emails/embed-subscribe/june'}",
    "{provider: buttondown, user: 'http://www.buttondown.com/api/emails/embed-subscribe/june#x'}",
  ])
  func buttondown(value: String) {
    #expect(read(value).findings == [])
    #expect(
      read(value).value?.form
        == Subscription.Form(
          action: "https://buttondown.com/api/emails/embed-subscribe/june", emailField: "email",
          hiddenFields: [Subscription.Field(name: "embed", value: "1")]))
  }

  @Test(arguments: ["buttondown.com/june", "https://buttondown.com/api/emails/embed-subscribe/june"])
  func aQueryForButtondownIsKept(address: String) {
    let read = read("{provider: buttondown, action: '\(address)?tag=a&amp;b=c#d'}")
    #expect(read.findings == [])
    #expect(
      read.value?.form.action
        == "https://buttondown.com/api/emails/embed-subscribe/june?tag=a&b=c")
  }

  @Test(arguments: [
    "https://june.us21.list-manage.com/subscribe/post?u=a1b2&id=c3&f_id=d4",
    "https://june.us21.list-manage.com/subscribe/post?u=a1b2&amp;id=c3&amp;f_id=d4",
    "//June.us21.list-manage.com/subscribe/post-json?u=a1b2&id=c3&f_id=d4",
    "http://june.us21.list-manage.com/subscribe?u=a1b2&id=c3&f_id=d4",
  ])
  func mailchimp(action: String) {
    let read = read("{provider: mailchimp, action: '\(action)'}")
    #expect(read.findings == [])
    #expect(
      read.value?.form
        == Subscription.Form(
          action: "https://june.us21.list-manage.com/subscribe/post?u=a1b2&id=c3&f_id=d4",
          emailField: "EMAIL", honeypot: "b_a1b2_c3"))
  }

  @Test(arguments: [
    ("{provider: kit, form: 1234567}", "app.kit.com"), ("{provider: kit, form: '1234567'}", "app.kit.com"),
    ("{provider: ConvertKit, id: 1234567}", "app.kit.com"),
    ("{provider: kit, form: 'app.kit.com/forms/1234567'}", "app.kit.com"),
    (
      "{provider: kit, action: 'https://app.convertkit.com/forms/1234567/subscriptions'}",
      "app.convertkit.com"
    ),
  ])
  func kit(value: String, host: String) {
    #expect(read(value).findings == [])
    #expect(
      read(value).value?.form
        == Subscription.Form(
          action: "https://\(host)/forms/1234567/subscriptions", emailField: "email_address"))
  }

  @Test func mailerLite() {
    let action = "https://assets.mailerlite.com/jsonp/12/forms/34/subscribe"
    let read = read("{provider: mailerlite, action: '\(action)'}")
    #expect(read.findings == [])
    #expect(
      read.value?.form
        == Subscription.Form(
          action: action, emailField: "fields[email]",
          hiddenFields: [
            Subscription.Field(name: "ml-submit", value: "1"),
            Subscription.Field(name: "anticsrf", value: "true"),
          ],
          opensTab: true))
  }

  @Test(arguments: ["https://dashboard.mailerlite.com/forms/12/34/share", "https://subscribepage.io/JVO2fx"])
  func aPageOfMailerLite(action: String) {
    let read = read("{provider: mailerlite, action: '\(action)'}")
    #expect(read.findings == [])
    #expect(read.value?.form == Subscription.Form(action: action, method: .get))
  }

  @Test func anyOtherForm() {
    let read = read(
      "{provider: custom, action: 'https://example.com/join?list=1', field: e, fields: {tag: web, empty: }}")
    #expect(read.findings == [])
    #expect(
      read.value?.form
        == Subscription.Form(
          action: "https://example.com/join?list=1", emailField: "e",
          hiddenFields: [
            Subscription.Field(name: "tag", value: "web"), Subscription.Field(name: "empty", value: ""),
          ]))
  }

  @Test(arguments: [
    "/join", "/.netlify/functions/join?a=1", "https://example.com:8443", "HTTPS://bücher.example/a",
  ])
  func whereverItIsSent(action: String) {
    let read = read("{provider: custom, action: '\(action)'}")
    #expect(read.findings == [])
    #expect(read.value?.form == Subscription.Form(action: action, emailField: "email"))
  }

  /// Browsers put the fields of a form where the query was.
  @Test func aQueryIsSentByGetToo() {
    let read = read(
      "{provider: custom, method: GET, action: 'https://example.com/join?a=1&amp;b=x%26+y&c#d', fields: {e: 2}}"
    )
    #expect(read.findings == [])
    #expect(
      read.value?.form
        == Subscription.Form(
          action: "https://example.com/join", method: .get, emailField: "email",
          hiddenFields: [
            Subscription.Field(name: "a", value: "1"), Subscription.Field(name: "b", value: "x& y"),
            Subscription.Field(name: "c", value: ""), Subscription.Field(name: "e", value: "2"),
          ]))
  }

  @Test func itsWords() {
    let read = read("{provider: kit, form: 1, title: Mondays, text: One story., fields: {'tags[]': 7}}")
    #expect(read.findings == [])
    #expect(read.value?.title == "Mondays" && read.value?.text == "One story.")
    #expect(read.value?.form.hiddenFields == [Subscription.Field(name: "tags[]", value: "7")])
  }
}
