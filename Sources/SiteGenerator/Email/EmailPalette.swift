/// The theme's colours, as six digits each, which is what every mail client reads.
///
/// None is plain black or white: clients that make a mail dark by themselves turn those into their opposite, and leave
/// what stands beside them. The dark ones are in the template, since only a style sheet can ask for them.
enum EmailPalette {
  static let paper = "#fffdf9"
  static let shade = "#f6f1e8"
  static let rule = "#e2dbcf"
  static let ink = "#211f1b"
  static let quiet = "#655f56"
  static let accent = "#a8281a"
  static let good = "#2f6b45"
  static let heed = "#6a4a9c"
  static let warn = "#8a5a00"
  static let marked = "#f7e7ad"

  /// Of a callout's bar and title.
  static func color(of kind: Callouts.Kind) -> String {
    switch kind {
    case .note: quiet
    case .tip: good
    case .important: heed
    case .warning: warn
    case .caution: accent
    }
  }
}
