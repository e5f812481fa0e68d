/// The keys of `markdown`: each feature that can be switched off, and the level of headings.
enum MarkdownKey: Hashable, Sendable {
  case feature(MarkdownFeature)
  case headingLevel

  /// With the names other generators and Markdown libraries have for them.
  static let table = KeyTable<MarkdownKey>(foreign: [
    "table": .init(key: .feature(.tables)),
    "tasklist": .init(key: .feature(.taskLists)),
    "autolink": .init(key: .feature(.autolinks)),
    "linkify": .init(key: .feature(.autolinks)),
    "footnote": .init(key: .feature(.footnotes)),
    "autoheadingid": .init(key: .feature(.headingIDs)),
    "auto_ids": .init(key: .feature(.headingIDs)),
    "smart": .init(key: .feature(.typography)),
    "smart_punctuation": .init(key: .feature(.typography)),
    "smartypants": .init(key: .feature(.typography)),
    "typographer": .init(key: .feature(.typography)),
    "admonitions": .init(key: .feature(.callouts)),
    "github_alerts": .init(key: .feature(.callouts)),
    "implicit_figures": .init(key: .feature(.figures)),
    "lazy_async_image": .init(key: .feature(.imageAttributes)),
    "base-header-level": .init(key: .headingLevel),
  ])
}

extension MarkdownKey: CaseIterable, RawRepresentable {
  static let allCases = MarkdownFeature.allCases.map(MarkdownKey.feature) + [.headingLevel]

  private static let headingLevelName = "headingLevel"

  var rawValue: String {
    switch self {
    case .feature(let feature): feature.rawValue
    case .headingLevel: Self.headingLevelName
    }
  }

  init?(rawValue: String) {
    if rawValue == Self.headingLevelName {
      self = .headingLevel
    } else if let feature = MarkdownFeature(rawValue: rawValue) {
      self = .feature(feature)
    } else {
      return nil
    }
  }
}
