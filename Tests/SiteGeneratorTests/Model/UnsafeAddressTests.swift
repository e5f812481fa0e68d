import Testing

@testable import SiteGenerator

@Suite struct UnsafeAddressTests {
  @Test(arguments: [
    "javascript:a", "JavaScript:a", " java\tscript\n:a", "\u{1}vbscript:a", "VBSCRIPT:", "java\u{0}script:a",
  ])
  func scripts(address: String) {
    #expect(UnsafeAddress.isUnsafe(address))
  }

  @Test(arguments: [
    "", "javascript", "/javascript:a", "#javascript:a", "javascripts:a", "https://a.example/javascript:b",
    "mailto:javascript:a", "data:text/html,a", "jаvascript:a",
  ])
  func others(address: String) {
    #expect(!UnsafeAddress.isUnsafe(address))
  }
}
