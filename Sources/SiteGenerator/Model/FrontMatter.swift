/// What the author says about a post or page above its text, decoded once.
///
/// Values that a later check may complain about know their place in the source file.
struct FrontMatter: Hashable, Sendable {
  var title: Located<String>?
  /// What feed readers know it by, where that is not sitegen's to choose.
  var id: Located<String>?
  /// Which issue it is.
  var number: Located<Int>?
  var date: Located<ZonedDate>?
  var updated: Located<ZonedDate>?
  var slug: Located<Slug>?
  var url: Located<SitePath>?
  /// In the order written, each spelling once.
  var tags: [Located<String>] = []
  /// The title of the series it belongs to.
  var series: Located<String>?
  var description: Located<String>?
  var image: Image?
  var audio: EntryAudio?
  var email: Located<EntryEmail>?
  var author: Author?
  /// A language tag, where it is not the site's language.
  var language: String?
  var isDraft = false
  /// Built, but in no list, feed or sitemap.
  var isUnlisted = false
  /// The first moment at which the post is no longer shown.
  var expires: Located<ZonedDate>?
  /// The name of a template other than the usual one.
  var template: Located<String>?
  /// Paths the post had before.
  var aliases: [Located<SitePath>] = []
  /// The severity of rules in this file.
  var checks: [Rule: CheckLevel] = [:]
  /// What `params` holds, and every key sitegen does not know.
  var params = Parameters()

  init() {}

  /// The picture that stands for the post.
  struct Image: Hashable, Sendable {
    /// A path relative to the post, or an address.
    var source: Located<String>
    /// What is to be seen on it, for those who cannot see it.
    var alternative: String?

    init(source: Located<String>, alternative: String? = nil) {
      self.source = source
      self.alternative = alternative
    }
  }
}
