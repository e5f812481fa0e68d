import CommonMark
import Foundation
import Testing

@testable import SiteGenerator

/// Our outline of a text is the one that cmark has of what we make of it.
@Suite struct BlockScannerTests {
  @Test(arguments: UInt64(0)..<8)
  func agreesWithCmark(seed: UInt64) {
    var markdown = NastyMarkdown([.blocks, .html, .references], seed: seed)
    for _ in 0..<150 { check(markdown.next(), []) }
  }

  @Test(arguments: UInt64(100)..<108)
  func agreesWithCmarkOnTablesAndFootnotes(seed: UInt64) {
    var markdown = NastyMarkdown(
      [.blocks, .references, .tables, .tables, .footnotes, .footnotes], seed: seed)
    var (tables, footnotes) = (0, 0)
    for _ in 0..<150 {
      let prepared = check(markdown.next(), [.tables, .footnotes])
      tables += prepared.tables.count
      footnotes += prepared.footnotes.count
    }
    #expect(tables > 20 && footnotes > 100)
  }

  @Test(.enabled(if: examples != nil, "the specification's examples are not at hand; set SITEGEN_SPECS"))
  func agreesWithCmarkOnTheSpecification() throws {
    let examples = try #require(Self.examples)
    #expect(examples.count > 600)
    for example in examples { check(Array(example.utf8), []) }
  }

  @Test(arguments: [
    "[x]: /y\n===\n2. a", "[x]: /y\n---\n    a", "- [x]: /y\n\n\n  a", "> [x]: /y\n\t[x]: /y",
    "[a]: b 'c\nd' e\n===", "[a]: b (\\)\n(c)\n===", "[a]: <b\\>\n===", "[a]: b)\n===", "[]: b\n===",
    "[ ]: b\n===",
    "- a\n <x>\n\nb", "1. a\n  <x>", "`````\n```\n`````\n~~~\n```\n~~~~", "-\n\n  a", "-\t\tcode",
    ">\t\tcode",
    " - a\n   b\n\n     c", "\u{FEFF}# a\n\u{FEFF}# b", "<a b='c'd>\n", "<a/ >", "</a\u{C}>\u{C}",
    "<title/>\na\n\nb",
    "</pre>\n\na", "<pre\n\n</PRE> b\nc", "<!-->\na", "- - -\n-\n- -", "a\n--\t\nb\n=\u{B}",
  ])
  func agreesWithCmark(markdown: String) {
    check(Array(markdown.utf8), [])
  }

  @discardableResult
  private func check(_ text: [UInt8], _ features: PreparedMarkdown.Features) -> PreparedMarkdown {
    let outline = BlockScanner.outline(of: text[...], features: features)
    let prepared = PreparedMarkdown(text[...], features: features)
    let source = String(reflecting: String(decoding: text, as: UTF8.self))
    #expect(outline.leaves.map(described) == leaves(of: prepared), "\(source)")
    // The quick look has missed nothing.
    #expect(outline.tables.count == prepared.tables.count, "\(source)")
    #expect(outline.footnotes.count == prepared.footnotes.count, "\(source)")
    return prepared
  }

  /// cmark's last line of a block other than a paragraph is not always right.
  private func described(_ leaf: Leaf) -> String {
    switch leaf.kind {
    case .paragraph: "paragraph \(leaf.lines)"
    case .table: "table \(leaf.lines.lowerBound)"
    default: "\(leaf.kind) \(leaf.lines.lowerBound)"
    }
  }

  /// What cmark finds, with the places in the source.
  private func leaves(of prepared: PreparedMarkdown) -> [String] {
    let tableStarts = Set(prepared.tables.map(\.lines.lowerBound))
    let tableLines = Set(prepared.tables.flatMap(\.lines))
    return Document(parsing: prepared.bytes).withRoot { root in
      root.walk.compactMap { node in
        let start = node.lines.lowerBound
        guard start > prepared.cellCount else { return nil }
        let line = start - prepared.cellCount
        switch node.kind {
        case .paragraph: return "paragraph \(line...node.lines.upperBound - prepared.cellCount)"
        case .heading where tableStarts.contains(start): return "table \(line)"
        case .heading: return tableLines.contains(start) ? nil : "heading \(line)"
        case .codeBlock: return "code \(line)"
        case .htmlBlock: return "html \(line)"
        case .thematicBreak: return "thematicBreak \(line)"
        default: return nil
        }
      }
    }
  }

  private static let examples: [String]? = {
    struct Example: Decodable { let markdown: String }
    let folder =
      ProcessInfo.processInfo.environment["SITEGEN_SPECS"].map { URL(filePath: $0) }
      ?? PackageFolder.root.deletingLastPathComponent().appending(path: "shared/specs")
    let data = try? Data(contentsOf: folder.appending(path: "markdown/commonmark-0.30.json"))
    return data.flatMap { try? JSONDecoder().decode([Example].self, from: $0) }?.map(\.markdown)
  }()
}
