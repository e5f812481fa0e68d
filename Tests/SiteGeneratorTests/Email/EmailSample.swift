@testable import SiteGenerator

/// A site around texts, and a text with everything a text can have.
enum EmailSample {
  static func surroundings(
    _ direction: TextDirection = .leftToRight, language: String = "en"
  ) -> EmailSurroundings {
    EmailSurroundings(
      resolve: { address, kind in
        EmailSurroundings.Target(
          address: Address.isLocal(address) ? "https://example.org/issue/\(address)" : address,
          size: kind == .media ? sizes[address] : nil)
      },
      online: "https://example.org/issue/", words: .english, language: language, direction: direction)
  }

  private static let sizes = [
    "wide.png": ImageSize(width: 1600, height: 900), "small.png": ImageSize(width: 120, height: 80),
    "icon.png": ImageSize(width: 20, height: 20),
  ]

  static let tree = TextTree(
    blocks: [
      .paragraph([
        .text("Most newsletters ask for a "), .styled(.strong, [.text("reply")]),
        .text(" in the last line, "),
        .softBreak, .text("and most "), .styled(.emphasis, [.text("never")]), .text(" get one"), .note(1),
        .text(". Here is "), .link(address: "ask", [.text("what we tried")]),
        .text(" & what came of it <so far>."),
      ]),
      .heading(level: 1, [.text("What we changed")]),
      .list(
        TextTree.List(
          items: [
            TextTree.Item(blocks: [.paragraph([.text("One question, at the top, not five at the end")])]),
            TextTree.Item(blocks: [
              .paragraph([.text("A button in place of a link")]),
              .list(
                TextTree.List(
                  start: 9,
                  items: [
                    TextTree.Item(blocks: [.paragraph([.text("large enough for a thumb")])]),
                    TextTree.Item(blocks: [.paragraph([.text("and one for each issue")])]),
                  ])),
            ]),
          ])),
      .heading(level: 2, [.text("In "), .styled(.emphasis, [.text("numbers")])]),
      .table(
        TextTree.Table(
          alignments: [nil, .right, .center],
          header: [[.text("Week")], [.text("Replies")], [.text("Trend")]],
          rows: [
            [[.text("46")], [.text("12")], [.text("–")]],
            [[.text("47")], [.text("31")], [.image(TextTree.Image(address: "icon.png", alternative: "up"))]],
            [[.link(address: "48", [.text("48")])], [.text("104")], [.text("up")]],
          ])),
      .quote([
        .paragraph([
          .text("I did not know one could "), .styled(.emphasis, [.text("answer")]), .text(" these."),
        ]),
        .paragraph([.text("A reader in Leeds")]),
        .quote([.paragraph([.text("Within a quote")])]),
      ]),
      .callout(
        .tip, title: [], [.paragraph([.text("Answer every one of them, if only with a line.")])]),
      .callout(
        .warning, title: [.text("Mind the "), .code("Reply-To")],
        [
          .paragraph([.text("Ours led nowhere for a year.")]),
          .code(TextTree.Code(text: "Reply-To: ann@example.org")),
        ]),
      .callout(.note, title: [], []), .callout(.important, title: [], []), .callout(.caution, title: [], []),
      .figure(
        TextTree.Figure(
          image: TextTree.Image(address: "wide.png", alternative: "Replies by week"), link: "data.csv",
          caption: [.text("Replies by week, and "), .link(address: "data.csv", [.text("the data")])])),
      .figure(
        TextTree.Figure(image: TextTree.Image(address: "https://cdn.example.net/x.png", alternative: ""))),
      .code(
        TextTree.Code(
          text: "for reply in inbox {\n    answer(reply, with: \"<thanks>\")\n}", title: "answer.swift")),
      .buttons([
        TextTree.Button(address: "https://example.org/ask", label: [.text("Ask us anything")]),
        TextTree.Button(address: "archive", label: [.text("All issues")]),
      ]),
      .heading(level: 3, [.text("Everything else")]),
      .video(
        Body.Video(
          address: "https://youtu.be/a1", frameAddress: "https://www.youtube-nocookie.com/embed/a1",
          host: "YouTube")),
      .embed(address: "https://www.maps.example/place?x=1&y=2"), .embed(address: nil),
      .rule,
      .list(
        TextTree.List(
          items: [
            TextTree.Item(isDone: true, blocks: [.paragraph([.text("Ask")])]),
            TextTree.Item(isDone: false, blocks: [.paragraph([.text("Answer")])]),
          ])),
      .list(
        TextTree.List(
          start: 1, isTight: false,
          items: [
            TextTree.Item(blocks: [.paragraph([.text("First of all")]), .paragraph([.text("and then")])]),
            TextTree.Item(blocks: [.code(TextTree.Code(text: "code alone"))]),
          ])),
      .paragraph([
        .styled(.struck, [.text("old")]), .text(" "), .styled(.underlined, [.text("under")]), .text(" "),
        .styled(.marked, [.text("marked")]), .text(" "), .styled(.small, [.text("small")]), .text(" H"),
        .styled(.subscript, [.text("2")]), .text("O 10"), .styled(.superscript, [.text("6")]), .text(" "),
        .code("let x = a < b"), .text(" "),
        .image(TextTree.Image(address: "icon.png", alternative: "icon")), .lineBreak,
        .link(address: "https://example.org/bare", [.text("https://example.org/bare")]), .note(2),
      ]),
    ],
    notes: [
      [
        .paragraph([
          .image(TextTree.Image(address: "https://badges.example/x.png", alternative: "Badge")),
          .text(" Of 40 we asked, 37, by "), .link(address: "https://stats.example", [.text("our count")]),
          .text("."),
        ])
      ],
      [.paragraph([.text("And one more.")]), .paragraph([.text("It goes on.")])],
    ])
}
