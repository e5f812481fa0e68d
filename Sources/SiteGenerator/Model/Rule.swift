/// The name of a check, printed with each of its findings and used under `checks:` in site.yml.
public enum Rule: String, Sendable, CaseIterable {
  // What a file is made of
  case encoding
  case emptyFile = "empty-file"
  case largeFile = "large-file"
  case unreadableFile = "unreadable-file"
  case linkOutside = "link-outside"
  case strayMarkdown = "stray-markdown"
  case fileName = "file-name"

  // Front matter and site.yml
  case frontMatter = "front-matter"
  case yaml
  case duplicateKey = "duplicate-key"
  case conflictingKey = "conflicting-key"
  case lostText = "lost-text"
  case unknownKey = "unknown-key"
  case invalidValue = "invalid-value"
  case missingConfiguration = "missing-configuration"
  case missingTimeZone = "missing-time-zone"

  // What they say
  case missingTitle = "missing-title"
  case missingDate = "missing-date"
  case invalidDate = "invalid-date"
  case invalidURL = "invalid-url"
  case timeZone = "time-zone"
  case foreignShortcode = "foreign-shortcode"
  case slowMarkdown = "slow-markdown"

  // Templates
  case template
  case templateValue = "template-value"
  case strayTemplate = "stray-template"

  // The plan and the output folder
  case pathCollision = "path-collision"
  case foreignFile = "foreign-file"
  case changedOutput = "changed-output"

  /// The severity a finding has unless site.yml says otherwise.
  public var severity: Finding.Severity {
    switch self {
    case .largeFile, .strayMarkdown, .strayTemplate, .missingTimeZone, .conflictingKey, .lostText,
      .unknownKey,
      .foreignShortcode,
      .changedOutput:
      .warning
    default: .error
    }
  }

  /// Whether `checks:` may set the severity: only where a site built in spite of it is still whole.
  public var isAdjustable: Bool {
    severity != .error
  }
}
