/// Draws the site's icon: the initial of its title, white on the theme's accent.
///
/// The PNG fills its square, since phones cut its corners as they like; the SVG, for tabs, has its own round ones.
enum IconRenderer {
  /// `--accent` of the theme's stylesheet, in the light.
  static let ground = RGB(red: 0xA8, green: 0x28, blue: 0x1A)

  static let size = ImageSize(width: Letterforms.side, height: Letterforms.side)

  static func render(_ format: IconFormat, title: String) -> [UInt8] {
    let initial = Initial.of(title)
    return switch format {
    case .svg: Array(svg(initial).utf8)
    case .png: png(initial.flatMap(Letterforms.strokes) ?? Letterforms.page)
    }
  }
}

extension IconRenderer {
  private static func png(_ strokes: [Stroke]) -> [UInt8] {
    let raster = StrokeRaster(strokes, side: Letterforms.side, penWidth: Letterforms.penWidth)
    let full = PNGWriter.mostColors - 1
    let white = RGB(red: 0xFF, green: 0xFF, blue: 0xFF)
    return PNGWriter.write(
      raster.coverage(full: full), width: Letterforms.side,
      palette: (0...full).map { ground.mixed(with: white, step: $0, of: full) })
  }

  private static func svg(_ initial: Character?) -> String {
    let side = Letterforms.side
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)">
        <rect width="\(side)" height="\(side)" rx="40" fill="\(ground.hexadecimal)"/>
        \(mark(initial))
      </svg>

      """
  }

  /// A letter of ours, or one of another script in the reader's own font, or the lines of a page.
  private static func mark(_ initial: Character?) -> String {
    if let initial, Letterforms.strokes(of: initial) == nil { return text(String(initial)) }
    let strokes = initial.flatMap(Letterforms.strokes) ?? Letterforms.page
    return """
      <path d="\(strokes.map(\.svgPath).joined())" fill="none" stroke="#fff" stroke-width="\(Letterforms.penWidth)" \
      stroke-linecap="round" stroke-linejoin="round"/>
      """
  }

  /// The baseline is where a capital, and about where an ideograph, stands in the middle.
  private static func text(_ letter: String) -> String {
    """
    <text x="90" y="132" fill="#fff" font-family="system-ui, sans-serif" font-size="116" font-weight="600" \
    text-anchor="middle">\(letter.htmlEscaped)</text>
    """
  }
}
