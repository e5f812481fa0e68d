import Foundation
import Testing

@testable import SiteGenerator

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object(write)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersAndLists() {
    let written = text { json in
      json.member("a", "b")
      json.list("c", [1, 2]) { number, json in json.object { $0.member("n", number) } }
      json.list("d", [String]()) { $1.text($0) }
      json.list("e", ["f"]) { $1.text($0) }
    }
    #expect(
      written == """
        {
          "a": "b",
          "c": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ],
          "d": [],
          "e": [
            "f"
          ]
        }
        """)
    #expect(text { _ in } == "{}")
  }

  @Test(arguments: [
    ("\"\\", "\\\"\\\\"), ("a\n\r\tb", "a\\n\\r\\tb"), ("é日🎉</x>", "é日🎉</x>"), ("a\u{8}b\u{FFFF}", "ab"),
  ])
  func texts(text: String, escaped: String) {
    #expect(self.text { $0.member("t", text) } == "{\n  \"t\": \"\(escaped)\"\n}")
  }

  @Test func anotherParserReadsWhatWentIn() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let text = String(
        String.UnicodeScalarView(
          (0..<20).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0x20...0x2FFF, using: &random))
          }))
      var json = JSONWriter()
      json.object { $0.member("t", text) }
      let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: String]
      #expect(read?["t"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }
  }
}
