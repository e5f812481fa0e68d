/// Checks where the links lead: those of what is shown, and those of what is held back as they will be once it is out.
///
/// Links in templates are not checked: there they are code.
struct LinkCheck: Sendable {
  private let plan: Plan
  private let destinations: Destinations
  private let templateIDs: Set<String>
  /// What holds still of an earlier check.
  private let former: CheckedLinks?

  /// - Parameters:
  ///   - later: The plan once all is out.
  ///   - templateIDs: Ids that templates write on their pages.
  ///   - former: What came of checking a site that was the same but for its texts.
  init(_ plan: Plan, _ later: Plan, templateIDs: Set<String>, after former: CheckedLinks? = nil) {
    let destinations = former?.destinations.holding(plan.site.entries) ?? Destinations(plan, later)
    self.plan = plan
    self.templateIDs = templateIDs
    self.destinations = destinations
    self.former = former.flatMap { $0.fits(destinations, templateIDs, isWhole: plan.site.isWhole) ? $0 : nil }
  }

  /// - Parameter jobs: How many entries to check at once.
  func run(jobs: Int) async throws -> (links: CheckedLinks, findings: [DistantFinding]) {
    let selection = plan.selection.onceAllIsOut
    let faulty = try await Array(destinations.entries.indices).concurrentMap(jobs: jobs) {
      _, number -> [FaultyLink] in
      // What has expired will not be seen again.
      guard selection.includes(destinations.entries[number].publication) else { return [] }
      return former?.faults(ofEntry: number, in: destinations) ?? faultyLinks(inEntry: number)
    }
    let all = faulty.flatMap(\.self) + faultyLinksOfSite
    var suggestions = LinkSuggestions(destinations, plan.sources, plan.site.configuration.url)
    let links = CheckedLinks(
      destinations: destinations, templateIDs: templateIDs, isWhole: plan.site.isWhole, faults: faulty)
    return (links, all.map { $0.finding(&suggestions) })
  }
}

extension LinkCheck {
  private func faultyLinks(inEntry number: Int) -> [FaultyLink] {
    let entry = destinations.entries[number]
    let origin = LinkOrigin(entry, number, plan.selection)
    return faulty(entry.body.links + entry.mediaLinks, of: origin, plan.resolver(for: entry))
      + faulty(entry.author.links, of: origin, plan.siteResolver)
  }

  private var faultyLinksOfSite: [FaultyLink] {
    let configuration = plan.site.configuration
    // What is relative is a mistake already.
    let menu = configuration.menu.map { Body.Link($0.url) }.filter { $0.address.hasPrefix("/") }
    return faulty(menu + configuration.author.links, of: .configuration, plan.siteResolver)
  }

  private func faulty(
    _ links: [Body.Link], of origin: LinkOrigin, _ resolver: LinkResolver
  ) -> [FaultyLink] {
    guard !links.isEmpty else { return [] }
    var judge = LinkJudge(origin, destinations, plan.selection, templateIDs: templateIDs)
    return links.compactMap { link in
      let target = resolver.target(of: link.address)
      let found = link.address.isEmpty ? .noAddress : judge.fault(of: target)
      guard let fault = found, isCertain(fault, of: link) else { return nil }
      return FaultyLink(
        fault: fault, link: link, target: target, source: resolver.source(namedBy: link.address),
        origin: origin)
    }
  }

  /// The path of a post that could not be read is not known, and an address with another generator's tag in it is a
  /// finding already.
  private func isCertain(_ fault: LinkFault, of link: Body.Link) -> Bool {
    guard fault == .dead else { return true }
    let hasTag = ["{{", "{%"].contains(where: link.address.contains)
    return !hasTag && (plan.site.isWhole || link.kind == .media)
  }
}

extension Body.Link {
  init(_ url: Located<String>) {
    self.init(address: url.value, kind: .page, offset: url.offset)
  }
}

extension Entry {
  /// To what stands beside its text.
  var mediaLinks: [Body.Link] {
    [
      self.image.map { Body.Link(address: $0.address, kind: .media, offset: $0.offset) },
      self.audio.map { Body.Link(address: $0.address, kind: .media, offset: $0.offset) },
    ].compactMap(\.self)
  }
}

extension Author? {
  var links: [Body.Link] {
    self?.url.map { [Body.Link($0)] } ?? []
  }
}
