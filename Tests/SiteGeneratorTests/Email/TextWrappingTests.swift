import Testing

@testable import SiteGenerator

@Suite struct TextWrappingTests {
  private func wrap(_ text: String, _ width: Int = 10) -> [String] { TextWrapping(width: width).lines(text) }

  @Test func linesEndBetweenWords() {
    #expect(wrap("one two three four") == ["one two", "three four"])
    #expect(wrap("one   two") == ["one two"])
    #expect(wrap("one\ntwo") == ["one", "two"])
    #expect(wrap("") == [""])
  }

  @Test func longWordsStandAlone() {
    #expect(wrap("a bbbbbbbbbbbb c") == ["a", "bbbbbbbbbbbb", "c"])
    #expect(wrap("a\u{A0}bbbbbbb ccc") == ["a\u{A0}bbbbbbb", "ccc"])
  }

  @Test func charactersAreCountedAndNotBytes() {
    #expect(wrap("ééééé ääää") == ["ééééé ääää"])
    #expect(
      wrap("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} ääää") == [
        "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} ääää"
      ])
    #expect(wrap("👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧") == ["👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧", "👩‍👩‍👧"])
  }

  @Test func scriptsWithoutSpacesAreBroken() {
    #expect(wrap("日本語の文章です") == ["日本語の文", "章です"])
    #expect(wrap("一二三四abcdef") == ["一二三四", "abcdef"])
  }

  @Test func marksStayWithWhatTheyBelongTo() {
    #expect(wrap("一二三四五。六") == ["一二三四", "五。六"])
    #expect(wrap("一二三四「五」") == ["一二三四", "「五」"])
    #expect(wrap("一二三四五ッ六") == ["一二三四", "五ッ六"])
  }

  @Test func koreanIsBrokenAtSpaces() {
    #expect(wrap("안녕하세요 여러분") == ["안녕하세요", "여러분"])
    #expect(wrap("안녕하세요여러분") == ["안녕하세요여러분"])
  }
}
