import Templates

/// What templates may name of feeds, and of what they carry.
extension TemplateValues {
  static let feed = RecordType<FeedView>(
    "feed", "A feed, in one of its formats.",
    [
      .text("title", "What it is about, and its format.") { $0.title },
      .text("format", "Its format: RSS, Atom or JSON Feed.") { $0.format.name },
      .text("url", "Its address for links.") { $0.url },
      .text("type", "Its media type.") { $0.format.mediaType },
    ])

  static let audio = RecordType<AudioView>(
    "audio", "An audio file.",
    [
      .text("url", "Its address for links.") { $0.url },
      .text("type", "Its media type.") { $0.enclosure.type },
      .number("length", "How many bytes it has.") { $0.enclosure.length },
    ])
}
