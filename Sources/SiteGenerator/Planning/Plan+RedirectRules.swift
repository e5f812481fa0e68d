/// How hosts are told where old addresses lead.
extension Plan {
  /// The lines of a file with rules, without their ends, sorted by the old addresses.
  func redirectRules(_ kind: Page.RedirectRules) -> [String] {
    let configuration = site.configuration
    let base = configuration.url
    switch kind {
    case .hosts:
      let status = configuration.redirects.isForced ? "301!" : "301"
      return redirects.map { "\(base.link(to: $0.old)) \(base.link(to: $0.new)) \(status)" }
    // Decoded, as nginx's $uri is; between quotes, since a path may hold a ';'.
    case .nginx:
      let folder = PercentEncoding.decode(base.path) ?? base.path
      return redirects.map { "\"\(folder)\($0.old)\" \"\(base.link(to: $0.new))\";" }
    }
  }
}
