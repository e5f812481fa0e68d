import Foundation
import Testing

@testable import SiteGenerator

/// The examples of the CommonMark and GFM specifications, read as posts are. They are not kept in this repository;
/// `SITEGEN_SPECS` names the folder that holds `markdown/commonmark-0.30.json` and `markdown/gfm-extensions.json`.
@Suite struct MarkdownSpecificationTests {
  struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
    let `extension`: String?
  }

  static let folder: URL = {
    let chosen = ProcessInfo.processInfo.environment["SITEGEN_SPECS"].map { URL(filePath: $0) }
    return (chosen ?? PackageFolder.root.deletingLastPathComponent().appending(path: "shared/specs"))
      .appending(path: "markdown")
  }()

  static var isAtHand: Bool { FileManager.default.fileExists(atPath: folder.path) }

  private func examples(_ file: String) throws -> [Example] {
    try JSONDecoder().decode([Example].self, from: Data(contentsOf: Self.folder.appending(path: file)))
  }

  @Test(.enabled(if: isAtHand, "the specifications' examples are not at hand; set SITEGEN_SPECS"))
  func commonMarkIsAsSpecifiedWithEverythingOff() throws {
    let examples = try examples("commonmark-0.30.json")
    for example in examples {
      // An address in the author's own HTML stays as it is written.
      let forms = [html(example.markdown, .commonMark), html(example.markdown, .commonMark, escaping: false)]
      #expect(forms.contains(example.html), "example \(example.example): \(forms[0])")
    }
    print("CommonMark 0.30 as posts: \(examples.count) examples ran")
  }

  @Test(.enabled(if: isAtHand, "the specifications' examples are not at hand; set SITEGEN_SPECS"))
  func gfmIsAsSpecified() throws {
    let features: [String: MarkdownFeature] = [
      "table": .tables, "strikethrough": .strikethrough, "autolink": .autolinks,
    ]
    let examples = try examples("gfm-extensions.json").filter { $0.extension != "tagfilter" }
    for example in examples {
      let feature = try #require(example.extension.flatMap { features[$0] }, "example \(example.example)")
      let options = MarkdownOptions(features: [feature], topHeadingLevel: nil)
      // What is around a table, and what printing needs, is ours; the specification's attribute is no HTML any more.
      let html = html(example.markdown, options)
        .replacing(/<div class="table"[^>]*>\n/, with: "")
        .replacing("</table>\n</div>", with: "</table>")
        .replacing("<a class=\"address\" ", with: "<a ")
        .replacing(/style="text-align: (\w+)"/) { "align=\"\($0.output.1)\"" }
      #expect(html == example.html, "example \(example.example)")
    }
    print("GFM: \(examples.count) examples ran")
  }

  private func html(_ markdown: String, _ options: MarkdownOptions, escaping: Bool = true) -> String {
    let body = MarkdownText(markdown, title: "No example has this title", options: options).body
    var html: [UInt8] = []
    body.write(to: &html) { content, html in
      guard case .address(let link) = content else { return }
      let address = body.links[link].address
      html += (escaping ? escaped(address) : address).utf8
    }
    return String(decoding: html, as: UTF8.self)
  }

  /// As cmark writes addresses.
  private func escaped(_ address: String) -> String {
    let encoded = address.utf8.map { byte in
      byte < 0x80 && (byte.isLetter || byte.isDigit || "-_.+!*'(),%#@?=;:/$~&".utf8.contains(byte))
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return encoded.joined().replacing("&", with: "&amp;").replacing("'", with: "&#x27;")
  }
}
