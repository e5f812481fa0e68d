import Testing

@testable import SiteGenerator

@Suite struct TextDirectionTests {
  @Test(arguments: [
    "ar", "ar-EG", "AR", "he", "iw", "fa-IR", "ur", "yi", "dv", "ps", "sd", "ug", "ks", "ckb", "arc", "nqo",
    "ku-Arab", "ha-arab-NG", "pa-Arab", "uz-Arab-AF", "ff-Adlm", "rhg-Rohg", "men-Mend", "en-Hebr",
  ])
  func rightToLeft(language: String) {
    #expect(TextDirection(ofLanguage: language) == .rightToLeft)
  }

  @Test(arguments: [
    "en", "de-CH", "ku", "ha", "sd-Deva", "ks-Deva-IN", "ar-Latn", "az", "zh-Hant", "tr",
    // A region, and what only looks like a script: both behind the language.
    "en-PS", "en-SD", "de-x-arab", "en-1994", "",
  ])
  func leftToRight(language: String) {
    #expect(TextDirection(ofLanguage: language) == .leftToRight)
  }
}
