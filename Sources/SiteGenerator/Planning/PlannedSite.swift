/// A site whose posts are known again and whose pages are listed: those of today, and those there will be.
struct PlannedSite: Sendable {
  let permalinks: Permalinks
  let plan: Plan
  /// The plan once all is out.
  let later: Plan
  /// Whether related posts and the search index are of these posts, if perhaps of former texts.
  let hasFittingIndex: Bool
  /// Whether it is the former one in all but its texts.
  let holdsFormer: Bool
  private let planFindings: [Finding]

  /// What shows as soon as all pages are known; where links lead is another matter.
  var findings: [Finding] { permalinks.findings + planFindings }

  private init(_ permalinks: Permalinks, _ plan: Plan, hasFittingIndex: Bool = true) {
    self.permalinks = permalinks
    self.plan = plan
    self.hasFittingIndex = hasFittingIndex
    holdsFormer = false
    later = plan.onceAllIsOut
    planFindings = PlanCheck.findings(in: plan, later)
  }
}

extension PlannedSite {
  /// - Parameters:
  ///   - ledger: What was remembered so far.
  ///   - jobs: How many posts to read the words of at once.
  ///   - begin: Called before each step.
  /// - Throws: `CancellationError`.
  static func make(
    _ site: Site, _ ledger: Ledger, now: ZonedDate, _ selection: Selection, jobs: Int,
    begin: (BuildProgress.Step) -> Void
  ) async throws -> PlannedSite {
    let permalinks = Permalinks(site, ledger, now: now)
    begin(.indexing)
    let plan = try await Plan.indexed(permalinks.site, selection, jobs: jobs)
    begin(.planning)
    return PlannedSite(permalinks, plan)
  }

  /// The same without reading words, for whoever cannot wait; ``indexed(jobs:)`` does that later.
  ///
  /// - Parameter former: The site as it was before: what of it still holds is used again.
  static func make(
    _ site: Site, _ ledger: Ledger, now: ZonedDate, _ selection: Selection, soonAfter former: PlannedSite?
  ) -> PlannedSite {
    let permalinks = Permalinks(site, ledger, now: now, reusing: former?.permalinks)
    if let same = former?.holding(permalinks, selection) { return same }
    let index = former.flatMap { FormerIndex(of: $0.plan) }
    let plan = Plan(permalinks.site, selection, soonAfter: index)
    return PlannedSite(permalinks, plan, hasFittingIndex: index?.fits(plan) ?? false)
  }

  /// The same site with what its words tell now.
  ///
  /// - Throws: `CancellationError`.
  func indexed(jobs: Int) async throws -> PlannedSite {
    let plan = plan.with(try await PostIndex.make(for: plan, jobs: jobs))
    return PlannedSite(permalinks, plan)
  }

  private func holding(_ permalinks: Permalinks, _ selection: Selection) -> PlannedSite? {
    guard let plan = plan.holding(permalinks.site, selection) else { return nil }
    return PlannedSite(holding: permalinks, plan, after: self)
  }

  private init(holding permalinks: Permalinks, _ plan: Plan, after former: PlannedSite) {
    self.permalinks = permalinks
    self.plan = plan
    holdsFormer = true
    later =
      plan.heldBack.isEmpty
      ? plan : former.later.withContents(of: permalinks.site, plan.selection.onceAllIsOut)
    hasFittingIndex = former.hasFittingIndex
    planFindings = former.planFindings
  }
}
