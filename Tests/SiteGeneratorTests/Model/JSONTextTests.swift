import Foundation
import Testing

@testable import SiteGenerator

@Suite struct JSONTextTests {
  private static let value = JSONText.object([
    ("b", .array([.string("x"), .number(-1), .null])), ("a", .object([])), ("c", .array([])),
  ])

  @Test func onLines() {
    #expect(
      Self.value.text == """
        {
          "b": [
            "x",
            -1,
            null
          ],
          "a": {},
          "c": []
        }
        """)
  }

  @Test func forAPage() {
    #expect(script(Self.value) == #"{"b":["x",-1,null],"a":{},"c":[]}"#)
  }

  @Test(arguments: [
    ("plain 'text' / é 👋🏽", "plain 'text' / é 👋🏽"), ("a\"b\\c", #"a\"b\\c"#), ("\n\r\t", #"\n\r\t"#),
    ("</script><!--", #"\u003C/script\u003E\u003C!--"#), ("R&amp;D", #"R\u0026amp;D"#),
    ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\0\u{1B}\u{7F}\u{9F}\u{202E}", #"\u0000\u001B\u007F\u009F\u202E"#),
    ("", ""),
  ])
  func characters(text: String, escaped: String) {
    #expect(script(.string(text)) == "\"\(escaped)\"")
    #expect(script(.object([(text, .null)])) == "{\"\(escaped)\":null}")
  }

  @Test func aTerminalIsShownTagsAsTheyAre() {
    #expect(JSONText.string("<b> & \u{1B}").text == #""<b> & \u001B""#)
  }

  @Test func whateverTheTextAParserReadsItAgain() throws {
    var random = SeededGenerator(seed: 4)
    let alphabet =
      "a\"\\/<>&'\n\r\t\0\u{1}\u{1F}\u{7F}\u{85}é\u{301}\u{2028}\u{200F}\u{FFFD}\u{FFFF}👋🏽\u{10FFFF}{}[]:,"
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a"
        })
      let value = JSONText.object([("k", .array([.string(text), .string(text)]))])
      for bytes in [value.scriptText, Array(value.text.utf8)] {
        let read = try JSONDecoder().decode([String: [String]].self, from: Data(bytes))
        #expect(read["k"].map { $0.map { Array($0.utf8) } } == [Array(text.utf8), Array(text.utf8)])
      }
      #expect(!value.scriptText.contains { "<>&\n".utf8.contains($0) })
    }
  }

  private func script(_ value: JSONText) -> String {
    String(decoding: value.scriptText, as: UTF8.self)
  }
}
