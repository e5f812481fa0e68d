import Templates

/// Every value that templates may name: the one place that declares them.
///
/// The checker holds templates against these declarations, the renderer reads values through them, and the
/// reference for template writers is printed from them.
struct TemplateValues: Sendable {
  let home: RecordType<PageView>
  let post: RecordType<PageView>
  let standalone: RecordType<PageView>
  let tag: RecordType<PageView>
  let tags: RecordType<PageView>
  let series: RecordType<PageView>
  let archive: RecordType<PageView>
  let search: RecordType<PageView>
  let notFound: RecordType<PageView>
  let gone: RecordType<PageView>

  /// - Parameter assets: The theme's files, each of which is a value of its own, so that a misspelt one is found
  ///   before a page asks for it.
  init(_ theme: ThemeSource) {
    self.init(assets: theme.assets, stylesheet: theme.stylesheet)
  }

  init(assets: [ThemeAsset], stylesheet: [UInt8]? = nil) {
    let assets = AssetTree(assets).recordType()
    func root(_ name: String, _ summary: String, _ fields: [Field<PageView>]) -> RecordType<PageView> {
      RecordType(name, summary, Self.common(assets, stylesheet) + fields)
    }
    home = root(
      "index.html", "A page of the list of posts, the front page among them.", Self.list + Self.front)
    post = root(
      "post.html", "A post's page.",
      [.record("post", of: Self.postType, "The post.") { $0.post }])
    standalone = root(
      "page.html", "A standalone page, as about.md makes one.",
      [
        .html("content", "The page's text.") { $0.standaloneBody },
        .list("contents", of: Self.section, "The table of contents: the sections of the text.") {
          $0.standaloneContents
        },
        .flag("hasContents", "It has sections.") { !$0.standaloneContents.isEmpty },
        .record("updated", of: Self.date, "When it was last changed, if the page says so.") {
          $0.standaloneUpdate
        },
        .text("language", "The language tag in the front matter, where it is not the site's.") {
          $0.standalone?.language
        },
        .text("direction", "How that language is written: ltr or rtl.") { $0.standalone?.direction },
        .open("params", "What the page's front matter holds under params, and its own keys.") {
          $0.standaloneParams
        },
      ])
    tag = root(
      "tag.html", "A page of the posts that have one tag.",
      [.record("tag", of: Self.tagType, "The tag.") { $0.tag }] + Self.list)
    tags = root(
      "tags.html", "The list of all tags.",
      [.list("tags", of: Self.tagType, "Every tag, by name.") { $0.allTags }])
    series = root(
      "series.html", "The posts of a series.",
      [
        .record("series", of: Self.seriesType, "The series.") { $0.series },
        .list("posts", of: Self.summary, "Its posts, oldest first.") { $0.listedPosts },
      ])
    archive = root(
      "archive.html", "All posts by year and month, or those of one year.",
      Self.allOfArchive)
    search = root("search.html", "The page on which readers search.", Self.searching)
    notFound = root(
      "not-found.html", "What readers see at an address that does not exist.",
      Self.newest)
    gone = root(
      "gone.html", "What readers see where a post was that has expired or is gone for good.",
      Self.newest)
  }

  /// The templates every theme has, each with the values it may name, in the order in which a template writer meets
  /// them.
  var templates: [(name: String, type: RecordType<PageView>)] {
    [
      ("index", home), ("post", post), ("page", standalone), ("tag", tag), ("tags", tags),
      ("series", series), ("archive", archive), ("search", search), ("not-found", notFound), ("gone", gone),
    ]
  }
}

extension TemplateValues {
  private static func common(
    _ assets: RecordType<RenderContext>, _ stylesheet: [UInt8]?
  ) -> [Field<PageView>] {
    [
      .record("site", of: site, "The site as a whole.") { $0 },
      .record("page", of: page, "This page, whatever it shows.") { $0 },
      .record("strings", of: strings, "The product's own words, in the site's language.") { $0.context },
      .record("assets", of: assets, "The theme's files: assets.style.css is the address of style.css.") {
        $0.context
      },
      .html(
        "stylesheet",
        "An address that holds style.css itself, for a link element; absent where that is long, or names other files."
      ) { _ in stylesheet },
    ]
  }

