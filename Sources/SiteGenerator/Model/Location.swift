/// A place in a source file, as an editor counts: lines and columns start at 1, columns are characters.
public struct Location: Hashable, Sendable {
  /// The file's path relative to the site's root, with `/` between folders.
  public var file: String
  /// Absent when the finding is about the file as a whole.
  public var line: Int?
  public var column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Location: Comparable {
  public static func < (a: Location, b: Location) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}

extension Location: CustomStringConvertible {
  /// `content/posts/a.md:4:7`, the form terminals and editors make clickable.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
