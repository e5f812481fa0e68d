import Testing

@testable import InternetMessage

@Suite struct HeaderFieldTests {
  private func subject(_ text: String) -> String {
    var field = HeaderField("Subject")
    field.appendText(text)
    return String(decoding: field.bytes(), as: UTF8.self)
  }

  private func from(_ name: String?, _ address: String = "ann@example.com") throws -> String {
    var field = HeaderField("From")
    field.append(try #require(Mailbox(name: name, address: address)))
    return String(decoding: field.bytes(), as: UTF8.self)
  }

  @Test func plainTextStaysAsItIs() {
    #expect(subject("Ask for 10 % more!") == "Subject: Ask for 10 % more!\r\n")
    #expect(subject("") == "Subject:\r\n")
  }

  @Test func longTextIsFoldedAtBlanks() {
    let word = String(repeating: "a", count: 33)
    #expect(subject("\(word) \(word)") == "Subject: \(word) \(word)\r\n")
    #expect(subject("\(word)a \(word)") == "Subject: \(word)a\r\n \(word)\r\n")
  }

  @Test func onlyWhatNeedsItIsEncoded() {
    #expect(
      subject("Issue 12: „two words“ and more")
        == "Subject: Issue 12: =?UTF-8?B?4oCedHdvIHdvcmRz4oCc?= and more\r\n")
    #expect(subject("Überraschung") == "Subject: =?UTF-8?Q?=C3=9Cberraschung?=\r\n")
    // A blank is written as '_', so that one is not.
    #expect(subject("Überraschung_ohne") == "Subject: =?UTF-8?Q?=C3=9Cberraschung=5Fohne?=\r\n")
  }

  @Test func theShorterFormIsTaken() {
    #expect(subject("日本") == "Subject: =?UTF-8?B?5pel5pys?=\r\n")
    // Of two equally long, the one that can be read.
    #expect(subject("é") == "Subject: =?UTF-8?B?w6k=?=\r\n")
    #expect(subject("éab") == "Subject: =?UTF-8?Q?=C3=A9ab?=\r\n")
  }

  @Test func blanksThatAFoldWouldTakeAreEncoded() {
    #expect(subject(" a") == "Subject: =?UTF-8?Q?_a?=\r\n")
    #expect(subject("a ") == "Subject: =?UTF-8?Q?a_?=\r\n")
    #expect(subject(" ") == "Subject: =?UTF-8?Q?_?=\r\n")
    #expect(subject("a  b c") == "Subject: =?UTF-8?Q?a__b?= c\r\n")
    #expect(subject("x a   b") == "Subject: x =?UTF-8?Q?a___b?=\r\n")
  }

  @Test func whatLooksEncodedIsEncoded() {
    #expect(subject("=?UTF-8?Q?x?=") == "Subject: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?=\r\n")
  }

  @Test func aWordThatNoLineHoldsIsEncoded() {
    let longest = String(repeating: "a", count: 67)
    #expect(subject(longest) == "Subject: \(longest)\r\n")
    #expect(
      subject(longest + "a")
        == "Subject: =?UTF-8?Q?\(longest.dropLast(12))?=\r\n =?UTF-8?Q?\(longest.prefix(13))?=\r\n")
  }

  /// A family is one character of seven scalars, 25 bytes; two do not fit into the first line's word.
  @Test func charactersStayWhole() {
    let family = "👨‍👩‍👧‍👦"
    let words = EncodedWords(family + family + family).words(firstRoom: 67)
    #expect(words.count == 3)
    for word in words {
      #expect(String(decoding: word, as: UTF8.self) == "=?UTF-8?B?8J+RqOKAjfCfkanigI3wn5Gn4oCN8J+Rpg==?=")
    }
  }

  /// One that no word holds falls apart into scalars, never into bytes.
  @Test func scalarsStayWhole() throws {
    let text = "e" + String(repeating: "\u{301}", count: 100)
    #expect(text.count == 1)
    let written = subject(text)
    #expect(written.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    for word in written.matches(of: /=\?UTF-8\?B\?([^?]+)\?=/) {
      #expect(word.1.count % 4 == 0)
    }
    var message = try Message.sample()
    message.subject = text
    #expect(try ReadMessage(message.bytes())["Subject"] == text)
  }

  @Test func names() throws {
    #expect(try from(nil) == "From: ann@example.com\r\n")
    #expect(try from(" \n") == "From: ann@example.com\r\n")
    #expect(try from("Ann  O'Hara ") == "From: Ann O'Hara <ann@example.com>\r\n")
    #expect(try from("J. Doe") == "From: \"J. Doe\" <ann@example.com>\r\n")
    #expect(try from(#"A "b" \c"#) == #"From: "A \"b\" \\c" <ann@example.com>"# + "\r\n")
    #expect(try from("Jörg, M.") == "From: =?UTF-8?B?SsO2cmcsIE0u?= <ann@example.com>\r\n")
    #expect(try from("=?x?=") == "From: =?UTF-8?B?PT94Pz0=?= <ann@example.com>\r\n")
  }

  @Test func aLongNameIsEncodedOverSeveralLines() throws {
    let name = String(repeating: "a", count: 100)
    let expected =
      "From: =?UTF-8?Q?\(name.prefix(58))?=\r\n =?UTF-8?Q?\(name.prefix(42))?= <ann@example.com>\r\n"
    #expect(try from(name) == expected)
  }
}
