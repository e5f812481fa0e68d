extension StringProtocol {
  /// Without white space at either end.
  var trimmingSpaces: String {
    String(drop(while: \.isWhitespace)).trimmingSpacesAtEnd
  }

  var trimmingSpacesAtEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
