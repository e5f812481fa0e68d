/// Why a source has to be read, although it may have been before: the one place that decides it.
public enum OutOfDate: Hashable, Sendable {
  case isNew
  case hasChanged
  /// It had just been changed when it was read, so that another change in the same moment would not show.
  case mayHaveChanged
  /// site.yml or the words in strings.yml, as far as they shape what is read.
  case settingsHaveChanged
  /// It is a draft without a date, and so as new as the build.
  case isOfTheMoment

  /// Nil where what is known of the source still holds.
  ///
  /// - Parameters:
  ///   - known: What came of reading it before, if anybody has.
  ///   - version: The file's today.
  ///   - hasOtherSettings: Whether it was read by other settings than today's.
  init?(_ known: ReadingFacts?, at version: FileVersion, hasOtherSettings: Bool) {
    guard let known else {
      self = .isNew
      return
    }
    if known.version != version {
      self = .hasChanged
    } else if hasOtherSettings {
      self = .settingsHaveChanged
    } else if known.isOfTheMoment {
      self = .isOfTheMoment
    } else if !known.isSettled {
      self = .mayHaveChanged
    } else {
      return nil
    }
  }
}

/// What tells whether what was read from a file still holds.
struct ReadingFacts: Hashable, Sendable {
  var version: FileVersion
  /// Whether every change since must show in the version.
  var isSettled: Bool
  /// Whether it would be another in another moment.
  var isOfTheMoment = false
}
