import Testing

@testable import SiteGenerator

@Suite struct TextTreeTests {
  @Test("CommonMark's own elements")
  func commonMark() {
    #expect(
      TextTree("One *two* **three** `four`\nfive\\\nsix [s*ev*en](/x \"t\")").outline == [
        "p(One emphasis(two) strong(three) `four`/five//six </x>(semphasis(ev)en))"
      ])
    #expect(TextTree("## A\n\n### B\n\n## C").outline == ["h1(A)", "h2(B)", "h1(C)"])
    #expect(
      TextTree("- a\n- b\n  1. c\n\n3. d\n\n4. e").outline == [
        "ul(p(a), p(b) ol 1(p(c)))", "ol 3 loose(p(d), p(e))",
      ])
    #expect(TextTree("> a\n> > b\n\n---\n").outline == ["quote(p(a) quote(p(b)))", "rule"])
    #expect(TextTree("    a\n      b\n\n```swift\nc\n```").outline == ["code(a\n  b)", "code(c)"])
    #expect(TextTree("a ![b *c*](d.png) e").outline == ["p(a image(d.png: b c) e)"])
    #expect(TextTree("").outline == [])
  }

  @Test("What sitegen reads besides")
  func features() {
    #expect(
      TextTree("~~a~~ https://b.example").outline == ["p(struck(a) <https://b.example>(https://b.example))"])
    #expect(
      TextTree("| a | b |\n|:-:|---|\n| *c* | d |\n| e |").outline == [
        "table center -(head a|b, emphasis(c)|d, e|)"
      ])
    #expect(TextTree("- [ ] a\n- [x] b\n- c").outline == ["ul([ ] p(a), [x] p(b), p(c))"])
    #expect(TextTree("2. [ ] a\n\n   b").outline == ["ol 2 loose([ ] p(a) p(b))"])
    #expect(TextTree("> [!TIP] Now *you*\n> a\n>\n> b").outline == ["tip Now emphasis(you)(p(a) p(b))"])
    #expect(TextTree("> [!NOTE]\n> a").outline == ["note Note(p(a))"])
    #expect(
      TextTree("[A *b*](/a/){.button}\n[C](/c/){.button}").outline == ["buttons(/a/: A emphasis(b), /c/: C)"])
    #expect(TextTree("```sh title=\"x.sh\"\nls\n```").outline == ["code x.sh(ls)"])
    #expect(
      TextTree("a\nhttps://youtu.be/abc\nb").outline == ["p(a)", "video(https://youtu.be/abc)", "p(b)"])
    #expect(TextTree("\"a\" -- b... it's").outline == ["p(“a” – b… it’s)"])
  }

  @Test("Notes are by themselves, in the order of their numbers")
  func notes() {
    #expect(
      TextTree("a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X *x*[^y]\n\n    more").outline == [
        "p(a^1 b^2 c^1)", "note 1(p(X emphasis(x)^2) p(more))", "note 2(p(Y))",
      ])
  }

  @Test("An image alone is a figure, with its title for a caption")
  func figures() {
    #expect(
      TextTree("![a](b.png \"c 'd'\")\n\n[![e](f.png)](/g/)").outline == [
        "figure(image(b.png: a))c ‘d’", "figure to /g/(image(f.png: e))",
      ])
    #expect(
      TextTree("![a](b.png \"c\")", options: MarkdownOptions(features: [])).outline == ["p(image(b.png: a))"])
  }

  @Test("The title and what ends the excerpt are not in it")
  func titleAndExcerpt() {
    #expect(TextTree("# T {#t}\n\na\n\n<!--more-->\n\nb").outline == ["p(a)", "p(b)"])
    #expect(TextTree("a <!-- c --> b").outline == ["p(a  b)"])
  }

  @Test("A link that would run a script is only its words")
  func unsafe() {
    #expect(TextTree("[a](javascript:b)").outline == ["p(a)"])
    #expect(TextTree("<a href='java&#115;cript:b'>c</a>").outline == ["p(c)"])
    #expect(TextTree("[![a](b.png)](javascript:c)").outline == ["figure(image(b.png: a))"])
  }

  @Test("What is nested deeper than anybody nests keeps its words")
  func deep() {
    let deep = TextTree(String(repeating: "> ", count: 90) + "a" + String(repeating: "*", count: 50) + "b")
    #expect(deep.blocks.map { TextTree.words(of: TextTree.joined([$0])) }.joined().hasPrefix("a"))
    let lists = TextTree((0..<60).map { String(repeating: " ", count: $0 * 2) + "- x\($0)\n" }.joined())
    let words = TextTree.words(of: TextTree.joined(lists.blocks))
    #expect((0..<60).allSatisfy { words.contains("x\($0)") })
    let html = String(repeating: "<blockquote><ul><li>", count: 5_000) + "a"
    #expect(TextTree.words(of: TextTree.joined(TextTree(html).blocks)) == "a")
    let inline = "b " + String(repeating: "<b><i>", count: 5_000) + "a"
    #expect(TextTree.words(of: TextTree.joined(TextTree(inline).blocks)) == "b a")
  }
}
