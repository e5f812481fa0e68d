import Foundation

/// The part of a path that names a post or a tag: `why-prospects-arent-calling-you-back`, `vertrieb-für-anfänger`.
///
/// Letters and digits of every script stay (links percent-encode them); everything between is one `-`.
struct Slug: Hashable, Sendable {
  let text: String

  /// The slug of any text; nil where the text has no letter or digit at all (only emoji, say).
  ///
  /// Apostrophes leave no gap: `aren't` is `arent`.
  init?(of text: String) {
    // Bytes, since to append to a string takes many times as long.
    var slug: [UInt8] = []
    var gap = false
    let beginning = String(text.unicodeScalars.prefix(Self.mostRead))
    slug.reserveCapacity(beginning.utf8.count)
    for scalar in beginning.lowercased().composed.unicodeScalars {
      if Self.isWordScalar(scalar) {
        if gap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        gap = false
        if scalar.isASCII {
          slug.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          slug += scalar.utf8
        }
      } else if !Self.isApostrophe(scalar) {
        gap = true
      }
    }
    let short = Self.shortened(String(decoding: slug, as: UTF8.self))
    guard !short.isEmpty else { return nil }
    self.text = short
  }

  /// Takes a slug the author wrote in front matter as it is, if it can be one segment of a path.
  init(written text: String) throws(URLMistake) {
    if text == "." || text == ".." || text.contains("/") || text.contains("\\") {
      throw .slugIsAPath(text)
    }
    guard !text.isEmpty else { throw .emptySlug }
    if let bad = text.first(where: SitePath.isForbidden) { throw .badSlug(text, bad) }
    guard text.utf8.count <= SitePath.longestSegment else { throw .longSlug }
    self.text = text.composed
  }

  /// For names that must always have a slug: the code points where there is no letter (`🎉` is `1f389`).
  init(ofAny text: String) {
    self =
      Slug(of: text)
      ?? Slug(
        trusted: Self.shortened(
          text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")))
  }

  private init(trusted text: String) {
    self.text = text
  }
}

extension Slug {
  /// The code points looked at: a slug is shorter anyway, and a letter with thousands of accents takes long to compose.
  private static let mostRead = 2_000

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_")
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    // A variation selector is a mark by category, but chooses an emoji's look and means nothing here.
    case .nonspacingMark: !scalar.properties.isVariationSelector
    default: false
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
  }

  /// Cut where a file system would refuse the name, at a character's border.
  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > SitePath.longestSegment else { return slug }
    var short = ""
    for character in slug {
      guard short.utf8.count + character.utf8.count <= SitePath.longestSegment else { break }
      short.append(character)
    }
    return short
  }
}

extension StringProtocol {
  /// In Unicode's composed form (NFC), so that two spellings of one text are one path on every system.
  var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? String(self) : precomposedStringWithCanonicalMapping
  }
}

extension URLMistake {
  fileprivate static let emptySlug = URLMistake(
    "the slug is empty", help: "give it letters or digits, or leave the key out to use the file's name")

  fileprivate static let longSlug = URLMistake(
    "the slug is longer than \(SitePath.longestSegment) bytes", help: "shorten it")

  fileprivate static func slugIsAPath(_ slug: String) -> URLMistake {
    URLMistake(
      "the slug '\(slug)' is a path, not a name",
      help: "a slug is one part of the address; use 'url: /a/b/' for a whole path")
  }

  fileprivate static func badSlug(_ slug: String, _ character: Character) -> URLMistake {
    URLMistake(
      "the slug '\(slug)' contains \(character.spokenName)",
      help: Slug(of: slug).map { "write it as '\($0.text)'" } ?? "use letters, digits and '-'")
  }
}
