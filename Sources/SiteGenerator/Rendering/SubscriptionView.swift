/// The form with which readers subscribe, as templates see it.
struct SubscriptionView: Sendable {
  let subscription: Subscription
  let context: RenderContext

  var form: Subscription.Form { subscription.form }
  /// A path of the site gets its base path.
  var action: String { context.link(form.action) }
}
