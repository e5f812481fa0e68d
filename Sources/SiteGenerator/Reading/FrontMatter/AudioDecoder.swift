/// Reads the audio file of a post: `audio: talk.mp3`, or what feeds have to know of one that is elsewhere.
enum AudioDecoder {
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> EntryAudio? {
    if entry.value.isScalar {
      return values.text(entry).flatMap { audio($0, length: nil, type: nil, &values) }
    }
    guard let fields = values.map(entry, AudioKey.table, expecting: .audio) else { return nil }
    let source = fields[.src].flatMap { values.text($0) }
    let length = fields[.length].flatMap { values.count($0) }
    let type = fields[.type].flatMap { mediaType($0, &values) }
    guard let source else {
      values.report(.invalidValue, at: entry.key.offset, withoutSource, withoutSourceHelp)
      return nil
    }
    return audio(source, length: length, type: type, &values)
  }
}

extension AudioDecoder {
  private static func audio(
    _ source: Located<String>, length: Int?, type: String?, _ values: inout ValueReader
  ) -> EntryAudio? {
    guard Address.isLocal(source.value) else {
      guard isOnTheWeb(source.value) else {
        values.report(.invalidURL, at: source.offset, notOnTheWeb(source.value), notOnTheWebHelp)
        return nil
      }
      guard let length, let type else {
        values.report(.invalidValue, at: source.offset, unknownFacts, unknownFactsHelp(source.value))
        return nil
      }
      return EntryAudio(address: source.value, offset: source.offset, length: length, type: type)
    }
    guard let format = AudioFormat(named: String(source.value.prefix { $0 != "?" && $0 != "#" })) else {
      values.report(.invalidValue, at: source.offset, noAudio(source.value), noAudioHelp)
      return nil
    }
    return EntryAudio(
      address: source.value, offset: source.offset, length: nil, type: type ?? format.mediaType)
  }

  private static func mediaType(_ entry: YAMLEntry, _ values: inout ValueReader) -> String? {
    guard let text = values.text(entry) else { return nil }
    // RFC 6838, section 4.2
    let parts = text.value.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isNameCharacter) }) {
      return text.value
    }
    values.report(.invalidValue, at: text.offset, noType(text.value), noTypeHelp)
    return nil
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "!#$&-^_.+".utf8.contains(byte)
  }

  private static func isOnTheWeb(_ address: String) -> Bool {
    ["https://", "http://"].contains(where: address.lowercased().hasPrefix)
  }
}

extension AudioDecoder {
  static let withoutSource = "this audio has no 'src'"
  static let withoutSourceHelp = "give its path: src: talk.mp3"

  static let unknownFacts =
    "feeds tell how long an audio file is and of which type, which sitegen knows only of files on the site"
  static func unknownFactsHelp(_ address: String) -> String {
    "say both: audio: {src: \(address), length: 4096000, type: audio/mpeg}, with the length in bytes"
  }

  static func notOnTheWeb(_ address: String) -> String { "'\(address)' is not an address on the web" }
  static let notOnTheWebHelp = "begin it with https://, or give the path of a file on the site"

  static func noAudio(_ address: String) -> String { "'\(address)' is not audio, by its name" }
  static var noAudioHelp: String {
    "use one of these: \(AudioFormat.allCases.map(\.rawValue).joined(separator: ", "))"
  }

  static func noType(_ text: String) -> String { "'\(text)' is not a media type" }
  static let noTypeHelp = "write it like audio/mpeg"
}
