import Testing

@testable import SiteGenerator

/// What a writer gets wrong in YAML, where it is pointed at, and what to write instead.
@Suite struct YAMLProblemTests {
  struct Case: Sendable {
    var yaml: String
    var line: String
    var help: String

    init(_ yaml: String, _ line: String, _ help: String) {
      (self.yaml, self.line, self.help) = (yaml, line, help)
    }
  }

  static let quotes: [Case] = [
    Case(
      "title: Re: hello\ndate: x", "2:10: error: a value with ': ' in it needs quotes around it",
      "put quotes around it: title: \"Re: hello\""),
    Case(
      "títle: “Re”: hello # really\nx: y", "2:12: error: a value with ': ' in it needs quotes around it",
      "put quotes around it: títle: \"“Re”: hello\""),
    Case(
      "title: \"Re\": hello", "2:12: error: a value with ': ' in it needs quotes around it",
      "put quotes around it: title: '\"Re\": hello'"),
    Case(
      "tags:\n  - a: b: c", "3:9: error: a value with ': ' in it needs quotes around it",
      "put quotes around it: - a: \"b: c\""),
    Case(
      "title: 'it's'", "2:8: error: the quoted text ends before the value does",
      "put quotes around it: title: \"it's\""),
    Case(
      "title: \"Yes\", he said", "2:8: error: the quoted text ends before the value does",
      "put quotes around it: title: '\"Yes\", he said'"),
    Case(
      "title: @home", "2:8: error: text that begins with '@' needs quotes around it",
      "put quotes around it: title: \"@home\""),
    Case(
      "title: `x`", "2:8: error: text that begins with '`' needs quotes around it",
      "put quotes around it: title: \"`x`\""),
    Case(
      "title: %x", "2:8: error: text that begins with '%' needs quotes around it",
      "put quotes around it: title: \"%x\""),
    Case(
      "title: *x* y", "2:8: error: text that begins with '*' needs quotes around it",
      "put quotes around it: title: \"*x* y\""),
    Case(
      "title: **x**", "2:8: error: text that begins with '*' needs quotes around it",
      "put quotes around it: title: \"**x**\""),
    Case(
      "title: & x", "2:8: error: text that begins with '&' needs quotes around it",
      "put quotes around it: title: \"& x\""),
    Case(
      "title: [a] b", "2:8: error: text that begins with '[' needs quotes around it",
      "put quotes around it: title: \"[a] b\""),
    Case(
      "title: {{x}} y", "2:8: error: text that begins with '{' needs quotes around it",
      "put quotes around it: title: \"{{x}} y\""),
    Case(
      "title: - a", "2:8: error: text that begins with '-' needs quotes around it",
      "put quotes around it: title: \"- a\""),
    Case(
      "title: | a", "2:8: error: text that begins with '|' needs quotes around it",
      "put quotes around it: title: \"| a\""),
    Case(
      "tags: [a, @x]", "2:11: error: text that begins with '@' needs quotes around it",
      "put it in quotes, like [\"@…\", other]"),
    Case(
      "title: \"C:\\Users\"", "2:13: error: between double quotes a backslash needs another one before it",
      "use single quotes: title: 'C:\\Users'"),
    Case(
      "title: 'open\ndate: x", "2:8: error: the quoted text that begins here is never closed",
      "add the closing quote, or double a quote that is meant"),
  ]

