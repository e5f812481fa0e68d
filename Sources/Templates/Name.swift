/// One name of a value, with its hash computed beforehand.
///
/// Templates and record types compute the hash when they are made, so that looking a value up while
/// rendering hashes nothing.
public struct Name: Sendable {
  public let text: String
  let hash: UInt32

  public init(_ text: String) {
    self.text = text
    hash = text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }  // FNV-1a
  }
}

extension Name: Hashable {
  public static func == (a: Name, b: Name) -> Bool {
    a.hash == b.hash && a.text == b.text
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }
}

extension Name: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

/// The way to a value: `post.title`; without parts it is `.`, the current value.
struct Path: Hashable, Sendable {
  let parts: [Name]
  let text: String

  init(_ text: String) {
    self.text = text
    parts = text == "." ? [] : text.split(separator: ".").map { Name(String($0)) }
  }
}
