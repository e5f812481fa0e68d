extension String {
  /// With a blank for each character that could end or hide a line of a header.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          switch $0.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          default: $0
          }
        }))
  }

  /// With one blank between words and none around them; nil where there are no words.
  var asDisplayName: String? {
    let words = withoutControls.split(separator: " ")
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
