/// A piece of a compiled template.
///
/// The pieces are classes because rendering passes over them again and again: handing one on costs one count
/// of references, and not one for each array in it.
enum Node: Sendable {
  case text(Text)
  case variable(Variable)
  case section(Section)
  case include(Include)
  case block(Block)
}

/// Bytes that are copied.
final class Text: Sendable {
  let bytes: [UInt8]
  /// Where lines of the template start among the bytes; an indented partial puts white space there.
  ///
  /// The end of the bytes is among them if the tag that follows starts a line.
  let lineStarts: [Int]

  init(bytes: [UInt8], lineStarts: [Int]) {
    self.bytes = bytes
    self.lineStarts = lineStarts
  }
}

/// `{{name}}`, `{{{name}}}` or `{{&name}}`.
final class Variable: Sendable {
  let path: Path
  /// Written with three braces or `&`.
  let isRaw: Bool
  let escapes: Bool
  let offset: Int

  init(path: Path, isRaw: Bool, escapes: Bool, offset: Int) {
    self.path = path
    self.isRaw = isRaw
    self.escapes = escapes
    self.offset = offset
  }
}

/// `{{#name}}` or `{{^name}}` to `{{/name}}`.
final class Section: Sendable {
  let path: Path
  let isInverted: Bool
  let offset: Int
  let body: [Node]

  init(path: Path, isInverted: Bool, offset: Int, body: [Node]) {
    self.path = path
    self.isInverted = isInverted
    self.offset = offset
    self.body = body
  }
}

/// `{{>name}}`, or `{{<name}}` to `{{/name}}` with the blocks it fills.
final class Include: Sendable {
  let name: String
  /// An index into the library's templates; nil if there is none of that name.
  let target: Int?
  /// The white space before a tag that has a line to itself; nil for one within a line.
  let indent: [UInt8]?
  let overrides: [Block]
  let offset: Int

  init(name: String, target: Int?, indent: [UInt8]?, overrides: [Block], offset: Int) {
    self.name = name
    self.target = target
    self.indent = indent
    self.overrides = overrides
    self.offset = offset
  }
}

/// `{{$name}}` to `{{/name}}`: a place to fill, or within a parent what fills it.
final class Block: Sendable {
  let name: Name
  let offset: Int
  /// Put before each line of whatever fills the block, which was itself compiled without indentation.
  let indent: [UInt8]
  /// Whether the block has a line to itself, so that what fills it starts a line.
  let startsLine: Bool
  let body: [Node]

  init(name: Name, offset: Int, indent: [UInt8]?, body: [Node]) {
    self.name = name
    self.offset = offset
    self.indent = indent ?? []
    self.startsLine = indent != nil
    self.body = body
  }

  /// Whether the body begins behind the tag, not on the next line.
  var opensInline: Bool {
    !startsLine && !body.isEmpty
  }
}
