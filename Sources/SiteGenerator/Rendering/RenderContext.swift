/// What every page is rendered from: the plan and the addresses that hold for the whole site.
///
/// A class only so that the many small views of one build share it without copying; nothing in it changes.
final class RenderContext: Sendable {
  let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  var configuration: SiteConfiguration { plan.site.configuration }
  var base: BaseURL { configuration.url }

  /// An address from site.yml or front matter as a link: one of the site's own gets the base path.
  func link(_ address: String) -> String {
    guard Address.isLocal(address), address.hasPrefix("/") else { return address }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return base.path + (PercentEncoding.decode(String(path)).map(PercentEncoding.encode) ?? String(path))
      + address.dropFirst(path.count)
  }

  /// A link for the entry's own page.
  func link(to target: LinkTarget) -> String {
    switch target {
    case .path(let path, let suffix): base.link(to: path) + suffix
    case .samePage(let suffix): suffix
    }
  }

  /// A link that holds anywhere.
  func absoluteLink(to target: LinkTarget, in entry: Entry) -> String {
    switch target {
    case .path(let path, let suffix): base.absolute(path) + suffix
    case .samePage(let suffix): base.absolute(entry.path) + suffix
    }
  }

  /// The address of an entry's picture, wherever it lies.
  func imageAddress(of planned: Plan.PlannedEntry, _ link: (LinkTarget) -> String) -> String? {
    planned.image.map(link) ?? planned.entry.image?.address
  }

  /// The entry's text for its own page.
  func body(of planned: Plan.PlannedEntry) -> [UInt8] {
    var html: [UInt8] = []
    planned.entry.body.write(to: &html) { AddressEscape.attribute(link(to: planned.links[$0])) }
    return html
  }
}
