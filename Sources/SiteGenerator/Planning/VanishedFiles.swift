/// Finds what was on the site and is no more, besides posts and pages, which the ledger knows: tag pages, files.
struct VanishedFiles {
  /// The files that this build takes away, relative to the output folder, sorted.
  private let removed: [String]
  private let plan: Plan
  /// The plan once all is out: what is held back will be there again.
  private let later: Plan

  init(_ removed: [String], _ plan: Plan, _ later: Plan) {
    self.removed = removed.sorted()
    self.plan = plan
    self.later = later
  }

  var findings: [Finding] {
    removed.isEmpty ? [] : lost
  }
}

extension VanishedFiles {
  /// Nobody reads thousands of lines, and a tag that goes takes three feeds with it.
  private static let mostTold = 10

  private var lost: [Finding] {
    // What only a post that is a draft again had, is gone with it: it may never come back.
    let later = plan.site.history.withdrawn.isEmpty ? self.later : plan.onceAllScheduledIsOut
    let expected = Set(later.pages.map(\.path.outputFile))
      .union(later.site.entries.filter { !$0.publication.isDraft }.map(\.path.outputFile))
    let assets = Set(plan.site.assets.map(\.name))
    let lost = removed.filter { file in
      !expected.contains(file) && !Self.isForMachines(file)
        && !(ThemeAsset.name(ofPublished: file).map(assets.contains) ?? false)
    }
    let more = lost.count - Self.mostTold
    return lost.prefix(Self.mostTold).map(Finding.vanishedFile) + (more > 0 ? [.moreVanishedFiles(more)] : [])
  }

  /// For hosts, browsers, search engines and the search page: nobody links to them.
  private static func isForMachines(_ file: String) -> Bool {
    ([.hostRules, .nginxMap] + IconFormat.allCases.map(\.path)).map(\.outputFile).contains(file)
      || file.wholeMatch(of: /sitemap(-\d+)?\.xml|search\/(index|(terms|posts)-\d+)\.json/) != nil
  }
}

extension Finding {
  fileprivate static func vanishedFile(_ file: String) -> Finding {
    let path = SitePath.text(ofOutputFile: file)
    return Finding(
      .vanishedFile, at: nil, "\(path) was on the site and is no more",
      help: "links to it lead nowhere now: where something takes its place, write 'aliases: [\(path)]' there")
  }

  /// It begins with a digit, and so stands behind the paths in the order of findings.
  fileprivate static func moreVanishedFiles(_ count: Int) -> Finding {
    Finding(
      .vanishedFile, at: nil,
      "\(count) more \(count == 1 ? "file was on the site and is" : "files were on the site and are") no more",
      help: "before a build, 'sitegen diff --format json' lists them all")
  }
}
