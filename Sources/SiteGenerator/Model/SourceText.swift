/// A source file's path and bytes.
public struct SourceText: Sendable {
  /// Relative to the site's root.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of the byte at `offset`.
  ///
  /// Who asks for many of one source makes its `SourceLines` once.
  public func location(at offset: Int) -> Location {
    SourceLines(self).location(at: offset)
  }
}
