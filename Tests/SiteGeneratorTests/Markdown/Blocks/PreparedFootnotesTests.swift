import CommonMark
import Testing

@testable import SiteGenerator

@Suite struct PreparedFootnotesTests {
  private func prepare(_ markdown: String) -> PreparedMarkdown {
    PreparedMarkdown(Array(markdown.utf8)[...], features: [.tables, .footnotes])
  }

  private func html(_ markdown: String) -> String {
    String(decoding: Document(parsing: prepare(markdown).bytes).html(), as: UTF8.self)
  }

  @Test(arguments: [
    ("[^1]: Word", "+   Word"), ("[^n]: https://a.b \"see\"", "+   https://a.b \"see\""),
    ("[^1]:Word\r\n    more", "+   Word\r\n    more"), ("  [^1]: a\n\n    b", "+   a\n\n    b"),
    ("text\n[^1]: a\nlazy", "text\n+   a\nlazy"), ("[^1]:     a", "+   a"), ("[^1]: - - -", "+   - - -"),
    ("[^1]:\n\n    a", "+   <!---->\n\n    a"), ("[^1]: \t", "+   <!---->"),
    ("- [^1]: a\n> [^2]: b", "- +   a\n> +   b"), ("[^1]: [^2]: a", "+   +   a"),
    ("[^1]: a\n[^2]: b\n[^1]: c", "+   a\n1)  b\n+   c"),
    // Lists around it.
    ("+ a\n\n[^1]: b\n\n1) c", "+ a\n\n1.  b\n\n1) c"), ("[^1]: a\n+ b\n+ c", "1)  a\n+ b\n+ c"),
    ("1) a\n\n[^1]: b\n\n+ c", "1) a\n\n1.  b\n\n+ c"), ("[^1]: a\n\n    + b\n- c", "+   a\n\n    + b\n- c"),
    ("+ [^1]: a\n+ b", "+ +   a\n+ b"), ("[^1]:\n+ a", "1)  <!---->\n+ a"),
    // Tabs keep their width.
    ("[^1]: -\ta\n\n      b", "+   - a\n\n      b"), ("[^1]:\ta\tb", "+   a\tb"), (">\t[^1]:\ta", "> +   a"),
    ("[^1]: >\t  a", "+   >   a"), ("[^1]: -\t\ta\tb", "+   -     a\tb"),
    // Tables in it.
    ("[^1]: |a|\n    |-|", "# a #\n+   #\n    #"), ("[^1]: >\t|a|\n    > |-|", "# a #\n+   > #\n    > #"),
    ("|a|\n|-|\n[^1]: b", "# a #\n#\n#\n+   b"),
  ])
  func isWrittenAsAnItem(markdown: String, prepared: String) {
    #expect(String(decoding: prepare(markdown).bytes, as: UTF8.self) == prepared)
  }

  @Test(arguments: [
    "[^]: a", "[^a b]: c", "[^a\tb]: c", "[^a\nb]: c", "[^a] : b", "[^a]", "    [^1]: a", "```\n[^1]: a\n```",
    "<div>\n[^1]: a\n</div>", "<!--\n[^1]: a\n-->", "a [^1]: b", "\\[^1]: a", "# [^1]: a",
  ])
  func isNone(markdown: String) {
    let source = Array(markdown.utf8)[...]
    #expect(PreparedMarkdown(source, features: .footnotes).bytes == source)
  }

  @Test func places() {
    let file = Array("---\n\n[^a[é]: - [^B]: x\n\n|t|\n|-|\n\n1. - [^a[é]:".utf8)
    let prepared = PreparedMarkdown(file[4...], features: [.tables, .footnotes])
    #expect(
      prepared.footnotes.map { String(decoding: file[$0.label], as: UTF8.self) } == ["a[é", "B", "a[é"])
    #expect(prepared.footnotes.map { file[$0.offset...].starts(with: "[^".utf8) } == [true, true, true])
    #expect(prepared.footnotes.map(\.line) == [3, 3, 8])
    #expect(prepared.footnotes.map(\.outerItems) == [0, 2, 2])
    #expect(prepared.footnotes.map { prepared.sourceLine($0.line) } == [2, 2, 7])
  }

  @Test func everythingBelowItIsInIt() {
    #expect(
      html("[^1]: a\nlazy\n\n    b\n\n        code\n\n    - c\n      d\n\n    > e\n\nf")
        == """
        <ul>
        <li>
        <p>a
        lazy</p>
        <p>b</p>
        <pre><code>code
        </code></pre>
        <ul>
        <li>c
        d</li>
        </ul>
        <blockquote>
        <p>e</p>
        </blockquote>
        </li>
        </ul>
        <p>f</p>

        """)
  }

  /// What a label stands alone above begins as if there were an empty line.
  @Test func anEmptyFirstLineIsNoEnd() {
    #expect(
      html("[^1]:\n\n    a\n\n        code\n")
        == "<ul>\n<li>\n<!---->\n<p>a</p>\n<pre><code>code\n</code></pre>\n</li>\n</ul>\n")
  }

  @Test(arguments: [
    ("- a\n- b\n", "- c\n- d"), ("+ a\n\n+ b\n\n", "+ c\n+ d"), ("1. a\n2. b\n", "3. c\n\n4. d"),
    ("1) a\n", "2) b\n3) c"), ("* a\n", "+ b"), ("+ a\n", "1) b"), ("1. a\n", "1) b"), ("+ a\n", "1. b"),
  ])
  func listsAroundItStayAsTheyAre(before: String, after: String) {
    let lists = [before, after].map { String(decoding: Document(parsing: $0.utf8).html(), as: UTF8.self) }
    for label in ["[^1]: x", "[^1]:", "[^1]: x\n[^2]: y", "[^1]: x\n\n    y"] {
      for gap in ["\n", "\n\n"] {
        let whole = html(before + label + gap + after)
        #expect(whole.hasPrefix(lists[0]) && whole.hasSuffix(lists[1]), "\(before + label + gap + after)")
      }
    }
  }

  /// Each is alone in its list, and found by its place.
  @Test(arguments: UInt64(0)..<4)
  func eachIsAListOfItsOwn(seed: UInt64) {
    var markdown = NastyMarkdown([.blocks, .footnotes, .footnotes], seed: seed)
    for _ in 0..<150 {
      let text = markdown.next()
      let prepared = PreparedMarkdown(text[...], features: [.tables, .footnotes])
      let itemsInLists = Document(parsing: prepared.bytes).withRoot { root in
        let items = Dictionary(grouping: root.walk.filter { $0.kind == .item }, by: \.lines.lowerBound)
        return prepared.footnotes.map { footnote in
          let item = items[footnote.line, default: []].dropFirst(footnote.outerItems).first
          return item?.parent?.children.map { _ in 1 }.reduce(0, +)
        }
      }
      #expect(
        itemsInLists.allSatisfy { $0 == 1 }, "\(String(reflecting: String(decoding: text, as: UTF8.self)))")
    }
  }
}