  private static let list: [Field<PageView>] = [
    .list("posts", of: summary, "The posts on this page, newest first.") { $0.listedPosts },
    .record("pagination", of: pagination, "The pages of the list; absent where one page holds all.") {
      $0.pagination
    },
  ]

  static let site = RecordType<PageView>(
    "site", "The site as a whole.",
    [
      .text("title", "The title in site.yml.") { $0.configuration.title },
      .text("tagline", "One line that says what the site is about.") { $0.configuration.tagline },
      .text("url", "The front page's whole address.") { $0.context.base.home },
      .text("origin", "Its scheme and host: https://example.com.") { $0.context.base.origin },
      .text("home", "The front page's address for links: / or, with a base path, /repo/.") {
        $0.context.base.link(to: .home)
      },
      .text("language", "The language tag, for the lang attribute.") { $0.configuration.language },
      .text("direction", "How the language is written, for the dir attribute: ltr or rtl.") {
        $0.configuration.direction.rawValue
      },
      .text("feed", "The address of the RSS feed for links.") {
        $0.context.base.link(to: $0.context.plan.path(of: .ofSite))
      },
      .text("feedFormat", "The name of that feed's format: RSS.") { _ in Feed.ofSite.format.name },
      .list("feeds", of: feed, "The site's feeds, one in each format.") { $0.context.siteFeeds },
      .text("tagsUrl", "The address of the list of tags.") { $0.context.base.link(to: SitePath.tags) },
      .text("archiveUrl", "The address of the archive.") { $0.context.base.link(to: .archive) },
      .flag("hasPosts", "The archive has any.") { $0.context.plan.listedCount > 0 },
      .flag("hasTags", "There are any.") { !$0.context.plan.tags.isEmpty },
      .text("searchUrl", "The address of the search page; absent where search is off.") {
        $0.configuration.search ? $0.context.base.link(to: .search) : nil
      },
      .text("icon", "The address of the icon as SVG; absent where the writer gives only a PNG.") {
        $0.context.icon(.svg)?.address
      },
      .record(
        "iconImage", of: image, "The icon as PNG; absent where the writer gives only an SVG."
      ) { $0.context.icon(.png) },
      .record("author", of: author, "Who writes the site.") { $0.siteAuthor },
      .record("subscribe", of: subscription, "How readers subscribe; absent where site.yml does not say.") {
        $0.subscription
      },
      .list("menu", of: menuItem, "The menu in site.yml.") { $0.menu },
      .open("params", "What site.yml holds under params.") { $0.configuration.params.templateValue },
    ])

  private static let page = RecordType<PageView>(
    "page", "This page, whatever it shows.",
    [
      .text("title", "The page's own title; the site's on the front page.") { $0.description.title },
      .text("documentTitle", "The title for the browser's window: the page's, then the site's.") {
        $0.description.documentTitle
      },
      .text("description", "What the page is about, for search engines.") { $0.description.summary },
      .text("url", "The page's address for links.") { $0.context.base.link(to: $0.path) },
      .text("canonical", "The page's whole address.") { $0.context.base.absolute($0.path) },
      .text("locale", "Its language as OpenGraph has it, en_US; absent where no region is named.") {
        OpenGraphLocale.locale(of: $0.description.language)
      },
      .text("type", "What the page is to OpenGraph: article or website.") {
        $0.description.isPost ? "article" : "website"
      },
      .flag("isSearch", "The page on which readers search.") { $0.shown == .search },
      .flag("isHome", "On the first page of the list of posts.") { $0.description.isHome },
      .flag("isPost", "On a post's page.") { $0.description.isPost },
      .flag("noindex", "On pages that search engines should not list.") {
        !$0.description.isForSearchEngines
      },
      .record("image", of: image, "The picture that stands for the page, with its whole address.") {
        $0.description.image
      },
      .record("post", of: postType, "The post, on its page: for what all templates share.") { $0.post },
      .html("structuredData", "What search engines are told, as JSON-LD for a script element.") {
        $0.structuredData
      },
      .list("feeds", of: feed, "The feeds to tell browsers of: the tag's on its pages, and the site's.") {
        $0.feeds
      },
    ])

