/// The audio formats that players of podcasts know.
enum AudioFormat: String, CaseIterable, Sendable {
  case mp3, m4a, ogg, opus, wav, aac

  /// The format that a file's extension promises, in large or small letters.
  init?(named path: String) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    self.init(rawValue: path[path.utf8.index(after: dot)...].lowercased())
  }

  /// As registered with IANA, or else as everybody writes it; Opus comes in Ogg (RFC 7845, section 9).
  var mediaType: String {
    switch self {
    case .mp3: "audio/mpeg"
    case .m4a: "audio/mp4"
    case .ogg, .opus: "audio/ogg"
    case .wav: "audio/wav"
    case .aac: "audio/aac"
    }
  }
}
