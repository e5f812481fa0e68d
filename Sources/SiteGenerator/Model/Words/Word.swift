/// A word or sentence of the product's own that readers see. The raw value is its key in `content/strings.yml` and, where
/// it has no slots, its name in templates: `{{strings.search}}`.
///
/// What each says in English, and where it stands, is in `WordTable`.
enum Word: String, CaseIterable, Sendable {
  // Every page
  case skipToContent, siteNavigation, topics, archive, rssFeed, writeToMe, byline

  // A post, in lists and on its page
  case issueNumber, readingTime, updated, listenToIt, writtenBy
  case draft, scheduled, expired

  // Ways from a post to others
  case issues, previousIssue, nextIssue, allIssues, relatedIssues
  case series, partOfSeries, previousInSeries, nextInSeries, allOfSeries

  // Lists
  case noIssuesYet, earlierIssues, weeksWithIssue
  case pages, newerIssues, olderIssues, pageNumber, laterPage
  case topicFeed, noTopicsYet, archiveOfYear, issueCount

  // Subscribing
  case subscribeTitle, subscribe, emailAddress, answerInNewTab, orFollowFeed

  // In e-mails
  case emailReason, viewOnline, unsubscribe, image, imageText, seeOn, seeOnPage

  // Searching
  case search, wordsToLookFor, searchNeedsScript, nothingFound, found, foundMore, searchFailed, showMore

  // Where there is nothing
  case pageNotFound, nothingHere, nothingHereReason, pageGone, pageGoneReason, newestIssues

  // In texts
  case note, tip, important, warning, caution
  case table
  case footnotes, footnote, backToReference, closeNote
  case video, videoOn, videoNotice, playVideo, watchOn, watchVideoOn

  // For search engines and feeds
  case postsAbout, topicsSummary, seriesSummary, archiveSummary, archiveOfYearSummary, searchSummary
}

/// What a word leaves open, written in braces: `{minutes} min read`.
enum Slot: String, CaseIterable, Sendable {
  case author, count, description, host, kept, minutes, note, number, reference, series, site, title, topic,
    total, year
}
