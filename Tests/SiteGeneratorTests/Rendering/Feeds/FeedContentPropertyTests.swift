import Testing

@testable import SiteGenerator

/// Whatever an author writes.
@Suite struct FeedContentPropertyTests {
  @Test func nothingGetsThroughInAnyOrder() throws {
    var random = SeededGenerator(seed: 11)
    let parts = [
      "<script", "<script>", "</script>", "<style>", "</style", "<!--", "-->", "<svg>", "</svg>", "<form>",
      "</form>", "<button>", "</button>", "<iframe src=x>",
      "</iframe>", "<a href=", "<img src='", "'", "\"", ">", " onload=x", " style=y", "/", "=", "<", "text",
      "<div class=callout>",
      "</div>", "<p>", "</p>", "\n\n", "<template>", "</template>", "&", "<title>", "`", "<textarea>",
      "\u{0}",
    ]
    for _ in 0..<1500 {
      let markdown = (0..<Int.random(in: 1..<25, using: &random)).map { _ in
        parts.randomElement(using: &random)!
      }.joined()
      let html = try FeedContent.text(ofMarkdown: "<div>" + markdown.replacing("\u{0}", with: ""))
      var tokens = HTMLTokens(Array(html.utf8))
      while let token = tokens.next() {
        guard case .start(let tag) = token else { continue }
        #expect(FeedMarkup.treatment(of: tag.name) == .kept, "\(markdown)")
        #expect(tag.attributes.allSatisfy { FeedMarkup.isKept(attribute: $0.name) }, "\(markdown)")
      }
      #expect(!html.contains("onload=x>") || !html.contains("<script"), "\(markdown)")
    }
  }

  /// However many it has: each is looked up only once there are some.
  @Test(arguments: [1, 7, 8, 9, 40])
  func theFirstAttributeOfANameCounts(others: Int) throws {
    let more = (0..<others).map { "x\($0)=y" }.joined(separator: " ")
    #expect(
      try FeedContent.text(ofHTML: "<p id=a \(more) ID=b \(more) lang=c lang=d>") == "<p id=\"a\" lang=\"c\">"
    )
  }

  /// Megabytes in moments: ten times as much takes ten times as long, not a hundred.
  @Test(arguments: [
    "<button>", "</button>", "<svg></button>", "<div class=callout>", "</div>", "<", "<!-", "<!--",
    "<script>",
    "</script", "<a ", "<a b=", "<a b='",
    "<button><svg>", "<title></titl", "<a b c=d e>", "<img srcset=', , ,'>", "</",
  ])
  func itTakesLinearTime(part: String) throws {
    let html = Array(String(repeating: part, count: 200_000 / part.utf8.count).utf8)
    let plan = try Plan(["posts/2026-11-23-ask.md": "# Ask"])
    let context = RenderContext(plan)
    var entry = context.plan.posts[0].entry
    entry.change { $0.body = Body(html: html) }
    let time = ContinuousClock().measure { _ = FeedContent.html(of: entry, in: context) }
    #expect(time < .seconds(10), "\(part): \(time)")
  }
}
