/// Whose address a message names: `Ann Author <ann@example.com>`.
package struct Mailbox: Hashable, Sendable {
  package let name: String?
  /// As RFC 5322, 3.4.1 has it, in ASCII.
  package let address: String

  /// A mailbox that every mail server can take.
  ///
  /// - Parameters:
  ///   - name: Any text; blanks at its ends, and more than one in a row, are left out.
  ///   - address: Its domain as host names are sent, `xn--mnchen-3ya.example` and not `münchen.example`.
  /// - Returns: Nil where the address is none, or not ASCII: a part before the `@` such as `jürgen` needs servers that know
  ///   SMTPUTF8 all along the way, and headers of another format (RFC 6532).
  package init?(name: String? = nil, address: String) {
    guard AddressSyntax.isAddress(address) else { return nil }
    self.name = name?.asDisplayName
    self.address = address
  }

  var domain: Substring { address[address.index(after: address.lastIndex(of: "@") ?? address.startIndex)...] }
}
