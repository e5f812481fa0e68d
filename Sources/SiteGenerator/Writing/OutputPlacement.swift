/// Whether a folder may be built into: one that holds what the site is made from, or much else, may not.
///
/// All paths are absolute and without links, as ``init(output:root:sources:home:)`` makes them.
struct OutputPlacement: Sendable {
  var output: String
  /// The site's root.
  var root: String
  /// The folders the site is made from, by the name the author knows: `content` at `/home/a/site/content`.
  var sources: [(name: String, path: String)]
  /// The home folder of whoever runs this, if there is one.
  var home: String?
}

extension OutputPlacement {
  /// Looks up where these paths really lead.
  ///
  /// - Parameters:
  ///   - output: The output folder, which need not be there yet.
  ///   - root: The site's root.
  ///   - sources: The names of the folders in the root that nothing may be written into.
  init(output: String, root: String, sources: [String], home: String?) throws(DiskError) {
    self.output = try FileSystem.resolved(output)
    self.root = try FileSystem.resolved(root)
    self.sources = []
    for name in sources {
      self.sources.append((name, try FileSystem.resolved(root + "/" + name)))
    }
    // An odd HOME, as some services have, is no reason to stop: nothing is built into it by accident.
    self.home = home.flatMap { try? FileSystem.resolved($0) }
  }

  /// What speaks against building into this folder, as a clause; nil if nothing does.
  var objection: String? {
    if output == "/" { return "it is the root of the whole disk" }
    if output == home { return "it is your home folder" }
    if output == root { return "it is the site's root, where the site's sources are" }
    if Self.path(root, isIn: output) { return "the site's root lies in it" }
    for (name, path) in sources {
      if output == path { return "it is the \(name) folder, which a build must not change" }
      if Self.path(output, isIn: path) {
        return "it lies in the \(name) folder, which a build must not change"
      }
      if Self.path(path, isIn: output) {
        return "the \(name) folder, which a build must not change, lies in it"
      }
    }
    return nil
  }

  private static func path(_ path: String, isIn folder: String) -> Bool {
    path.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
  }
}
