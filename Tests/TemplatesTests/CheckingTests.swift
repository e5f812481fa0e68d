import Templates
import Testing

/// Each message of the checker, spelled out once, and what it lets pass.
struct CheckingTests {
  @Test func correctTemplatesHaveNoMistakes() {
    let template = """
      {{title}} {{post.title}} {{{post.content}}} {{#post}}{{title}}{{#tags}}{{name}} {{count}} {{title}}{{/tags}}{{/post}}
      {{^post.tags}}{{post.description}}{{/post.tags}} {{#post.isDraft}}{{.}}{{/post.isDraft}}
      {{#post.previous}}{{title}}{{#children}}{{title}}{{/children}}{{/post.previous}} {{post.previous.title}}
      {{post.params.a.b}}{{#post.params.list}}{{.}}{{name}}{{a.b}}{{#x}}{{y}}{{/x}}{{/post.params.list}}
      """
    #expect(mistakes(template) == [])
  }

  @Test func unknownNames() {
    #expect(
      mistakes("a {{post.titel}}") == [
        "main.html:2 error: no value 'post.titel' here | did you mean 'post.title'?"
      ])
    #expect(
      mistakes("{{#post}}{{#tgs}}{{anything}}{{/tgs}}{{/post}}") == [
        "main.html:9 error: no value 'tgs' here | did you mean 'tags'?"
      ])
    #expect(
      mistakes("{{content}}") == ["main.html:0 error: no value 'content' here | did you mean 'post.content'?"]
    )
    #expect(
      mistakes("{{past.title}}") == [
        "main.html:0 error: no value 'past.title' here | did you mean 'post.title'?"
      ])
    #expect(
      mistakes("{{^nope}}{{/nope}}") == [
        "main.html:0 error: no value 'nope' here | there are 'title', 'post'"
      ])
    #expect(
      mistakes("{{#post.tags}}{{zzzzzzz}}{{/post.tags}}") == [
        "main.html:14 error: no value 'zzzzzzz' here | there are 'name', 'count', 'title', 'post'"
      ])
  }

  @Test func namesBehindValuesThatHaveNone() {
    #expect(
      mistakes("{{post.title.first}}") == [
        "main.html:0 error: no value 'post.title.first' here: 'post.title' is a text | use 'post.title' by itself"
      ])
    #expect(
      mistakes("{{post.tags.name}}") == [
        "main.html:0 error: no value 'post.tags.name' here: 'post.tags' is a list | write '{{name}}' inside a section '{{#post.tags}}...{{/post.tags}}'"
      ])
  }

  @Test(arguments: ["post.tags.0", "post.tags.0.name"])
  func listsHaveNoNumbers(name: String) {
    #expect(
      mistakes("{{\(name)}}") == [
        "main.html:0 error: no value '\(name)' here: 'post.tags' is a list"
          + " | open a section '{{#post.tags}}...{{/post.tags}}', which shows each of it: a list has no numbers"
      ])
  }

  @Test func printingWhatCannotBePrinted() {
    #expect(
      mistakes("{{post.tags}}") == [
        "main.html:0 error: 'post.tags' is a list and cannot be printed | open it with '{{#post.tags}}...{{/post.tags}}' and print a value inside: '{{name}}', '{{count}}'"
      ])
    #expect(
      mistakes("{{#post.previous}}{{.}}{{/post.previous}}") == [
        "main.html:18 error: '.' is a record and cannot be printed | print one of its values: '{{title}}', '{{children}}'"
      ])
  }

  @Test func bracesAndHTML() {
    #expect(
      mistakes("{{{post.title}}}") == [
        "main.html:0 error: 'post.title' is a text, not HTML, and must be escaped | write '{{post.title}}'"
      ])
    #expect(
      mistakes("{{&post.params.x}}") == [
        "main.html:0 error: 'post.params.x' is what the author wrote, not HTML, and must be escaped | write '{{post.params.x}}'"
      ])
    #expect(
      mistakes("{{post.content}}") == [
        "main.html:0 warning: 'post.content' is HTML; two braces publish its tags as text | write '{{{post.content}}}'"
      ])
    #expect(mistakes("{{#post.content}}{{{.}}}{{/post.content}}") == [])
  }

  @Test func textTemplatesHoldNoHTML() {
    let message = "error: 'post.content' is HTML, and this is a text template | print a text value instead"
    #expect(
      mistakes("{{post.content}}{{{post.content}}}", escaping: .none) == [
        "main.html:0 \(message)", "main.html:16 \(message)",
      ])
    #expect(mistakes("{{post.title}}{{{post.title}}}", escaping: .none) == [])
  }

  @Test func dataOfTheAuthorMayHaveAnyName() {
    #expect(mistakes("{{#post.params}}{{content}}{{post}}{{anything}}{{title}}{{/post.params}}") == [])
    #expect(mistakes("{{#post.params}}{{{post.content}}}{{/post.params}}") == [])
    #expect(
      mistakes("{{#post.params}}{{post.titel}}{{/post.params}}") == [
        "main.html:16 error: no value 'post.titel' here | did you mean 'post.title'?"
      ])
  }

  @Test func aPartialIsCheckedWhereItIsUsed() {
    let card = ["card": "{{name}}"]
    #expect(mistakes("{{#post.tags}}{{>card}}{{/post.tags}}", card) == [])
    #expect(
      mistakes("{{#post.tags}}{{>card}}{{/post.tags}} {{>box}}", ["card": "{{name}}", "box": "-{{>card}}"])
        == [
          "card.html:0 error: no value 'name' here | did you mean 'title'? | main.html:38 'box' is included here | box.html:1 'card' is included here"
        ].map { $0.replacing("did you mean 'title'?", with: "there are 'title', 'post'") })
  }

  @Test func theSameMistakeIsToldOnce() {
    #expect(mistakes("{{>p}}{{#post}}{{>p}}{{/post}}", ["p": "{{nope}}{{nope}}"]).count == 2)
  }

  @Test func missingTemplates() {
    #expect(
      mistakes("{{>car}}", ["card": ""]) == [
        "main.html:0 error: there is no template 'car' | did you mean 'card'?"
      ])
    #expect(
      mistakes("{{<zzzzzz}}{{$b}}{{titel}}{{/b}}{{/zzzzzz}}", ["card": ""]) == [
        "main.html:0 error: there is no template 'zzzzzz' | there are 'card', 'main'",
        "main.html:17 error: no value 'titel' here | did you mean 'title'?",
      ])
  }

  @Test func blocksTheParentDoesNotHave() {
    let layout = [
      "layout": "{{$title}}{{/title}}{{>head}}", "head": "{{#post}}{{$extra}}{{/extra}}{{/post}}", "bare": "",
    ]
    #expect(mistakes("{{<layout}}{{$title}}{{/title}}{{$extra}}{{/extra}}{{/layout}}", layout) == [])
    #expect(
      mistakes("{{<layout}}{{$titel}}{{nope}}{{/titel}}{{/layout}}", layout) == [
        "main.html:11 error: 'layout' has no block 'titel' to fill | did you mean '{{$title}}'?",
        "main.html:21 error: no value 'nope' here | there are 'title', 'post'",
      ])
    #expect(
      mistakes("{{<layout}}{{$zzzzzz}}{{/zzzzzz}}{{/layout}}", layout) == [
        "main.html:11 error: 'layout' has no block 'zzzzzz' to fill | its blocks are 'extra', 'title'"
      ])
    #expect(
      mistakes("{{<bare}}{{$x}}{{/x}}{{/bare}}", layout) == [
        "main.html:9 error: 'bare' has no block 'x' to fill | it has no blocks at all"
      ])
  }

  @Test func whatFillsABlockIsCheckedWhereTheBlockStands() {
    let layout = ["layout": "{{#post.tags}}{{$item}}{{count}}{{/item}}{{/post.tags}}{{$main}}{{/main}}"]
    #expect(mistakes("{{<layout}}{{$item}}{{name}}{{/item}}{{/layout}}", layout) == [])
    #expect(
      mistakes("{{<layout}}{{$main}}{{name}}{{/main}}{{/layout}}", layout) == [
        "main.html:20 error: no value 'name' here | there are 'title', 'post'"
      ])
    #expect(
      mistakes("{{<layout}}{{$item}}{{nam}}{{/item}}{{/layout}}", layout) == [
        "main.html:20 error: no value 'nam' here | did you mean 'name'? | main.html:0 'layout' is included here | layout.html:14 this block is filled by 'main'"
      ])
  }

  @Test func defaultsThatAreFilledAreNotChecked() {
    let layout = ["layout": "{{$main}}{{nope}}{{/main}}"]
    #expect(mistakes("{{<layout}}{{$main}}{{/main}}{{/layout}}", layout) == [])
    #expect(mistakes("{{<layout}}{{/layout}}", layout).count == 1)
  }
}
