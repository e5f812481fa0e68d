/// What rules about words have to know of a language.
///
/// In a language that is not listed, those that need to know it find nothing.
struct LanguageHabits: Sendable {
  /// Words that may stand twice: "had had", "die die". Nil where all may, as in languages that double words for their
  /// plural.
  var repeats: Set<String>?
  /// Words with a full stop that ends no sentence.
  var abbreviations: Set<String> = []
  /// Words of a link that do not say where it leads.
  var vagueLinks: Set<String> = []
  /// Whether a number with a full stop is an ordinal.
  var hasPointedOrdinals = false
  /// Whether words that differ by an `s` at their end are one in number only.
  var hasPlainPlurals = false
  /// What would be a leftover, were it not a word of the language; `TK` is one in English alone.
  var ownWords: Set<String> = ["TK"]

  /// - Parameter tag: A language tag (BCP 47).
  init(ofLanguage tag: String) {
    self = Self.all[tag.lowercased().prefix { $0 != "-" }.description] ?? LanguageHabits()
  }

  private init(
    repeats: String? = nil, abbreviations: String = "", vagueLinks: [String] = [],
    hasPointedOrdinals: Bool = false, hasPlainPlurals: Bool = false, ownWords: String = "TK"
  ) {
    self.repeats = repeats.map(Self.words)
    self.abbreviations = Self.words(abbreviations)
    self.vagueLinks = Set(vagueLinks)
    self.hasPointedOrdinals = hasPointedOrdinals
    self.hasPlainPlurals = hasPlainPlurals
    self.ownWords = Self.words(ownWords)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

extension LanguageHabits {
  private static let all = ["en": english, "de": german, "fr": french, "es": spanish, "pt": portuguese]

  private static let english = LanguageHabits(
    repeats: """
      had that is do did her you in on out up over no yes ha he oh ah hey bye blah so very really too much many far \
      long well now there please never go knock tick hear chop tut la way big old yeah wait again \
      hmm mm mhm uh um ta mahi bora couscous yo ho
      """,
    abbreviations: """
      mr mrs ms dr prof st sr jr rev gen sen rep gov capt sgt lt col mt ave blvd rd no nos vs etc e.g i.e cf al ca \
      approx inc ltd co corp dept est fig vol ed eds pp p.m a.m u.s u.k ph.d jan feb mar apr jun jul aug sep sept oct \
      nov dec
      """,
    vagueLinks: [
      "here", "click here", "click", "click this", "click this link", "this", "this link", "this page",
      "link",
      "the link", "read more", "more", "learn more", "see here", "right here", "over here",
    ],
    hasPlainPlurals: true, ownWords: "")

  private static let german = LanguageHabits(
    repeats:
      "die der das den dem sie ihr ihnen sich sein seine war ja nein so sehr ha na viele immer nie bis",
    abbreviations: """
      z b d h u a z.b d.h u.a i.d.r bzw ca dr prof hr fr nr st str usw etc evtl ggf vgl abs art bd jh min std tel max inkl zzgl s o ä \
      mio mrd
      """,
    vagueLinks: [
      "hier", "klick hier", "klicke hier", "klicken sie hier", "hier klicken", "dieser link", "diesen link",
      "link",
      "mehr", "weiterlesen", "mehr lesen", "mehr erfahren",
    ],
    hasPointedOrdinals: true)

  private static let french = LanguageHabits(
    repeats: "nous vous très non oui si elle elles lui en y trop bien ha fait",
    abbreviations: "m mm mme mlle p.ex c.-à-d dr pr st ste etc cf p pp av bd env art n",
    vagueLinks: [
      "ici", "cliquez ici", "clique ici", "cliquer ici", "ce lien", "lien", "lire la suite", "en savoir plus",
      "plus",
    ])

  private static let spanish = LanguageHabits(
    repeats: "no sí muy ya nos que casi ja luego",
    abbreviations: "sr sra srta dr dra d ud uds etc pág núm av ee uu p ej",
    vagueLinks: [
      "aquí", "haz clic aquí", "haga clic aquí", "clic aquí", "pincha aquí", "este enlace", "enlace",
      "leer más", "más",
      "ver más",
    ],
    ownWords: "TK TODO")

  private static let portuguese = LanguageHabits(ownWords: "TK TODO")
}
