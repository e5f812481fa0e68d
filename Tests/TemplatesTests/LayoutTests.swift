import Templates
import Testing

/// Lines that vanish, indentation, and what fills blocks.
struct LayoutTests {
  private let yes: [String: Value] = ["yes": .flag(true), "no": .flag(false), "name": .text("a\nb")]

  @Test func tagsAloneOnTheirLineLeaveNoLine() {
    #expect(rendered("1\n  {{#yes}}\n2\n  {{/yes}}\n3\n", yes) == "1\n2\n3\n")
    #expect(rendered("1\r\n{{! c }}\r\n2\r\n", yes) == "1\r\n2\r\n")
    #expect(rendered("1\n{{#yes}}{{^no}}\n2\n{{/no}}{{/yes}}\n3", yes) == "1\n2\n3")
    #expect(rendered("{{#yes}}\n{{/yes}}", yes) == "")
  }

  @Test func otherLinesStay() {
    #expect(rendered("{{#yes}} {{/yes}}\n2", yes) == " \n2")
    #expect(rendered("  {{name}}\n", yes) == "  a\nb\n")
    #expect(rendered("{{>p}} {{>p}}\n", yes, ["p": "x"]) == "x x\n")
  }

  @Test func aPartialAloneOnItsLineIsIndented() {
    let partials = ["outer": "<\n  {{>inner}}\n\n>\n", "inner": "{{name}}\n{{#yes}}\nz\n{{/yes}}\n"]
    #expect(rendered("  {{>outer}}\n.", yes, partials) == "  <\n    a\nb\n    z\n\n  >\n.")
  }

  @Test func aPartialWithinALineIsNot() {
    let partials = ["outer": "<i>{{>inner}}</i>\n", "inner": "1\n2"]
    #expect(rendered("  {{>outer}}\n", yes, partials) == "  <i>1\n2</i>\n")
  }

  @Test func blocksPrintTheirDefaultOrWhatFillsThem() {
    let layout = ["layout": "<title>{{$title}}None{{/title}}</title>\n{{$main}}{{/main}}\n"]
    #expect(rendered("{{>layout}}", [:], layout) == "<title>None</title>\n\n")
    #expect(
      rendered("{{<layout}}\n{{$title}}T{{/title}}\n{{$main}}M{{/main}}\n{{/layout}}\n", [:], layout)
        == "<title>T</title>\nM\n")
  }

  @Test func whatFillsABlockTakesItsIndentation() {
    let layout = ["layout": "<main>\n    {{$main}}\n    {{/main}}\n</main>\n"]
    let page = "{{<layout}}\n{{$main}}\n  <p>\n    {{name}}\n  </p>\n{{/main}}\n{{/layout}}\n"
    #expect(rendered(page, yes, layout) == "<main>\n    <p>\n      a\nb\n    </p>\n</main>\n")
    #expect(
      rendered("{{<layout}}{{$main}}x{{/main}}{{/layout}}", yes, layout) == "<main>\n    x</main>\n")
  }

  @Test func aBlockInTheMiddleOfALineIsNotIndentedTwice() {
    let templates = [
      "layout": "<b>{{$x}}{{/x}}</b>\n", "page": "{{<layout}}\n{{$x}}\n  1\n  2\n{{/x}}\n{{/layout}}\n",
    ]
    #expect(rendered("  {{>page}}\n", [:], templates) == "  <b>1\n  2\n</b>\n")
  }

  @Test func aWholeParentOnOneLineTakesTheLine() {
    let layout = ["layout": "<{{$x}}{{/x}}>\n"]
    #expect(rendered("1\n  {{<layout}}{{$x}}y{{/x}}{{/layout}}\n2\n", [:], layout) == "1\n  <y>\n2\n")
  }

  @Test func theOutermostTemplateWins() {
    let templates = [
      "base": "{{$a}}1{{/a}}{{$b}}1{{/b}}{{$c}}1{{/c}}",
      "middle": "{{<base}}{{$a}}2{{/a}}{{$b}}2{{/b}}{{/base}}",
    ]
    #expect(rendered("{{<middle}}{{$a}}3{{/a}}{{/middle}}", [:], templates) == "321")
  }

  @Test func blocksReachIntoPartialsOfTheLayout() {
    let templates = ["layout": "{{>head}}", "head": "<{{$title}}none{{/title}}>"]
    #expect(rendered("{{<layout}}{{$title}}T{{/title}}{{/layout}}", [:], templates) == "<T>")
  }

  @Test func whatFillsABlockSeesTheBlocksOfItsOwnTemplate() {
    let templates = [
      "layout": "{{$title}}{{/title}}|{{$main}}{{/main}}", "card": "[{{$title}}card{{/title}}]",
    ]
    let page =
      "{{<layout}}{{$title}}page{{/title}}{{$main}}{{>card}}{{<card}}{{$title}}mine{{/title}}{{/card}}{{/main}}{{/layout}}"
    #expect(rendered(page, [:], templates) == "page|[card][mine]")
    #expect(
      rendered("{{<card}}{{$title}}<{{$title}}inner{{/title}}>{{/title}}{{/card}}", [:], templates)
        == "[<inner>]")
  }

  @Test func whatFillsABlockSeesTheDataAroundTheBlock() {
    let values: [String: Value] = ["x": .text("out"), "in": .record(Record(open: ["x": .text("in")]))]
    #expect(
      rendered("{{<p}}{{$b}}{{x}}{{/b}}{{/p}}{{x}}", values, ["p": "{{#in}}{{$b}}{{/b}}{{/in}}"]) == "inout")
  }

  @Test func aMissingPartialOrParentPrintsNothing() {
    #expect(rendered("[{{>none}}{{<none}}{{$b}}x{{/b}}{{/none}}]") == "[]")
  }
}
