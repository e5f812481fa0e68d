import Foundation
import Testing

@testable import SiteGenerator

@Suite("The addresses of assets in stylesheets and scripts")
struct AssetAddressesTests {
  private static let names = [
    "style.css": "style.1.css", "fonts/a.woff2": "fonts/a.2.woff2", "my font.ttf": "my font.5.ttf",
    "js/b.js": "js/b.3.js",
    "logo.svg": "logo.4.svg",
  ]

  private func replaced(_ text: String, in file: String) -> String? {
    AssetAddresses(in: file, names: Self.names).replaced(in: Array(text.utf8)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "In a stylesheet they are quoted or in url()",
    arguments: [
      ("a{src:URL(/assets/fonts/a.woff2)}", "a{src:URL(/assets/fonts/a.2.woff2)}"),
      ("a{src:url(my%20font.ttf)}", "a{src:url(my%20font.5.ttf)}"),
      ("\"a\" fonts/a.woff2 \"b\" url('logo.svg')", "\"a\" fonts/a.woff2 \"b\" url('logo.4.svg')"),
      ("a{src:url(fonts/a.woff2)}", "a{src:url(fonts/a.2.woff2)}"),
      ("a{src:url( \"./fonts/a.woff2?v=1#x\" )}", "a{src:url( \"./fonts/a.2.woff2?v=1#x\" )}"),
      (
        "@import 'style.css';b{background:url(logo.svg)}",
        "@import 'style.1.css';b{background:url(logo.4.svg)}"
      ),
    ])
  func stylesheet(text: String, expected: String) {
    #expect(replaced(text, in: "main.css") == expected)
  }

  @Test("They are seen from the file's folder")
  func folders() {
    #expect(
      replaced("url(a.woff2) url(../logo.svg)", in: "fonts/f.css") == "url(a.2.woff2) url(../logo.4.svg)")
    #expect(replaced("url(../../logo.svg)", in: "fonts/f.css") == nil)
  }

  @Test("In a script they begin with a dot")
  func script() {
    #expect(
      replaced("import \"./js/b.js\"; f('logo.svg')", in: "a.js") == "import \"./js/b.3.js\"; f('logo.svg')")
  }

  @Test(
    "Nothing else is touched",
    arguments: [
      "url(/logo.svg)", "url(https://x.example/logo.svg)", "url(x.svg)", "url(style.css/)", "\"logo.svg",
      "url(", "",
    ])
  func others(text: String) {
    #expect(replaced(text, in: "main.css") == nil)
  }
}

@Suite("The names of published assets")
struct AssetNamesTests {
  private let files = [
    "templates/assets/style.css": "@font-face{src:url(fonts/a.woff2)} b{background:url('logo.svg')}",
    "templates/assets/fonts/a.woff2": "font", "templates/assets/logo.svg": "<svg/>",
    "content/posts/2026-11-23-a.md": "# A",
  ]

  private func assets(_ site: TestSite) async throws -> [String] {
    try await site.build()
    return try FileManager.default.subpathsOfDirectory(atPath: site.root + "/public/assets").sorted()
  }

  @Test("A file's name changes with what is in it, and that of a stylesheet with the files it names")
  func fingerprints() async throws {
    let site = try TestSite(files)
    let before = try await assets(site)
    #expect(before.count == 5)
    let font = try #require(before.first { $0.hasPrefix("fonts/a.") })
    let style = try #require(before.first { $0.hasPrefix("style.") })
    #expect(try site.output("assets/" + style).hasPrefix("@font-face{src:url(\(font))}"))
    #expect(try site.output("index.html").contains("href=\"/assets/\(style)\""))

    try site.write("templates/assets/logo.svg", "<svg />")
    let result = try await site.build()
    #expect(result.findings == [])
    let after = try await assets(site)
    #expect(after.contains(font) && !after.contains(style))
    #expect(Set(after).subtracting(before).count == 2)
  }

  @Test("A published name is known again")
  func names() {
    #expect(ThemeAsset.name(ofPublished: "assets/style.0123456789.css") == "style.css")
    #expect(ThemeAsset.name(ofPublished: "assets/fonts/a.b.0123456789.woff2") == "fonts/a.b.woff2")
    #expect(ThemeAsset.name(ofPublished: "assets/LICENSE.0123456789") == "LICENSE")
    #expect(ThemeAsset.name(ofPublished: "assets/style.css") == nil)
    #expect(ThemeAsset.name(ofPublished: "posts/x.0123456789.css") == nil)
  }
}
