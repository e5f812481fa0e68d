/// An entry's text as a tree of values, for readers who have no browser: the email edition is made of it.
///
/// Addresses are as the author wrote them. The author's own HTML is in it as what it comes to; what only a page can show
/// is an ``Block/embed(address:)``.
struct TextTree: Hashable, Sendable {
  var blocks: [Block] = []
  /// The footnotes, in the order of their numbers, which begin with 1.
  var notes: [[Block]] = []

  indirect enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// The highest level in the text is 1.
    case heading(level: Int, [Inline])
    case list(List)
    case quote([Block])
    case callout(Callouts.Kind, title: [Inline], [Block])
    case code(Code)
    case table(Table)
    case figure(Figure)
    case buttons([Button])
    case video(Body.Video)
    /// A frame, a film, a form: the address of what it shows; nil where that is on the entry's own page alone.
    case embed(address: String?)
    case rule
  }

  indirect enum Inline: Hashable, Sendable {
    case text(String)
    /// Where the author's line ends.
    case softBreak
    case lineBreak
    case code(String)
    case styled(Style, [Inline])
    case link(address: String, [Inline])
    case image(Image)
    /// A reference to the footnote with this number.
    case note(Int)
  }

  enum Style: Hashable, Sendable, CaseIterable {
    case emphasis, strong, struck, underlined, marked, small, superscript, `subscript`
  }
}

extension TextTree {
  struct List: Hashable, Sendable {
    /// Of an ordered list; nil where items have bullets.
    var start: Int?
    /// Whether the items stand close together.
    var isTight = true
    var items: [Item] = []
  }

  struct Item: Hashable, Sendable {
    /// Nil where it is no task.
    var isDone: Bool?
    var blocks: [Block] = []
  }

  struct Code: Hashable, Sendable {
    /// Ends without a line break.
    var text: String
    var title: String?
  }

  struct Table: Hashable, Sendable {
    /// One for each column; nil where the author gives none.
    var alignments: [PreparedMarkdown.Table.Alignment?]
    /// Nil where the author's own HTML has none.
    var header: [[Inline]]?
    /// Each has as many cells as there are columns.
    var rows: [[[Inline]]]
  }

  struct Image: Hashable, Sendable {
    var address: String
    /// Empty where the author gives none.
    var alternative: String
    /// In pixels, where the author's own HTML says it.
    var width: Int?
  }

  /// An image that is a block of its own.
  struct Figure: Hashable, Sendable {
    var image: Image
    /// Where it leads to.
    var link: String?
    var caption: [Inline] = []
  }

  struct Button: Hashable, Sendable {
    var address: String
    var label: [Inline]
  }
}
