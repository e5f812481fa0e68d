/// A file the theme needs beside its templates: a stylesheet, a script.
struct ThemeAsset: Hashable, Sendable {
  /// Relative to the assets' folder: `style.css`, `fonts/serif.woff2`.
  var name: String
  var content: Content

  /// Where the site's own stand, relative to its root.
  static let folder = "templates/assets/"

  enum Content: Hashable, Sendable {
    /// A file under `templates/assets/`, relative to the site's root.
    case file(String)
    /// Part of the program.
    case builtIn([UInt8])
  }

  /// What templates call it: `fonts/serif.woff2` is `assets.fonts.serif.woff2`.
  var valueName: String { "assets." + name.composed.split { $0 == "/" || $0 == "." }.joined(separator: ".") }

  var path: SitePath { SitePath(trusted: "/assets/" + name.composed) }
}
