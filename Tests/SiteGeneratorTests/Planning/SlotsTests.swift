import Testing

@testable import SiteGenerator

@Suite("The slots of a cadence")
struct SlotsTests {
  private let newYork: SiteTimeZone

  init() throws {
    newYork = try SiteTimeZone(named: "America/New_York")
  }

  private func moment(_ text: String, _ zone: SiteTimeZone) throws -> ZonedDate {
    try DateReader.read(text, zone: zone).get()
  }

  private func slots(
    _ cadence: Cadence = Cadence(), in zone: SiteTimeZone, issues: [String] = [], now: String = "2026-11-24"
  ) throws -> Slots {
    Slots(
      cadence, in: zone, issues: try issues.map { try moment($0, zone).civil }, now: try moment(now, zone))
  }

  /// The slots one after the other.
  private func walk(
    _ slots: Slots, from start: String, _ zone: SiteTimeZone, count: Int
  ) throws -> [String] {
    var slot = try moment(start, zone)
    return (0..<count).map { _ in
      slot = slots.next(after: slot)
      return slot.rfc3339
    }
  }

  @Test("Each week has one, at the same time of the clock, across the ends of summer time and year")
  func weeks() throws {
    let slots = try slots(in: newYork)
    #expect(
      try walk(slots, from: "2026-10-20", newYork, count: 3) == [
        "2026-10-26T07:00:00-04:00", "2026-11-02T07:00:00-05:00", "2026-11-09T07:00:00-05:00",
      ])
    #expect(
      try walk(slots, from: "2026-12-22", newYork, count: 2) == [
        "2026-12-28T07:00:00-05:00", "2027-01-04T07:00:00-05:00",
      ])
    #expect(
      try walk(slots, from: "2027-03-02", newYork, count: 2) == [
        "2027-03-08T07:00:00-05:00", "2027-03-15T07:00:00-04:00",
      ])
  }

  @Test("The day is that of the site's clock, east and west")
  func zones() throws {
    let auckland = try SiteTimeZone(named: "Pacific/Auckland")
    let honolulu = try SiteTimeZone(named: "Pacific/Honolulu")
    let monday = try moment("2026-11-29T18:30:00Z", auckland)
    #expect(try slots(in: auckland).next(after: monday).rfc3339 == "2026-12-07T07:00:00+13:00")
    #expect(try slots(in: honolulu).next(after: monday).rfc3339 == "2026-11-30T07:00:00-10:00")
  }

  @Test("A slot's own moment is not after it, and the last one up to it")
  func border() throws {
    let slots = try slots(in: newYork)
    #expect(slots.next(after: try moment("2026-11-30 06:59:59", newYork)).isoDay == "2026-11-30")
    #expect(slots.next(after: try moment("2026-11-30 07:00", newYork)).isoDay == "2026-12-07")
    #expect(slots.last(upTo: try moment("2026-11-30 07:00", newYork)).isoDay == "2026-11-30")
    #expect(slots.last(upTo: try moment("2026-11-30 06:59:59", newYork)).isoDay == "2026-11-23")
  }

  @Test("Every second week is counted from the newest issue on the weekday")
  func secondWeek() throws {
    let cadence = Cadence(interval: .twoWeeks)
    let counted = try slots(cadence, in: newYork, issues: ["2026-11-02", "2026-11-09", "2026-11-19"])
    #expect(
      try walk(counted, from: "2026-11-24", newYork, count: 2) == [
        "2026-12-07T07:00:00-05:00", "2026-12-21T07:00:00-05:00",
      ])
    #expect(counted.last(upTo: try moment("2026-11-08", newYork)).isoDay == "2026-10-26")
    // With no issue at all the next such day is one.
    let new = try slots(cadence, in: newYork, issues: ["2026-11-19"], now: "2026-11-30 06:00")
    #expect(
      try walk(new, from: "2026-11-30", newYork, count: 2).map { $0.prefix(10) } == [
        "2026-11-30", "2026-12-14",
      ])
    let later = try slots(cadence, in: newYork, now: "2026-11-30 08:00")
    #expect(try walk(later, from: "2026-11-30", newYork, count: 1).map { $0.prefix(10) } == ["2026-12-07"])
  }

  @Test("A month has its first such weekday")
  func months() throws {
    let slots = try slots(Cadence(interval: .month, weekday: .thursday), in: newYork)
    #expect(
      try walk(slots, from: "2026-09-30", newYork, count: 5).map { $0.prefix(10) } == [
        "2026-10-01", "2026-11-05", "2026-12-03", "2027-01-07", "2027-02-04",
      ])
    #expect(slots.last(upTo: try moment("2027-01-06", newYork)).isoDay == "2026-12-03")
    #expect(slots.last(upTo: try moment("2026-10-31", newYork)).isoDay == "2026-10-01")
  }

  @Test("A time that the clocks skip moves on, and there is one slot all the same")
  func skippedTime() throws {
    let slots = try slots(Cadence(weekday: .sunday, hour: 2, minute: 30), in: newYork)
    #expect(
      try walk(slots, from: "2027-03-08", newYork, count: 2) == [
        "2027-03-14T03:30:00-04:00", "2027-03-21T02:30:00-04:00",
      ])
    // Toronto's clocks went from 23:30 to the day after.
    let toronto = try SiteTimeZone(named: "America/Toronto")
    let late = try self.slots(Cadence(weekday: .sunday, hour: 23, minute: 45), in: toronto)
    #expect(
      try walk(late, from: "1919-03-24", toronto, count: 2) == [
        "1919-03-31T00:45:00-04:00", "1919-04-06T23:45:00-04:00",
      ])
    #expect(late.last(upTo: try moment("1919-03-31 00:45", toronto)).rfc3339 == "1919-03-31T00:45:00-04:00")
  }

  @Test("An issue of the day takes the slot, whatever its hour")
  func taken() throws {
    let slots = try slots(
      in: newYork, issues: ["2026-11-30", "2026-12-07 23:00", "2026-12-15", "2026-12-21T02:00:00Z"])
    let now = try moment("2026-11-24", newYork)
    #expect(slots.isTaken(slots.next(after: now)))
    #expect(slots.nextFree(after: now).rfc3339 == "2026-12-14T07:00:00-05:00")
    #expect(slots.nextFree(after: try moment("2026-12-14 07:00", newYork)).isoDay == "2026-12-21")
  }

  @Test("Of a stretch of time, the slots")
  func stretch() throws {
    let slots = try slots(in: newYork, issues: ["2026-11-09", "2026-11-17"])
    let range = try moment("2026-11-02 07:00", newYork)...moment("2026-11-23 07:00", newYork)
    #expect(slots.all(in: range).map(\.isoDay) == ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"])
    let within = try moment("2026-11-02 07:01", newYork)...moment("2026-11-09 06:59", newYork)
    #expect(slots.all(in: within) == [])
  }

  @Test("To go on from a slot and back again is the same slot, in every zone and cadence")
  func backAndForth() throws {
    var generator = SeededGenerator(seed: 7)
    let names = [
      "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Kathmandu",
    ]
    for name in names {
      let zone = try SiteTimeZone(named: name)
      for _ in 0..<200 {
        let cadence = Cadence(
          interval: Cadence.Interval.allCases.randomElement(using: &generator) ?? .week,
          weekday: Weekday.allCases.randomElement(using: &generator) ?? .monday,
          hour: Int.random(in: 0..<24, using: &generator), minute: Int.random(in: 0..<60, using: &generator))
        let now = zone.zoned(
          secondsSince1970: Int.random(in: 0...4_000_000_000, using: &generator))
        let slots = Slots(cadence, in: zone, issues: [], now: now)
        let next = slots.next(after: now)
        #expect(next > now && slots.last(upTo: next) == next, "\(name) \(cadence) \(now.rfc3339)")
        #expect(slots.next(after: slots.last(upTo: now)) == next, "\(name) \(cadence) \(now.rfc3339)")
        #expect(next.civil.weekday == cadence.weekday, "\(name) \(cadence) \(now.rfc3339)")
      }
    }
  }
}
