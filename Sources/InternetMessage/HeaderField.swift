/// A field of a header, folded at blanks into lines of at most 76 octets (RFC 5322, 2.2.3).
struct HeaderField {
  private static let limit = 76
  private var written: [UInt8]
  private var column: Int
  private let firstRoom: Int

  init(_ name: String) {
    written = Array("\(name):".utf8)
    column = written.count
    firstRoom = Self.limit - column - 1
  }

  func bytes() -> [UInt8] {
    written + [.carriageReturn, .lineFeed]
  }

  /// A word that is not to be cut, after a blank; on a new line if it does not fit.
  mutating func append(token: some StringProtocol) {
    append(Array(token.utf8))
  }

  private mutating func append(_ token: [UInt8]) {
    if column + 1 + token.count > Self.limit {
      written += [.carriageReturn, .lineFeed]
      column = 0
    }
    written += [.space] + token
    column += 1 + token.count
  }
}

extension HeaderField {
  /// Text for readers: words of ASCII as they are, and encoded what lies between the first and the last that cannot be.
  mutating func appendText(_ text: String) {
    let words = text.withoutControls.split(separator: " ", omittingEmptySubsequences: false)
    guard words != [""] else { return }
    guard let encoded = range(ofWhatNeedsEncoding: words) else {
      for word in words { append(token: word) }
      return
    }
    for word in words[..<encoded.lowerBound] { append(token: word) }
    appendEncoded(words[encoded].joined(separator: " "))
    for word in words[encoded.upperBound...] { append(token: word) }
  }

  /// Of blanks without a word between them, a fold would leave one; they are encoded with their neighbours.
  private func range(ofWhatNeedsEncoding words: [Substring]) -> Range<Int>? {
    guard let first = words.firstIndex(where: needsEncoding),
      let last = words.lastIndex(where: needsEncoding)
    else { return nil }
    let lower = words[first].isEmpty ? max(first - 1, 0) : first
    let upper = words[last].isEmpty ? min(last + 1, words.count - 1) : last
    return lower..<(upper + 1)
  }

  private func needsEncoding(_ word: some StringProtocol) -> Bool {
    word.isEmpty || word.utf8.count > firstRoom || !word.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      || word.contains("=?")
  }

  /// A name, as atoms or between quotes where it can be (RFC 5322, 3.2.5).
  private mutating func appendPhrase(_ name: String) {
    let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    if needsEncoding(quoted) {
      appendEncoded(name)
    } else if name.utf8.allSatisfy({ $0 == .space || AddressSyntax.isAtomText($0) }) {
      append(token: name)
    } else {
      append(token: quoted)
    }
  }

  private mutating func appendEncoded(_ text: String) {
    for word in EncodedWords(text).words(firstRoom: Self.limit - column - 1) { append(word) }
  }
}

extension HeaderField {
  mutating func append(_ mailbox: Mailbox) {
    guard let name = mailbox.name else { return append(token: mailbox.address) }
    appendPhrase(name)
    append(token: "<\(mailbox.address)>")
  }

  mutating func append(_ list: MailingList) {
    if let name = list.name { appendPhrase(name) }
    append(token: "<\(list.id)>")
  }

  mutating func append(_ addresses: [UnsubscribeAddress]) {
    for (index, address) in addresses.enumerated() {
      append(token: "<\(address.text)>" + (index + 1 < addresses.count ? "," : ""))
    }
  }
}
