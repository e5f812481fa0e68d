import Testing

@testable import SiteGenerator

/// The form with which readers subscribe, as whole builds make it.
@Suite struct SubscribingTests {
  private static func site(_ subscribe: String, _ files: [String: String] = [:]) throws -> TestSite {
    let usual = [
      "content/site.yml": TestSite.configuration + subscribe, "content/posts/2026-11-23-ask.md": "# Ask",
      "content/posts/2026-11-16-old.md": "# Old", "content/pages/about.md": "# About",
    ]
    return try TestSite(usual.merging(files) { _, new in new })
  }

  private static func form(_ subscribe: String) async throws -> String {
    let site = try site("subscribe: \(subscribe)\n")
    #expect(try await site.build().findingLines == [])
    let html = try site.output("index.html")
    let start = try #require(html.firstRange(of: "<form")).lowerBound
    let end = try #require(html.firstRange(of: "</form>")).upperBound
    return html[start..<end].split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
  }

  private static func email(_ name: String) -> String {
    """
    <label for="subscribe-email">E-mail address</label>
    <input id="subscribe-email" name="\(name)" type="email" dir="ltr" autocomplete="email" \
    enterkeyhint="send" spellcheck="false" required>
    """
  }

  @Test func buttondown() async throws {
    #expect(
      try await Self.form("{provider: buttondown, user: june}") == """
        <form action="https://buttondown.com/api/emails/embed-subscribe/june" method="post">
        \(Self.email("email"))
        <input type="hidden" name="embed" value="1">
        <button>Subscribe</button>
        </form>
        """)
  }

  @Test func mailchimp() async throws {
    let action = "https://june.us21.list-manage.com/subscribe/post?u=a1&amp;id=b2"
    #expect(
      try await Self.form("{provider: mailchimp, action: '\(action)'}") == """
        <form action="\(action)" method="post">
        \(Self.email("EMAIL"))
        <div hidden><input name="b_a1_b2" tabindex="-1" autocomplete="off"></div>
        <button>Subscribe</button>
        </form>
        """)
  }

  @Test func kit() async throws {
    #expect(
      try await Self.form("{provider: kit, form: 1234567}") == """
        <form action="https://app.kit.com/forms/1234567/subscriptions" method="post">
        \(Self.email("email_address"))
        <button>Subscribe</button>
        </form>
        """)
  }

  @Test func mailerLite() async throws {
    let action = "https://assets.mailerlite.com/jsonp/12/forms/34/subscribe"
    #expect(
      try await Self.form("{provider: mailerlite, action: '\(action)'}") == """
        <form action="\(action)" method="post" target="_blank">
        \(Self.email("fields[email]"))
        <input type="hidden" name="ml-submit" value="1">
        <input type="hidden" name="anticsrf" value="true">
        <button>Subscribe</button>
        </form>
        """)
  }

  @Test func aPageThatAsksForTheAddress() async throws {
    let action = "https://dashboard.mailerlite.com/forms/12/34/share"
    #expect(
      try await Self.form("{provider: mailerlite, action: '\(action)'}") == """
        <form action="\(action)" method="get">
        <button>Subscribe</button>
        </form>
        """)
  }

  @Test func anyOther() async throws {
    let value = "{provider: custom, action: 'https://example.com/a?b=1', field: '\"e', fields: {t: '<&>'}}"
    #expect(
      try await Self.form(value) == """
        <form action="https://example.com/a?b=1" method="post">
        \(Self.email("&quot;e"))
        <input type="hidden" name="t" value="&lt;&amp;&gt;">
        <button>Subscribe</button>
        </form>
        """)
  }

  @Test func itsWordsStandAboveIt() async throws {
    let site = try Self.site("subscribe: {provider: kit, form: 1, title: Mondays & me, text: One story.}\n")
    try await site.build()
    let html = try site.output("ask/index.html")
    #expect(html.contains("<h2 id=\"subscribe-title\">Mondays &amp; me</h2>\n  <p>One story.</p>"))
    #expect(
      html.contains("<section class=\"subscribe\" id=\"subscribe\" aria-labelledby=\"subscribe-title\">"))
    #expect(html.contains("<a href=\"/feed.xml\">RSS feed</a>"))
  }

  @Test func everyFeedIsOfferedBelowIt() async throws {
    let site = try Self.site("subscribe: {provider: kit, form: 1}\n")
    try await site.build()
    let html = try site.output("index.html")
    #expect(
      html.contains(
        """
        <p class="feeds">Or follow a feed · <a href="/feed.xml" type="application/rss+xml">RSS</a> · \
        <a href="/atom.xml" type="application/atom+xml">Atom</a> · \
        <a href="/feed.json" type="application/feed+json">JSON Feed</a></p>
        """))
    #expect(html.contains("<li><a href=\"/feed.xml\">RSS</a></li>"))
  }

  @Test func aFormOfTheSiteIsBelowItsBasePath() async throws {
    let site = try Self.site("")
    try site.write(
      "content/site.yml",
      "url: https://test.example/r/\ntimezone: UTC\nsubscribe: {provider: custom, action: /join.php}\n")
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("index.html").contains("<form action=\"/r/join.php\" method=\"post\">"))
  }

  @Test func noPageHasTwo() async throws {
    let site = try Self.site("subscribe: {provider: kit, form: 1}\n")
    try await site.build()
    for page in site.outputFiles() where page.hasSuffix(".html") {
      let forms = try site.output(page).ranges(of: "app.kit.com").count
      let isOffered = ["index.html", "ask/index.html", "old/index.html", "about/index.html"].contains(page)
      #expect(forms == (isOffered ? 1 : 0), "\(page)")
    }
  }

  @Test func anEmptySiteOffersIt() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "subscribe: {provider: kit, form: 1}\n"
    ])
    try await site.build()
    for page in ["index.html", "archive/index.html"] {
      #expect(try site.output(page).ranges(of: "app.kit.com").count == 1)
    }
  }

  @Test(arguments: ["", "subscribe:\n", "subscribe: false\n"])
  func nothingIsShownWhereItIsNotSet(subscribe: String) async throws {
    let site = try Self.site(subscribe)
    #expect(try await site.build().findingLines == [])
    for page in site.outputFiles() where page.hasSuffix(".html") {
      let html = try site.output(page)
      // The only form is the one to search with.
      #expect(html.ranges(of: "<form").count == html.ranges(of: "role=\"search\"").count, "\(page)")
      // The stylesheet knows it all the same.
      let body = html.replacing(/href="data:.*?"/, with: "")
      #expect(!body.contains("subscribe"), "\(page)")
    }
  }
}