  static let shape: [Case] = [
    Case(
      "title: x\n  date: y", "3:3: error: this line is neither a key of its own nor part of the value above",
      "begin it in column 1 if it is a key, or put quotes around the whole value"),
    Case(
      "title: \"x\"\n  date: y", "3:3: error: this line is not indented like the lines it belongs to",
      "begin it in column 1"),
    Case(
      "  title: x\ndate: y", "3:1: error: this line is not indented like the lines it belongs to",
      "begin it in the same column as the keys above"),
    Case(
      "tags:\n\t- a", "3:1: error: a tab cannot indent a line in YAML", "use spaces instead"),
    Case(
      "author:\n  name: x\n\temail: y", "4:1: error: a tab cannot indent a line in YAML", "use spaces instead"
    ),
    Case(
      "title:x\ndate: y", "2:6: error: a space is missing after this colon", "write 'title: x'"),
    Case(
      "title: x\ntags", "3:1: error: this line has no colon, so it is neither a key nor part of a value",
      "write 'key: value', or indent the line to continue the value above"),
    Case(
      "title x\ndate: y", "2:1: error: this line has no colon, so it is neither a key nor part of a value",
      "write 'key: value', or indent the line to continue the value above"),
    Case(
      "tags: a\n- b", "3:1: error: a list item stands where a key is expected",
      "leave nothing after the colon of the key above, or put the item there"),
    Case(
      "- a\ntitle: x", "3:1: error: this is not a list item, but the lines above it are",
      "begin it with '- ', or move it out of the list"),
    Case(
      "tags: [a, b\ntitle: x", "2:7: error: the list that begins here is never closed",
      "add the ']', or put quotes around the value"),
    Case(
      "image: {src: a\ntitle: x", "2:8: error: the map that begins here is never closed",
      "add the '}', or put quotes around the value"),
    Case(
      "tags: [#a, b]", "2:7: error: the list or map that begins here is never closed",
      "add the closing bracket, or put quotes around the value"),
    Case(
      "tags: [a: b: c]", "2:12: error: a ',' or ']' is missing in this list",
      "if it is text, put quotes around it: tags: \"[a: b: c]\""),
    Case(
      "a: 1\n: x", "3:1: error: there is no key before this colon", "write 'key: value'"),
    Case(
      "title: {{ x }}", "2:9: error: a list or map cannot be a key",
      "if a value begins with '{' or '[' as text, put quotes around it"),
    Case(
      "- a\n- b", "2:1: error: this is a list, where lines such as 'title: My post' are expected",
      "begin each line with a key and a colon"),
    Case(
      "Hello", "2:1: error: this is text, where lines such as 'title: My post' are expected",
      "begin each line with a key and a colon"),
    Case(
      "título: a\u{1}b", "2:10: error: the control character U+0001 is not allowed here",
      "delete it; few editors show it"),
    Case(
      "title: “é”\u{1FFFE} a\u{8}b", "2:14: error: the control character U+0008 is not allowed here",
      "delete it; few editors show it"),
    Case(
      "date: x\ntitle: \"a\u{1B}[1mb\"", "3:10: error: the control character U+001B is not allowed here",
      "delete it; few editors show it"),
    Case(
      "title: |\n  a\n  \u{7F}", "4:3: error: the control character U+007F is not allowed here",
      "delete it; few editors show it"),
    Case(
      "# \u{85}\ntitle: a\u{FFFF}", "3:9: error: the control character U+FFFF is not allowed here",
      "delete it; few editors show it"),
    Case(
      "%x y\n", "2:3: error: this is not valid YAML (found unknown directive name)",
      "each line is 'key: value'; put quotes around text with special characters"),
  ]

  @Test(arguments: quotes + shape)
  func explains(_ example: Case) throws {
    let read = try readFrontMatter(example.yaml)
    #expect(read.value == nil)
    #expect(lines(read.findings) == [example.line])
    #expect(read.findings.first?.help == example.help)
  }

  /// The corrected line that a help text shows is read as what the author meant.
  @Test(arguments: quotes.filter { $0.help.contains(": title: ") })
  func correctedLinesAreRight(_ example: Case) throws {
    let start = try #require(example.help.range(of: "title: "))
    let corrected = try readFrontMatter(String(example.help[start.lowerBound...]))
    #expect(corrected.findings == [])
    #expect(corrected.value?.frontMatter.title != nil)
  }

  @Test func aSecondDocument() {
    let site = SiteConfigurationReader.read(SourceText(path: "site.yml", text: "title: x\n---\nurl: y\n"))
    #expect(lines(site.findings) == ["2:1: error: a second YAML document begins here"])
    #expect(site.findings.first?.help == "remove this line")
  }
}
