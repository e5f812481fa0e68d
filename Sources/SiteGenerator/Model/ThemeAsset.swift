/// A file the theme needs beside its templates: a stylesheet, a script.
struct ThemeAsset: Hashable, Sendable {
  /// Relative to the assets' folder: `style.css`, `fonts/serif.woff2`.
  var name: String
  var content: Content
  /// Tells its content from every other it had, so that browsers may keep it for ever; nil until it has been read.
  var fingerprint: String?

  /// Where the site's own stand, relative to its root.
  static let folder = "templates/assets/"

  enum Content: Hashable, Sendable {
    /// A file under `templates/assets/`, relative to the site's root.
    case file(String)
    /// Such a file with other bytes than it has there.
    case changed(String, [UInt8])
    /// Part of the program.
    case builtIn([UInt8])
  }

  /// What templates call it: `fonts/serif.woff2` is `assets.fonts.serif.woff2`.
  var valueName: String { "assets." + name.composed.split { $0 == "/" || $0 == "." }.joined(separator: ".") }

  /// `style.css` is `style.0f3a9c21de.css`.
  var publishedName: String {
    guard let fingerprint else { return name.composed }
    let name = name.composed
    let file = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
    let dot = name[file...].lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot]).\(fingerprint)\(name[dot...])"
  }

  var path: SitePath { SitePath(trusted: "/" + Self.publishedFolder + publishedName) }

  /// The name that a published file had before it was given a fingerprint; nil where it is none of the theme's.
  ///
  /// - Parameter file: Relative to the output folder.
  static func name(ofPublished file: String) -> String? {
    file.wholeMatch(of: /assets\/(.+)\.[0-9a-f]{10}(\.[^.\/]*)?/).map { String($0.1) + ($0.2 ?? "") }
  }

  /// Where they stand on the site.
  static let publishedFolder = "assets/"
}
