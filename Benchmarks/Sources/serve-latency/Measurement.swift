/// What one save took.
struct Measurement {
  /// From just before the write until the page is told.
  let told: Duration
  /// Until it has been loaded with the new word in it.
  let shown: Duration

  /// Saves once in place, once under another name, and so on.
  ///
  /// A page that is told of something else first, such as related posts that an earlier save has changed, is loaded
  /// without the word, and goes on waiting.
  init(_ number: Int, of post: EditedPost, shownBy page: inout OpenPage) throws {
    let word = "edited\(number)times"
    let clock = ContinuousClock()
    let start = clock.now
    try post.save(with: word, number.isMultiple(of: 2) ? .inPlace : .byRename)
    var told, shown: ContinuousClock.Instant
    repeat {
      try page.waitUntilOld(until: start + Self.longest)
      told = clock.now
      try page.load()
      shown = clock.now
      try page.connect()
    } while !page.contains(word)
    self.told = told - start
    self.shown = shown - start
  }

  private static let longest = Duration.seconds(60)
}
