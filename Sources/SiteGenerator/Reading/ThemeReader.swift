import Templates

/// The theme's files: the site's own templates, and the built-in ones that none of them replaces.
struct ThemeSource: Sendable {
  var library: TemplateLibrary
  /// Every template's text, by the file its diagnostics name.
  var texts: [String: SourceText]
  var assets: [ThemeAsset]
  var findings: [Finding]
}

/// Reads `templates/`.
enum ThemeReader {
  private static let folder = "templates"

  static func read(root: String) throws(DiskError) -> ThemeSource {
    let (paths, findings) = try SourceFolder.list(folder, root: root)
    let own = try paths.filter { kind(of: $0) == .template }.map { path throws(DiskError) in
      SourceText(path: path, bytes: try FileSystem.bytes(of: root + "/" + path))
    }
    let texts = own + builtInTemplates(besides: own)
    let (library, diagnostics) = TemplateLibrary.compile(texts.map(source))
    var theme = ThemeSource(
      library: library, texts: Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0) }),
      assets: assets(paths), findings: findings)
    theme.findings += clashes(texts)
    theme.findings += diagnostics.map { Finding($0, .template, theme.texts) }
    return theme
  }
}

extension ThemeReader {
  private enum Kind {
    case template
    case asset
    case other
  }

  /// Templates are the HTML and text files at the top and in `partials/`; what is in `assets/` is published.
  private static func kind(of path: String) -> Kind {
    if path.hasPrefix(folder + "/assets/") { return .asset }
    let isTemplate = path.hasSuffix(".html") || path.hasSuffix(".txt")
    let isAtTop = path.dropFirst(folder.count + 1).contains("/") == false
    return isTemplate && (isAtTop || path.hasPrefix(folder + "/partials/")) ? .template : .other
  }

  /// A template's name is its file's without extension; that of a partial begins below `partials/`.
  private static func source(_ text: SourceText) -> TemplateSource {
    var name = text.path.dropFirst(folder.count + 1)
    if name.hasPrefix("partials/") { name = name.dropFirst("partials/".count) }
    let isText = name.hasSuffix(".txt")
    return TemplateSource(
      name: String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]), file: text.path, bytes: text.bytes,
      escaping: isText ? .none : .html)
  }

  private static func builtInTemplates(besides own: [SourceText]) -> [SourceText] {
    let names = Set(own.map(\.path))
    return BuiltInTheme.files.filter { !names.contains($0.key) && kind(of: $0.key) == .template }
      .map { SourceText(path: $0.key, bytes: $0.value) }
      .sorted { $0.path < $1.path }
  }

  private static func assets(_ paths: [String]) -> [ThemeAsset] {
    let own = paths.filter { kind(of: $0) == .asset }.map {
      ThemeAsset(name: assetName($0), content: .file($0))
    }
    let names = Set(own.map(\.name))
    return own + builtInAssets.filter { !names.contains($0.name) }
  }

  static var builtInAssets: [ThemeAsset] {
    BuiltInTheme.files.filter { kind(of: $0.key) == .asset }
      .map { ThemeAsset(name: assetName($0.key), content: .builtIn($0.value)) }
  }

  private static func assetName(_ path: String) -> String {
    String(path.dropFirst((folder + "/assets/").count))
  }

  /// Templates share their names with partials, so `templates/post.html` rules out `templates/partials/post.html`.
  private static func clashes(_ texts: [SourceText]) -> [Finding] {
    let bySource = Dictionary(grouping: texts) { text in
      let source = source(text)
      return source.name + (source.escaping == .none ? ".txt" : ".html")
    }
    return bySource.values.filter { $0.count > 1 }.map { same in
      .sameName(same.map(\.path).sorted())
    }
  }
}

extension Finding {
  /// A template's mistake, at its place in the file.
  init(_ diagnostic: Diagnostic, _ rule: Rule, _ texts: [String: SourceText]) {
    let source = texts[diagnostic.place.file] ?? SourceText(path: diagnostic.place.file, bytes: [])
    let notes = diagnostic.notes.map { note in
      let place = texts[note.place.file]?.location(at: note.place.offset) ?? Location(file: note.place.file)
      return "\(place): \(note.text)"
    }
    let help = ([diagnostic.help].compactMap { $0 } + notes).joined(separator: "\n")
    self.init(
      rule, in: source, at: diagnostic.place.offset, diagnostic.message, help: help.isEmpty ? nil : help)
    severity = diagnostic.severity == .error ? .error : .warning
  }

  fileprivate static func sameName(_ paths: [String]) -> Finding {
    Finding(
      .template, at: paths.last.map { Location(file: $0) },
      "\(paths.joined(separator: " and ")) have the same name to other templates", help: "rename one of them")
  }
}
