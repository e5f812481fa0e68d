import Testing

@testable import SiteGenerator

@Suite struct InitialTests {
  @Test(
    arguments: [
      ("The Monday Note", "T"), ("'A' Player", "A"), ("“quoted”", "Q"), ("7 days", "7"), ("📮 post", "P"),
      ("Écho", "E"), ("E\u{301}cho", "E"), ("ångström", "A"), ("ßharp", "S"), ("Яндекс", "Я"), ("日本", "日"),
      ("йога", "Й"), ("हिन्दी", "हि"), ("Østlandet", "Ø"),
    ])
  func theFirstLetterOrDigit(title: String, initial: String) {
    #expect(Initial.of(title).map(String.init) == initial)
  }

  @Test(arguments: ["", "🎉", "?!", "\u{301}"])
  func noneWhereThereIsNoLetter(title: String) {
    #expect(Initial.of(title) == nil)
  }
}
