/// A post's text as HTML with a gap at every link within the site.
///
/// What stands in a gap depends on where the body is shown: a page links from its own root, a feed with
/// the whole address. So the text is rendered once and its gaps are filled as often as needed.
struct Body: Hashable, Sendable {
  struct Gap: Hashable, Sendable {
    /// The byte of `html` before which the address belongs.
    var offset: Int
    /// The address as the author wrote it: relative, root-relative, or a fragment of the same page.
    var address: String
  }

  /// UTF-8, without the addresses of the gaps.
  var html: [UInt8]
  /// In the order of their offsets.
  var gaps: [Gap]
  var words: Int
  /// The first paragraph as plain text; empty where there is none.
  var opening: String

  /// How long reading takes at 238 words a minute (Brysbaert 2019, silent reading of English
  /// non-fiction), at least one.
  var minutes: Int { max(1, (words + 119) / 238) }

  /// Appends the body with the gaps filled.
  ///
  /// - Parameter address: What to put in the gap with this number, as it stands in an attribute's value.
  func write(to output: inout [UInt8], filling address: (Int) -> String) {
    var start = 0
    for (index, gap) in gaps.enumerated() {
      output.append(contentsOf: html[start..<gap.offset])
      output.append(contentsOf: address(index).utf8)
      start = gap.offset
    }
    output.append(contentsOf: html[start...])
  }
}
