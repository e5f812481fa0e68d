/// What a name in a template stands for.
public enum Value: Sendable {
  /// Nothing: prints nothing and is not true.
  case absent
  case text(String)
  case number(Int)
  /// The text is what is printed: `1.10` is not to become `1.1`.
  case decimal(Double, text: String)
  /// Text that is HTML already: `{{{name}}}` copies it.
  case html([UInt8])
  case flag(Bool)
  case list([Value])
  case record(Record)
}

extension Value {
  /// Whether `{{#name}}` renders its section: anything but absent, false, zero and what is empty.
  var isTrue: Bool {
    switch self {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0
    case .decimal(let number, _): number != 0
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }
}
