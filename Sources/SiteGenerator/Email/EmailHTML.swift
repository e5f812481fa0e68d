/// A text as the content of a mail, and what it weighs.
struct EmailHTML: Hashable, Sendable {
  /// UTF-8, to stand within a cell of the template.
  var html: [UInt8]
  /// In the order of the text.
  var parts: [Part]

  /// A block of the text, or its footnotes.
  struct Part: Hashable, Sendable {
    /// For messages: `table 'Week'`.
    var name: String
    /// Whether a section begins with it.
    var isHeading = false
    /// Of HTML.
    var bytes: Int
    /// To follow, which services lengthen to count who follows them.
    var links: Int
  }
}
