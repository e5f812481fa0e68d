/// Every word of the product's own in English, with what a translator has to know of it.
///
/// Whoever translates these meets each in the group it is seen with. No word depends on a number being one or many,
/// since languages have up to six forms for that: `Page 2 of 5`, not `3 pages`.
enum WordTable {
  struct Group: Sendable {
    let title: String
    let entries: [Entry]
  }

  struct Entry: Sendable {
    let word: Word
    let english: String
    /// Where it stands, and what fills its slots.
    let place: String

    fileprivate init(_ word: Word, _ english: String, _ place: String) {
      self.word = word
      self.english = english
      self.place = place
    }
  }

  static let groups = [
    everyPage, post, waysOn, lists, subscribing, emails, searching, nothing, texts, summaries,
  ]

  static let english = Dictionary(
    groups.flatMap(\.entries).map { ($0.word, Phrase($0.english)) }, uniquingKeysWith: { first, _ in first })

  /// Those templates name as they are; the others are part of values that fill them.
  static let plain = groups.flatMap(\.entries).filter { $0.word.slots.isEmpty }
}

extension WordTable {
  private static let everyPage = Group(
    title: "Every page",
    entries: [
      Entry(.skipToContent, "Skip to content", "The link for keyboards above everything else."),
      Entry(.siteNavigation, "Site", "What the menu is called where it is read aloud."),
      Entry(
        .topics, "Topics", "The list of all tags: its title and the link to it; a post's tags, read aloud."),
      Entry(.archive, "Archive", "The list of all issues: its title and the link to it."),
      Entry(.rssFeed, "RSS feed", "The link in the footer."),
      Entry(.writeToMe, "Write to me", "The link to the author's e-mail address in the footer."),
      Entry(.byline, "by {author}", "Behind the newsletter's title in the footer."),
    ])

  private static let post = Group(
    title: "A post, in lists and on its page",
    entries: [
      Entry(.issueNumber, "No. {number}", "Which issue it is."),
      Entry(.readingTime, "{minutes} min read", "How long reading takes."),
      Entry(.updated, "Updated", "Before the day of the last change."),
      Entry(.listenToIt, "Listen to it", "The link to the audio file, where there is no player."),
      Entry(.writtenBy, "Written by", "Before the author's name below a post."),
      Entry(.draft, "Draft", "Marks what a build with --drafts shows besides."),
      Entry(.scheduled, "Scheduled", "Marks what a build with --future shows besides."),
      Entry(.expired, "Expired", "Marks what a build with --expired shows besides."),
    ])

  private static let waysOn = Group(
    title: "Ways from a post to others",
    entries: [
      Entry(
        .issues, "Issues",
        "What the links to the issues before and after are called where they are read aloud."),
      Entry(.previousIssue, "Previous issue", "Above the title of the issue before."),
      Entry(.nextIssue, "Next issue", "Above the title of the issue after."),
      Entry(.allIssues, "All issues", "The link to the archive."),
      Entry(.relatedIssues, "Related issues", "Above the issues most like this one."),
      Entry(
        .series, "Series",
        "Above a series' title, and what the links within it are called where they are read aloud."),
      Entry(
        .partOfSeries, "Part {number} of {total}", "Behind the series' title on a post that is a part of it."),
      Entry(.previousInSeries, "Previous in {series}", "Above the title of the part before."),
      Entry(.nextInSeries, "Next in {series}", "Above the title of the part after."),
      Entry(.allOfSeries, "All of {series}", "The link to the series."),
    ])

  private static let lists = Group(
    title: "Lists: the front page, the archive, topics",
    entries: [
      Entry(.noIssuesYet, "The first issue is being written.", "Where there are no posts yet."),
      Entry(.earlierIssues, "Earlier issues", "Above all but the newest, and the title of the later pages."),
      Entry(
        .weeksWithIssue, "Weeks with an issue: {kept} of {count}", "The row of weeks where it is read aloud."),
      Entry(.pages, "Pages", "What the links to further pages are called where they are read aloud."),
      Entry(.newerIssues, "Newer issues", "The link to the page before."),
      Entry(.olderIssues, "Older issues", "The link to the page after."),
      Entry(.pageNumber, "Page {number} of {count}", "Between those links."),
      Entry(.laterPage, "{title}, page {number}", "The title of such a page in the browser's window."),
      Entry(.topicFeed, "RSS feed of this topic", "The link on a topic's page."),
      Entry(
        .noTopicsYet, "No issue has a topic yet.", "On the list of topics; the link to all issues follows."),
      Entry(.archiveOfYear, "Archive of {year}", "The title of a year's page."),
      Entry(.issueCount, "Issues: {count}", "Beside a year in the archive."),
    ])

