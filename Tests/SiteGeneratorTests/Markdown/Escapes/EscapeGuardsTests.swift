import CommonMark
import Testing

@testable import SiteGenerator

@Suite struct EscapeGuardsTests {
  /// As it is, and with guards put in and taken out again.
  private func bothWays(_ markdown: String, smart: Bool) -> (plain: String, guarded: String) {
    (
      InlineFeatures().html(markdown, smart: smart, guarded: false),
      InlineFeatures().html(markdown, smart: smart)
    )
  }

  @Test(arguments: [
    "", "text", "a \\* b", "a & b; c", "x_y * **z**", "[a](https://a.example/x_y)", "“Don’t”",
  ])
  func theUsualTextNeedsNone(markdown: String) {
    #expect(EscapeGuards(markdown.utf8, keeping: .addresses) == nil)
  }

  @Test(arguments: [
    ("\\~", "\\~P"), ("\\\\~", nil), ("\\\\\\~", "\\\\\\~P"), ("a\\[ b\\]", "a\\[P b\\]P"), ("\\*\\_", nil),
    ("&amp;&#126;&x", "&amp;P&#126;P&x"), ("\\&amp;", "\\&amp;P"), ("&bsol;&#0092;&#x5c;", nil), ("P", "PP"),
    ("G", "GG"), ("\\", nil), ("&", nil),
    ("\\]]", nil), ("\\['", nil), ("\\]\"", nil),
    ("https://a.b/_x_/y", "https://a.b/G_GxG_G/y"), ("https://a.b/*_*_x", "https://a.b/G*G_G*G_Gx"),
    ("https://a.b/_", nil), ("**https://a.b/x**, y", nil), ("_https://a.b/_", nil),
    ("https://a.b/_Gx", "https://a.b/G_GGx"), ("https\\://a.b/_x_/y", "https\\:P//a.b/_x_/y"),
    ("www.a.b/’ ’", "www.a.b/’P ’"), ("x://a.b/_x_/y", nil), ("http://a_b/_x_/y", nil),
    ("[https://a.b/_x]_y_/", "[https://a.b/G_Gx]_y_/"),
  ])
  func guardsStandBehindWhatIsNoSyntax(markdown: String, guarded: String?) {
    #expect(
      EscapeGuards(spelled(markdown).utf8, keeping: .addresses).map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
        == guarded.map(spelled))
  }

  /// `P` and `G` for the code points themselves.
  private func spelled(_ text: String) -> String {
    text.replacing("P", with: "\u{2055}").replacing("G", with: "\u{2001}")
  }

  @Test(arguments: [
    "\u{2055}", "\u{2055}\u{2055}", "\\~\u{2055}", "&#x2055;", "&#8277;\u{2055}", "`&#x2055;`",
    "\u{2001}x\u{2001}",
    "a&#x2001;&#8193;b", "\\~&#x2001;\u{2001}", "<b title='&#x2001;\u{2055}'>", "    &#x2055;\u{2001}",
  ])
  func theAuthorsOwnStay(markdown: String) {
    let both = bothWays(markdown, smart: false)
    #expect(both.guarded == both.plain)
  }

  @Test func everyTextAndAddressIsFreedOfGuards() {
    let text = """
      \\~ `\\~` <b title="&amp;"> [a\\~](/x&amp;y "t&lt;") ![&lt;](/\\~ 'x\\~')

      ``` swift&amp;\\~ title
      &lt;\\~
      ```

      <div title="\\~">

      [x\\!y]

      [x\\!y]: <z\\@> (&amp;)
      """
    for smart in [false, true] {
      let both = bothWays(text, smart: smart)
      #expect(both.guarded == both.plain)
    }
    #expect(EscapeGuards.stripped("a") == nil)
    #expect(EscapeGuards.stripped("a\u{2055}b") == "ab")
  }

  @Test(arguments: [false, true])
  func guardsChangeNothing(smart: Bool) {
    var markdown = RandomMarkdown(
      [
        "\\", "\\~", "\\[", "\\]", "\\{", "\\:", "\\@", "\\!", "\\^", "\\.", "\\/", "\\#", "\\}", "\\\\",
        "\\-",
        "&amp;", "&quot;", "&#126;", "&#x5b;", "&lbrack;", "&x;", "&#92;", "&#x05C;", "&bsol;", "](/",
        "&#x2055;", "&#x2001;", "\u{2055}",
        "\u{2001}",
        "*", "**", "_", "__", "`", "``", "~", "~~~", "[", "]", "(", ")", "![", "](", "]: ", "<", ">", "<b x=",
        "/>",
        "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<https:", "'", "\"", "--", "...", "’", "—", " ", "  ",
        "\t",
        "\n", "\n", "\n\n", "- ", "1. ", "> ", "# ", " #", "    ", "```", "a", "b", "é", "|", "@a.b", ":",
        "www",
        "[a\\]]: /u\n", "[a\\]]",
      ], seed: 3)
    for _ in 0..<2_000 {
      let text = markdown.next()
      let both = bothWays(text, smart: smart)
      guard both.guarded == both.plain else {
        Issue.record("\(text.debugDescription): \(both)")
        return
      }
    }
  }

  /// Where they are no text, bare addresses are as they were too.
  @Test func addressesOutsideOfTextStayTheSame() {
    let frames = [
      ("`", "`"), ("<", ">"), ("[a](", ")"), ("[a](<", ">)"), ("<b x=\"", "\">"), ("<b x=", ">"),
      ("    ", ""),
      ("```\n", "\n```"), ("``` ", "\n```"), ("[a]: ", "\n\n[a]"), ("[a](/ \"", "\")"), ("<div>", "</div>"),
      ("<!-- ", " -->"), ("<!--", "-->"), ("<pre>", "</pre>"), ("<?", "?>"),
    ]
    var addresses = RandomMarkdown(
      [
        "_", "*", "__", "**", "a", "é", "/", ".", "-", "--", "...", "’", "—", "\u{2001}", "\u{2055}", "&amp;",
        ",",
        "https://a.b", "www.a.b", "\\~",
      ], seed: 4)
    for _ in 0..<200 {
      let address = "https://a.b/" + addresses.next()
      for (before, after) in frames {
        let both = bothWays(before + address + after, smart: true)
        #expect(both.guarded == both.plain, "\(before)\(address)\(after)")
      }
    }
  }

  @Test func addressesAreTextWhereTheyAreNotKept() {
    let text = "https://a.b/_x_/’ \\~"
    #expect(
      InlineFeatures().html(text, keepsAddresses: false) == InlineFeatures().html(text, guarded: false))
  }

  @Test func labelsWithAddressesStillMatch() {
    for address in ["https://a.b/_x_", "https://a.b/_", "https://a.b/*x*/y"] {
      for rest in ["", ".", "x", ")", "\\~"] {
        let text = "(see [\(address)]\(rest)\n\n[\(address)]: /u"
        #expect(InlineFeatures().html(text).contains("href=\"/u\""), "\(text)")
      }
    }
  }
}
