import Templates
import Testing

struct RecordTypeTests {
  @Test func declaredValuesRender() {
    var page = Sample.Page()
    page.post.tags = [.init(name: "a", count: 2), .init(name: "b")]
    page.post.params = ["x": .list([.number(1), .number(2)])]
    #expect(
      Sample.rendered("{{title}} {{post.title}} {{{post.content}}} {{post.isDraft}}", page)
        == "Site Hello <p>Hi</p> false")
    #expect(Sample.rendered("{{#post.tags}}{{name}}{{count}} {{/post.tags}}", page) == "a2 b1 ")
    #expect(Sample.rendered("{{#post.params.x}}{{.}}{{/post.params.x}}{{post.params.y.z}}", page) == "12")
  }

  @Test func anAbsentValueNeverFallsOutwards() {
    struct Part: Sendable {}
    let part = RecordType<Part>("part", "p", [.text("title", "t") { _ in nil }])
    let whole = RecordType<Part>(
      "whole", "w",
      [
        .text("title", "t") { _ in "outer" }, .record("part", of: part, "p") { $0 },
      ])
    let (library, _) = compile(["main": "{{#part}}[{{title}}]{{/part}}{{title}}"])
    var output: [UInt8] = []
    library.render("main", whole.record(Part()), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "[]outer")
  }

  @Test func whatTheAuthorWroteIsSealed() {
    var page = Sample.Page()
    let leaf = Value.record(Record(sealed: ["name": .text("leaf")]))
    page.post.params = [
      "tree": .record(
        Record(sealed: ["name": .text("root"), "x": .text("outer"), "children": .list([leaf])]))
    ]
    // A leaf without children has none, so a partial may recurse; a key it lacks is empty, whoever else has it.
    #expect(
      Sample.rendered(
        "{{#post.params.tree}}{{>node}}{{/post.params.tree}}", page,
        ["node": "({{name}}{{x}}{{#children}}{{>node}}{{/children}})"]) == "(rootouter(leaf))")
    // A post's title is no title of the map in its params; the page's own values are wanted everywhere.
    page.title = "Site"
    #expect(
      Sample.rendered(
        "{{#post}}{{#params.tree}}[{{content}}|{{description}}|{{title}}]{{/params.tree}}{{/post}}", page)
        == "[||Site]")
    #expect(
      mistakes("{{#post.params.card}}{{anything}}{{post.titel}}{{{title}}}{{/post.params.card}}") == [
        "main.html:33 error: no value 'post.titel' here | did you mean 'post.title'?",
        "main.html:47 error: 'title' is a text, not HTML, and must be escaped | write '{{title}}'",
      ])
  }

  @Test func anEmptyTextIsFalse() {
    var page = Sample.Page()
    #expect(Sample.rendered("{{^post.description}}none{{/post.description}}", page) == "none")
    page.post.description = ""
    #expect(Sample.rendered("{{^post.description}}none{{/post.description}}", page) == "none")
    page.post.description = "x"
    #expect(Sample.rendered("{{#post.description}}{{.}}{{/post.description}}", page) == "x")
  }

  @Test func fieldsMayBeKnownOnlyAtRunTime() {
    let files = ["style.css": "/style.1.css", "dark.css": "/dark.2.css"]
    struct Assets: Sendable { var urls: [String: String] }
    let folders = ["style", "dark"].map { base in
      let inner = RecordType<Assets>(base, "Files.", [.text("css", "A file.") { $0.urls["\(base).css"] }])
      return Field<Assets>.record(base, of: inner, "Files.") { $0 }
    }
    let assets = RecordType<Assets>("assets", "The theme's files.", folders)
    let root = RecordType<Assets>("root", "All.", [.record("assets", of: assets, "Files.") { $0 }])
    let (library, _) = compile([
      "main": "{{assets.style.css}} {{assets.dark.css}}", "bad": "{{assets.styl.css}}",
    ])
    #expect(library.check("main", against: root).isEmpty)
    #expect(
      library.check("bad", against: root).map(\.line) == [
        "bad.html:0 error: no value 'assets.styl.css' here | did you mean 'assets.style.css'?"
      ])
    var output: [UInt8] = []
    library.render("main", root.record(Assets(urls: files)), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "/style.1.css /dark.2.css")
  }

  @Test func aTypeMayBeMadeOfParts() {
    struct Whole: Sendable {
      var page = Sample.Page()
      var number = 7
    }
    let whole = RecordType<Whole>(
      "whole", "w",
      Sample.page.fields { $0.page } + [
        .number("number", "n") { $0.number }, .number("title", "The first of two counts.") { _ in 0 },
      ])
    let (library, _) = compile(["main": "{{title}} {{post.title}} {{number}}"])
    #expect(library.check("main", against: whole).isEmpty)
    var output: [UInt8] = []
    library.render("main", whole.record(Whole()), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "Site Hello 7")
  }

  @Test func everyNameOfALargeTypeIsFound() {
    let names = (0..<500).map { "name\($0)" }
    let type = RecordType<Int>("large", "l", names.map { name in .text(name, "t") { _ in name } })
    let record = type.record(0)
    for name in names {
      guard case .text(name) = record.value(named: Name(name)) else {
        Issue.record("\(name) is lost")
        continue
      }
    }
    #expect(record.value(named: "name500") == nil)
  }
}
