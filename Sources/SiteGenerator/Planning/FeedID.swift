extension Plan {
  /// What feed readers know an entry by: never its address, which may change.
  func feedID(of entry: Entry) -> String {
    entry.id?.value ?? site.configuration.url.absolute(entry.path)
  }
}
