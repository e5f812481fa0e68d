import Templates
import Testing

/// Each message of the scanner and the parser, spelled out once.
struct SyntaxTests {
  @Test func unclosedTags() {
    #expect(syntaxMistakes("ab {{x") == ["main.html:3 error: this tag never ends | close it with '}}'"])
    #expect(
      syntaxMistakes("{{{x}} {{y}}") == ["main.html:0 error: this tag never ends | close it with '}}}'"])
    #expect(syntaxMistakes("{{x} {{y}}") == ["main.html:0 error: this tag never ends | close it with '}}'"])
    #expect(syntaxMistakes("{{! x") == ["main.html:0 error: this tag never ends | close it with '}}'"])
  }

  @Test(arguments: ["{{=<%=}}", "{{=<% %>}}", "{{=a b c=}}", "{{=a= b=}}", "{{==}}"])
  func badDelimiters(template: String) {
    #expect(
      syntaxMistakes(template) == [
        "main.html:0 error: this does not set delimiters"
          + " | write the new ones with a space between them, without '=': {{=<% %>=}}"
      ])
  }

  @Test func tagsWithoutAName() {
    let message = "error: this tag has no name | write a name into it, or delete it"
    #expect(syntaxMistakes("{{}}{{> }}") == ["main.html:0 \(message)", "main.html:4 \(message)"])
    #expect(syntaxMistakes("{{#}}{{/}}") == ["main.html:0 \(message)", "main.html:5 \(message)"])
  }

  @Test(arguments: [">", "<"])
  func dynamicNames(sigil: String) {
    #expect(
      syntaxMistakes("{{\(sigil)*x}}" + (sigil == "<" ? "{{/*x}}" : "")) == [
        "main.html:0 error: names taken from a value ('*x') are not supported"
          + " | write the template's own name, and choose between several with sections"
      ])
  }

  @Test func namesOfSeveralWords() {
    let words: [(String, String)] = [
      (
        "{{ x | upper }}",
        "'x | upper' is more than one name | a tag holds one name, like {{post.title}}; Mustache has no filters or arguments"
      ),
      (
        "{{#if a}}{{/if}}",
        "'if a' is more than one name | Mustache has no 'if': {{#name}}...{{/name}} does it for a value"
      ),
      (
        "{{#unless a}}{{/unless}}",
        "'unless a' is more than one name | Mustache has no 'unless': {{^name}}...{{/name}} renders where a value is missing"
      ),
      (
        "{{else  if a}}",
        "'else if a' is more than one name | Mustache has no 'else': {{^name}}...{{/name}} renders where a value is missing"
      ),
    ]
    for (template, message) in words {
      #expect(syntaxMistakes(template) == ["main.html:0 error: \(message)"])
    }
  }

  @Test func namesThatAreTooLong() {
    let long = String(repeating: "x", count: 100_000)
    let message = "error: the name in this tag is longer than 200 bytes | check where the tag ends"
    #expect(
      syntaxMistakes("{{#\(long)}}{{/\(long)y}}") == [
        "main.html:0 \(message)", "main.html:100005 \(message)",
      ])
    #expect(syntaxMistakes("{{\(long) y}}") == ["main.html:0 \(message)"])
  }

  @Test(arguments: ["a..b", ".a", "a.", "a}b", "a{b", "%a,", "\"a\"", "a(b)", "#a", ".."])
  func namesThatAreNone(name: String) {
    #expect(
      syntaxMistakes("{{&\(name)}}") == [
        "main.html:0 error: '\(name)' is not a name | write words joined by dots, like post.title"
      ])
  }

  @Test(arguments: ["a", "a-b", "a_b.c", "größe", "1", "@x", "a:b", "."])
  func namesThatAre(name: String) {
    #expect(syntaxMistakes("{{\(name)}}{{#\(name)}}{{/\(name)}}") == [])
  }

  @Test(arguments: ["#", "^", "$", "<"])
  func openTagsAreNeverClosed(sigil: String) {
    #expect(
      syntaxMistakes("x{{\(sigil)a}}") == [
        "main.html:1 error: '{{\(sigil)a}}' is never closed | add '{{/a}}'"
      ])
  }

  @Test func wrongNesting() {
    #expect(
      syntaxMistakes("{{#a}}{{#b}}{{/a}}{{/b}}") == [
        "main.html:6 error: '{{#b}}' is not closed before '{{/a}}' | put '{{/b}}' in front of it | main.html:12 '{{/a}}' is here"
      ])
  }

  @Test func strayClosers() {
    #expect(
      syntaxMistakes("a{{/b}}") == [
        "main.html:1 error: '{{/b}}' closes nothing | delete it, or open 'b' before it"
      ])
    #expect(
      syntaxMistakes("{{#abc}}{{/xyz}}{{/abc}}") == [
        "main.html:8 error: '{{/xyz}}' closes nothing: the open tag is '{{#abc}}' | close that first with '{{/abc}}', or delete this | main.html:0 '{{#abc}}' is here"
      ])
    #expect(
      syntaxMistakes("{{#posts}}{{/post}}x") == [
        "main.html:10 error: '{{/post}}' does not close '{{#posts}}' | did you mean '{{/posts}}'? | main.html:0 '{{#posts}}' is here"
      ])
  }

  @Test func contentOfAParentOutsideBlocks() {
    let message =
      "warning: this is never printed: inside '{{<a}}' only blocks count | move it into a {{$block}}, or out of the parent"
    #expect(syntaxMistakes("{{<a}}\n x y {{$b}}z{{/b}} x {{c}}{{/a}}") == ["main.html:7 \(message)"])
    #expect(syntaxMistakes("{{<a}}{{c}}{{/a}}") == ["main.html:6 \(message)"])
  }

  @Test func aBlockFilledTwice() {
    #expect(
      syntaxMistakes("{{<a}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/a}}") == [
        "main.html:19 error: '{{$b}}' fills a block of '{{<a}}' a second time | only the first counts; keep one of them"
      ])
  }

  @Test func nestingThatIsTooDeep() {
    let opens = String(repeating: "{{#a}}", count: 100_000)
    #expect(
      syntaxMistakes(opens) == [
        "main.html:600 error: '{{#a}}' is nested deeper than 100 levels | the rest of the template was not read; move the inner part into a partial"
      ])
    let closes = String(repeating: "{{/a}}", count: 100)
    #expect(syntaxMistakes(opens.prefix(600) + closes) == [])
  }

  @Test func allMistakesOfAllTemplatesInOneRun() {
    let (_, diagnostics) = compile(["a": "{{x y}}{{/z}}", "b": "{{#c}}"])
    #expect(
      diagnostics.map { "\($0.place.file):\($0.place.offset)" } == ["a.html:0", "a.html:7", "b.html:0"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{{", "{{{", "{{{a}} ", "{{a} ", "\n", "{{#a}}{{/a}}", "{{=| |=}}|={{ }}=|", "{{$a}}\n{{/a}}",
    ])
  func sizeIsNoTrouble(piece: String) {
    _ = compile(["main": String(repeating: piece, count: 20_000)])
  }
}
