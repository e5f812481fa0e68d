import Foundation
import Testing

@testable import SiteGenerator

/// Words can be read on what they stand on (WCAG 2.2, 1.4.3): in light, in dark, and where a client inverts a mail by itself.
@Suite struct EmailContrastTests {
  /// The class of what words stand on, and of the words.
  private static let pairs = [
    ("paper", "ink"), ("paper", "quiet"), ("paper", "link"), ("shade", "ink"), ("shade", "quiet"),
    ("shade", "link"), ("shade", "note"), ("shade", "tip"), ("shade", "important"), ("shade", "warning"),
    ("shade", "caution"), ("marked", "ink"), ("marked", "link"), ("button", "label"),
  ]

  private static let light = [
    "paper": EmailPalette.paper, "shade": EmailPalette.shade, "ink": EmailPalette.ink,
    "quiet": EmailPalette.quiet, "link": EmailPalette.accent, "marked": EmailPalette.marked,
    "button": EmailPalette.accent, "label": EmailPalette.paper,
    "note": EmailPalette.color(of: .note), "tip": EmailPalette.color(of: .tip),
    "important": EmailPalette.color(of: .important), "warning": EmailPalette.color(of: .warning),
    "caution": EmailPalette.color(of: .caution),
  ]

  private static let darkColors = Result { try dark() }

  private static func dark() throws -> [String: String] {
    let rules = EmailMarkup(EmailAllowListTests.frame).rules
    let value = { (selector: String, property: String) throws -> String in
      let rule = rules.first {
        $0.query.contains("dark") && $0.selector.split(separator: ",").last.map(String.init) == selector
      }
      let declaration = try #require(rule?.declarations.first { $0.property == property }, "\(selector)")
      return String(declaration.value.prefix(7))
    }
    var colors = [
      "paper": try value(".paper", "background-color"),
      "shade": try value(".mail .shade", "background-color"),
      "ink": try value(".mail code", "color"), "quiet": try value(".mail .quiet a", "color"),
      "link": try value(".mail a", "color"), "marked": try value(".mail .marked", "background-color"),
      "button": try value(".mail .button", "background-color"), "label": try value(".mail .button", "color"),
    ]
    for kind in Callouts.Kind.allCases {
      colors[kind.rawValue] = try value(".mail .\(kind.rawValue)", "color")
    }
    return colors
  }

  @Test(arguments: pairs) func inLight(ground: String, words: String) throws {
    let contrast = try contrast(ground, words, in: Self.light)
    #expect(contrast >= 4.5)
  }

  @Test(arguments: pairs) func inDark(ground: String, words: String) throws {
    let dark = try Self.darkColors.get()
    let contrast = try contrast(ground, words, in: dark)
    #expect(contrast >= 4.5)
  }

  @Test(arguments: pairs) func inverted(ground: String, words: String) throws {
    for colors in [Self.light, try Self.darkColors.get()] {
      let contrast = try contrast(ground, words, in: colors, isInverted: true)
      #expect(contrast >= 4.5, "\(ground) \(words)")
    }
  }

  private func contrast(
    _ ground: String, _ words: String, in colors: [String: String], isInverted: Bool = false
  ) throws -> Double {
    let ground = try Color(try #require(colors[ground]))
    let words = try Color(try #require(colors[words]))
    return isInverted ? ground.inverted.contrast(with: words.inverted) : ground.contrast(with: words)
  }

  @Test func noneIsBlackOrWhite() throws {
    let colors = try Array(Self.light.values) + Array(Self.darkColors.get().values)
    #expect(!colors.contains("#ffffff") && !colors.contains("#000000"))
  }

  /// Of the frame, which says them in words.
  @Test func theFrameHasTheColorsOfTheContent() {
    let known = Set(
      [EmailPalette.rule] + Array(Self.light.values))
    let tags = EmailMarkup(EmailAllowListTests.frame).tags
    let colors = tags.flatMap(\.declarations).flatMap {
      $0.value.matches(of: /#[0-9a-f]+/).map { String($0.output) }
    }
    #expect(colors.count > 8 && Set(colors).isSubset(of: known))
  }
}

private struct Color {
  /// Red, green and blue, from 0 to 1.
  var parts: [Double]

  init(_ text: String) throws {
    let number = try #require(Int(text.dropFirst(), radix: 16))
    parts = [number >> 16, number >> 8 & 255, number & 255].map { Double($0) / 255 }
  }

  /// As CSS does it by `filter: invert(1) hue-rotate(180deg)` (Filter Effects, 8.5): dark becomes light, and hues stay.
  var inverted: Color {
    var color = self
    let rows = [[-0.574, 1.430, 0.144], [0.426, 0.430, 0.144], [0.426, 1.430, -0.856]]
    color.parts = rows.map { row in
      min(max(zip(row, parts).reduce(0) { $0 + $1.0 * (1 - $1.1) }, 0), 1)
    }
    return color
  }

  func contrast(with other: Color) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private var luminance: Double {
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
