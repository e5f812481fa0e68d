/// The keys of front matter that mean something to sitegen.
enum FrontMatterKey: String, CaseIterable {
  case title, date, updated, slug, url, id, number, tags, series, description, image, audio, email
  case author, language, draft, unlisted, expires, template, aliases, checks, params

  /// With what writers bring along from Jekyll, Hugo and Eleventy.
  static let table = KeyTable<FrontMatterKey>(foreign: [
    "permalink": .init(key: .url),
    "lastmod": .init(key: .updated),
    "publishdate": .init(key: .date),
    "expirydate": .init(key: .expires),
    "published": .init(key: .draft, isNegated: true),
    "summary": .init(key: .description),
    "excerpt": .init(key: .description),
    "lang": .init(key: .language),
    "category": .init(key: .tags),
    "categories": .init(key: .tags),
    "redirect_from": .init(key: .aliases),
  ])
}

/// The keys of `audio`.
enum AudioKey: String, CaseIterable {
  case src, length, type

  /// With the names other generators have for them.
  static let table = KeyTable<AudioKey>(foreign: [
    "url": .init(key: .src), "path": .init(key: .src), "file": .init(key: .src), "size": .init(key: .length),
    "mime": .init(key: .type),
  ])
}

/// The keys of `email` in front matter.
enum EntryEmailKey: String, CaseIterable {
  case subject, preheader

  /// With the names that services have for them.
  static let table = KeyTable<EntryEmailKey>(foreign: [
    "title": .init(key: .subject), "preview": .init(key: .preheader), "preview_text": .init(key: .preheader),
    "previewtext": .init(key: .preheader),
  ])
}

/// The keys of `image`.
enum ImageKey: String, CaseIterable {
  case src, alt

  /// With the names other generators have for them.
  static let table = KeyTable<ImageKey>(foreign: ["url": .init(key: .src), "path": .init(key: .src)])
}
