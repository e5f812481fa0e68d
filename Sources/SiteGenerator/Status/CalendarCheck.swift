/// Finds posts whose dates contradict their files' names, or the days on which issues go out.
enum CalendarCheck {
  static func findings(in site: Site, now: ZonedDate) -> [Finding] {
    site.issues.compactMap(otherDayInName) + wrongWeekdays(in: site, now)
  }

  private static func otherDayInName(_ post: Post) -> Finding? {
    guard let written = EntrySource(post.entry.source)?.dateInName, written != post.date.isoDay else {
      return nil
    }
    return Finding(
      .dateInName, at: post.datePlace,
      "the file's name says \(written), its date is \(post.date.isoDay)",
      help: "the date in the front matter counts; give the file the same, or take one of them out")
  }

  /// Of what is to come or has just gone out: nobody changes the day of an issue that all have read, and the archive may
  /// have gone by another rhythm.
  private static func wrongWeekdays(in site: Site, _ now: ZonedDate) -> [Finding] {
    guard let cadence = site.configuration.cadence else { return [] }
    let usual = cadence.weekday
    return site.issues.filter { post in
      post.date.secondsSince1970 > now.secondsSince1970 - secondsInWeek && post.date.civil.weekday != usual
    }.map { post in
      Finding(
        .wrongWeekday, at: post.datePlace,
        "this is an issue of \(names.weekday(post.date.civil.weekday)), \(post.date.isoDay); "
          + "'cadence' in content/site.yml says \(names.weekday(usual))",
        help: "give it another 'date', or leave it if it is meant to be an exception")
    }
  }

  private static let secondsInWeek = 7 * 86_400
  private static let names = DateNames.english
}

extension Post {
  /// The file's beginning where its name gives the date.
  fileprivate var datePlace: Location {
    entry.dateLocation ?? Location(file: entry.source, line: 1, column: 1)
  }
}
