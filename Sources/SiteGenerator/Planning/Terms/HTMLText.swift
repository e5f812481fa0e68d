/// The words of HTML: what is left without tags, comments, scripts and styles.
enum HTMLText {
  /// Gives each byte of the text to `body`, with a space where a word ends although no byte says so: at the border of a
  /// block, and for a reference to a character, which cmark leaves only for signs such as `&amp;`.
  static func forEachByte(of html: [UInt8], _ body: (UInt8) -> Void) {
    html.withUnsafeBufferPointer { html in
      var index = 0
      while index < html.count {
        switch html[index] {
        case UInt8(ascii: "<"):
          let tag = Tag(in: html, at: index)
          if !tag.isAmongWords { body(.space) }
          index = tag.end
        case UInt8(ascii: "&"):
          body(.space)
          index = end(ofReferenceIn: html, at: index)
        case let byte:
          body(byte)
          index += 1
        }
      }
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
      if rest.starts(with: "!--".utf8) {
        isAmongWords = true
        end = Self.end(of: Array("-->".utf8), in: html, from: start + 4)
        return
      }
      let isClosing = next == UInt8(ascii: "/")
      let name = rest.dropFirst(isClosing ? 1 : 0).prefix { $0.isLetter }.map(\.lowercased)
      let end = Self.end(ofTagIn: html, from: start + 1)
      isAmongWords = Self.namesAmongWords.contains(name)
      if !isClosing, Self.namesOfHidden.contains(name) {
        let content = Self.end(of: Array("</".utf8) + name, in: html, from: end)
        self.end = Self.end(ofTagIn: html, from: content)
      } else {
        self.end = end
      }
    }

    private static let namesAmongWords = names(
      "a abbr b bdi bdo cite code del em i ins kbd mark q s small span strong u")
    private static let namesOfHidden = names("script style template")

    private static func names(_ list: String) -> Set<[UInt8]> {
      Set(list.split(separator: " ").map { Array($0.utf8) })
    }

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
