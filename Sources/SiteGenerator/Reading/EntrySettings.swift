/// What of the site's settings shapes how a Markdown file is read: where none of it changes, files need not be read again.
struct EntrySettings: Hashable, Sendable {
  var timeZone: SiteTimeZone
  var language: String
  var words: Words
  var permalink: PermalinkPattern
  var markdown: MarkdownOptions

  init(_ configuration: SiteConfiguration) {
    timeZone = configuration.timeZone
    language = configuration.language
    words = configuration.words
    permalink = configuration.permalink
    markdown = configuration.markdown
  }
}
