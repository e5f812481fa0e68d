import Testing

@testable import SiteGenerator

@Suite struct TemplateTagTests {
  private func tags(_ template: String) -> [TemplateTag] { TemplateTag.all(in: Array(template.utf8)) }

  /// Templates and the names in them, parted by spaces.
  @Test(arguments: [
    ("a{{b}}{{ c.d }}", "b c.d"), ("{{{b}}}{{& c}}{{{ d }}}", "b c d"),
    ("{{# b }}{{/b}}{{^ c}}{{/ c}}", "b c"),
    ("{{! b }}{{>c}}{{<d}}{{$e}}{{f}}{{/e}}{{/d}}", "f"), ("{{#a}}{{b}}{{/a}}{{c}}", "a a.b b c"),
    ("{{#a}}{{^b}}{{c}}{{/b}}{{d}}{{/a}}", "a a.b a.c a.d b c d"), ("{{a", ""), ("}}{{", ""),
    ("{{/a}}{{b}}", "b"), ("{{}}", ""), ("", ""),
  ])
  func namesOfValues(template: String, names: String) {
    #expect(tags(template).valueNames.sorted().joined(separator: " ") == names)
  }

  @Test func placesAreThoseOfTheWholeTag() {
    #expect(tags("a{{ #b }}c{{/b}}").map(\.range) == [1..<9, 10..<16])
    #expect(tags("a{{ #b }}c{{/b}}").map(\.sign) == [UInt8(ascii: "#"), UInt8(ascii: "/")])
  }
}