/// Links to the form.
extension SubscribingTests {
  private static let linking = [
    "content/posts/2026-11-23-ask.md": "# Ask\n\n[Subscribe](/#subscribe){.button}\n\n[below](#subscribe)"
  ]

  @Test func aLinkHoldsInFeedsToo() async throws {
    let menu = "menu: [{title: Subscribe, url: /#subscribe}]\nsubscribe: {provider: kit, form: 1}\n"
    let site = try Self.site(menu, Self.linking)
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("ask/index.html").contains("href=\"/#subscribe\""))
    for feed in ["feed.xml", "atom.xml", "feed.json"] {
      let text = try site.output(feed)
      #expect(text.contains("https://test.example/#subscribe"), "\(feed)")
      #expect(text.contains("https://test.example/ask/#subscribe"), "\(feed)")
    }
  }

  @Test func withoutAFormALinkToItIsDead() async throws {
    let site = try Self.site("menu: [{title: Subscribe, url: /#subscribe}]\n", Self.linking)
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-23-ask.md:3:13: error: there is no '#subscribe' on the page '/' [dead-link]",
        "content/posts/2026-11-23-ask.md:5:9: error: there is no '#subscribe' on this page [dead-link]",
        "content/site.yml:4:32: error: there is no '#subscribe' on the page '/' [dead-link]",
      ])
    let help = "set 'subscribe' in site.yml, and the form of that name is on the front page, posts and pages"
    #expect(result.findings.allSatisfy { $0.help == help })
  }

  @Test func aHeadingOfThatNameIsInNobodysWay() async throws {
    let about = ["content/pages/about.md": "# About\n\n## Subscribe\n\n[below](#subscribe)"]
    #expect(try await Self.site("", about).build().findingLines == [])
    #expect(
      try await Self.site("subscribe: {provider: kit, form: 1}\n", about).build().findingLines == [
        "content/pages/about.md:3:1: warning: the id of this heading, 'subscribe', is one of the theme's as well"
          + " [duplicate-id]"
      ])
  }
}
