/// Finds characters in addresses that nobody sees, such as the zero-width spaces that come with pasted text.
enum InvisibleCharacter {
  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    entry.links.compactMap { link in
      let address = PercentEncoding.decode(link.address) ?? link.address
      guard let index = address.unicodeScalars.firstIndex(where: isInvisible) else { return nil }
      let character = address.unicodeScalars[index]
      let before = address[..<index].suffix(20)
      return entry.finding(
        .invisibleCharacter, at: link.offset,
        "this address has an invisible character, U+\(character.hexadecimal), "
          + (before.isEmpty ? "at its beginning" : "behind '\(before)'"),
        help: "type the address anew, or delete the character")
    }
  }

  /// Not the joiners, without which some scripts and emoji cannot be written.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00A0, 0x00AD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: false
    }
  }
}
