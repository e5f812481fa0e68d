/// The site as a command finds it that writes for the author.
struct AuthoredSite {
  let root: String
  let site: Site
  let ledger: Ledger
  /// About the sources, the unreadable ones too.
  let findings: [Finding]
  let now: ZonedDate

  /// Posts may have mistakes, since they are being written; site.yml must not: it says when issues are due.
  ///
  /// - Throws: `DiskError`, `CancellationError`, `DateMistake` for the clock, ``AuthoringRefusal``.
  static func read(root: String, clock: BuildClock) async throws -> AuthoredSite {
    let reader = SiteReader(root: root, jobs: 2)
    if let finding = try reader.missingConfiguration() { throw AuthoringRefusal([finding]) }
    let sources = try await reader.read(baseURL: nil, clock: clock).sources
    let mistakes = sources.findings.filter {
      $0.severity == .error && $0.location?.file == SiteReader.configurationFile
    }
    guard mistakes.isEmpty, let read = sources.value else {
      throw AuthoringRefusal(mistakes.isEmpty ? sources.findings : mistakes)
    }
    return AuthoredSite(
      root: root, site: read.site, ledger: read.ledger ?? Ledger(), findings: sources.findings, now: read.now)
  }
}

extension AuthoredSite {
  /// The moment for a new issue: the one that is asked for, or the next free slot. Without a cadence it is the first
  /// day from today on that has no issue.
  ///
  /// - Parameter written: As an author writes it.
  func date(_ written: String?) throws(AuthoringRefusal) -> ZonedDate {
    if let written { return try read(written) }
    if let slots = site.slots(now: now) {
      let slot = slots.nextFree(after: now)
      guard CivilDateTime.years.contains(slot.civil.year) else { throw .noSlot }
      return slot
    }
    let taken = Set(site.issues.map(\.date.isoDay))
    var day = now.civil.midnight
    while taken.contains(day.isoDay) { day = day.adding(days: 1) }
    return zone.startOfDay(day)
  }

  /// What a date in front matter says of a moment: a day where that is its beginning, else with the time, and the zone
  /// where the clocks show the time twice.
  func text(of date: ZonedDate) -> String {
    let civil = date.civil
    let minutes = "\(civil.isoDay) \(civil.clock.prefix(5))"
    let texts = [civil.isoDay, minutes, "\(civil.isoDay) \(civil.clock)"]
    return texts.first { (try? DateReader.read($0, zone: zone).get()) == date } ?? date.rfc3339
  }

  /// What there is to know about the moment.
  func remarks(on date: ZonedDate, isChosen: Bool) -> [String] {
    let isOut = date <= now
    return [isOut ? "Dated \(date.readable): it goes out with the next build." : "Goes out \(date.readable)."]
      + (site.configuration.cadence == nil && !isChosen ? [Self.noCadence] : [])
      + (site.isWhole ? [] : [Self.notWhole])
  }

  var zone: SiteTimeZone { site.configuration.timeZone }

  /// The path as its user would write it.
  func shown(_ path: String) -> String { BuildOptions.path(path, in: root) }
}

extension AuthoredSite {
  private func read(_ written: String) throws(AuthoringRefusal) -> ZonedDate {
    do throws(DateMistake) {
      return try DateReader.read(written, zone: zone).get()
    } catch {
      throw AuthoringRefusal("--date: \(error.message); \(error.help)", isWrongUsage: true)
    }
  }

  static let noCadence =
    "No cadence is known: write 'cadence: {every: week, on: monday, at: \"07:00\"}' into content/site.yml to have "
    + "posts dated by it."
  static let notWhole =
    "Some posts cannot be read, so that a day of theirs counts as free: see 'sitegen build'."
}

extension AuthoringRefusal {
  fileprivate static let noSlot = Self(
    "there is no free slot before the year 10000; give the date with --date")
}
