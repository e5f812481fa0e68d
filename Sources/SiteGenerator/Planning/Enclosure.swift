/// An audio file that goes with a post, as players of podcasts need it.
struct Enclosure: Hashable, Sendable {
  var target: LinkTarget
  /// In bytes.
  var length: Int
  /// The media type: `audio/mpeg`.
  var type: String
}

extension Plan {
  /// Nil also where the file is not there, which is a finding.
  func enclosure(of entry: Entry) -> Enclosure? {
    entry.audio.flatMap { audio in
      let target = resolver(for: entry).target(of: audio.address)
      return (audio.length ?? audioLength(at: target)).map {
        Enclosure(target: target, length: $0, type: audio.type)
      }
    }
  }
}
