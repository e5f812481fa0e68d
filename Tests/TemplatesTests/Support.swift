import Templates

/// A library of HTML templates by name.
func compile(_ templates: [String: String], _ escaping: Escaping = .html) -> (
  library: TemplateLibrary, diagnostics: [Diagnostic]
) {
  TemplateLibrary.compile(
    templates.sorted { $0.key < $1.key }.map { name, text in
      TemplateSource(name: name, file: "\(name).html", bytes: Array(text.utf8), escaping: escaping)
    })
}

/// What a template prints of open data; partials are the other templates.
func rendered(
  _ template: String, _ values: [String: Value] = [:], _ partials: [String: String] = [:],
  escaping: Escaping = .html
) -> String {
  let (library, _) = compile(partials.merging(["main": template]) { $1 }, escaping)
  var output: [UInt8] = []
  library.render("main", escaping: escaping, Record(open: values), into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// Every syntax mistake of one template, as an author would read it.
func syntaxMistakes(_ template: String) -> [String] {
  compile(["main": template]).diagnostics.map(\.line)
}

/// Every mistake of the template `main` and those it includes, checked against the sample types.
func mistakes(
  _ template: String, _ partials: [String: String] = [:], escaping: Escaping = .html
) -> [String] {
  let (library, syntax) = compile(partials.merging(["main": template]) { $1 }, escaping)
  return (syntax + library.check("main", escaping: escaping, against: Sample.page)).map(\.line)
}

extension Diagnostic {
  /// `main.html:7 error: message | help | main.html:3 note`
  var line: String {
    let notes = notes.map { "\($0.place.file):\($0.place.offset) \($0.text)" }
    let parts = ["\(place.file):\(place.offset) \(severity): \(message)", help].compactMap { $0 } + notes
    return parts.joined(separator: " | ")
  }
}

/// A small site's declared values.
enum Sample {
  struct Tag: Sendable {
    var name: String
    var count = 1
  }

  struct Entry: Sendable {
    var title: String
    var children: [Entry] = []
  }

  struct Post: Sendable {
    var title = "Hello"
    var description: String?
    var content: [UInt8] = Array("<p>Hi</p>".utf8)
    var isDraft = false
    var tags: [Tag] = []
    var previous: Entry?
    var contents: [Entry] = []
    var params: [String: Value] = [:]
  }

  struct Page: Sendable {
    var title = "Site"
    var post = Post()
  }

  static let tag = RecordType<Tag>(
    "tag", "A tag and the posts that carry it.",
    [
      .text("name", "The tag as first written.") { $0.name },
      .number("count", "How many posts carry it.") { $0.count },
    ])

  static let entry: RecordType<Entry> = RecordType(
    "entry", "A line of the table of contents.",
    [
      .text("title", "The heading.") { $0.title },
      .list("children", of: entry, "The headings below it.") { $0.children },
    ])

  static let post = RecordType<Post>(
    "post", "One letter.",
    [
      .text("title", "Its title.") { $0.title },
      .text("description", "A sentence | or two.") { $0.description },
      .html("content", "The body.") { $0.content },
      .flag("isDraft", "Whether it is held back.") { $0.isDraft },
      .list("tags", of: tag, "Its tags.") { $0.tags },
      .record("previous", of: entry, "The post before, if any.") { $0.previous },
      .list("contents", of: entry, "Its table of contents.") { $0.contents },
      .open("params", "Whatever the author put there.") { .record(Record(sealed: $0.params)) },
    ])

  static let page = RecordType<Page>(
    "page", "What every template sees.",
    [
      .text("title", "The site's title.") { $0.title },
      .record("post", of: post, "The letter on this page.") { $0.post },
    ])

  /// What a template prints of a page.
  static func rendered(_ template: String, _ page: Page = Page(), _ partials: [String: String] = [:])
    -> String
  {
    let (library, _) = compile(partials.merging(["main": template]) { $1 })
    var output: [UInt8] = []
    library.render("main", Sample.page.record(page), into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
