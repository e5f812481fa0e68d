import Testing

@testable import SiteGenerator

@Suite struct FrontMatterSplitterTests {
  private func split(_ text: String) -> (yaml: String?, body: String, findings: [Finding])? {
    let source = SourceText(path: "a.md", text: text)
    let split = FrontMatterSplitter.split(source)
    return split.value.map { parts in
      (
        parts.yaml.map { String(decoding: source.bytes[$0], as: UTF8.self) },
        String(decoding: source.bytes[parts.body], as: UTF8.self), split.findings
      )
    }
  }

  @Test(arguments: [
    ("---\na: 1\n---\nText\n", "a: 1\n", "Text\n"),
    ("\u{FEFF}---\na: 1\n---\nText", "a: 1\n", "Text"),
    ("---\r\na: 1\r\n---\r\nText\r\n", "a: 1\r\n", "Text\r\n"),
    ("---\ra: 1\r---\rText", "a: 1\r", "Text"),
    ("---  \na: 1\n---\t\nText", "a: 1\n", "Text"),
    ("---\na: 1\n...\nText", "a: 1\n", "Text"),
    ("\n\n---\na: 1\n---\nText", "a: 1\n", "Text"),
    ("---\n---\n", "", ""),
    ("---\na: 1\n---", "a: 1\n", ""),
    ("---\na: |\n  ---\nb: a --- b\n--- x\n---\nText", "a: |\n  ---\nb: a --- b\n--- x\n", "Text"),
    ("---\na: 1\n---\nText\n---\nMore", "a: 1\n", "Text\n---\nMore"),
  ])
  func findsTheFences(text: String, yaml: String, body: String) {
    let parts = split(text)
    #expect(parts?.yaml == yaml)
    #expect(parts?.body == body)
    #expect(parts?.findings == [])
  }

  @Test(arguments: ["Text\n", "----\na\n----\n", " ---\na: 1\n---\n", "{% tag %}\n", "{{ x }}\n", "+++ a\n"])
  func filesWithoutFrontMatter(text: String) {
    let parts = split(text)
    #expect(parts != nil && parts?.yaml == nil)
    #expect(parts?.body == text)
  }

  @Test func theBodyStartsBehindAByteOrderMark() {
    #expect(split("\u{FEFF}Text")?.body == "Text")
  }

  @Test(arguments: [
    (
      "\n---\na: 1\nText\n", "2:1: error: the front matter that begins here is never closed",
      "add a line '---' below the last key, or write '***' if it is to be a line across the page"
    ),
    (
      "---\na: 1\n ----\nText", "1:1: error: the front matter that begins here is never closed",
      "make line 3, ' ----', exactly '---'"
    ),
    (
      "---\na: 1\n—-\nText", "1:1: error: the front matter that begins here is never closed",
      "make line 3, '—-', exactly '---'"
    ),
    (
      "---\na: 1\n--\nText", "1:1: error: the front matter that begins here is never closed",
      "make line 3, '--', exactly '---'"
    ),
    (
      "+++\ntitle = 1\n+++\n", "1:1: error: front matter between '+++' lines (TOML) is not understood",
      "write it as YAML between '---' lines, with ':' for '=': title: \"My post\""
    ),
    (
      "{\n\"title\": 1\n}\n", "1:1: error: front matter in JSON is not understood",
      "write it as YAML between '---' lines: title: \"My post\""
    ),
    (
      ";;;\n{}\n;;;\n", "1:1: error: front matter in JSON is not understood",
      "write it as YAML between '---' lines: title: \"My post\""
    ),
  ])
  func explainsWhatItCannotSplit(text: String, line: String, help: String) {
    let result = FrontMatterSplitter.split(SourceText(path: "a.md", text: text))
    #expect(result.value == nil)
    #expect(lines(result.findings) == [line])
    #expect(result.findings.first?.help == help)
  }

  @Test(arguments: [
    "title: A\ndraft: true\n---\n\nText.", "\n\ntitle: A\n---\n", "\u{FEFF}tags:\n- a\n  - b\nx-y: 1\n---",
    "Title: A\r\nDate: 2026-11-23\r\n---\r\nText", "description: >\n  a\n  b\n---\n",
    "layout: post\nlastmod: 1\n---  \n",
  ])
  func frontMatterThatIsNeverOpened(text: String) {
    let result = FrontMatterSplitter.split(SourceText(path: "a.md", text: text))
    #expect(result.value == nil)
    let line = text.hasPrefix("\n") ? 3 : 1
    #expect(
      lines(result.findings) == [
        "\(line):1: error: the front matter that begins here has no '---' above it, so readers would see it"
      ])
    #expect(result.findings.first?.help == "write '---' on a line of its own before it")
  }

  @Test(arguments: [
    // Headings that are underlined.
    "Note: this\n---\n", "Title: How to ask\n---\n", "Summary: a week\n---", "title: A\nand more\n---",
    "title:A\n---", "A title: B\n---", "- a\ndate: b\n---", "  title: A\n---",
    // No line of dashes just below it.
    "title: A\n\n---", "title: A\n----", "title: A\nText", "title: A",
    String(repeating: "title: A\n", count: 51) + "---",
  ])
  func proseThatIsNoFrontMatter(text: String) {
    #expect(split(text)?.body == text)
  }
}
