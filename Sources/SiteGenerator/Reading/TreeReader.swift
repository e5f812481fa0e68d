/// Reads the texts of entries once more, as trees: nobody keeps 10,000 of them.
struct TreeReader: Sendable {
  let root: String
  let settings: EntrySettings

  /// What an entry is read from.
  struct Source {
    let text: SourceText
    let frontMatter: FrontMatter
  }

  /// - Throws: also where the file has become another meanwhile, whose front matter cannot be read.
  func read(_ entry: Entry) throws(DiskError) -> (TextTree, Source) {
    let text = SourceText(path: entry.source, bytes: try FileSystem.bytes(of: root + "/" + entry.source))
    guard let document = FrontMatterReader.read(text, zone: settings.timeZone).value else {
      throw DiskError("read", root + "/" + entry.source, reason: "it was changed meanwhile")
    }
    let matter = document.frontMatter
    let tree = MarkdownReader.tree(
      text, body: document.body, title: matter.title?.value, options: settings.markdown,
      words: settings.words,
      language: matter.language ?? settings.language)
    return (tree, Source(text: text, frontMatter: matter))
  }
}
