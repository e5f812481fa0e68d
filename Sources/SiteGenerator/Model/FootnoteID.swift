/// The ids of a footnote and of the places that refer to it.
///
/// The colon keeps them apart from those of headings, which hold none.
struct FootnoteID {
  /// From 1, in the order of first use.
  let number: Int

  init(note number: Int) {
    self.number = number
  }

  var note: String { "fn:\(number)" }

  /// - Parameter time: From 1, in the order of the text.
  func reference(_ time: Int) -> String {
    time == 1 ? "fnref:\(number)" : "fnref:\(number):\(time)"
  }

  /// Where the text first refers to the note, for a way back that does not scroll.
  var place: String { "fnref:\(number):here" }
}
