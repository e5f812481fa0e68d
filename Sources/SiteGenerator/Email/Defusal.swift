/// Changes what looks like a service's merge tag just so far that the service prints it.
///
/// It is for what the author wrote, before placeholders are put around it; and only for one service, since each change
/// costs something.
struct Defusal: Sendable {
  /// By their first bytes, in small letters.
  private let openings: [UInt8: [[UInt8]]]

  init(for provider: EmailProvider) {
    openings = Dictionary(grouping: provider.openings.map { Array($0.lowercased().utf8) }) { $0.first ?? 0 }
  }

  /// With a character reference for the first character of each opening, which readers see as that character in a text as
  /// in an attribute's value. In a comment it would be none, but the writer of mails makes no comments.
  func html(_ bytes: [UInt8]) -> [UInt8] {
    var defused: [UInt8] = []
    defused.reserveCapacity(bytes.count)
    for index in bytes.indices {
      if isOpening(bytes, at: index) {
        defused += "&#\(bytes[index]);".utf8
      } else {
        defused.append(bytes[index])
      }
    }
    return defused
  }

  /// With a word joiner (U+2060), which takes no room and allows no break, behind the first character of each opening.
  func text(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var defused: [UInt8] = []
    defused.reserveCapacity(bytes.count)
    for index in bytes.indices {
      defused.append(bytes[index])
      if isOpening(bytes, at: index) { defused += "\u{2060}".utf8 }
    }
    return String(decoding: defused, as: UTF8.self)
  }
}

extension Defusal {
  private func isOpening(_ bytes: [UInt8], at index: Int) -> Bool {
    guard let candidates = openings[bytes[index].lowercased] else { return false }
    return candidates.contains { opening in
      index + opening.count <= bytes.count
        && opening.indices.allSatisfy { bytes[index + $0].lowercased == opening[$0] }
    }
  }
}
