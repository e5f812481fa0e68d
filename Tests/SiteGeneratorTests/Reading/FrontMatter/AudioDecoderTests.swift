import Testing

@testable import SiteGenerator

@Suite struct AudioDecoderTests {
  @Test(arguments: [
    ("talk.mp3", "audio/mpeg"), ("a/talk.M4A", "audio/mp4"), ("/talk.ogg?x#y", "audio/ogg"),
    ("talk.opus", "audio/ogg"),
    ("talk.wav", "audio/wav"), ("talk.aac", "audio/aac"),
  ])
  func aFileOfTheSitesOwn(address: String, type: String) throws {
    let read = try readFrontMatter("audio: \(address)")
    #expect(read.findings == [])
    #expect(
      read.value?.frontMatter.audio == EntryAudio(address: address, offset: 11, length: nil, type: type))
  }

  @Test func whatFeedsHaveToKnowOfAFileElsewhere() throws {
    for keys in [
      "src: https://c.example/1, length: 12, type: audio/mpeg",
      "url: https://c.example/1, size: 12, mime: audio/mpeg",
    ] {
      let read = try readFrontMatter("audio: {\(keys)}")
      #expect(read.findings == [])
      #expect(
        read.value?.frontMatter.audio
          == EntryAudio(address: "https://c.example/1", offset: 17, length: 12, type: "audio/mpeg"))
    }
  }

  @Test func nothingIsNone() throws {
    let read = try readFrontMatter("audio:\n")
    #expect(read.findings == [] && read.value?.frontMatter.audio == nil)
  }

  private static let facts =
    "feeds tell how long an audio file is and of which type, which sitegen knows only of files on the site"

  @Test(
    arguments: [
      (
        "https://c.example/1.mp3", "2:8: error: \(facts)",
        "say both: audio: {src: https://c.example/1.mp3, length: 4096000, type: audio/mpeg}, with the length in bytes"
      ),
      (
        "{src: 'https://c.example/1.mp3', length: 1}", "2:14: error: \(facts)",
        "say both: audio: {src: https://c.example/1.mp3, length: 4096000, type: audio/mpeg}, with the length in bytes"
      ),
      (
        "notes.txt", "2:8: error: 'notes.txt' is not audio, by its name",
        "use one of these: mp3, m4a, ogg, opus, wav, aac"
      ),
      (
        "ftp://c.example/1.mp3", "2:8: error: 'ftp://c.example/1.mp3' is not an address on the web",
        "begin it with https://, or give the path of a file on the site"
      ),
      ("{length: 1}", "2:1: error: this audio has no 'src'", "give its path: src: talk.mp3"),
      ("{src: a.mp3, type: mp3}", "2:27: error: 'mp3' is not a media type", "write it like audio/mpeg"),
      (
        "{src: a.mp3, length: long}",
        "2:29: error: 'length' takes a whole number above zero, this is the text 'long'",
        "write it like length: 10"
      ),
      (
        "[a.mp3]", "2:8: error: 'audio' takes a path, or a map with src, length and type, this is a list",
        "write it like audio: {src: https://cdn.example.com/1.mp3, length: 4096000, type: audio/mpeg}"
      ),
    ])
  func mistakes(value: String, line: String, help: String) throws {
    let read = try readFrontMatter("audio: \(value)")
    #expect(lines(read.findings) == [line])
    #expect(read.findings.first?.help == help)
  }
}
