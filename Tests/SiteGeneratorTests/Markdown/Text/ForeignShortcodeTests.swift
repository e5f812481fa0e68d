import Testing

@testable import SiteGenerator

@Suite struct ForeignShortcodeTests {
  private func places(_ markdown: String, title: String? = "T") -> [String] {
    let source = SourceText(path: "a.md", text: "---\ntitle: T\n---\n" + markdown)
    return MarkdownReader.read(source, body: 17..<source.bytes.count, title: title).findings.sorted().map {
      $0.location?.description ?? "nowhere"
    }
  }

  @Test func tagsOutsideCodeAreWarnings() {
    #expect(places("A {% include x.html %} and {{< youtube 1 >}}") == ["a.md:4:3", "a.md:4:28"])
    #expect(places("> ä {{<youtube 1>}}\n\n- {{% note %}}") == ["a.md:4:5", "a.md:6:3"])
    #expect(places("<div>\n{% raw %}\n</div>") == ["a.md:5:1"])
  }

  @Test func tagsInCodeAreNot() {
    #expect(places("`{% a %}` {% b %}\n\n```\n{{< c >}}\n```\n\n    {% d %}") == ["a.md:4:11"])
    #expect(places("{{ mustache }} and {single} 100%") == [])
    #expect(places("50{% of all, and {{< never closed") == [])
  }

  @Test func theTitlesHeadingIsLookedAtToo() {
    #expect(places("# A {% b %}\n\nText.", title: nil) == ["a.md:4:5"])
    #expect(places("# A {% b %}\n\nText.", title: "A {% b %}") == ["a.md:4:5"])
  }

  @Test(arguments: [
    "{{ site.title }}", "{{site.baseurl}}/x", "{{- page.url -}}", "{{ \"/a b\" | relative_url }}",
    "{{'x'|escape}}", "[a]({{site.url}}/b)", "![a](/{{page.slug}}.png)", "[a]({{ site.url }}/b)",
  ])
  func valuesOfJekyllAreTags(markdown: String) {
    #expect(places(markdown).count == 1)
    #expect(places("    " + markdown) == [])
  }

  @Test(arguments: [
    "{{name}}", "{{ first_name }}", "{{ website.x }}", "{{ site }}", "{{ \"quoted\" }}", "{{ \"open | x",
    "{{", "{",
    "{{ 'a' }} or \"b\" | c", "{ site.x }",
  ])
  func wordsInBracesAreNot(markdown: String) {
    #expect(places(markdown) == [])
  }

  @Test func onlyTheFirstTenOfALineAreTold() {
    let line = String(repeating: "{% x %} `{% y %}` ", count: 20)
    #expect(places(line + "\n" + line).count == 20)
    #expect(places(line).last == "a.md:4:163")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["{% x %} ", "{% x %}\n", "`{% x %}` ", "a\n\n{% x %}\n\nb\n\n"])
  func manyTagsTakeLittleTime(piece: String) {
    let duration = ContinuousClock().measure { _ = places(String(repeating: piece, count: 5_000)) }
    #expect(duration < .seconds(5), "\(duration)")
  }

  @Test func saysWhatToDo() {
    let source = SourceText(path: "a.md", text: "{% x %}")
    let finding = MarkdownReader.read(source, body: 0..<7, title: "T").findings.first
    #expect(finding?.message == "this tag of another generator would be published as text")
    #expect(finding?.help == "write it as Markdown or HTML, or put it in `code` if readers should see it")
    #expect(finding?.severity == .warning)
  }
}
