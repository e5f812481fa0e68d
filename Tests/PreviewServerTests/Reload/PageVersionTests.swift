import Testing

@testable import PreviewServer

struct PageVersionTests {
  static func version(_ html: String) -> PageVersion { PageVersion(of: Array(html.utf8)) }

  static let page =
    "<head><link rel=\"stylesheet\" href=\"a.css\"><link href=b.css rel=\"x StyleSheet\"></head>text"

  @Test(arguments: ["a.css", "b.css"]) func anotherStylesheetIsTheSamePage(name: String) {
    let (old, new) = (Self.version(Self.page), Self.version(Self.page.replacing(name, with: "data:,c")))
    #expect(old.page == new.page && old.styles != new.styles)
  }

  @Test(arguments: [
    ("text", "other text"), ("href=b.css ", ""), ("<link href=b.css rel=\"x StyleSheet\">", ""),
    ("x StyleSheet", "icon"), ("head>", "head >"),
  ]) func allElseIsAnotherPage(old: String, new: String) {
    #expect(Self.version(Self.page).page != Self.version(Self.page.replacing(old, with: new)).page)
  }

  @Test func onlyLinksToStylesheetsCount() {
    for html in [
      "<link rel=icon href=X>", "<!-- <link rel=stylesheet href=X> -->",
      "<script>'<link rel=stylesheet href=X>'</script>",
    ] {
      let (old, new) = (Self.version(html), Self.version(html.replacing("X", with: "Y")))
      #expect(old.page != new.page && old.styles == new.styles, "\(html)")
    }
  }

  @Test func addressesDoNotRunIntoOneAnother() {
    let links = [
      "<link rel=stylesheet href=a><link rel=stylesheet href=bc>",
      "<link rel=stylesheet href=ab><link rel=stylesheet href=c>",
    ]
    #expect(Self.version(links[0]).styles != Self.version(links[1]).styles)
  }

  /// Other processes must come to the same: pages outlive a server.
  @Test func versionsAreTheSameInEveryProcess() {
    #expect(Self.version("foobar").page == "85944171f73967e8")
    #expect(Self.version("").styles == "cbf29ce484222325")
  }
}

struct InjectionTests {
  static func added(to html: String) -> String {
    String(decoding: Injection.add(panel: .none, to: Array(html.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("<head><title>x</title></head><body><p>x</body>", "<head><title>x</title>|</head><body><p>x</body>"),
    ("<HEAD>x</HEAD >\n", "<HEAD>x|</HEAD >\n"), ("<title>x</title><body>x", "<title>x</title>|<body>x"),
    ("<p>x", "<p>x|"), ("", "|"),
    ("<script>'</head>'</script></head>", "<script>'</head>'</script>|</head>"),
    ("<head></head><body><!-- x", "<head>|</head><body><!-- x"),
  ]) func standsAtTheEndOfTheHead(html: String, marked: String) {
    let version = PageVersionTests.version(html)
    let elements = """
      <template>\(Panel.none.shadow)</template>\
      <script src="/__sitegen/live.js" data-page="\(version.page)" data-styles="\(version.styles)" \
      data-panel="\(Panel.none.version)"></script>
      """
    #expect(Self.added(to: html) == marked.replacing("|", with: elements))
  }
}
