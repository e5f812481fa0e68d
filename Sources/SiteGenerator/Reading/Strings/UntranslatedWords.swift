/// The words that `content/strings.yml` leaves English, in the order of the file that is to be translated.
struct UntranslatedWords {
  private let words: [Word]
  private let help: String

  /// - Parameter written: What the file says.
  init(_ written: [Word: Phrase]) {
    let entries = WordTable.groups.flatMap(\.entries)
    let isUntouched = entries.allSatisfy { written[$0.word]?.source == $0.english }
    words = entries.filter { entry in
      isUntouched || written[entry.word].map { Self.isEnglish($0.source, entry.english) } ?? true
    }.map(\.word)
    help = words.allSatisfy { written[$0] != nil } ? Self.helpToTranslate : Self.helpToAdd
  }

  /// Nil where none is left.
  func finding(in path: String) -> Finding? {
    guard !words.isEmpty else { return nil }
    return Finding(.missingStrings, at: Location(file: path), message, help: help)
  }
}

extension UntranslatedWords {
  /// A text that is there may be right as it is, as `Video` is in German; three words are not the same in two languages.
  private static func isEnglish(_ text: String, _ english: String) -> Bool {
    text == english && english.split(separator: " ").count { !$0.hasPrefix("{") } >= 3
  }

  private static let mostNamed = 8

  private var message: String {
    let names = words.prefix(Self.mostNamed).map { "'\($0.rawValue)'" }
    let more = words.count - names.count
    let list = names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    return "\(words.count) of the theme's \(Word.allCases.count) texts are still English: \(list)"
  }

  private static let helpToTranslate = "translate them here"
  private static let helpToAdd =
    "add them in your language; to see each with what it is for, set this file aside and run "
    + "'sitegen theme eject \(StringsFile.path)'"
}
