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
