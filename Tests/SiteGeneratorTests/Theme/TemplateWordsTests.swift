import Testing

@testable import SiteGenerator

/// What readers see comes from the strings, never from the templates themselves.
@Suite struct TemplateWordsTests {
  private static let templates = BuiltInTheme.files.filter { $0.key.hasSuffix(".html") }.mapValues {
    String(decoding: $0, as: UTF8.self)
  }

  @Test(arguments: templates.keys.sorted())
  func theTemplatesHoldNoWords(name: String) throws {
    let html = try #require(Self.templates[name]).replacing(/\{\{[^}]*\}\}+/, with: "")
    let attributes = html.matches(of: /\s(?:aria-label|title|alt|placeholder|value|data-[a-z]+)="([^"]*)"/)
    let text = html.replacing(/<style>[^<]*<\/style>|&[a-z]+;/, with: "").replacing(/<[^>]*>/, with: "")
    let shown = ([text] + attributes.map { String($0.output.1) }).joined(separator: " ")
    #expect(shown.replacing("RSS", with: "").filter(\.isLetter) == "")
  }

  @Test func aMisspeltWordIsFound() async throws {
    let site = try TestSite([
      "templates/search.html": "{{<layout}}{{$main}}\n<h1>{{strings.serach}}</h1>{{/main}}{{/layout}}"
    ])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "templates/search.html:2:5: error: no value 'strings.serach' here [template-value]"
      ])
    #expect(result.findings.first?.help == "did you mean 'strings.search'?")
  }

  /// A word with a slot is named by the value that fills it.
  @Test func aWordWithASlotIsNoValueAlone() async throws {
    let site = try TestSite(["templates/page.html": "{{strings.readingTime}}"])
    #expect(try await site.build().findings.map(\.rule) == [.templateValue])
  }
}
