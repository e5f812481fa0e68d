/// The mistakes that show only when all pages are known.
enum PlanCheck {
  /// Checks what the site is now and what it will be once every draft and scheduled post is out, so that
  /// Monday's unattended build has no surprise.
  static func findings(in plan: Plan) -> [Finding] {
    Collisions(in: whole(plan).pages, shownTogetherBy: plan.selection).findings
  }

  private static func whole(_ plan: Plan) -> Plan {
    guard !plan.heldBack.isEmpty else { return plan }
    var selection = plan.selection
    selection.includesDrafts = true
    selection.includesScheduled = true
    return Plan(plan.site, selection)
  }
}
