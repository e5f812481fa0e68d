import Templates

/// How readers subscribe.
extension TemplateValues {
  static let subscription = RecordType<SubscriptionView>(
    "subscription", "The form with which readers subscribe by e-mail.",
    [
      .text("title", "The title in site.yml, if it has one.") { $0.subscription.title },
      .text("text", "The words in site.yml, if there are some.") { $0.subscription.text },
      .text("action", "Where the form is sent.") { $0.action },
      .text("method", "How: post or get.") { $0.form.method.rawValue },
      .text(
        "emailField", "The name of the reader's address; absent where action is a page that asks for it."
      ) {
        $0.form.emailField
      },
      .list("hiddenFields", of: hiddenField, "What is sent besides.") { $0.form.hiddenFields },
      .text("honeypot", "The name of a field to hide from readers: who fills it in is a program.") {
        $0.form.honeypot
      },
      .flag("opensTab", "The service's answer belongs into another tab.") { $0.form.opensTab },
    ])

  private static let hiddenField = RecordType<Subscription.Field>(
    "hidden field", "What a form sends without being asked.",
    [
      .text("name", "Its name.") { $0.name },
      .text("value", "Its value.") { $0.value },
    ])
}
