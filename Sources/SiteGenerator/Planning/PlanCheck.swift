/// The mistakes that show only when all pages are known.
enum PlanCheck {
  /// Checks what the site is now and what it will be once every draft and scheduled post is out, so that
  /// Monday's unattended build has no surprise.
  static func findings(in plan: Plan) -> [Finding] {
    let site = plan.site
    let entries = Dictionary(
      (site.posts.map(\.entry) + site.pages).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    return Collisions.findings(in: whole(plan).pages, of: entries)
  }

  private static func whole(_ plan: Plan) -> Plan {
    guard !plan.heldBack.isEmpty else { return plan }
    var selection = plan.selection
    selection.includesDrafts = true
    selection.includesScheduled = true
    return Plan(plan.site, selection)
  }
}
