/// A source file's path and bytes.
struct SourceText: Sendable {
  /// Relative to the site's root.
  let path: String
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of the byte at `offset`.
  ///
  /// Who asks for many of one source makes its `SourceLines` once.
  func location(at offset: Int) -> Location {
    SourceLines(self, upTo: offset).location(at: offset)
  }
}
