import Testing

@testable import SiteGenerator

@Suite struct PageDescriptionTests {
  private static let files = [
    "posts/2026-11-23-full/index.md":
      "---\ntitle: Full\ndescription: What it is\nimage: {src: a.png, alt: A}\n---\nText.",
    "posts/2026-11-23-full/a.png": "",
    "posts/2026-11-22-opening.md": "# Opening\n\nThe *first* words.\n\nMore.",
    "posts/2026-11-21-empty.md":
      "---\ntitle: Empty\ntags: [x]\nunlisted: true\nimage: https://out.example/b.png\n---\n",
    "posts/2026-11-20-tagged.md": "---\ntitle: Tagged\ntags: [Cold Calling]\nseries: On asking\n---\n",
    "pages/about.md": "# About",
  ]

  private func description(_ shown: Page.Templated, settings: String = "") throws -> PageDescription {
    PageDescription(shown, in: RenderContext(try Plan(Self.files, settings: settings)))
  }

  private func post(_ title: String, settings: String = "") throws -> PageDescription {
    let plan = try Plan(Self.files, settings: settings)
    return PageDescription(.post(try plan.number(of: title)), in: RenderContext(plan))
  }

  @Test func aPostSaysWhatItIsAbout() throws {
    #expect(try post("Full").summary == "What it is")
    #expect(try post("Opening").summary == "The first words.")
    #expect(try post("Empty", settings: "tagline: Weekly\n").summary == "Weekly")
    #expect(try post("Empty").summary == "Empty")
    #expect(try description(.standalone(0)).summary == "About")
  }

  @Test func thePictureHasItsWholeAddress() throws {
    let image = try post("Full").image
    #expect(image?.address == "https://test.example/full/a.png" && image?.alternative == "A")
    #expect(try post("Empty").image?.address == "https://out.example/b.png")
    #expect(try post("Opening").image == nil)
  }

  @Test func titles() throws {
    let slices = Slice.all(of: 2, size: 1, at: .home)
    #expect(try post("Full").documentTitle == "Full · Test")
    #expect(try description(.index(slices[0])).documentTitle == "Test")
    #expect(try description(.index(slices[1])).documentTitle == "Earlier issues, page 2 · Test")
    #expect(try description(.tag(0, slices[0])).title == "Cold Calling")
    #expect(try description(.tag(0, slices[1])).title == "Cold Calling, page 2")
    #expect(try description(.tags).title == "Topics")
    #expect(try description(.series(0)).documentTitle == "On asking · Test")
    #expect(try description(.archive).title == "Archive")
    #expect(try description(.archiveYear(0)).title == "Archive of 2026")
    #expect(try description(.notFound).documentTitle == "Page not found · Test")
  }

  @Test func listsSayWhatTheyHold() throws {
    let slice = Slice.all(of: 1, size: 1, at: .home)[0]
    #expect(try description(.index(slice)).summary == "Test")
    #expect(try description(.index(slice), settings: "tagline: Weekly\n").summary == "Weekly")
    #expect(try description(.tag(0, slice)).summary == "Posts about Cold Calling from Test")
    #expect(try description(.tags).summary == "Everything Test has written about, by topic")
    #expect(try description(.series(0)).summary == "A series from Test: On asking")
    #expect(try description(.archive).summary == "Everything from Test, by month")
    #expect(try description(.archiveYear(0)).summary == "Everything from Test of 2026, by month")
    #expect(try description(.notFound).summary == "Test")
  }

  @Test func whatItIs() throws {
    let slices = Slice.all(of: 2, size: 1, at: .home)
    #expect(try description(.index(slices[0])).isHome && !description(.index(slices[1])).isHome)
    #expect(try post("Full").isPost && !description(.standalone(0)).isPost)
    #expect(try !post("Empty").isForSearchEngines && !description(.notFound).isForSearchEngines)
    #expect(try post("Full").isForSearchEngines && description(.tags).isForSearchEngines)
    // What stands on the later pages of a list moves on with every post.
    #expect(try description(.index(slices[0])).isForSearchEngines)
    #expect(try !description(.index(slices[1])).isForSearchEngines)
    #expect(try !description(.tag(0, slices[1])).isForSearchEngines)
  }

  @Test(arguments: [
    ("", ""), ("short", "short"), ("exactly ten", "exactly…"), ("one two th", "one two th"),
    ("one two three", "one two…"), ("withoutanyspace", "withoutany…"),
    // Ten characters of two scalars each are not cut, nor is one cut in two.
    (String(repeating: "e\u{301}", count: 10), String(repeating: "e\u{301}", count: 10)),
    (String(repeating: "e\u{301}", count: 11), String(repeating: "e\u{301}", count: 10) + "…"),
    ("👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧", "👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧…"),
  ])
  func shortening(text: String, shortened: String) {
    #expect(text.shortened(to: 10) == shortened)
  }
}
