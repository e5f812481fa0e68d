/// How deep templates may go.
enum Limits {
  /// Levels of sections, blocks, partials and parents inside one another, in a file and while rendering.
  ///
  /// Far beyond what a page needs, and shallow enough for the 512 KB stack of a secondary thread.
  static let depth = 100
}
