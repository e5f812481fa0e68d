import Foundation

/// Makes one term of all spellings that mean the same to a reader who searches: `Café`, `cafe` and `CAFÉ`.
///
/// `templates/assets/search.js` does the same with what a reader types, step by step, and must change with this.
enum TermFolding {
  /// Longer terms are cut to this many characters, since no one types more.
  static let longest = 40

  /// The terms of a text, which need be no single word: `don’t` is two, and a row of ideographs is all its pairs.
  static func terms(of text: String) -> [String] {
    words(of: fold(text)).flatMap(terms)
  }
}

extension TermFolding {
  /// To capitals first, since `ß` is `SS` there and `ς` is `Σ`; by scalar, since only that does not depend on what is
  /// around it. Compatible forms become the usual ones (NFKD), and accents vanish.
  private static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars where !isAccent(scalar) {
      for capital in scalar.properties.uppercaseMapping.unicodeScalars {
        folded += capital.properties.lowercaseMapping
      }
    }
    return folded.precomposedStringWithCanonicalMapping
  }

  /// What a word can do without: accents in Latin, Greek and Cyrillic, vowels in Hebrew and Arabic. Marks of other
  /// scripts are as good as letters.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F: true
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: true
    case 0x64B...0x65F: true
    default: false
    }
  }

  private static func words(of text: String) -> [Substring.UnicodeScalarView] {
    text.unicodeScalars.split { !isOfWord($0) }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Parts a word where writing without spaces begins or ends.
  private static func terms(of word: Substring.UnicodeScalarView) -> [String] {
    var terms: [String] = []
    var rest = word[...]
    while let first = rest.first {
      let isUnspaced = isUnspaced(first)
      let part = rest.prefix { Self.isUnspaced($0) == isUnspaced }
      rest = rest[part.endIndex...]
      terms += isUnspaced ? pairs(in: Array(part)) : [String(String.UnicodeScalarView(part.prefix(longest)))]
    }
    return terms
  }

  /// Chinese and Japanese, whose words nothing sets apart.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
  }

  /// Every two neighbours, and the last one alone: each character begins a term.
  private static func pairs(in characters: [Unicode.Scalar]) -> [String] {
    characters.indices.map { String(String.UnicodeScalarView(characters[$0...].prefix(2))) }
  }
}
