/// What stands for the site in tabs, in bookmarks and on home screens: a picture that is sharp at any size, and one for
/// what does not know such pictures.
enum IconFormat: String, Sendable, CaseIterable {
  case svg
  case png

  var path: SitePath { SitePath(trusted: "/icon.\(rawValue)") }

  /// Where a writer puts an icon of their own.
  var source: String { "content/icon.\(rawValue)" }

  /// The one that a writer's file is in; nil for any other file.
  init?(source: String) {
    guard let format = Self.allCases.first(where: { $0.source == source }) else { return nil }
    self = format
  }

  /// In pixels, of a picture's width and height: what the home screens of telephones show.
  static let leastSide = 180
}
