/// The files of earlier builds that the site no longer has, by what has become of them.
struct Leftovers: Sendable {
  enum State: Equatable, Sendable {
    /// Still what was written: ours to remove.
    case intact(FileIdentity)
    /// Changed by someone since: no longer ours.
    case changed(FileIdentity)
    /// Not there any more.
    case gone
    /// Something else has taken its place, or the place of a folder above it.
    case displaced
  }

  struct File: Equatable, Sendable {
    var path: OutputPath
    var state: State
  }

  let files: [File]
  private let byIdentity: [FileIdentity: [File]]

  init(_ files: [File]) {
    self.files = files
    byIdentity = files.reduce(into: [:]) { index, file in
      if let identity = file.identity { index[identity, default: []].append(file) }
    }
  }
}

extension Leftovers {
  /// The leftovers that are the file found at a path, under the same or another spelling of its name.
  ///
  /// A disk that ignores case shows `about.html`, which an earlier build wrote, as the `About.html` that this
  /// one plans. Only the file's identity gives that away; names alone would not tell such a disk from one
  /// where these are two files.
  func aliases(of path: OutputPath, _ identity: FileIdentity) -> [File] {
    guard let files = byIdentity[identity] else { return [] }
    let folded = path.string.lowercased()
    return files.filter { $0.path.string.lowercased() == folded }
  }

  var intact: [OutputPath] {
    files.filter(\.isIntact).map(\.path)
  }

  /// Those to be kept: not even under another spelling still what was written.
  var changed: [OutputPath] {
    files.filter { file in
      guard case .changed(let identity) = file.state else { return false }
      return !aliases(of: file.path, identity).contains(where: \.isIntact)
    }.map(\.path)
  }

  func intact(besides others: [OutputPath]) -> [OutputPath] {
    let others = Set(others)
    return intact.filter { !others.contains($0) }
  }

  /// Those of which a killed build may have left the folder.
  var gone: [OutputPath] {
    files.filter { $0.state == .gone }.map(\.path)
  }
}

extension Leftovers.File {
  /// Looks at what stands where an earlier build wrote `entry`.
  init(_ entry: Manifest.Entry, in output: String) throws(DiskError) {
    path = entry.path
    switch try Standing(at: path, in: output) {
    case .nothing:
      state = .gone
    case .file(let status):
      let hash = try ContentHash(ofFileAt: output + "/" + path.string)
      state = entry.matches(hash) ? .intact(status.identity) : .changed(status.identity)
    case .folder, .fileAbove, .link, .special:
      state = .displaced
    }
  }

  var isIntact: Bool {
    if case .intact = state { true } else { false }
  }

  var identity: FileIdentity? {
    switch state {
    case .intact(let identity), .changed(let identity): identity
    case .gone, .displaced: nil
    }
  }
}
