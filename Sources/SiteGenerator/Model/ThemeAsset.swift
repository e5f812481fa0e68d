/// A file the theme needs beside its templates: a stylesheet, an icon.
public struct ThemeAsset: Hashable, Sendable {
  /// Relative to the assets' folder: `style.css`, `fonts/serif.woff2`.
  public var name: String
  public var content: Content

  public enum Content: Hashable, Sendable {
    /// A file under `templates/assets/`, relative to the site's root.
    case file(String)
    /// Part of the program.
    case builtIn([UInt8])
  }

  public var path: SitePath { SitePath(trusted: "/assets/" + name.composed) }
}
