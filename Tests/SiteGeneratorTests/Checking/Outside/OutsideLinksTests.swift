import Testing

@testable import SiteGenerator

@Suite struct OutsideLinksTests {
  /// `address file:offset file:offset`
  private func lines(_ plan: Plan) -> [String] {
    OutsideLinks(of: plan).links.map { link in
      ([link.address.text] + link.places.map { "\($0.file):\($0.offset)" }).joined(separator: " ")
    }
  }

  @Test func eachAddressOnceWithItsPlaces() throws {
    let plan = try Plan([
      "posts/2026-11-16-a.md": "# A\n\n[x](https://b.example/#one) [y](HTTPS://B.example)",
      "posts/2026-11-23-b.md": "# B\n\n[x](https://b.example) [y](https://a.example) [z](mailto:a@b.example)",
      "pages/about.md": "# About\n\n[in](/a/) [x](https://a.example/)",
    ])
    #expect(
      lines(plan) == [
        "https://a.example/ content/posts/2026-11-23-b.md:32 content/pages/about.md:23",
        "https://b.example/ content/posts/2026-11-23-b.md:9 content/posts/2026-11-16-a.md:9 "
          + "content/posts/2026-11-16-a.md:37",
      ])
  }

  @Test func onlyWhatIsShown() throws {
    let files = [
      "posts/2026-11-16-a.md": "---\ndraft: true\n---\n# A\n\n[x](https://a.example)",
      "posts/2026-12-16-b.md": "# B\n\n[x](https://b.example)",
    ]
    #expect(lines(try Plan(files)) == [])
    let all = try Plan(files) {
      $0.includesDrafts = true
      $0.includesScheduled = true
    }
    #expect(lines(all).count == 2)
  }

  @Test func frontMatterAndSettings() throws {
    let plan = try Plan(
      [
        "posts/2026-11-16-a.md": """
        ---
        title: A
        image: https://a.example/p.png
        image-alt: B
        ---
        C
        """
      ],
      settings:
        "menu: [{title: M, url: \"https://m.example/\"}]\nauthor: {name: N, url: \"https://n.example\"}\n")
    let configuration = TestSite.configuration.utf8.count
    #expect(
      lines(plan) == [
        "https://a.example/p.png content/posts/2026-11-16-a.md:20",
        "https://m.example/ content/site.yml:\(configuration + 23)",
        "https://n.example/ content/site.yml:\(configuration + 69)",
      ])
  }

  /// The site's own pages are another check's, and so is what is on no web.
  @Test func notTheSiteItselfAndNotTheOwnNetwork() throws {
    let plan = try Plan([
      "pages/a.md":
        "# A\n\n[x](https://test.example/) [y](http://test.example/z/) [z](http://localhost:8080/) "
        + "[n](https://10.0.0.1/) [t](https://test.example.com/)"
    ])
    #expect(OutsideLinks(of: plan).links.map(\.address.text) == ["https://test.example.com/"])
  }

  @Test func tenThousandPosts() throws {
    var files: [String: String] = [:]
    for number in 0..<1000 {
      files["pages/p\(number).md"] =
        "# A\n\n"
        + (0..<3).map { "[x](https://h\((number * 7 + $0) % 500).example/\($0))" }.joined(separator: " ")
    }
    let links = OutsideLinks(of: try Plan(files)).links
    #expect(links.count == 1500)
    #expect(links.map(\.address) == links.map(\.address).sorted())
    #expect(links.reduce(0) { $0 + $1.places.count } == 3000)
  }
}
