/// The lengths of the site's audio files, which feeds have to tell.
enum AudioLengths {
  /// - Parameter paths: Relative to the site's root. What is no audio by its extension is passed over.
  /// - Returns: The lengths in bytes, by path.
  static func read(_ paths: [String], root: String) throws(DiskError) -> [String: Int] {
    var lengths: [String: Int] = [:]
    for path in paths where AudioFormat(named: path) != nil {
      lengths[path] = try FileSystem.status(of: root + "/" + path, followingLinks: true)?.size
    }
    return lengths
  }
}
