/// The direction in which a language is written, for the `dir` attribute.
enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// By the script that a language tag names (BCP 47, section 2.2.3), or else the one its language is usually written in
  /// (the likely subtags of Unicode's CLDR).
  init(ofLanguage tag: String) {
    let subtags = tag.lowercased().split(separator: "-")
    // What comes after a single letter is no script.
    let script = subtags.dropFirst().prefix { $0.count > 1 }.first { subtag in
      subtag.count == 4 && subtag.allSatisfy(\.isLetter)
    }
    let isRightToLeft =
      if let script {
        Self.scripts.contains(String(script))
      } else {
        subtags.first.map { Self.languages.contains(String($0)) } ?? false
      }
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }
}

extension TextDirection {
  /// Those whose letters have the bidirectional class R or AL (UAX 9).
  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr", "hung",
    "khar", "lydi", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr",
    "palm", "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd", "sogo", "syrc", "syre",
    "syrj", "syrn", "thaa", "yezi",
  ]

  /// With the Arabic languages and signs that have tags of their own, and the old tags `iw` and `ji`.
  private static let languages: Set<String> = [
    "acm", "acq", "aeb", "afb", "ajp", "apc", "apd", "ar", "arb", "arc", "arq", "ars", "ary", "arz",
    "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn",
    "nqo", "pes", "pnb", "prs", "ps", "rhg", "sam", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
  ]
}
