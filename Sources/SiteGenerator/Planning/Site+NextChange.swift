extension Site {
  /// When a post or page appears or expires next, by the clock alone; nil where nothing is to come.
  func nextChange(after now: ZonedDate) -> ZonedDate? {
    entries.lazy.map(\.publication).filter { !$0.isDraft }.flatMap {
      [$0.date, $0.expires].compactMap(\.self)
    }
    .filter { $0 > now }.min()
  }
}
