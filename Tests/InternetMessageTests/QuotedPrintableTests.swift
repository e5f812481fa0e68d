import Testing

@testable import InternetMessage

@Suite struct QuotedPrintableTests {
  private func encoded(_ text: String) -> String {
    String(decoding: QuotedPrintable.encode(text), as: UTF8.self)
  }

  @Test func lettersStayAndTheRestIsEncoded() {
    #expect(encoded("a=b?") == "a=3Db?")
    #expect(encoded("Grüße\t\0\u{7F}") == "Gr=C3=BC=C3=9Fe\t=00=7F")
  }

  @Test func lineEndsAreCRLF() {
    #expect(encoded("a\nb\r\nc\rd\n\r\n\n") == "a\r\nb\r\nc\r\nd\r\n\r\n\r\n")
  }

  @Test func blanksAtTheEndOfALineAreEncoded() {
    #expect(encoded("a  \nb\t\r\nc ") == "a =20\r\nb=09\r\nc=20")
  }

  @Test func noLineIsLongerThan76() {
    let line = String(repeating: "a", count: 76)
    #expect(encoded(line) == line)
    #expect(encoded(line + "\n") == line + "\r\n")
    #expect(encoded(line + "b") == "\(line.dropLast())=\r\nab")
    // What is encoded is not cut.
    #expect(encoded(line.dropLast(3) + "=") == line.dropLast(3) + "=3D")
    #expect(encoded(line.dropLast(3) + "=b") == line.dropLast(3) + "=\r\n=3Db")
    #expect(encoded(line.dropLast() + " \n") == line.dropLast() + "=\r\n=20\r\n")
  }

  @Test func dotsAtTheBeginningOfALineAreEncoded() {
    #expect(encoded(".\n..\na.") == "=2E\r\n=2E.\r\na.")
    let line = String(repeating: "a", count: 75)
    #expect(encoded(line + ".\n") == line + ".\r\n")
    #expect(encoded(line + "..") == line + "=\r\n=2E.")
  }

  @Test func fromAtTheBeginningOfALineIsEncoded() {
    #expect(encoded("From me\nFrom\nFromage\n>From x") == "=46rom me\r\nFrom\r\nFromage\r\n>From x")
    let line = String(repeating: "a", count: 75)
    #expect(encoded(line + "From you") == line + "=\r\n=46rom you")
  }
}
