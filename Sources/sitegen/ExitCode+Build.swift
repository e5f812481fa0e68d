import ArgumentParser

/// What a build answers the shell; the numbers above 1 are those of BSD's sysexits.h. Wrong usage is
/// ArgumentParser's own `validationFailure`, 64.
extension ExitCode {
  /// The site is built.
  static let built = ExitCode.success
  /// The author has to mend something; nothing was written.
  static let errorsFound = ExitCode.failure
  /// What was asked for has not come, and nothing is wrong.
  static let nothingDue = ExitCode.failure
  /// There is nothing to tell of a site whose site.yml cannot be read: EX_DATAERR.
  static let sourcesUnreadable = ExitCode(65)
  /// A port or an address cannot be had: EX_UNAVAILABLE.
  static let unavailable = ExitCode(69)
  /// The disk or the network failed, or a folder cannot be written: EX_IOERR.
  static let diskFailed = ExitCode(74)
  /// Another build holds the site: EX_TEMPFAIL.
  static let siteLocked = ExitCode(75)
}
