/// The quotation marks a language writes in place of straight ones.
struct QuotationMarks: Hashable, Sendable {
  let opening: String
  let closing: String
  /// For a quotation within one: what straight single quotes become.
  let openingInner: String
  let closingInner: String
  /// Whether words stand without spaces, which tell elsewhere what opens a quotation and what closes it.
  let isWithinWords: Bool

  static let english = QuotationMarks("“ ” ‘ ’", isWithinWords: false)

  /// By the language of a tag (BCP 47), and its script or region where that makes a difference.
  init(ofLanguage tag: String) {
    let subtags = tag.lowercased().split(separator: "-")
    let language = subtags.first.map(String.init) ?? ""
    let variants = subtags.dropFirst().prefix { $0.count > 1 }.map { "\(language)-\($0)" }
    let known = (variants + [language]).lazy.compactMap { Self.byLanguage[$0] }
    let marks = known.first
    let isWithinWords = ["ja", "yue", "zh"].contains(language)
    guard marks != nil || isWithinWords else {
      self = .english
      return
    }
    self.init(marks ?? "“ ” ‘ ’", isWithinWords: isWithinWords)
  }

  /// - Parameter marks: The four, with an ASCII space between each two.
  private init(_ marks: String, isWithinWords: Bool) {
    let marks = marks.split(separator: " ").map(String.init)
    precondition(marks.count == 4)
    (opening, closing, openingInner, closingInner) = (marks[0], marks[1], marks[2], marks[3])
    self.isWithinWords = isWithinWords
  }
}

extension QuotationMarks {
  private static let byLanguage = Dictionary(
    table.flatMap { row in row.languages.split(separator: " ").map { (String($0), row.marks) } },
    uniquingKeysWith: { first, _ in first })

  /// Those that do not write as English does: by Unicode's CLDR (`delimiters`), and where it follows keyboards rather
  /// than books, as for Danish, by what is printed. Of Arabic's marks only «» are mirrored by browsers.
  private static let table: [(marks: String, languages: String)] = [
    ("„ “ ‚ ‘", "cs de dsb hsb is lb lt mk sk sl"),
    ("„ “ ’ ’", "bg"),
    ("„ “ « »", "et ka"),
    ("„ ” « »", "pl ro"),
    ("„ ” » «", "hu"),
    ("„ ” ‘ ’", "bs hr"),
    ("„ ” ’ ’", "sr"),
    ("” ” ’ ’", "fi he iw sv"),
    ("» « › ‹", "da"),
    ("« » ‘ ’", "nb nn no"),
    ("« » „ “", "be ky lv ru uk"),
    ("« » “ ”", "ca el es eu gl it oc pt-ao pt-mz pt-pt sq tg"),
    ("“ ” ‘ ’", "es-419 es-ar es-cl es-co es-mx es-pe es-us"),
    ("« » ‹ ›", "de-ch de-li fa gsw it-ch rm"),
    ("« » ” “", "ar"),
    ("« » « »", "hy"),
    ("«\u{A0} \u{A0}» “ ”", "br fr"),
    ("«\u{202F} \u{202F}» ‹\u{202F} \u{202F}›", "fr-ch"),
    ("「 」 『 』", "ja yue zh-hant zh-hk zh-mo zh-tw"),
  ]
}
