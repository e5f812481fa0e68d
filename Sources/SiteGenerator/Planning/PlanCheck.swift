/// The mistakes that show only when all pages are known.
enum PlanCheck {
  /// Checks what the site is now and what it will be, so that Monday's unattended build has no surprise.
  ///
  /// - Parameter later: The plan once all is out.
  static func findings(in plan: Plan, _ later: Plan) -> [Finding] {
    Collisions.findings(in: later.pages, shownTogetherBy: plan.selection)
      + later.pages.filter(hasReservedName).map(Finding.reservedName) + OldPagesCheck.findings(in: plan)
  }

  /// The list of what the site has stands beside the site under this name; see `Manifest`.
  private static func hasReservedName(_ page: Page) -> Bool {
    page.path.text.utf8.count == "/sitegen.json".utf8.count && page.path.text.lowercased() == "/sitegen.json"
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
