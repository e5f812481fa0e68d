import Foundation

/// Whose newsletter it is, and what its readers get. What it has besides its posts lies in `Sites/`.
public enum SiteKind: String, CaseIterable, Sendable {
  /// sitegen with its own theme and all that it makes of itself.
  case full
  /// sitegen without search, related posts and feeds of tags, and with the templates of `hugo` in its own language.
  case plain
  /// Hugo, with templates in which nothing is quadratic.
  case hugo

  func copyFiles(to folder: URL) throws {
    let source = Bundle.module.bundleURL.appending(path: "Sites/\(rawValue)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(at: source.appending(path: name), to: folder.appending(path: name))
    }
  }
}
