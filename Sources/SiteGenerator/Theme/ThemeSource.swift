import Templates

/// The theme's files: the site's own templates, and the built-in ones that none of them replaces.
struct ThemeSource: Sendable {
  var library: TemplateLibrary
  /// Every template's text, by the file its diagnostics name.
  var texts: [String: SourceText]
  var assets: [ThemeAsset]
  /// An address that holds the stylesheet; nil where pages link to its file.
  var stylesheet: [UInt8]?
  /// Those of the site's own, as they were written.
  var ownStylesheets: [SourceText]
  var findings: [Finding]
}

/// A template's text and what it is called.
struct ThemeTemplate: Sendable {
  /// Below `templates/`: `post.html`, `partials/post-list.html`.
  let path: String
  let text: SourceText
  let isBuiltIn: Bool

  static let folder = "templates"

  /// One of the site's own.
  init(_ text: SourceText) {
    self.path = String(text.path.dropFirst(Self.folder.count + 1))
    self.text = text
    self.isBuiltIn = false
  }

  /// One of the program's; messages must not send anybody looking for a file of that name.
  init(builtIn path: String, _ bytes: [UInt8]) {
    self.path = path
    self.text = SourceText(path: "built-in \(path)", bytes: bytes)
    self.isBuiltIn = true
  }

  /// A template's name is its file's without extension; that of a partial begins below `partials/`.
  var source: TemplateSource {
    let prefix = "partials/"
    let file = path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : path[...]
    return TemplateSource(
      name: String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]), file: text.path, bytes: text.bytes,
      escaping: file.hasSuffix(".txt") ? .none : .html)
  }
}
