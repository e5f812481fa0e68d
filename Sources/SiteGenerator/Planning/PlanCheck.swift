/// The mistakes that show only when all pages are known.
enum PlanCheck {
  /// Checks what the site is now and what it will be once every draft and scheduled post is out, so that
  /// Monday's unattended build has no surprise.
  static func findings(in plan: Plan) -> [Finding] {
    let pages = whole(plan).pages
    return Collisions(in: pages, shownTogetherBy: plan.selection).findings
      + pages.filter(hasReservedName).map(Finding.reservedName)
  }

  /// The list of what the site has stands beside the site under this name; see `Manifest`.
  private static func hasReservedName(_ page: Page) -> Bool {
    page.path.outputFile.lowercased() == "sitegen.json"
  }

  private static func whole(_ plan: Plan) -> Plan {
    guard !plan.heldBack.isEmpty else { return plan }
    var selection = plan.selection
    selection.includesDrafts = true
    selection.includesScheduled = true
    return Plan(plan.site, selection)
  }
}

extension Finding {
  fileprivate static func reservedName(_ page: Page) -> Finding {
    Finding(
      .pathCollision, at: page.location,
      "\(page.source) would be \(page.path), a name sitegen needs for itself",
      help: "give it another name")
  }
}
