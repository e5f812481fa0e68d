import CommonMark
struct PreparedMarkdown: Sendable {
  struct Features: OptionSet, Sendable { let rawValue: Int; static let tables = Features(rawValue: 1); static let footnotes = Features(rawValue: 2) }
  var bytes: ArraySlice<UInt8>
  var tables: [Table] = []
  var footnotes: [Footnote] = []
  var separators: Set<Int> = []
  init(_ source: ArraySlice<UInt8>, features: Features) { bytes = source }
  func sourceLine(_ line: Int) -> Int { line }
  enum Alignment: String { case left, center, right }
  struct Table { var alignments: [Alignment?]; var rows: [[Range<Int>]]; var lines: ClosedRange<Int> }
  struct Footnote { var label: Range<Int>; var offset: Int; var line: Int }
}
struct EscapeGuards { var bytes: [UInt8]; init?(_ b: ArraySlice<UInt8>) { return nil }; func strip(from: Node) {} }
enum SlowMarkdown { static func finding(in: SourceText, body: Range<Int>) -> Finding? { nil } }
enum Autolinks { static func run(on: Node) {} }
enum Strikethrough { static func run(on: Node) {} }
enum TaskLists { static func run(on: Node) {} }
struct InlinePlaces {
  init(_ bytes: [UInt8], in range: Range<Int>, isHTML: Bool = false) {}
  mutating func destination(_ url: String) -> Int? { nil }
  mutating func attribute(_ url: String) -> Int? { nil }
  mutating func text(_ url: String) -> Int? { nil }
}
struct ReferenceDefinitions { init(_ bytes: [UInt8], in range: Range<Int>) {}; mutating func destination(_ url: String) -> Int? { nil } }
