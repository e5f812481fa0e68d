/// The name of a check, printed with each of its findings and used under `checks:` in site.yml and front matter.
public enum Rule: String, Sendable, CaseIterable {
  // What a file is made of
  case encoding
  case emptyFile = "empty-file"
  case emptyPost = "empty-post"
  case largeFile = "large-file"
  case unreadableFile = "unreadable-file"
  case unreadableImage = "unreadable-image"
  case brokenIcon = "broken-icon"
  case smallIcon = "small-icon"
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
  case missingStrings = "missing-strings"

  // What they say
  case missingTitle = "missing-title"
  case missingDate = "missing-date"
  case invalidDate = "invalid-date"
  case invalidURL = "invalid-url"
  case timeZone = "time-zone"
  case foreignShortcode = "foreign-shortcode"
  case slowMarkdown = "slow-markdown"
  case controlCharacter = "control-character"
  case dateInName = "date-in-name"
  case wrongWeekday = "wrong-weekday"

  // Links, images, text
  case deadLink = "dead-link"
  case earlyLink = "early-link"
  case expiringLink = "expiring-link"
  case lostLink = "lost-link"
  case unsafeLink = "unsafe-link"
  case brokenLink = "broken-link"
  case movedLink = "moved-link"
  case unansweredLink = "unanswered-link"
  case missingFile = "missing-file"
  case missingAlt = "missing-alt"
  case undefinedFootnote = "undefined-footnote"
  case unusedFootnote = "unused-footnote"
  case duplicateFootnote = "duplicate-footnote"
  case duplicateID = "duplicate-id"
  case invalidID = "invalid-id"
  case unknownCallout = "unknown-callout"
  case misshapenTable = "misshapen-table"
  case lostCodeTitle = "lost-code-title"
  case misplacedExcerpt = "misplaced-excerpt"
  case misplacedButton = "misplaced-button"

  // What feeds and old links rely on
  case ledger
  case lockedLedger = "locked-ledger"
  case postID = "post-id"
  case newID = "new-id"
  case twoIDs = "two-ids"
  case vanishedPage = "vanished-page"
  case vanishedFile = "vanished-file"
  case movedPage = "moved-page"
  case gonePage = "gone-page"
  case takenPath = "taken-path"
  case uselessAlias = "useless-alias"
  case manyRedirects = "many-redirects"
  case issueNumber = "issue-number"
  case newPosts = "new-posts"

  // Templates
  case template
  case templateValue = "template-value"
  case strayTemplate = "stray-template"
  case templateVersion = "template-version"
  case otherHost = "other-host"

  // What posts are as e-mails
  case mailSender = "mail-sender"
  case mailFooter = "mail-footer"
  case mailSubject = "mail-subject"
  case mailPreheader = "mail-preheader"
  case mailSize = "mail-size"

  // What `sitegen check` advises, and no build asks for
  case longTitle = "long-title"
  case equalTitles = "equal-titles"
  case missingDescription = "missing-description"
  case descriptionLength = "description-length"
  case equalDescriptions = "equal-descriptions"
  case skippedHeading = "skipped-heading"
  case vagueLink = "vague-link"
  case insecureLink = "insecure-link"
  case trackingLink = "tracking-link"
  case invisibleCharacter = "invisible-character"
  case localhostLink = "localhost-link"
  case repeatedLink = "repeated-link"
  case leftover
  case doubledWord = "doubled-word"
  case longParagraph = "long-paragraph"
  case longSentence = "long-sentence"
  case similarTags = "similar-tags"
  case largeImage = "large-image"

  // The plan and the output folder
  case pathCollision = "path-collision"
  case foreignFile = "foreign-file"
  case changedOutput = "changed-output"
  case damagedCache = "damaged-cache"
  case staleOutput = "stale-output"

