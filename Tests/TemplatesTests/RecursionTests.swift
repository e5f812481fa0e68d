import Foundation
import Templates
import Testing

struct RecursionTests {
  private static let endless =
    "error: 'main' includes itself without end | include it only inside a section that leads deeper into the data, or not at all"

  @Test func recursionOverDeeperDataIsLegal() {
    let item = ["item": "{{title}}{{#children}}{{>item}}{{/children}}"]
    #expect(mistakes("{{#post.contents}}{{>item}}{{/post.contents}}", item) == [])
    var page = Sample.Page()
    page.post.contents = [
      .init(title: "1", children: [.init(title: "1.1"), .init(title: "1.2")]), .init(title: "2"),
    ]
    #expect(Sample.rendered("{{#post.contents}}{{>item}}{{/post.contents}}", page, item) == "11.11.22")
  }

  @Test func recursionThroughOtherTemplatesAndSectionsIsLegal() {
    let templates = [
      "item": "{{#post}}{{#children}}{{<frame}}{{$x}}{{>item}}{{/x}}{{/frame}}{{/children}}{{/post}}",
      "frame": "<{{$x}}{{/x}}>",
    ]
    #expect(mistakes("{{#post.contents}}{{>item}}{{/post.contents}}", templates) == [])
    #expect(
      mistakes(
        "{{#post.params.tree}}{{>node}}{{/post.params.tree}}", ["node": "{{x}}{{#nodes}}{{>node}}{{/nodes}}"])
        == [])
  }

  @Test(arguments: [
    "{{>main}}", "{{#post}}{{>main}}{{/post}}", "{{^post.previous}}{{>main}}{{/post.previous}}",
    "{{#title}}{{>main}}{{/title}}", "{{#post.tags}}{{>main}}{{/post.tags}}", "{{#.}}{{>main}}{{/.}}",
    "{{<main}}{{/main}}", "{{$a}}{{<main}}{{$a}}x{{/a}}{{/main}}{{/a}}{{>main}}",
  ])
  func aTemplateInItselfIsAnError(template: String) {
    let found = mistakes(template)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("includes itself without end") }, "\(found)")
  }

  @Test func theChainOfAnEndlessInclusionIsTold() {
    #expect(
      mistakes("{{>a}}", ["a": "-{{>main}}"]) == [
        "a.html:1 \(Self.endless) | main.html:0 'a' is included here"
      ])
  }

  @Test func dataWithoutAnEndStopsRendering() throws {
    let (library, _) = compile(["main": "<{{#x}}{{>main}}{{>main}}{{/x}}>"])
    var output: [UInt8] = []
    let stop = try #require(library.render("main", Record(open: ["x": .flag(true)]), into: &output))
    #expect(
      stop.line
        == "main.html:1 error: the data leads more than 100 levels deep here | sections, blocks and templates inside one another must come to an end"
    )
    #expect(output.starts(with: Array("<<<<".utf8)) && output.count < 200)
  }

  @Test func aChainOfTemplatesThatIsTooLongIsAnError() {
    let chain = Dictionary(uniqueKeysWithValues: (0..<5000).map { ("t\($0)", "{{>t\($0 + 1)}}") })
    #expect(
      mistakes("{{>t0}}", chain.merging(["t5000": ""]) { $1 }).map { $0.split(separator: " |")[0] } == [
        "t99.html:0 error: templates, sections and blocks are nested deeper than 100 levels here"
      ])
  }

  /// Each template includes the next twice, and each fills a block with two more blocks: 2^40 pages.
  @Test(.timeLimit(.minutes(1))) func checkingTakesNoLongerForRepetition() {
    var templates = ["p40": "", "q0": "{{$b0}}{{/b0}}"]
    for n in 0..<40 { templates["p\(n)"] = "{{>p\(n + 1)}}{{#post}}{{>p\(n + 1)}}{{/post}}" }
    for n in 0..<30 {
      let two = "{{$b\(n + 1)}}{{/b\(n + 1)}}{{$b\(n + 1)}}{{/b\(n + 1)}}"
      templates["q\(n + 1)"] = "{{<q\(n)}}{{$b\(n)}}\(two){{/b\(n)}}{{/q\(n)}}"
    }
    #expect(mistakes("{{>p0}}", templates) == [])
    #expect(mistakes("{{>q30}}", templates) == [])
  }

  /// Other threads have a sixteenth of the main thread's stack on macOS.
  @Test func theDeepestNestingFitsASmallStack() async {
    let finished = await withCheckedContinuation { continuation in
      let thread = Thread {
        let nested =
          String(repeating: "{{#x}}{{$b}}", count: 50) + String(repeating: "{{/b}}{{/x}}", count: 50)
        let (library, mistakes) = compile([
          "main": nested, "loop": "{{<layout}}{{$b}}{{#x}}{{>loop}}{{/x}}{{/b}}{{/layout}}",
          "layout": "{{$b}}{{/b}}",
        ])
        var output: [UInt8] = []
        let values = Record(open: ["x": .flag(true)])
        let stops = ["main", "loop"].map { library.render($0, values, into: &output) != nil }
        let root = RecordType<Int>("root", "r", [.flag("x", "f") { _ in true }])
        let counts = ["main", "loop"].map { library.check($0, against: root).count }
        continuation.resume(returning: mistakes.isEmpty && stops == [false, true] && counts == [0, 1])
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
    #expect(finished)
  }
}
