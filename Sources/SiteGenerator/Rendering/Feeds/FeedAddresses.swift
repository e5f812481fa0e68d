/// Makes the addresses whole that are still relative in a post's rendered text: those that `Body` has no places for.
struct FeedAddresses {
  private let entry: Entry
  private let context: RenderContext

  init(of entry: Entry, in context: RenderContext) {
    self.entry = entry
    self.context = context
  }

  /// - Parameter written: An attribute's value, with its character references.
  /// - Returns: The same, whole; nil for an address that would run a script.
  func whole(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    // Nearly all are, since the body's places are filled that way.
    guard !isWhole(written) else { return written }
    return completed(String(decoding: written, as: UTF8.self)).map { Array($0.utf8)[...] }
  }

  /// The value of `srcset`: candidates with a comma between them, each an address and perhaps a size.
  func wholeList(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = String(decoding: written, as: UTF8.self)[...]
    var candidates: [String] = []
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard !rest.isEmpty else { return Array(candidates.joined(separator: ", ").utf8)[...] }
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      let hasComma = word.last == ","
      let size = hasComma ? "" : rest.prefix { $0 != "," }
      if !hasComma { rest = rest[size.endIndex...] }
      let address = String(hasComma ? word.dropLast() : word)
      if let address = isWhole(address.utf8) ? address : completed(address) {
        candidates.append((address + size).trimmingSpaces)
      }
    }
  }
}

extension FeedAddresses {
  private func isWhole(_ address: some Sequence<UInt8>) -> Bool {
    address.starts(with: "https://".utf8) || address.starts(with: "http://".utf8)
  }

  private func completed(_ written: String) -> String? {
    let written = written.trimmingSpaces
    let hasReference = written.utf8.contains(UInt8(ascii: "&"))
    let decoded =
      hasReference ? CharacterReferences.decoded(written.replacing("&amp;", with: "&")) : written
    if UnsafeAddress.isUnsafe(decoded) { return nil }
    if decoded.hasPrefix("//") { return scheme + written }
    guard Address.isLocal(decoded) else { return written }
    if CharacterReferences.areIn(decoded) || decoded.utf8.contains(UInt8(ascii: "\\")) {
      return start(for: decoded) + written
    }
    let target = context.plan.resolver(for: entry).target(of: decoded)
    return AddressEscape.attribute(context.absoluteLink(to: target, in: entry))
  }

  private var scheme: String { String(context.base.origin.prefix { $0 != "/" }) }

  /// What comes before an address whose own character references stay as they are.
  private func start(for address: String) -> String {
    switch address.first {
    case "/": context.base.origin + context.base.path
    case "#", "?", nil: context.base.absolute(entry.path)
    default: context.base.absolute(entry.path.folder)
    }
  }
}
