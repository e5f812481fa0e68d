/// Makes the emails of a site that was read and planned.
struct EmailMaker: Sendable {
  private let plan: Plan
  private let renderer: EmailRenderer
  private let trees: TreeReader
  private let settings: EmailSettings

  var configuration: SiteConfiguration { plan.site.configuration }

  /// What is to be said of all emails.
  var findings: [Finding] { MailSender.findings(in: configuration) + MailFooter.findings(in: settings) }

  /// - Parameter provider: The name of the service that sends them, if it is not the one in site.yml.
  init(_ site: PreparedSite, root: String, provider: String? = nil) {
    let configuration = site.plan.site.configuration
    plan = site.plan
    settings = configuration.email.sent(by: provider)
    renderer = EmailRenderer(RenderContext(plan), Theme(site.theme), settings)
    trees = TreeReader(root: root, settings: EntrySettings(configuration))
  }

  /// - Parameter number: In the plan.
  /// - Throws: `DiskError`, `EndlessPage`.
  func email(ofPost number: Int) throws -> (Email, findings: [Finding]) {
    let (tree, source) = try trees.read(plan.posts[number].entry)
    let email = try renderer.email(of: number, tree)
    return (email, EmailCheck.findings(in: email, settings, source))
  }
}

extension EmailSettings {
  /// - Parameter name: Of a service that is known; nil for the one in site.yml.
  fileprivate func sent(by name: String?) -> EmailSettings {
    guard let name else { return self }
    var settings = self
    let known = EmailProvider.name(written: name)
    settings.provider = EmailProvider.services.first { $0.name == known } ?? .none
    return settings
  }
}
