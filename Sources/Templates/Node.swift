/// A piece of a compiled template.
enum Node: Sendable {
  case text(Text)
  case variable(Variable)
  case section(Section)
  case include(Include)
  case block(Block)
}

/// Bytes that are copied.
struct Text: Sendable {
  var bytes: [UInt8] = []
  /// Where lines of the template start among the bytes; an indented partial puts white space there.
  ///
  /// The end of the bytes is among them if the tag that follows starts a line.
  var lineStarts: [Int] = []
}

/// `{{name}}`, `{{{name}}}` or `{{&name}}`.
struct Variable: Sendable {
  let path: Path
  /// Written with three braces or `&`.
  let isRaw: Bool
  let escapes: Bool
  let offset: Int
}

/// `{{#name}}` or `{{^name}}` to `{{/name}}`.
struct Section: Sendable {
  let path: Path
  let isInverted: Bool
  let offset: Int
  let body: [Node]
}

/// `{{>name}}`, or `{{<name}}` to `{{/name}}` with the blocks it fills.
struct Include: Sendable {
  let name: String
  /// An index into the library's templates; nil if there is none of that name.
  let target: Int?
  /// The white space before a tag that has a line to itself; nil for one within a line.
  let indent: [UInt8]?
  let overrides: [Block]
  let isParent: Bool
  let offset: Int
}

/// `{{$name}}` to `{{/name}}`: a place to fill, or within a parent what fills it.
struct Block: Sendable {
  let name: Name
  let offset: Int
  /// Put before each line of whatever fills the block, which was itself compiled without indentation.
  let indent: [UInt8]
  /// Whether the block stands at the start of a line, so that what fills it starts one.
  let startsLine: Bool
  /// Whether the body begins behind the tag, not on the next line.
  let opensInline: Bool
  let body: [Node]
}
