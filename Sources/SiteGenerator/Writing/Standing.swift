/// What stands at a path of the output folder before a build, no link followed.
enum Standing: Equatable, Sendable {
  case nothing
  case file(FileStatus)
  /// A folder, with all files in it and below, and anything there that is neither file nor folder.
  case folder(files: [FoundFile], stranger: OutputPath?)
  /// A file that stands where the path has a folder.
  case fileAbove(FoundFile)
  /// A symbolic link, at the path itself or where it has a folder.
  case link(at: OutputPath)
  /// A pipe, a socket, a device, likewise.
  case special(at: OutputPath)
}

struct FoundFile: Equatable, Sendable {
  var path: OutputPath
  var identity: FileIdentity
}

extension Standing {
  init(at path: OutputPath, in output: String) throws(DiskError) {
    for folder in path.folders {
      guard let status = try FileSystem.status(of: output + "/" + folder.string) else {
        self = .nothing
        return
      }
      switch status.kind {
      case .folder: continue
      case .file: self = .fileAbove(FoundFile(path: folder, identity: status.identity))
      case .link: self = .link(at: folder)
      case .other: self = .special(at: folder)
      }
      return
    }
    guard let status = try FileSystem.status(of: output + "/" + path.string) else {
      self = .nothing
      return
    }
    switch status.kind {
    case .file: self = .file(status)
    case .folder: self = try Self.folder(path, in: output)
    case .link: self = .link(at: path)
    case .other: self = .special(at: path)
    }
  }

  private static func folder(_ path: OutputPath, in output: String) throws(DiskError) -> Standing {
    var files: [FoundFile] = []
    var stranger: OutputPath?
    var folders = [path]
    while let folder = folders.popLast() {
      for entry in try FileSystem.entries(of: output + "/" + folder.string) {
        guard let path = folder.appending(entry.name) else { continue }
        switch entry.kind {
        case .folder: folders.append(path)
        case .file:
          guard let status = try FileSystem.status(of: output + "/" + path.string) else { continue }
          files.append(FoundFile(path: path, identity: status.identity))
        case .link, .other: stranger = stranger ?? path
        }
      }
    }
    return .folder(files: files, stranger: stranger)
  }
}
