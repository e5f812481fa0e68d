import Spelling
import Templates

/// Reads `templates/`.
enum ThemeReader {
  /// - Parameters:
  ///   - chosen: The templates that posts and pages ask for.
  ///   - cache: What was read before, and then what holds now.
  static func read(
    chosen: Set<String>, _ cache: inout SourceCache.ThemeReading?, in pass: inout SourcePass
  ) throws(DiskError) -> ThemeSource {
    let (paths, listed) = try SourceFolder.list(ThemeTemplate.folder, root: pass.root)
    let known = cache?.files ?? [:]
    pass.compare(paths, with: known.keys.sorted())
    let (files, areOutOfDate) = try pass.facts(of: paths, known)
    if !areOutOfDate, let cache, cache.chosen == chosen { return cache.theme.adding(listed) }
    let theme = try read(paths, root: pass.root, chosen: chosen)
    cache = SourceCache.ThemeReading(files: files, chosen: chosen, theme: theme)
    return theme.adding(listed)
  }

  private static func read(
    _ paths: [String], root: String, chosen: Set<String>
  ) throws(DiskError) -> ThemeSource {
    let own = try paths.filter { kind(of: $0) == .template }.map { path throws(DiskError) in
      ThemeTemplate(SourceText(path: path, bytes: try FileSystem.bytes(of: root + "/" + path)))
    }
    let templates = own + builtInTemplates(besides: own)
    let (library, diagnostics) = TemplateLibrary.compile(templates.map(\.source))
    let texts = Dictionary(templates.map { ($0.text.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    let assets = try AssetReader.read(paths.filter { kind(of: $0) == .asset }, root: root)
    return ThemeSource(
      library: library, texts: texts, assets: assets.assets, stylesheet: assets.stylesheet,
      ownStylesheets: assets.ownStylesheets,
      findings: own.compactMap(encoding) + clashes(templates) + clashes(assets.assets)
        + own.map(\.text).flatMap(TemplateVersionCheck.findings) + strayFiles(paths)
        + strayTemplates(own, used: library.includedNames.union(chosen))
        + Finding.all(diagnostics, .template, texts))
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
    let path = path.dropFirst(ThemeTemplate.folder.count + 1)
    if path.hasPrefix("assets/") { return .asset }
    let isTemplate = path.hasSuffix(".html") || path.hasSuffix(".txt")
    return isTemplate && (!path.contains("/") || path.hasPrefix("partials/")) ? .template : .other
  }

  private static func builtInTemplates(besides own: [ThemeTemplate]) -> [ThemeTemplate] {
    let taken = Set(own.map(\.path))
    return builtInPaths.filter { !taken.contains($0) }.map { path in
      ThemeTemplate(builtIn: path, BuiltInTheme.files["\(ThemeTemplate.folder)/\(path)"] ?? [])
    }
  }

  /// Of the built-in templates, below `templates/`.
  private static var builtInPaths: [String] {
    BuiltInTheme.files.keys.filter { kind(of: $0) == .template }
      .map { String($0.dropFirst(ThemeTemplate.folder.count + 1)) }.sorted()
  }
}

/// What is wrong with the files themselves.
extension ThemeReader {
  private static func encoding(_ template: ThemeTemplate) -> Finding? {
    // An empty template is one that has nothing to say.
    SourceEncoding.finding(in: template.text).flatMap { $0.rule == .emptyFile ? nil : $0 }
  }

  /// Templates share their names with partials, so `templates/post.html` rules out `templates/partials/post.html`.
  private static func clashes(_ templates: [ThemeTemplate]) -> [Finding] {
    let same = Dictionary(grouping: templates) { template in
      let source = template.source
      return source.name.composed + (source.escaping == .none ? ".txt" : ".html")
    }
    return same.values.filter { $0.count > 1 }.map { same in
      let own = same.filter { !$0.isBuiltIn }.map(\.text.path).sorted()
      guard let builtIn = same.first(where: \.isBuiltIn), let first = own.first else { return .sameName(own) }
      return .misplaced(first, replacing: "\(ThemeTemplate.folder)/\(builtIn.path)")
    }
  }

  private static func clashes(_ assets: [ThemeAsset]) -> [Finding] {
    Dictionary(grouping: assets, by: \.valueName).filter { $0.value.count > 1 }.map { name, assets in
      .sameValue(name, assets.map { "templates/assets/\($0.name)" }.sorted())
    }
  }

  private static func strayFiles(_ paths: [String]) -> [Finding] {
    paths.filter { kind(of: $0) == .other && !isAboutTheTheme($0) }.map(Finding.strayFile)
  }

  private static func isAboutTheTheme(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasSuffix(".md") || name.hasPrefix("README") || name.hasPrefix("LICENSE")
  }

  /// Templates that nothing uses and whose name is a slip away from that of a built-in one.
  private static func strayTemplates(_ own: [ThemeTemplate], used: Set<String>) -> [Finding] {
    let builtIn = builtInPaths
    let names = Set(builtIn)
    return own.filter { !names.contains($0.path) && !used.contains($0.source.name) }.compactMap {
      template in
      nearest(to: template.path, among: builtIn, within: 1).map {
        .strayTemplate(template.text.path, suggestion: "\(ThemeTemplate.folder)/\($0)")
      }
    }
  }
}

extension ThemeSource {
  fileprivate func adding(_ findings: [Finding]) -> ThemeSource {
    var theme = self
    theme.findings = findings + self.findings
    return theme
  }
}

extension Finding {
  fileprivate static func sameName(_ paths: [String]) -> Finding {
    Finding(
      .template, at: paths.last.map { Location(file: $0) },
      "\(paths.joined(separator: " and ")) are one name to other templates", help: "rename one of them")
  }

  fileprivate static func misplaced(_ path: String, replacing builtIn: String) -> Finding {
    Finding(
      .template, at: Location(file: path), "this template has the name of a built-in one, but not its place",
      help: "move it to \(builtIn) to replace that one, or rename it")
  }

  fileprivate static func sameValue(_ name: String, _ paths: [String]) -> Finding {
    Finding(
      .template, at: paths.last.map { Location(file: $0) },
      "\(paths.joined(separator: " and ")) are both the value '\(name)'", help: "rename one of them")
  }

  fileprivate static func strayFile(_ path: String) -> Finding {
    Finding(
      .strayTemplate, at: Location(file: path), "this file is not used",
      help: "move it to templates/assets/ to publish it, or to templates/partials/ to include it")
  }

  fileprivate static func strayTemplate(_ path: String, suggestion: String) -> Finding {
    Finding(
      .strayTemplate, at: Location(file: path), "no page and no other template uses this one",
      help: "did you mean \(suggestion)?")
  }
}
