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
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte >= 0x80 {
          if let scalar = utf8.scalar(at: index) { read(scalar) }
          index += Self.length(startingWith: byte)
          continue
        }
        if byte.isBlank {
          isInWord = false
        } else if !isInWord, byte.isLetter || byte.isDigit {
          beginWord()
        }
        index += 1
      }
    }

    /// What Unicode says of a character takes long to look up, so that is asked only where the answer is open: typographic
    /// punctuation is neither white space nor a word, and below U+1680 are only two blanks and no ideograph.
    private mutating func read(_ scalar: Unicode.Scalar) {
      if (0x2010...0x2027).contains(scalar.value) { return }
      let mayEndWord = scalar.value >= 0x1680 || scalar == "\u{85}" || scalar == "\u{A0}"
      if mayEndWord, scalar.isWhitespace {
        isInWord = false
      } else if mayEndWord, Self.isWordByItself(scalar) {
        words += 1
        isInWord = false
      } else if !isInWord, scalar.isWordCharacter {
        beginWord()
      }
    }

    private mutating func beginWord() {
      words += 1
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
