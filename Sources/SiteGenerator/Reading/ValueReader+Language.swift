extension ValueReader {
  /// A tag in the shape of BCP 47. `no` is Norwegian here, although YAML takes it for a flag.
  mutating func language(_ entry: YAMLEntry) -> String? {
    guard let text = text(entry) else { return nil }
    let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
    let isASCII = text.value.utf8.allSatisfy { $0 < 0x80 }
    let isTag =
      isASCII && (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isLetter)
      && parts.dropFirst().allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isNumber }
      }
    if isTag { return text.value }
    report(
      .invalidValue, at: text.offset, Self.notALanguage(text.value), Self.languageHelp(text.value))
    return nil
  }
}

extension ValueReader {
  static func notALanguage(_ text: String) -> String {
    "'\(text)' is not a language tag"
  }

  static func languageHelp(_ text: String) -> String {
    text.contains("_")
      ? "write it with '-': \(text.replacing("_", with: "-"))" : "write the short code, such as en or de-CH"
  }
}
