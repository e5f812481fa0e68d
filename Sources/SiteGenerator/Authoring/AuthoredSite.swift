/// The site as a command finds it that writes for the author.
struct AuthoredSite {
  let root: String
  let site: Site
  /// Nil where there is none yet.
  let ledger: Ledger?
  /// About the sources, the unreadable ones too.
  let findings: [Finding]
  let now: ZonedDate
  /// Whether files for CI are there, which build with the ledger that is committed.
  private let hasPipeline: Bool

  /// Hands on the site while nobody else builds it or writes in it.
  ///
  /// - Throws: `DiskError`, ``LockTimeout``, `CancellationError`, `DateMistake` for the clock, ``AuthoringRefusal``, or
  ///   what `body` throws.
  static func hold<Result>(
    root: String, clock: BuildClock, _ body: (AuthoredSite) throws -> Result
  ) async throws -> Result {
    // Where there is no site, there is to be no lock either.
    if let finding = try SiteReader(root: root, jobs: 1).missingConfiguration() {
      throw AuthoringRefusal([finding])
    }
    let state = BuildOptions(root: root, clock: clock, jobs: 1).stateFolder
    return try await BuildLock.hold(in: state) { try body(try await read(root: root, clock: clock)) }
  }

  /// Posts may have mistakes, since they are being written; site.yml must not: it says when issues are due.
  private static func read(root: String, clock: BuildClock) async throws -> AuthoredSite {
    let sources = try await SiteReader(root: root, jobs: 2).read(baseURL: nil, clock: clock).sources
    let mistakes = sources.findings.filter {
      $0.severity == .error && $0.location?.file == SiteReader.configurationFile
    }
    guard mistakes.isEmpty, let read = sources.value else {
      throw AuthoringRefusal(mistakes.isEmpty ? sources.findings : mistakes)
    }
    return AuthoredSite(
      root: root, site: read.site, ledger: read.ledger, findings: sources.findings, now: read.now,
      hasPipeline: try PublishingHost.hasPipeline(in: root))
  }
}

extension AuthoredSite {
  /// The moment for a new issue: the one that is asked for, or the next free slot. Without a cadence it is the first
  /// day from today on that has no issue.
  ///
  /// - Parameter written: As an author writes it. A day alone is meant at the hour of the cadence.
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

  /// The posts and pages that have the address which a post would get, drafts last.
  ///
  /// - Parameters:
  ///   - slug: The post's.
  ///   - ownPath: The address that its author chose, whatever its slug.
  ///   - source: The post's own file, if it is there.
  func owners(
    ofAddressOf slug: String, at date: ZonedDate, ownPath: SitePath? = nil, besides source: String? = nil
  ) -> [Entry] {
    let pattern = site.configuration.permalink
    // Which issue it will be is not known yet.
    let made = pattern.hasNumber ? nil : try? pattern.path(for: date.civil, slug: slug, number: 1)
    guard let path = ownPath ?? made else { return [] }
    let owners = site.entries.filter { $0.path == path && $0.source != source }
    return owners.filter { !$0.publication.isDraft } + owners.filter(\.publication.isDraft)
  }

  /// What there is to know about the moment.
  func remarks(on date: ZonedDate, isChosen: Bool) -> [String] {
    let isOut = date <= now
    let others = site.issues.filter { $0.date.isoDay == date.isoDay }.map { shown($0.entry.source) }
    return [
      isOut
        ? "Dated \(date.readable): it goes out with the next build."
        : "Goes out with the first build after \(date.readable)."
    ]
      + (others.isEmpty ? [] : ["Also of that day: \(others.joined(separator: ", "))."])
      + (site.configuration.cadence == nil && !isChosen ? [Self.noCadence] : [])
      + (site.isWhole ? [] : [Self.notWhole])
      + (ledger != nil || hasPipeline ? [Self.ledgerIsNext] : [])
  }

  var zone: SiteTimeZone { site.configuration.timeZone }

  /// The path as its user would write it.
  func shown(_ path: String) -> String { BuildOptions.path(path, in: root) }
}

extension AuthoredSite {
  private func read(_ written: String) throws(AuthoringRefusal) -> ZonedDate {
    do throws(DateMistake) {
      let date = try DateReader.read(written, zone: zone).get()
      var scanner = DateScanner(written)
      guard try !scanner.date().hasTime, let slots = site.slots(now: now) else { return date }
      return slots.slot(on: date.civil)
    } catch {
      throw AuthoringRefusal("--date: \(error.message); \(error.help)", isWrongUsage: true)
    }
  }

  static let noCadence =
    "No cadence is known: write 'cadence: {every: week, on: monday, at: \"07:00\"}' into content/site.yml to have "
    + "posts dated by it."
  static let notWhole =
    "Some posts cannot be read, so that a day of theirs counts as free: see 'sitegen build'."
  static let ledgerIsNext =
    "Run 'sitegen build' before you push, so that \(Ledger.path) knows the post; commit both."
}

extension AuthoringRefusal {
  fileprivate static let noSlot = Self(
    "there is no free slot before the year 10000; give the date with --date")
}
