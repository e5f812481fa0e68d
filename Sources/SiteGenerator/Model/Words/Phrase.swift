/// A text with slots, split once: `{minutes} min read`.
struct Phrase: Hashable, Sendable {
  /// As it is written, with its slots in braces.
  let source: String
  private let pieces: [Piece]
  private let hasSlots: Bool

  private enum Piece: Hashable, Sendable {
    case text(String)
    case slot(Slot)

    var isSlot: Bool {
      if case .slot = self { true } else { false }
    }
  }

  /// Braces around anything but the name of a slot are text.
  init(_ text: String) {
    source = text
    pieces = Self.split(text).map { piece in
      piece.slot.flatMap(Slot.init).map(Piece.slot) ?? .text(piece.written)
    }
    hasSlots = pieces.contains(where: \.isSlot)
  }

  /// The slots, in the order in which they stand.
  var slots: [Slot] {
    pieces.compactMap { piece in
      if case .slot(let slot) = piece { slot } else { nil }
    }
  }

  /// The text with its slots filled; one without a value is left empty.
  func text(_ values: KeyValuePairs<Slot, String> = [:]) -> String {
    guard hasSlots else { return source }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .slot(let slot): text += values.first { $0.key == slot }?.value ?? ""
      }
    }
    return text
  }

  /// What stands in braces in a text, whether or not there is such a slot.
  static func slotNames(in text: String) -> [String] {
    split(text).compactMap(\.slot)
  }
}

extension Phrase {
  /// The text and the words in braces, in turn.
  private static func split(_ text: String) -> [(written: String, slot: String?)] {
    var pieces: [(written: String, slot: String?)] = []
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      // Of two opening braces, the second may have a name behind it.
      let start = rest[brace..<end].lastIndex(of: "{") ?? brace
      if start > rest.startIndex { pieces.append((String(rest[..<start]), nil)) }
      let name = rest[rest.index(after: start)..<end]
      pieces.append((String(rest[start...end]), String(name)))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append((String(rest), nil)) }
    return pieces
  }
}
