import Testing

@testable import PreviewServer

struct OverviewTests {
  static let posts = [
    Overview.Post(
      title: "Later", address: "/later/", source: "later.md", date: "3 May",
      state: .scheduled("on 3 May, 09:00"), number: 12),
    Overview.Post(
      title: "Idea", address: nil, source: "idea.md", date: "2 May", state: .draft, isUnlisted: true),
    Overview.Post(title: "Out", address: "/out/", source: "out.md", date: "1 May", state: .published),
    Overview.Post(
      title: "Quiet", address: "/quiet/", source: "quiet.md", date: "1 May", state: .published,
      isUnlisted: true),
    Overview.Post(title: "", address: "/old/", source: "old.md", date: "1 April", state: .expired),
  ]

  static func html(_ query: String? = nil, findings: [PanelFinding] = []) -> String {
    OverviewPage(Overview(title: "Letters", posts: posts, findings: findings), query: query).html
  }

  static func rows(_ html: String) -> [Substring] {
    html.split(separator: "\n").filter { $0.hasPrefix("<tr><td>") }
  }

  @Test func everyPostHasARowWithItsState() {
    #expect(
      Self.rows(Self.html()) == [
        "<tr><td>12<td><a href=\"/later/\">Later</a><td><b class=s>scheduled</b> on 3 May, 09:00<td>3 May<td>later.md",
        "<tr><td><td>Idea<td><b class=d>draft</b> <b>unlisted</b><td>2 May<td>idea.md",
        "<tr><td><td><a href=\"/out/\">Out</a><td><td>1 May<td>out.md",
        "<tr><td><td><a href=\"/quiet/\">Quiet</a><td><b>unlisted</b><td>1 May<td>quiet.md",
        "<tr><td><td><a href=\"/old/\">old.md</a><td><b class=e>expired</b><td>1 April<td>old.md",
      ])
  }

  @Test(
    arguments: [
      (nil, 5), ("", 5), ("state=nothing", 5), ("state=published", 2), ("state=scheduled", 1),
      ("a=b&state=draft", 1),
      ("state=expired", 1), ("state=unlisted", 2),
    ] as [(String?, Int)]) func theQueryFilters(query: String?, count: Int)
  {
    #expect(Self.rows(Self.html(query)).count == count)
  }

  @Test func theStatesAreCounted() {
    let html = Self.html("state=draft")
    #expect(html.contains("<a href=\"/__sitegen/\">All <span>5</span></a>"))
    #expect(
      html.contains("<a href=\"/__sitegen/?state=draft\" aria-current=\"page\">Drafts <span>1</span></a>"))
    let empty = OverviewPage(Overview(title: "", posts: []), query: nil).html
    #expect(empty.contains("<p class=\"none\">There are no such posts.</p>") && !empty.contains("Drafts"))
  }

  @Test func findingsAreCounted() {
    #expect(Self.html().contains("<p class=\"findings\">There is nothing to mend.</p>"))
    #expect(
      Self.html(findings: [PanelTests.notice, PanelTests.error]).contains(
        "<b class=\"error\">1 error, 1 notice</b>: see the foot of this page."))
  }

  @Test func noTextOfTheAuthorsBecomesMarkup() {
    var random = SeededGenerator(seed: 2)
    let plain = Self.shape(Self.hostile { "x" })
    for _ in 0..<300 {
      #expect(Self.shape(Self.hostile { PanelTests.hostileText(&random) }) == plain)
    }
  }

  /// The tags of a page and the names of their attributes.
  static func shape(_ html: String) -> [[String]] {
    TagScanner(Array(html.utf8)).map { tag in [tag.isEnd ? "/" : "", tag.name] + tag.attributes.map(\.name) }
  }

  static func hostile(_ text: () -> String) -> String {
    let post = Overview.Post(
      title: text(), address: text(), source: text(), date: text(), state: .scheduled(text()))
    return OverviewPage(Overview(title: text(), posts: [post]), query: text()).html
  }

  @Test func tenThousandPostsFit() {
    let post = Overview.Post(
      title: "A letter with a title of usual length", address: "/posts/a-letter-with-a-title/",
      source: "content/posts/2026-05-01-a-letter-with-a-title.md", date: "1 May 2026", state: .published,
      number: 1)
    let html = OverviewPage(Overview(title: "", posts: Array(repeating: post, count: 10_000)), query: nil)
      .html
    #expect(html.utf8.count < 2_000_000)
  }
}
