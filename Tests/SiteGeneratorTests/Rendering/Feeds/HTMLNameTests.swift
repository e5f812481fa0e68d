import Testing

@testable import SiteGenerator

@Suite struct HTMLNameTests {
  private func text(_ name: HTMLName) -> String {
    var bytes: [UInt8] = []
    name.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: ["", "p", "h1", "section", "textarea", "aria-labe", "figcaption", "fifteen-letters"])
  func aNameIsWrittenAsItWas(name: String) {
    #expect(text(HTMLName(stringLiteral: name)) == name)
    #expect(text(HTMLName(stringLiteral: name.uppercased())) == name)
    #expect(HTMLName(stringLiteral: name).count == name.utf8.count)
  }

  @Test func differentNamesAreDifferent() {
    let names = ["", "a", "b", "ab", "ba", "a\0", "\0", "\0a", "abcdefgh", "abcdefghi", "abcdefgi", "é", "É"]
    #expect(Set(names.map(HTMLName.init)).count == names.count)
    #expect(HTMLName("fifteen-letters") != "fifteen-letters-and-more")
  }
}
