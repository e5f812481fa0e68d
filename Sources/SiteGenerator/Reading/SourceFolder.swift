/// Lists the files of `content/` or `templates/`.
struct SourceFolder {
  /// The site's root on the disk.
  private let root: String
  /// The listed folder's true path, which no link may leave.
  private let realBase: String
  private var files: [String] = []
  private var findings: [Finding] = []

  /// Every file below `root/name` that is neither hidden nor an editor's leftover, relative to the root, in the
  /// order of the names' bytes. Links are followed as long as they stay inside; one that leads out is a finding.
  ///
  /// A folder that does not exist has no files.
  static func list(_ name: String, root: String) throws(DiskError) -> (files: [String], findings: [Finding]) {
    guard try FileSystem.status(of: root + "/" + name, followingLinks: true)?.kind == .folder else {
      return ([], [])
    }
    let realBase = try FileSystem.realPath(of: root + "/" + name)
    var folder = SourceFolder(root: root, realBase: realBase)
    try folder.list(name, inside: [realBase])
    return (folder.files, folder.findings)
  }

  private init(root: String, realBase: String) {
    self.root = root
    self.realBase = realBase
  }

  /// Names that editors and file managers leave behind or use for a moment: `.DS_Store`, `.#post.md`, `post.md~`,
  /// `#post.md#`, `post.md.bak`, and `4913`, by which Vim sees whether it may write in a folder.
  static func isLeftover(_ name: String) -> Bool {
    // Bytes, since every file of a site is asked about.
    let name = name.utf8
    return name.first == UInt8(ascii: ".")
      || (name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#"))
      || leftoverEndings.contains { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }
      || leftoverNames.contains { $0.count == name.count && zip($0, name).allSatisfy { $0 == $1.lowercased } }
  }

  private static let leftoverEndings = [
    "~", ".bak", ".orig", ".rej", ".swp", ".swo", ".swx", ".tmp", "___jb_tmp___", "___jb_old___",
  ].map(
    \.utf8)
  private static let leftoverNames = ["thumbs.db", "desktop.ini", "4913"].map(\.utf8)
}

extension SourceFolder {
  /// - Parameter ancestors: The true paths of the folders we are in, so that a link to one of them is noticed.
  private mutating func list(_ folder: String, inside ancestors: [String]) throws(DiskError) {
    for entry in try FileSystem.entries(of: root + "/" + folder) where !Self.isLeftover(entry.name) {
      let path = folder + "/" + entry.name
      guard !entry.name.unicodeScalars.contains(where: \.isControl) else {
        findings.append(.controlCharacter(path))
        continue
      }
      switch entry.kind {
      case .file: files.append(path)
      case .folder: try list(path, inside: ancestors + [ancestors[ancestors.count - 1] + "/" + entry.name])
      case .link: try follow(path, inside: ancestors)
      case .other: findings.append(.notAFile(path))
      }
    }
  }

  private mutating func follow(_ path: String, inside ancestors: [String]) throws(DiskError) {
    guard let status = try FileSystem.status(of: root + "/" + path, followingLinks: true) else {
      findings.append(.brokenLink(path))
      return
    }
    let target = try FileSystem.realPath(of: root + "/" + path)
    if target != realBase && !target.hasPrefix(realBase + "/") {
      findings.append(.linkOutside(path, to: target))
    } else if status.kind == .file {
      files.append(path)
    } else if ancestors.contains(target) {
      findings.append(.linkInCircle(path))
    } else if status.kind == .folder {
      try list(path, inside: ancestors + [target])
    } else {
      findings.append(.notAFile(path))
    }
  }
}

extension Finding {
  fileprivate static func linkOutside(_ path: String, to target: String) -> Finding {
    Finding(
      .linkOutside, at: Location(file: path),
      "this symbolic link leads outside \(path.prefix { $0 != "/" })/, to \(target)",
      help: "put a copy of the file in its place")
  }

  fileprivate static func brokenLink(_ path: String) -> Finding {
    Finding(
      .linkOutside, at: Location(file: path), "this symbolic link leads nowhere",
      help: "remove it, or put the file it should lead to in its place")
  }

  fileprivate static func linkInCircle(_ path: String) -> Finding {
    Finding(
      .linkOutside, at: Location(file: path), "this symbolic link leads back to a folder it stands in",
      help: "remove it")
  }

  fileprivate static func controlCharacter(_ path: String) -> Finding {
    Finding(
      .fileName, at: Location(file: path), "there is a control character in the file's name",
      help: "rename it; addresses cannot hold such characters")
  }

  fileprivate static func notAFile(_ path: String) -> Finding {
    Finding(
      .unreadableFile, at: Location(file: path),
      "this is neither a file nor a folder, or its name is not UTF-8",
      help: "rename it, or move it out of \(path.prefix { $0 != "/" })/")
  }
}
