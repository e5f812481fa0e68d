/// Finds posts without any text, which would go out as a title alone.
///
/// A build in passing may have them; one that is to be published is strict.
enum EmptyPost {
  static func findings(in site: Site) -> [Finding] {
    site.posts.map(\.entry).filter(isEmpty).map { entry in
      Finding(
        .emptyPost, at: Location(file: entry.source), "this post has no text yet",
        help: "write it, or add 'draft: true' to its front matter until you have")
    }
  }

  /// Without a word, a picture, a sound or a video. Nobody has to finish a draft.
  private static func isEmpty(_ entry: Entry) -> Bool {
    guard !entry.publication.isDraft, entry.audio == nil, entry.image == nil, entry.body.places.isEmpty else {
      return false
    }
    var tokens = HTMLTokens(entry.body.html)
    while let token = tokens.next() {
      guard case .text(let range) = token, entry.body.html[range].allSatisfy(\.isSpace) else { return false }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { isBlank || isLineEnd }
}
