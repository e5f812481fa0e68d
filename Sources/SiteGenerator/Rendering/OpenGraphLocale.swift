enum OpenGraphLocale {
  /// A language with its region, as OpenGraph wants it: `de_CH` of `de-CH`. Nil where no region is named, since any
  /// would be made up.
  static func locale(of language: String) -> String? {
    let subtags = language.split(separator: "-")
    // What comes after a single letter is no region (BCP 47, section 2.1).
    let region = subtags.dropFirst().prefix { $0.count > 1 }
      .first { $0.count == 2 && $0.allSatisfy(\.isLetter) }
    return region.map { "\(subtags[0].lowercased())_\($0.uppercased())" }
  }
}
