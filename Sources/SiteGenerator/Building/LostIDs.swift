/// Finds posts that feed readers know by another id, though the ledger does not say so: it was deleted, or came back from
/// an older time.
enum LostIDs {
  /// - Parameters:
  ///   - ledgers: As it was, and as it is to be. An id that one of them knows is not lost, whatever became of it.
  ///   - published: The list of the last build. One of an old sitegen, without ids, tells nothing.
  static func findings(in plan: Plan, _ ledgers: [Ledger], after published: Manifest) -> [Finding] {
    guard plan.site.configuration.feed.ids == .ledger, let ids = published.feedIDs else { return [] }
    let (before, now) = (Set(ids), Set(plan.feedIDs))
    let lost = before.subtracting(now).filter { id in ledgers.allSatisfy { $0.records[id] == nil } }
    guard !lost.isEmpty else { return [] }
    let files = Set(published.entries.lazy.filter { !$0.isPlaceholder }.map(\.path.string))
    let host = plan.site.configuration.host
    let posts = plan.posts[..<plan.listedCount].map(\.entry).filter { entry in
      let id = plan.feedID(of: entry)
      // One that was taken over from elsewhere is what readers know.
      return !before.contains(id) && TagURI.isOwn(id, host: host) && files.contains(entry.path.outputFile)
    }
    return posts.first.map { [.lostIDs(posts.count, such: $0.path)] } ?? []
  }
}

extension Finding {
  fileprivate static func lostIDs(_ count: Int, such path: SitePath) -> Finding {
    Finding(
      .newID, at: Location(file: Ledger.path),
      count == 1
        ? "1 post has another id than in the last build, \(path): feed readers will see it again"
        : "\(count) posts have other ids than in the last build, \(path) for one: feed readers will see them again",
      help: "bring \(Ledger.path) back as it was ('git checkout \(Ledger.path)'), then build again")
  }
}
