/// The words of HTML: what is left without tags, comments, scripts and styles.
enum HTMLText {
  /// Gives the runs of text to `body`, and with each whether a word ends behind it although no byte says so: at the border
  /// of a block, and for a reference to a character, which cmark leaves only for signs such as `&amp;`.
  static func forEachRun(
    of html: [UInt8], _ body: (_ run: UnsafeBufferPointer<UInt8>, _ endsWord: Bool) -> Void
  ) {
    html.withUnsafeBufferPointer { html in
      var start = 0
      var index = 0
      while index < html.count {
        let end: Int
        var endsWord = true
        switch html[index] {
        case UInt8(ascii: "<"):
          let tag = Tag(in: html, at: index)
          endsWord = !tag.isAmongWords
          end = tag.end
        case UInt8(ascii: "&"):
          end = Self.end(ofReferenceIn: html, at: index)
        default:
          index += 1
          continue
        }
        body(UnsafeBufferPointer(rebasing: html[start..<index]), endsWord)
        start = end
        index = end
      }
      body(UnsafeBufferPointer(rebasing: html[start...]), true)
    }
  }

  private static let longestReference = 10

  private static func end(ofReferenceIn html: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let end = html[start...].prefix(longestReference).firstIndex(of: UInt8(ascii: ";"))
    return (end ?? start) + 1
  }
}

extension HTMLText {
  /// A tag, a comment, or an element whose content is no text.
  private struct Tag {
    /// Whether a word may go on behind it.
    let isAmongWords: Bool
    /// Behind it.
    let end: Int

    init(in html: UnsafeBufferPointer<UInt8>, at start: Int) {
      let rest = html[(start + 1)...]
      guard let next = rest.first, next.isLetter || "/!?".utf8.contains(next) else {
        isAmongWords = false
        end = start + 1
        return
      }
      if next == UInt8(ascii: "!"), rest.starts(with: "!--".utf8) {
        isAmongWords = true
        end = Self.end(of: Array("-->".utf8), in: html, from: start + 4)
        return
      }
      let isClosing = next == UInt8(ascii: "/")
      let letters = rest.dropFirst(isClosing ? 1 : 0).prefix { $0.isLetter }
      let name = HTMLName(letters)
      let end = Self.end(ofTagIn: html, from: start + 1)
      isAmongWords = Self.namesAmongWords.contains(name)
      if !isClosing, Self.namesOfHidden.contains(name) {
        let content = Self.end(of: Array("</".utf8) + letters.map(\.lowercased), in: html, from: end)
        self.end = Self.end(ofTagIn: html, from: content)
      } else {
        self.end = end
      }
    }

    // Lists are searched faster than sets as long as they are short.
    private static let namesAmongWords: [HTMLName] = [
      "a", "em", "strong", "code", "abbr", "b", "bdi", "bdo", "cite", "del", "i", "ins", "kbd", "mark", "q",
      "s",
      "small", "span", "u",
    ]
    private static let namesOfHidden: [HTMLName] = ["script", "style", "template"]

    /// Behind the next `>` that is in no value of an attribute.
    private static func end(ofTagIn html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var quote: UInt8?
      for index in start..<html.count {
        switch html[index] {
        case UInt8(ascii: ">") where quote == nil: return index + 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if quote == nil { quote = html[index] } else if quote == html[index] { quote = nil }
        default: break
        }
      }
      return html.count
    }

    /// Behind some bytes, whose letters may be capitals.
    private static func end(of bytes: [UInt8], in html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var index = start
      while index + bytes.count <= html.count {
        let isHere = zip(bytes, html[index...]).allSatisfy { $0 == $1.lowercased }
        if isHere { return index + bytes.count }
        index += 1
      }
      return html.count
    }
  }
}
