/// How readers get the issues by e-mail: what `subscribe` in site.yml says.
struct Subscription: Hashable, Sendable {
  var form: Form
  /// The words above the form, if the author has some.
  var title: String?
  var text: String?

  init(_ form: Form) {
    self.form = form
  }

  /// A form of HTML that a service understands, without any script.
  struct Form: Hashable, Sendable {
    /// Where it is sent: a whole address, or a path of the site.
    var action: String
    var method = Method.post
    /// The name of the field for the reader's address; nil where `action` is a page that asks for it.
    var emailField: String?
    /// What is sent besides.
    var hiddenFields: [Field] = []
    /// The name of a field that nobody sees: who fills it in is a program.
    var honeypot: String?
    /// Whether the service's answer is not fit to take the place of the page.
    var opensTab = false
  }

  enum Method: String, CaseIterable, Hashable, Sendable {
    case post, get
  }

  struct Field: Hashable, Sendable {
    var name: String
    var value: String
  }
}
