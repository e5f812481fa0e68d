import Spelling

/// Copies files of the built-in theme into `templates/`, to be changed there: `sitegen theme eject post.html`. Its words
/// come in `content/strings.yml`, to be translated.
public struct ThemeEjection: Sendable {
  private let names: [String]
  private let root: String
  private let operations: FileOperations

  /// What has been done, by path below the root.
  public struct Outcome: Hashable, Sendable {
    public var copied: [String] = []
    /// Those that were there already.
    public var kept: [String] = []
  }

  /// Why nothing was.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
  }

  /// - Parameters:
  ///   - names: As in `post.html`, `assets/style.css`; none for the whole theme.
  ///   - root: The folder that holds `content/` and `templates/`.
  public init(_ names: [String], root: String) {
    self.init(names, root: root, operations: .disk)
  }

  init(_ names: [String], root: String, operations: FileOperations) {
    self.names = names
    self.root = root
    self.operations = operations
  }

  /// - Throws: ``DiskError``.
  public func run() throws -> Result<Outcome, Refusal> {
    switch Self.choose(names, from: BuiltInTheme.files.keys.sorted()) {
    case .success(let paths): .success(try copy(paths))
    case .failure(let refusal): .failure(refusal)
    }
  }
}

extension ThemeEjection {
  /// The theme's files that are meant. Its words are only copied when they are named: a copy of all in English would
  /// keep them from getting better.
  static func choose(_ names: [String], from all: [String]) -> Result<[String], Refusal> {
    guard !names.isEmpty else { return .success(all) }
    var chosen: [String] = []
    for name in names {
      let paths = [name, folder + name, "content/" + name]
      guard let path = paths.first(where: (all + [StringsFile.path]).contains) else {
        return .failure(.unknown(name, all))
      }
      if !chosen.contains(path) { chosen.append(path) }
    }
    return .success(chosen)
  }

  /// A copy as it is to be written: a template says for which values it was made.
  private static func copy(of path: String) -> [UInt8] {
    if path == StringsFile.path { return Array(StringsFile.english.utf8) }
    let stamp = path.hasSuffix(".html") ? TemplateVersion.current.stamp : ""
    return Array(stamp.utf8) + (BuiltInTheme.files[path] ?? [])
  }

  fileprivate static let folder = ThemeTemplate.folder + "/"

  private func copy(_ paths: [String]) throws(DiskError) -> Outcome {
    var outcome = Outcome()
    for path in paths {
      if try AuthorFile.create(path, Self.copy(of: path), in: root, operations: operations) {
        outcome.copied.append(path)
      } else {
        outcome.kept.append(path)
      }
    }
    return outcome
  }
}

extension ThemeEjection.Refusal {
  fileprivate static func unknown(_ name: String, _ all: [String]) -> Self {
    let names = all.map { String($0.dropFirst(ThemeEjection.folder.count)) } + [StringsFile.path]
    let near = named(name, among: names) ?? nearest(to: name, among: names).map { [$0] }
    let hint = near.map { "did you mean \($0.joined(separator: " or "))?" }
    return Self(
      description: "the theme has no file \(name); " + (hint ?? "it has \(names.joined(separator: ", "))"))
  }

  /// Those that have the name without their folder, or without the ending of it either: `weeks` is `partials/weeks.html`.
  private static func named(_ name: String, among all: [String]) -> [String]? {
    let file = name.split(separator: "/").last ?? ""
    let same = all.filter { path in
      let other = path.split(separator: "/").last ?? ""
      return other == file || other.prefix { $0 != "." } == file
    }
    return same.isEmpty ? nil : same
  }
}
