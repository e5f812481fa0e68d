import Templates

/// What leads the front page, and the rhythm of the issues.
extension TemplateValues {
  static let front: [Field<PageView>] = [
    .record("newest", of: summary, "The newest post, on the front page.") { $0.newest },
    .list("earlier", of: summary, "The posts on this page without the newest of all.") { $0.earlier },
    .flag("hasEarlier", "There are any.") { !$0.earlier.isEmpty },
    .record("weeks", of: weeks, "The weeks up to the newest post, where they are more than one.") {
      $0.weeks
    },
  ]

  /// Where a reader finds nothing, what there is.
  static let newest: [Field<PageView>] = [
    .list("posts", of: summary, "The five newest posts.") { $0.newestPosts(5) },
    .flag("hasPosts", "There are any.") { !$0.newestPosts(1).isEmpty },
  ]

  static let weeks = RecordType<WeeksView>(
    "weeks", "A stretch of weeks, from Monday to Sunday.",
    [
      .list("each", of: week, "Every one, oldest first.") { $0.weeks.kept },
      .number("count", "How many they are.") { $0.weeks.kept.count },
      .number("kept", "How many of them have a post.") { $0.weeks.keptCount },
      .text("label", "In words: Weeks with an issue: 50 of 52.") { $0.label },
    ])

  private static let week = RecordType<Bool>("week", "A week.", [.flag("isKept", "It has a post.") { $0 }])
}
