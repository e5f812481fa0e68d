/// What is wrong with a link.
enum LinkFault: Hashable, Sendable {
  /// The author wrote none.
  case noAddress
  /// Nothing is there, nor will be.
  case dead
  /// There is no such id on the page; without a path it is the page that the link stands on.
  case noPlace(String, on: SitePath?, entry: Int?)
  /// A list of what is all held back.
  case notYet
  /// The entry is a draft.
  case draft(Target)
  /// The entry goes out later than what links to it.
  case early(Target, ZonedDate)
  /// The entry is not out any more.
  case expired(Target, ZonedDate)
  /// The entry will not be out any more when what links to it goes out.
  case late(Target, ZonedDate)
  /// The link will be read longer than the entry is there.
  case expiring(Target, ZonedDate)

  /// An entry a link leads to.
  struct Target: Hashable, Sendable {
    var title: String
    /// A file that lies beside the entry, rather than the entry itself.
    var isFile: Bool
  }
}

extension LinkFault {
  /// What is wrong with the time, if anything.
  ///
  /// A draft may go out at any time, so that nothing it links to is early.
  init?(
    from origin: Publication, to target: Publication, named name: @autoclosure () -> Target,
    _ selection: Selection
  ) {
    if target.isDraft {
      if origin.isDraft || selection.includesDrafts { return nil }
      self = .draft(name())
      return
    }
    let start = max(origin.date?.secondsSince1970 ?? .min, selection.now)
    if let date = target.date, date.secondsSince1970 > start, !origin.isDraft, !selection.includesScheduled {
      self = .early(name(), date)
    } else if let end = target.expires, end.secondsSince1970 <= start {
      if selection.includesExpired { return nil }
      self = end.secondsSince1970 <= selection.now ? .expired(name(), end) : .late(name(), end)
    } else if let end = target.expires, end.secondsSince1970 < origin.expires?.secondsSince1970 ?? .max {
      self = .expiring(name(), end)
    } else {
      return nil
    }
  }
}
