import Templates
import Testing

/// Whatever stands in the files, nothing crashes and everything ends.
struct FuzzTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{&", "<% %>",
    "post", "title", "tags", "content", "params", "children", "previous", "a", "b", ".", " ", "\n", "\r\n",
    "\t",
    "  ", "{{#post}}", "{{/post}}", "{{#post.contents}}", "{{/post.contents}}", "{{>a}}", "{{>b}}", "{{<a}}",
    "{{/a}}", "{{$b}}", "{{/b}}", "{{title}}", "{{{post.content}}}", "x", "\u{FEFF}", "👋",
  ]

  private static let wellFormed = [
    "{{<b}}\n{{$b}}\n  {{#post.contents}}\n  {{>a}}\n  {{/post.contents}}\n{{/b}}\n{{/b}}\n",
    "{{title}}{{#children}}\n  {{>a}}\n{{/children}}{{^previous}}{{.}}{{/previous}}",
    "<p>\n  {{$b}}\n    {{{post.content}}}\n  {{/b}}\n</p>{{=| |=}}|post.params.x||#post||title||/post|",
  ]

  @Test(arguments: UInt64(0)..<40)
  func randomTemplates(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<50 {
      let texts = (0..<3).map { _ in
        let count = Int.random(in: 0..<40, using: &random)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      }
      exercise(texts.map { Array($0.utf8) })
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func damagedTemplates(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<50 {
      exercise(Self.wellFormed.map { damaged(Array($0.utf8), using: &random) })
    }
  }

  @Test func randomBytes() {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      exercise((0..<3).map { _ in (0..<60).map { _ in UInt8.random(in: 0...255, using: &random) } })
    }
  }

  private func damaged(_ bytes: [UInt8], using random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0..<6, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = bytes.randomElement(using: &random) ?? 0
      case 2:
        bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &random) ?? "").utf8), at: index)
      default: bytes.removeSubrange(index..<min(index + 5, bytes.count))
      }
    }
    return bytes
  }

  private func exercise(_ texts: [[UInt8]]) {
    let names = ["main", "a", "b"]
    for escaping in [Escaping.html, .none] {
      let (library, mistakes) = TemplateLibrary.compile(
        zip(names, texts).map { TemplateSource(name: $0, file: $0, bytes: $1, escaping: escaping) })
      #expect(
        mistakes.allSatisfy { mistake in
          zip(names, texts).contains { $0 == mistake.place.file && mistake.place.offset <= $1.count }
        })
      let found = names.flatMap { library.check($0, escaping: escaping, against: Sample.page) }
      var output: [UInt8] = []
      let stop = library.render("main", escaping: escaping, Sample.page.record(page), into: &output)
      // What passes the checks renders to the end.
      if mistakes.isEmpty && found.isEmpty { #expect(stop == nil) }
      library.render("main", escaping: escaping, value: .list([.text("x")]), into: &output)
    }
  }

  private var page: Sample.Page {
    var page = Sample.Page()
    page.post.contents = [
      .init(title: "1", children: [.init(title: "1.1", children: [.init(title: "1.1.1")])])
    ]
    page.post.params = ["a": .text("x"), "x": .list([.record(Record(open: ["a": .flag(true)]))])]
    page.post.previous = .init(title: "<&>")
    return page
  }
}

/// A generator that gives the same numbers for the same seed on every machine.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
