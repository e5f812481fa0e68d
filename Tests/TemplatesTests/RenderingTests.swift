import Templates
import Testing

struct RenderingTests {
  @Test func printsAndEscapes() {
    #expect(
      rendered("a {{x}} b", ["x": .text("<a href=\"#\">'&'</a>")])
        == "a &lt;a href=&quot;#&quot;&gt;&#39;&amp;&#39;&lt;/a&gt; b")
    #expect(rendered("{{{x}}}{{&x}}{{{ x }}}", ["x": .text("<&>")]) == "<&><&><&>")
    #expect(rendered("{{x}}", ["x": .text("Grüße, 世界 👋")]) == "Grüße, 世界 👋")
  }

  @Test func printsEachKindOfValue() {
    let values: [String: Value] = [
      "n": .number(-7), "d": .decimal(2.5, text: "2.50"), "t": .flag(true), "h": .html(Array("<b>".utf8)),
      "none": .absent, "list": .list([.text("x")]), "record": .record(Record(open: [:])),
    ]
    #expect(rendered("{{n}} {{d}} {{t}} {{h}} {{{h}}}", values) == "-7 2.50 true &lt;b&gt; <b>")
    #expect(rendered("[{{none}}{{list}}{{record}}{{missing}}]", values) == "[]")
  }

  @Test func textTemplatesEscapeNothing() {
    #expect(rendered("{{x}} {{{x}}}", ["x": .text("A & B")], escaping: .none) == "A & B A & B")
    #expect(rendered("{{h}}", ["h": .html(Array("<b>".utf8))], escaping: .none) == "<b>")
  }

  @Test(arguments: [
    Value.absent, .flag(false), .text(""), .number(0), .decimal(0, text: "0.0"), .list([]), .html([]),
  ])
  func emptyValuesAreFalse(value: Value) {
    #expect(rendered("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value]) == "no")
  }

  @Test(arguments: [
    Value.flag(true), .text("0"), .number(-1), .decimal(0.1, text: "0.1"), .list([.absent]), .html([60]),
    .record(Record(open: [:])),
  ])
  func otherValuesAreTrue(value: Value) {
    #expect(rendered("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value]) == "yes")
  }

  @Test func sectionsEnterRecordsAndRepeatForLists() {
    let tags = Value.list(["a", "b"].map { .record(Record(open: ["name": .text($0)])) })
    #expect(rendered("{{#tags}}{{name}}{{site}} {{/tags}}", ["tags": tags, "site": .text("!")]) == "a! b! ")
    #expect(rendered("{{#l}}[{{.}}]{{/l}}", ["l": .list([.number(1), .text("x")])]) == "[1][x]")
    #expect(rendered("{{#t}}<{{.}}>{{/t}}", ["t": .text("now")]) == "<now>")
  }

  @Test func dottedNamesDoNotFallOutwards() {
    let values: [String: Value] = [
      "a": .record(Record(open: ["b": .record(Record(open: [:]))])),
      "b": .record(Record(open: ["c": .text("wrong")])),
    ]
    #expect(rendered("{{#a}}[{{b.c}}]{{/a}}{{a.b.c.d}}{{a.x}}", values) == "[]")
  }

  @Test func delimitersChangeAndComeBack() {
    let values: [String: Value] = ["x": .text("1")]
    #expect(rendered("{{=<% %>=}}<%x%> {{x}} <%={{ }}=%>{{x}}", values) == "1 {{x}} 1")
    #expect(rendered("{{=| |=}}|#x||x||/x|", values) == "1")
    #expect(rendered("{{=[ ]=}}[{x}]", ["x": .text("&")]) == "&")
  }

  @Test func commentsVanish() {
    #expect(rendered("a{{! {x} \n b }}c{{!}}", ["x": .text("1")]) == "ac")
  }

  @Test func aByteOrderMarkIsNotPrinted() {
    #expect(rendered("\u{FEFF}{{x}}", ["x": .text("1")]) == "1")
  }

  @Test func rendersBehindWhatIsThere() {
    let (library, _) = compile(["main": "b"])
    var output = Array("a".utf8)
    library.render("main", Record(open: [:]), into: &output)
    library.render("missing", Record(open: [:]), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "ab")
    #expect(library.contains("main") && !library.contains("main", escaping: .none))
  }

  @Test func templatesOfTwoKindsMayShareAName() {
    let (library, mistakes) = TemplateLibrary.compile([
      TemplateSource(name: "mail", file: "mail.html", bytes: Array("{{>part}}".utf8)),
      TemplateSource(name: "mail", file: "mail.txt", bytes: Array("{{>part}}".utf8), escaping: .none),
      TemplateSource(name: "part", file: "part.html", bytes: Array("<p>{{x}}".utf8)),
      TemplateSource(name: "part", file: "part.txt", bytes: Array("{{x}}".utf8), escaping: .none),
    ])
    #expect(mistakes.isEmpty)
    var html: [UInt8] = []
    var text: [UInt8] = []
    library.render("mail", Record(open: ["x": .text("&")]), into: &html)
    library.render("mail", escaping: .none, Record(open: ["x": .text("&")]), into: &text)
    #expect(String(decoding: html, as: UTF8.self) == "<p>&amp;")
    #expect(String(decoding: text, as: UTF8.self) == "&")
  }
}

@Suite struct MendingTests {
  @Test func textsAreMendedBeforeTheyAreEscaped() {
    let (library, _) = compile(["main": "{{a}} {{{a}}} {{#b}}{{.}}{{/b}} {{{c}}} {{d}} a"])
    let values: [String: Value] = [
      "a": .text("a"), "b": .list([.text("a")]), "c": .html(Array("a".utf8)), "d": .number(1),
    ]
    var output: [UInt8] = []
    library.render(
      "main", Record(open: values), mending: { $0.replacing("a", with: "<") }, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "&lt; < &lt; a 1 a")
  }
}
