/// The moments at which issues are due, and which of them have one.
///
///     Slots(cadence, in: zone, issues: days, now: now).nextFree(after: now)
///
/// A slot is taken by an issue of its day, whatever the hour.
struct Slots: Sendable {
  private let cadence: Cadence
  private let zone: SiteTimeZone
  /// The days that have an issue, in days since 1970.
  private let taken: Set<Int>
  /// A day that has a slot, in days since 1970: weeks are counted from it.
  private let anchor: Int
}

extension Slots {
  /// Of every second week, those are meant in one of which the newest issue on the weekday stands: who skips a week goes
  /// on from there.
  ///
  /// - Parameters:
  ///   - issues: Their dates on the site's clock.
  ///   - now: Where no issue stands on the weekday, the first such day after it has a slot.
  init(_ cadence: Cadence, in zone: SiteTimeZone, issues: [CivilDateTime], now: ZonedDate) {
    let taken = Set(issues.map(\.daysSince1970))
    let newest = issues.filter { $0.weekday == cadence.weekday }.map(\.daysSince1970).max()
    let anchor = newest ?? Self.firstDay(of: cadence, in: zone, after: now)
    self.init(cadence: cadence, zone: zone, taken: taken, anchor: anchor)
  }

  private static func firstDay(of cadence: Cadence, in zone: SiteTimeZone, after now: ZonedDate) -> Int {
    var weekly = cadence
    weekly.interval = .week
    // 1970-01-05 was a Monday.
    let slots = Slots(cadence: weekly, zone: zone, taken: [], anchor: 3 + cadence.weekday.rawValue)
    return slots.day(after: now).daysSince1970
  }
}

extension Slots {
  /// The first slot after a moment.
  func next(after moment: ZonedDate) -> ZonedDate {
    slot(on: day(after: moment))
  }

  /// The last slot that is not after a moment.
  func last(upTo moment: ZonedDate) -> ZonedDate {
    var day = moment.civil.midnight
    while true {
      day = self.day(onOrBefore: day)
      let slot = slot(on: day)
      if slot <= moment { return slot }
      day = day.adding(days: -1)
    }
  }

  /// The slots of a stretch of time, oldest first.
  func all(in range: ClosedRange<ZonedDate>) -> [ZonedDate] {
    var slots: [ZonedDate] = []
    var slot = last(upTo: range.lowerBound)
    if slot < range.lowerBound { slot = next(after: slot) }
    while slot <= range.upperBound {
      slots.append(slot)
      slot = next(after: slot)
    }
    return slots
  }

  /// The moment at which an issue of a day is due, whether or not the day has a slot.
  func slot(on day: CivilDateTime) -> ZonedDate {
    var time = day.midnight
    (time.hour, time.minute) = (cadence.hour, cadence.minute)
    return zone.resolve(time)
  }

  /// Whether an issue stands on the slot's day.
  func isTaken(_ slot: ZonedDate) -> Bool {
    taken.contains(slot.civil.daysSince1970)
  }

  /// The first slot after a moment that no issue has taken.
  func nextFree(after moment: ZonedDate) -> ZonedDate {
    var slot = next(after: moment)
    while isTaken(slot) { slot = next(after: slot) }
    return slot
  }
}

extension Site {
  /// The posts that readers get: what is unlisted is none, and the date of a draft is not settled.
  var issues: [Post] {
    posts.filter { !$0.entry.publication.isDraft && !$0.entry.isUnlisted }
  }

  /// Nil where site.yml has no cadence.
  func slots(now: ZonedDate) -> Slots? {
    configuration.cadence.map { cadence in
      Slots(cadence, in: configuration.timeZone, issues: issues.map(\.date.civil), now: now)
    }
  }
}

extension Slots {
  /// The day of the first slot after a moment.
  private func day(after moment: ZonedDate) -> CivilDateTime {
    // A time that the clocks skip may be resolved to the day after its own.
    var day = day(onOrAfter: moment.civil.midnight.adding(days: -1))
    while slot(on: day) <= moment { day = self.day(onOrAfter: day.adding(days: 1)) }
    return day
  }

  private func day(onOrAfter day: CivilDateTime) -> CivilDateTime {
    guard let period = cadence.interval.days else {
      let first = firstDay(ofMonthOf: day)
      return first >= day ? first : firstDay(ofMonthOf: day.firstOfMonth.adding(days: 31))
    }
    return day.adding(days: floorModulo(anchor - day.daysSince1970, period))
  }

  private func day(onOrBefore day: CivilDateTime) -> CivilDateTime {
    guard let period = cadence.interval.days else {
      let first = firstDay(ofMonthOf: day)
      return first <= day ? first : firstDay(ofMonthOf: day.firstOfMonth.adding(days: -1))
    }
    return day.adding(days: -floorModulo(day.daysSince1970 - anchor, period))
  }

  /// The first of the month's days that fall on the weekday.
  private func firstDay(ofMonthOf day: CivilDateTime) -> CivilDateTime {
    let first = day.firstOfMonth
    return first.adding(days: floorModulo(cadence.weekday.rawValue - first.weekday.rawValue, 7))
  }
}

extension Cadence.Interval {
  /// Nil where it varies.
  fileprivate var days: Int? {
    switch self {
    case .week: 7
    case .twoWeeks: 14
    case .month: nil
    }
  }
}

extension CivilDateTime {
  fileprivate var firstOfMonth: CivilDateTime { CivilDateTime(year: year, month: month, day: 1) }
}