  /// The severity a finding has unless the author says otherwise.
  public var severity: Finding.Severity {
    switch self {
    case .emptyPost, .lostLink, .largeFile, .strayMarkdown, .conflictingKey, .lostText, .unknownKey,
      .missingTimeZone,
      .foreignShortcode, .controlCharacter, .unreadableImage, .expiringLink, .missingAlt, .unusedFootnote,
      .duplicateFootnote,
      .duplicateID, .invalidID, .unknownCallout, .misshapenTable, .lostCodeTitle, .misplacedExcerpt,
      .misplacedButton, .strayTemplate, .otherHost, .changedOutput:
      .warning
    case .newID, .twoIDs, .vanishedFile, .uselessAlias, .manyRedirects, .issueNumber, .newPosts, .brokenLink:
      .warning
    case .movedPage, .gonePage, .takenPath, .templateVersion, .missingStrings, .smallIcon, .dateInName,
      .wrongWeekday, .movedLink, .unansweredLink, .damagedCache:
      .notice
    case .mailSender, .mailFooter: .notice
    case .mailSubject, .mailPreheader, .mailSize: .warning
    // The link leads nowhere or spies, or the text is not done.
    case .trackingLink, .invisibleCharacter, .localhostLink, .leftover: .warning
    case .longTitle, .equalTitles, .missingDescription, .descriptionLength, .equalDescriptions,
      .skippedHeading, .vagueLink, .insecureLink, .repeatedLink, .doubledWord, .longParagraph,
      .longSentence, .similarTags, .largeImage:
      .notice
    default: .error
    }
  }

  /// Whether `checks:` may make less than an error of it: only where a site built in spite of it is still whole.
  public var isAdjustable: Bool {
    switch self {
    // A file, or what the author wrote in it, could not be read and would be missing without a word.
    case .encoding, .unreadableFile, .linkOutside, .fileName, .frontMatter, .yaml, .invalidValue,
      .invalidDate, .invalidURL, .timeZone, .missingConfiguration:
      false
    // There would be no page.
    case .missingTitle, .missingDate, .slowMarkdown: false
    // There would be holes in every page made with it.
    case .template, .templateValue: false
    // Only one of two files can be written.
    case .pathCollision, .foreignFile: false
    // A build that skipped what it should have made is a mistake of sitegen's.
    case .staleOutput: false
    // Feeds would send posts again, and what was known of addresses would be lost.
    case .ledger, .lockedLedger, .postID: false
    // Readers would be in danger.
    case .unsafeLink: false
    // Nothing to publish is nothing that could be missing; of a key's two values the first counts.
    case .emptyFile, .duplicateKey: true
    // Readers see that something is amiss, and all the rest: an old archive may be like that.
    case .vanishedPage, .deadLink, .earlyLink, .missingFile, .undefinedFootnote, .brokenIcon: true
    // Warnings, with which sites are built all the time.
    case .emptyPost, .lostLink, .largeFile, .strayMarkdown, .conflictingKey, .lostText, .unknownKey,
      .missingTimeZone,
      .foreignShortcode, .controlCharacter, .unreadableImage, .expiringLink, .missingAlt, .unusedFootnote,
      .duplicateFootnote,
      .duplicateID, .invalidID, .unknownCallout, .misshapenTable, .lostCodeTitle, .misplacedExcerpt,
      .misplacedButton, .strayTemplate, .otherHost, .changedOutput,
      .newID, .twoIDs, .vanishedFile, .takenPath, .uselessAlias, .manyRedirects, .issueNumber, .newPosts,
      .movedPage, .gonePage, .templateVersion, .missingStrings, .smallIcon, .dateInName, .wrongWeekday,
      .brokenLink, .movedLink, .unansweredLink, .damagedCache:
      true
    // The mail is made all the same.
    case .mailSender, .mailFooter, .mailSubject, .mailPreheader, .mailSize: true
    // Advice.
    case .longTitle, .equalTitles, .missingDescription, .descriptionLength, .equalDescriptions,
      .skippedHeading, .vagueLink, .insecureLink, .trackingLink, .invisibleCharacter, .localhostLink,
      .repeatedLink, .leftover, .doubledWord, .longParagraph, .longSentence, .similarTags, .largeImage:
      true
    }
  }
}
