import Foundation

/// The letter or digit that stands for a title: `T` for `The Monday Note`, `A` for `'A' Player`.
enum Initial {
  /// The title's first letter or digit as a capital; nil where there is none (only emoji, say).
  ///
  /// A letter that can be drawn without its accents loses them: an icon is too small for them.
  static func of(_ title: String) -> Character? {
    guard let first = title.first(where: { $0.isLetter || $0.isNumber }) else { return nil }
    // 'ß' has two capitals.
    let capital = first.uppercased().first ?? first
    let plain = String(capital).decomposedStringWithCanonicalMapping.unicodeScalars.first.map(Character.init)
    return plain.flatMap { Letterforms.strokes(of: $0) == nil ? nil : $0 } ?? capital
  }
}
