/// Something sitegen did not write that stands where a file of the site belongs.
struct Obstacle: Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    /// A file with other bytes.
    case file
    /// A folder with something in it that is not sitegen's, as an example.
    case folder(holding: String)
    /// A symbolic link, at the path itself or at a folder above it.
    case link(at: String)
    /// A file where a folder is needed.
    case fileAbove(String)
    /// A pipe, a socket, a device, at the path or above it.
    case special(at: String)
    /// A name sitegen needs for itself.
    case reserved
    /// Not a path in the output folder at all.
    case invalid
  }

  /// Relative to the output folder.
  var path: String
  /// What should have been written there, as given in ``OutputFile/source``.
  var source: String
  var reason: Reason
}

extension Obstacle {
  /// What is wrong, naming both files.
  var message: String {
    "cannot write \(path) from \(source): \(problem)"
  }

  /// What to do about it.
  var help: String {
    switch reason {
    case .file, .folder, .fileAbove, .special:
      "move or delete what stands in the output folder, or give \(source) another address"
    case .link:
      "replace the link by what it points to, or delete it"
    case .reserved, .invalid:
      "give \(source) another address"
    }
  }

  private var problem: String {
    switch reason {
    case .file: "a different file, not written by sitegen, stands there"
    case .folder(let example): "a folder stands there, holding \(example), which sitegen did not write"
    case .link(let link): "\(link) is a symbolic link, and sitegen never writes through or over one"
    case .fileAbove(let file): "\(file) is a file that sitegen did not write, not a folder"
    case .special(let path): "\(path) is neither a file nor a folder"
    case .reserved: "sitegen needs this name for itself"
    case .invalid: "that is not a path inside the output folder"
    }
  }
}
