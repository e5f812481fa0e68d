/// Finds what was on the site and is no more, besides posts and pages, which the ledger knows: tag pages, files.
enum VanishedFiles {
  /// - Parameters:
  ///   - removed: The files that this build takes away, relative to the output folder.
  ///   - later: The plan once all is out: what is held back will be there again.
  static func findings(_ removed: [String], _ later: Plan) -> [Finding] {
    guard !removed.isEmpty else { return [] }
    let expected = Set(later.pages.map(\.path.outputFile))
      .union(later.site.entries.filter { !$0.publication.isDraft }.map(\.path.outputFile))
    return removed.filter { !expected.contains($0) && !isForMachines($0) }.map(Finding.vanishedFile)
  }

  /// For hosts, search engines and the search page: nobody links to them.
  private static func isForMachines(_ file: String) -> Bool {
    [SitePath.hostRules, .nginxMap].map(\.outputFile).contains(file) || file.hasPrefix("sitemap")
      || file.hasPrefix("search/") && file.hasSuffix(".json")
  }
}

extension Finding {
  fileprivate static func vanishedFile(_ file: String) -> Finding {
    let path = SitePath.text(ofOutputFile: file)
    return Finding(
      .vanishedFile, at: nil, "\(path) was on the site and is no more",
      help: "links to it lead nowhere now: where something takes its place, write 'aliases: [\(path)]' there")
  }
}