  private static let tagType = RecordType<TagView>(
    "tag", "A tag.",
    [
      .text("name", "The tag as first written.") { $0.tag.name },
      .text("url", "The address of its page.") { $0.context.base.link(to: $0.tag.path) },
      .number("count", "How many posts have it.") { $0.tag.posts.count },
      .text("feed", "The address of its RSS feed; absent where feed.tags is off in site.yml.") { $0.feed },
    ])

  private static let summaryFields: [Field<PostView>] = [
    .text("title", "The title.") { $0.entry.title },
    .text("url", "The address for links.") { $0.context.base.link(to: $0.entry.path) },
    .number("number", "Which issue it is; an unlisted post is none.") { $0.issue },
    .text("issueNumber", "The same in words: No. 12.") { $0.issueNumber },
    .record("date", of: date, "When it goes, or went, out.") { $0.date },
    .text("description", "The description in the front matter, if there is one.") { $0.entry.description },
    .text("summary", "What it is about, without markup: the description, or else the excerpt.") {
      $0.entry.summary
    },
    .html(
      "excerpt",
      "The part that stands for the whole: up to <!--more-->, or else the description, or the first paragraph."
    ) {
      $0.excerpt
    },
    .html("content", "The whole text.") { $0.text },
    .number("minutes", "How long reading takes, in minutes.") { $0.entry.body.minutes },
    .text("readingTime", "The same in words: 4 min read.") { $0.readingTime },
    .list("tags", of: tagType, "Its tags.") { $0.tags },
    .flag("hasTags", "It has tags.") { !$0.tags.isEmpty },
    .record("image", of: image, "The picture that stands for it.") { $0.image },
    .text("language", "The language tag in the front matter, where it is not the site's.") {
      $0.entry.language
    },
    .text("direction", "How that language is written: ltr or rtl.") { $0.entry.direction },
    .flag("isDraft", "Only with --drafts.") { $0.entry.publication.isDraft },
    .flag("isScheduled", "Only with --future.") { $0.isScheduled },
    .flag("isExpired", "Only with --expired.") { $0.isExpired },
    .open("params", "What the front matter holds under params, and its own keys.") {
      $0.entry.params.templateValue
    },
  ]

  static let summary = RecordType<PostView>("summary", "A post in a list.", summaryFields)

  static let postType = RecordType<PostView>(
    "post", "A post.",
    summaryFields + [
      .list("contents", of: section, "The table of contents: the sections of the text.") { $0.contents },
      .flag("hasContents", "It has sections.") { !$0.contents.isEmpty },
      .text("canonical", "The whole address.") { $0.context.base.absolute($0.entry.path) },
      .record("updated", of: date, "When it was last changed, if the post says so.") { $0.updated },
      .record("audio", of: audio, "The audio file that goes with it.") { $0.audio },
      .number("words", "How many words it has.") { $0.entry.body.words },
      .record("author", of: author, "Who wrote it: the front matter's author, or the site's.") { $0.author },
      .record("series", of: placeInSeries, "Its place in its series, if it is in one.") { $0.placeInSeries },
      .record("previous", of: summary, "The post before it.") { $0.previous },
      .record("next", of: summary, "The post after it.") { $0.next },
      .list("related", of: summary, "The posts most like it, as many as site.yml says.") { $0.related },
      .flag("hasRelated", "There are any.") { !$0.related.isEmpty },
      .flag("isUnlisted", "In no list, feed or sitemap.") { $0.entry.isUnlisted },
    ])
}
