import SiteGenerator

/// Posts as lines with columns:
///
///       8  2026-11-30  scheduled  Listen    content/posts/2026-11-30-listen.md
///       7  2026-11-23             Ask Twice content/posts/2026-11-23-ask-twice.md
struct PostTable {
  let lines: [String]

  init(_ posts: [EntrySummary]) {
    let days = posts.map { $0.date?.isoDay ?? "" }
    let numbers = posts.map { $0.number.map(String.init) ?? "" }
    let states = posts.map { $0.isUnlisted && $0.state == .published ? "unlisted" : $0.state.shown }
    let titles = posts.map { harmless($0.title) }
    let widths = [numbers, days, states, titles].map { column in column.map(Self.width).max() ?? 0 }
    lines = posts.indices.map { row in
      let number = Self.padding(numbers[row], to: widths[0]) + numbers[row]
      let day = days[row] + Self.padding(days[row], to: widths[1])
      let state = states[row] + Self.padding(states[row], to: widths[2])
      let title = titles[row] + Self.padding(titles[row], to: min(widths[3], Self.widestTitle))
      return [number, day, state, title, harmless(posts[row].source)]
        .filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  private static let widestTitle = 60

  private static func padding(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - Self.width(text)))
  }

  private static func width(_ text: String) -> Int { text.reduce(0) { $0 + cellCount($1) } }
}

extension EntrySummary.State {
  /// What is out needs no word.
  fileprivate var shown: String { self == .published ? "" : name }
}
