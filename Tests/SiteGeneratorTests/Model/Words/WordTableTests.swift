import Testing

@testable import SiteGenerator

@Suite struct WordTableTests {
  private let entries = WordTable.groups.flatMap(\.entries)

  @Test func everyWordIsInItOnce() {
    #expect(entries.map(\.word.rawValue).sorted() == Word.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: Word.allCases)
  func everyWordHasATextWhoseSlotsThereAre(word: Word) throws {
    let english = try #require(WordTable.english[word]).source
    #expect(!english.isEmpty)
    #expect(Phrase.slotNames(in: english) == word.slots.map(\.rawValue))
  }

  @Test func everySlotIsUsed() {
    #expect(Set(Word.allCases.flatMap(\.slots)) == Set(Slot.allCases))
  }

  @Test func everyPlaceIsASentence() {
    for entry in entries { #expect(entry.place.hasSuffix(".") && !entry.place.contains("\n")) }
  }

  /// A slot's name in the wrong word would leave a hole on a page.
  @Test func noKeyIsThatOfADate() {
    #expect(StringsKey.allCases.count == Set(StringsKey.allCases.map(\.rawValue)).count)
    #expect(StringsKey.allCases.allSatisfy { StringsKey(rawValue: $0.rawValue) == $0 })
    #expect(StringsKey(rawValue: "serach") == nil)
  }
}
