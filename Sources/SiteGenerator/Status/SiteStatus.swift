import Spelling

/// How a series stands: what has gone out, what will, and whether the rhythm is kept.
public struct SiteStatus: Hashable, Sendable {
  public let title: String
  public let now: ZonedDate
  /// In whatever state, newest first.
  public let posts: [EntrySummary]
  /// The standalone pages, in whatever state.
  public let pages: [EntrySummary]
  /// Nil where site.yml has no cadence.
  public let rhythm: Rhythm?
  /// When something appears or expires next; nil where nothing is to come.
  public let nextDue: ZonedDate?

  /// The slots of the cadence, and which of them have an issue.
  public struct Rhythm: Hashable, Sendable {
    /// The first slot that is still to come.
    public let nextSlot: ZonedDate
    /// What goes out on the day of the next slot; nil where it is free.
    public let nextIssue: EntrySummary?
    /// The first slot from then on that nothing fills.
    public let nextFree: ZonedDate
    /// How many slots in a row have had an issue, up to the last one that is due.
    public let run: Int
    /// The slots of the last year without an issue, newest first; those before the first issue do not count.
    public let missed: [ZonedDate]
  }

  /// The newest issue that is out.
  public var lastIssue: EntrySummary? {
    posts.first { $0.date.map { $0 <= now } == true && $0.state != .draft && !$0.isUnlisted }
  }

  /// The posts, and after them the pages.
  public var entries: [EntrySummary] { posts + pages }

  /// What goes out by its date, the next one first.
  public var scheduled: [EntrySummary] { Self.sorted(entries.filter(\.isScheduled), by: \.date) }

  /// What is out, or will be, and expires by its date, the next one first.
  public var expiring: [EntrySummary] {
    let expiring = entries.filter { $0.state != .draft && $0.expires.map { $0 > now } == true }
    return Self.sorted(expiring, by: \.expires)
  }

  /// The tag that was probably meant by a name that no post has.
  public func tag(nearestTo name: String) -> String? {
    let tags = posts.flatMap(\.tags)
    let slug = nearest(to: Slug(ofAny: name).text, among: tags.map { Slug(ofAny: $0).text })
    return tags.first { Slug(ofAny: $0).text == slug }
  }

  private static func sorted(
    _ entries: [EntrySummary], by moment: KeyPath<EntrySummary, ZonedDate?>
  ) -> [EntrySummary] {
    let dated = entries.compactMap { entry in entry[keyPath: moment].map { (moment: $0, entry: entry) } }
    return dated.sorted { ($0.moment, $0.entry.source) < ($1.moment, $1.entry.source) }.map(\.entry)
  }
}

extension SiteStatus {
  init(_ plan: Plan, now: ZonedDate, root: String) {
    title = plan.site.configuration.title
    self.now = now
    posts = EntrySummary.posts(of: plan, root: root)
    pages = EntrySummary.pages(of: plan, root: root)
    nextDue = plan.site.nextChange(after: now)
    let posts = posts
    rhythm = plan.site.slots(now: now).map { Rhythm($0, plan.site, now, posts) }
  }
}

extension SiteStatus.Rhythm {
  fileprivate init(_ slots: Slots, _ site: Site, _ now: ZonedDate, _ posts: [EntrySummary]) {
    let next = slots.next(after: now)
    nextSlot = next
    nextIssue = posts.first { $0.state != .draft && !$0.isUnlisted && $0.date?.isoDay == next.isoDay }
    nextFree = slots.nextFree(after: now)
    let past = Self.past(slots, site, now)
    run = past.prefix(while: slots.isTaken).count
    let aYearAgo = now.secondsSince1970 - 365 * 86_400
    missed = past.filter { !slots.isTaken($0) && $0.secondsSince1970 > aYearAgo }
  }

  /// The slots since the first issue, the newest first. One of today counts once it has its issue: until midnight it is not missed.
  private static func past(_ slots: Slots, _ site: Site, _ now: ZonedDate) -> [ZonedDate] {
    guard let first = site.issues.map(\.date).min(), first <= now else { return [] }
    let start = min(site.configuration.timeZone.startOfDay(first.civil), now)
    return slots.all(in: start...now).reversed().filter { slots.isTaken($0) || $0.isoDay != now.isoDay }
  }
}
