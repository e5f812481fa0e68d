/// Strokes as pixels, one for each unit of the square they are drawn on.
///
/// A pixel is covered as far as its middle is from the edge of the pen's way. It takes nothing but the arithmetic whose
/// results IEEE 754 fixes to the last bit, square roots among it, so that every machine makes the same picture.
struct StrokeRaster {
  private let side: Int
  /// For each pixel, row by row, the squared distance from its middle to the nearest stroke, where that is near.
  private var distances: [Double]
  private let radius: Double

  /// - Parameters:
  ///   - side: Of the square, in pixels.
  ///   - penWidth: In pixels.
  init(_ strokes: [Stroke], side: Int, penWidth: Int) {
    self.side = side
    radius = Double(penWidth) / 2
    distances = Array(repeating: .infinity, count: side * side)
    for stroke in strokes {
      let points = stroke.outline
      for (start, end) in zip(points, points.dropFirst()) { draw(from: start, to: end) }
    }
  }

  /// How far each pixel is covered, row by row: from 0 for not at all to `full`.
  func coverage(full: Int) -> [Int] {
    distances.map { distance in
      let covered = radius + 0.5 - distance.squareRoot()
      return Int(min(max(covered, 0), 1) * Double(full) + 0.5)
    }
  }
}

extension StrokeRaster {
  private mutating func draw(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    for row in pixels(near: start.y, end.y) {
      for column in pixels(near: start.x, end.x) {
        let (px, py) = (Double(column) + 0.5 - start.x, Double(row) + 0.5 - start.y)
        let along = length == 0 ? 0 : min(max((px * dx + py * dy) / length, 0), 1)
        let (x, y) = (px - along * dx, py - along * dy)
        let pixel = row * side + column
        distances[pixel] = min(distances[pixel], x * x + y * y)
      }
    }
  }

  /// Those a line between two coordinates can cover.
  private func pixels(near a: Double, _ b: Double) -> Range<Int> {
    let first = Int(min(a, b) - radius) - 1
    let last = Int(max(a, b) + radius) + 1
    return max(first, 0)..<min(last + 1, side)
  }
}
