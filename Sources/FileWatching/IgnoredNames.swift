extension FolderWatcher {
  /// Whether a name is hidden or one that editors and file managers use for a moment: `.post.md.swp`, `post.md~`,
  /// `#post.md#`, `4913`.
  ///
  /// A rename of such a file to a real name is a change: the name it has then counts.
  public static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".")
      || (name.hasPrefix("#") && name.hasSuffix("#"))
      || leftovers.contains(name.lowercased())
      || endings.contains(where: name.hasSuffix)
  }

  /// Vim makes a file `4913` to see whether it may write in the folder.
  private static let leftovers: Set = ["4913", "thumbs.db", "desktop.ini"]
  private static let endings = [
    "~", ".swp", ".swo", ".swx", ".tmp", ".bak", ".orig", ".rej", "___jb_tmp___", "___jb_old___",
  ]
}
