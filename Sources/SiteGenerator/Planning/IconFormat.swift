/// What stands for the site in tabs, in bookmarks and on home screens: a picture that is sharp at any size, and one for
/// what does not know such pictures.
enum IconFormat: String, Sendable, CaseIterable {
  case svg
  case png

  var path: SitePath { SitePath(trusted: "/icon.\(rawValue)") }

  /// Where a writer puts an icon of their own.
  fileprivate var source: String { "content/icon.\(rawValue)" }
}

extension Plan {
  /// Those the program draws. Whoever gives one in either format gets none: it would stand for the site beside theirs.
  var drawnIcons: [IconFormat] {
    IconFormat.allCases.contains { sources[$0.source] != nil } ? [] : IconFormat.allCases
  }

  /// Where the site's icon in a format is; nil where the writer gives only the other one.
  func icon(_ format: IconFormat) -> SitePath? {
    sources[format.source] ?? drawnIcons.first { $0 == format }?.path
  }
}
