import Testing

@testable import SiteGenerator

@Suite struct OpenGraphLocaleTests {
  @Test(arguments: [
    ("en-US", "en_US"), ("de-ch", "de_CH"), ("zh-Hant-TW", "zh_TW"), ("DE-AT-1996", "de_AT"),
    // No region, one no OpenGraph reader knows, and what only looks like one.
    ("en", nil), ("es-419", nil), ("zh-Hant", nil), ("en-u-ca", nil), ("de-x-at", nil),
  ])
  func theLanguageWithItsRegion(language: String, locale: String?) {
    #expect(OpenGraphLocale.locale(of: language) == locale)
  }
}
