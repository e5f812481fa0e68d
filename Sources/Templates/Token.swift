/// A piece of a template: text up to the end of a line at most, or one tag.
struct Token {
  enum Kind {
    case text
    /// `{{name}}`
    case variable
    /// `{{{name}}}` and `{{&name}}`
    case rawVariable
    case section
    case inverted
    case block
    case parent
    case partial
    case close
    /// A comment or a change of delimiters.
    case silent
  }

  let kind: Kind
  /// The bytes of the whole tag, with its delimiters, or those of the text.
  var range: Range<Int>
  var name = ""
  /// The first piece of a line that is not dropped.
  var startsLine = false
  /// For a tag that has a line to itself, the white space before it; the line itself is dropped.
  var indent: Range<Int>?

  /// The tag as an author would write it, for messages.
  var description: String {
    switch kind {
    case .text, .silent: ""
    case .variable: "{{\(name)}}"
    case .rawVariable: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .block: "{{$\(name)}}"
    case .parent: "{{<\(name)}}"
    case .partial: "{{>\(name)}}"
    case .close: "{{/\(name)}}"
    }
  }

  var opens: Bool {
    switch kind {
    case .section, .inverted, .block, .parent: true
    default: false
    }
  }
}
