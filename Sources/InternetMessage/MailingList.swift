/// The list a message is sent to, by which readers sort their mail: `June's letter <letter.example.com>` (RFC 2919).
package struct MailingList: Hashable, Sendable {
  package let name: String?
  package let id: String

  /// - Returns: Nil where the id is no name of a host, with at least one dot.
  package init?(name: String? = nil, id: String) {
    guard id.utf8.count <= 255, id.contains("."), AddressSyntax.isDomain(Array(id.utf8)[...]) else {
      return nil
    }
    self.name = name?.asDisplayName
    self.id = id
  }
}

/// Where a reader unsubscribes: an address of the web or of e-mail (RFC 2369).
package struct UnsubscribeAddress: Hashable, Sendable {
  package let text: String

  /// - Parameter text: An address as it is sent: in ASCII, with all else percent-encoded.
  /// - Returns: Nil where it is no address that begins with `https:`, `http:` or `mailto:`, or where a header's line could
  ///   not hold it: it must stand on one, of at most 998 octets.
  package init?(_ text: String) {
    let isShown = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>".utf8.contains($0) }
    guard let colon = text.firstIndex(of: ":"), isShown, text.utf8.count <= 990,
      ["https", "http", "mailto"].contains(text[..<colon].lowercased()),
      !text[colon...].dropFirst().isEmpty
    else { return nil }
    self.text = text
  }
}