  private static let subscribing = Group(
    title: "Subscribing",
    entries: [
      Entry(
        .subscribeTitle, "Get every issue by e-mail", "Above the form, where site.yml gives it no title."),
      Entry(.subscribe, "Subscribe", "The button of the form."),
      Entry(.emailAddress, "E-mail address", "The label of the field."),
      Entry(.answerInNewTab, "The answer comes in a new tab.", "Below the form, for services where it does."),
      Entry(.orFollowFeed, "Or follow a feed", "Below the form, before the links to the feeds."),
    ])

  private static let emails = Group(
    title: "In e-mails",
    entries: [
      Entry(
        .emailReason, "You get this e-mail because you subscribed to {site}.",
        "In the footer, where site.yml gives no reason."),
      Entry(.viewOnline, "Read this on the web", "The link in the footer to the issue on the site."),
      Entry(.unsubscribe, "Unsubscribe", "The link in the footer."),
      Entry(
        .imageText, "Image: {description}",
        "In place of an image in an e-mail of plain text, between brackets."),
      Entry(.image, "Image", "In place of an image without a description in an e-mail of plain text."),
      Entry(.seeOn, "See it on {host}", "The link in place of what only a page can show, such as a map."),
      Entry(
        .seeOnPage, "See it on the web page",
        "The link in e-mails in place of what only the issue's own page can show."),
    ])

  private static let searching = Group(
    title: "Searching",
    entries: [
      Entry(.search, "Search", "The search page's title, the link to it, and the button."),
      Entry(.wordsToLookFor, "Words to look for", "The label of the field."),
      Entry(
        .searchNeedsScript, "Searching needs JavaScript, which your browser does not run here.",
        "Links to all issues and to the topics follow."),
      Entry(
        .nothingFound, "No issue has all of these words. Fewer words, or the beginning of one, find more.",
        "Instead of results."),
      Entry(.found, "Issues found: {count}", "Above the results."),
      Entry(
        .foundMore, "Issues found: more than {count}", "Above the results where only the best are counted."),
      Entry(.searchFailed, "The search did not load. Please try again.", "Where the connection is lost."),
      Entry(.showMore, "Show more", "The button below the first results."),
    ])

  private static let nothing = Group(
    title: "Where there is nothing",
    entries: [
      Entry(.pageNotFound, "Page not found", "The title in the browser's window at an address there is not."),
      Entry(.nothingHere, "Nothing at this address", "The heading there."),
      Entry(
        .nothingHereReason, "The page may have moved, or the link may have lost a letter on its way to you.",
        "Below that heading."),
      Entry(.pageGone, "This page is gone", "The heading where something has been that is gone for good."),
      Entry(.pageGoneReason, "What stood here has been taken down.", "Below that heading."),
      Entry(.newestIssues, "The newest issues", "Above what is offered instead."),
    ])

  private static let texts = Group(
    title: "In texts",
    entries: [
      Entry(.note, "Note", "The title of a callout, > [!NOTE], that has no other."),
      Entry(.tip, "Tip", "Of > [!TIP]."),
      Entry(.important, "Important", "Of > [!IMPORTANT]."),
      Entry(.warning, "Warning", "Of > [!WARNING]."),
      Entry(.caution, "Caution", "Of > [!CAUTION]."),
      Entry(.table, "Table", "What a table is called where it is read aloud."),
      Entry(.footnotes, "Footnotes", "What the notes below a text are called where they are read aloud."),
      Entry(.footnote, "Note {number}", "The number of a footnote in the text, where it is read aloud."),
      Entry(
        .backToReference, "Back to reference {reference} of note {note}",
        "The arrow behind a footnote where it is read aloud: which of the references to which note it leads to."
      ),
      Entry(.closeNote, "Close", "The link that closes a footnote shown over the text."),
      Entry(.video, "Video", "What a video's frame is called before it is played."),
      Entry(
        .videoOn, "Video on {host}",
        "What the frame is called where it is read aloud; the host is YouTube or Vimeo."),
      Entry(.videoNotice, "Plays from {host}, which then learns that you watch it.", "Below the video."),
      Entry(.playVideo, "Play the video", "The link over the video."),
      Entry(.watchOn, "Watch it on {host}", "The link below the video."),
      Entry(.watchVideoOn, "Watch the video on {host}", "The link in its place in feeds and lists."),
    ])

  private static let summaries = Group(
    title: "What search engines and feeds are told",
    entries: [
      Entry(.postsAbout, "Posts about {topic} from {site}", "Of a topic's page and feed."),
      Entry(.topicsSummary, "Everything {site} has written about, by topic", "Of the list of topics."),
      Entry(.seriesSummary, "A series from {site}: {series}", "Of a series' page."),
      Entry(.archiveSummary, "Everything from {site}, by month", "Of the archive."),
      Entry(.archiveOfYearSummary, "Everything from {site} of {year}, by month", "Of a year's page."),
      Entry(.searchSummary, "Find what {site} has written about", "Of the search page."),
    ])
}
