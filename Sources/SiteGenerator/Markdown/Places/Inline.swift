/// Something in a block's text that has a place of its own.
struct Inline {
  enum Kind {
    /// An address at its first byte: in the link itself, in an autolink, or in the definition it refers to.
    case link(Located<String>)
    /// - Parameter start: Where in the source the image's `![` is.
    case image(Located<String>, start: Int)
    /// A label at its `[^`.
    case footnoteReference(Located<String>)
    case html
    case code
  }

  let kind: Kind
  /// The bytes of the block's text that hold no words; of a link what is behind its text.
  let range: Range<Int>
  /// Where it begins: of a link, an image and a reference at its first bracket.
  let start: Int

  init(_ kind: Kind, _ range: Range<Int>, from start: Int? = nil) {
    self.kind = kind
    self.range = range
    self.start = start ?? range.lowerBound
  }
}
