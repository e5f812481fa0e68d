/// Why nothing was written for the author.
public struct AuthoringRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  /// Whether it is about what was typed, and not about what stands in the site.
  public var isWrongUsage = false

  init(_ description: String, isWrongUsage: Bool = false) {
    self.description = description
    self.isWrongUsage = isWrongUsage
  }

  /// The first mistake among findings.
  init(_ findings: [Finding]) {
    let sorted = findings.sorted()
    let finding = sorted.first { $0.severity == .error } ?? sorted.first
    let words = [finding?.message, finding?.help].compactMap(\.self).joined(separator: "; ")
    self.init((finding?.location.map { "\($0): " } ?? "") + words)
  }
}
