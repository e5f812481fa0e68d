/// A file of a previewed site.
public struct PreviewFile: Sendable {
  public enum Content: Sendable {
    case bytes([UInt8])
    /// What lies on the disk as it is: its size in bytes, and what reads up to `count` of them from `offset` on.
    case file(size: Int, read: @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8])
  }

  public let content: Content
  /// Another for each content; the same again after a restart.
  public let version: UInt64

  init(_ bytes: [UInt8]) {
    content = .bytes(bytes)
    version = ContentHash(of: bytes).value
  }

  /// - Parameters:
  ///   - path: Of the file, which may be reached by links.
  ///   - folders: Where it must be, whatever links lead to.
  /// - Throws: `DiskError`; nil for what has left these folders since the site was read.
  init?(copyOf path: String, within folders: [String]) throws(DiskError) {
    let real = try FileSystem.realPath(of: path)
    guard folders.contains(where: { real.hasPrefix($0 + "/") }) else { return nil }
    let version = try FileSystem.version(of: real)
    content = .file(size: version.size) { offset, count in
      try OpenFile(reading: real, followingLinks: false).part(from: offset, upTo: count)
    }
    self.version = ContentHash(of: Array("\(version)".utf8)).value
  }
}
