import CommonMark

/// Counts the words a reader reads. Code is left out, as in the figures for reading speed.
enum WordCount {
  static func words(in root: Node) -> Int {
    var counter = Counter()
    for node in root.walk {
      switch node.kind {
      case .text: counter.read(node.literal)
      case .emphasis, .strong, .link, .htmlInline: break
      default: counter.endWord()
      }
    }
    return counter.words
  }

  /// Words are what white space or an ideograph separates; a run without a letter or digit is none.
  private struct Counter {
    var words = 0
    private var isInWord = false

    mutating func endWord() {
      isInWord = false
    }

    mutating func read(_ utf8: UnsafeRawBufferPointer) {
      var rest = utf8[...]
      while let byte = rest.first {
        if byte < 0x80 {
          readASCII(byte)
          rest = rest.dropFirst()
        } else {
          let character = rest.prefix(Self.length(startingWith: byte))
          if let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first { read(scalar) }
          rest = rest.dropFirst(character.count)
        }
      }
    }

    private mutating func readASCII(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): isInWord = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        beginWord()
      default: break
      }
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
      if scalar.isWhitespace {
        isInWord = false
      } else if Self.isWordByItself(scalar) {
        words += 1
        isInWord = false
      } else if scalar.isWordCharacter {
        beginWord()
      }
    }

    private mutating func beginWord() {
      if !isInWord { words += 1 }
      isInWord = true
    }

    /// Chinese and Japanese are written without spaces: each character counts.
    private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
    }

    private static func length(startingWith byte: UInt8) -> Int {
      byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
  }
}
