/// Goes by code points: where characters begin can only be told from a long way off in a text of flags, say.
extension StringProtocol {
  /// Without white space at either end.
  var trimmingSpaces: String {
    let start = unicodeScalars.firstIndex { !$0.isWhitespace }
    return start.map { self[$0...].trimmingSpacesAtEnd } ?? ""
  }

  var trimmingSpacesAtEnd: String {
    let last = unicodeScalars.lastIndex { !$0.isWhitespace }
    return last.map { String(self[...$0]) } ?? ""
  }
}
