/// The way of a pen, of lines and curves. Its ends and joints are round, and it is equally wide everywhere.
///
///     Stroke(60, 134).line(60, 46).line(92, 46).across(118, 71).upright(92, 96).line(60, 96)
///
/// Whole numbers, so that what is drawn and what is written are the same on every machine; y grows downwards.
struct Stroke: Hashable, Sendable {
  let start: Point
  private(set) var curves: [Curve] = []

  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  /// A cubic Bézier curve from where the one before ends. A line is one without controls.
  struct Curve: Hashable, Sendable {
    var controls: Controls?
    var end: Point
  }

  struct Controls: Hashable, Sendable {
    var first: Point
    var second: Point
  }

  init(_ x: Int, _ y: Int) {
    start = Point(x: x, y: y)
  }

  func line(_ x: Int, _ y: Int) -> Stroke {
    adding(Curve(controls: nil, end: Point(x: x, y: y)))
  }

  func curve(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ x: Int, _ y: Int) -> Stroke {
    adding(
      Curve(
        controls: Controls(first: Point(x: x1, y: y1), second: Point(x: x2, y: y2)), end: Point(x: x, y: y)))
  }

  /// A quarter of an ellipse that begins to the side and arrives upright.
  func across(_ x: Int, _ y: Int) -> Stroke {
    curve(end.x + Self.bulge(x - end.x), end.y, x, y - Self.bulge(y - end.y), x, y)
  }

  /// A quarter of an ellipse that begins upright and arrives from the side.
  func upright(_ x: Int, _ y: Int) -> Stroke {
    curve(end.x, end.y + Self.bulge(y - end.y), x - Self.bulge(x - end.x), y, x, y)
  }
}

extension Stroke {
  private var end: Point { curves.last?.end ?? start }

  private func adding(_ curve: Curve) -> Stroke {
    var stroke = self
    stroke.curves.append(curve)
    return stroke
  }

  /// How far the controls of a quarter of an ellipse lie on the way to its corner: 0.5523, and a little more here, since
  /// round letters look stouter with shoulders.
  private static func bulge(_ length: Int) -> Int { length * 57 / 100 }
}

extension Stroke {
  /// As the `d` of an SVG path.
  var svgPath: String {
    "M\(start.x) \(start.y)" + curves.map(\.svgPath).joined()
  }

  /// The points of a line that follows the stroke so closely that nobody sees its corners.
  var outline: [(x: Double, y: Double)] {
    var points = [start.position]
    for curve in curves {
      if let controls = curve.controls, let from = points.last {
        points += curve.points(from: from, controls)
      } else {
        points.append(curve.end.position)
      }
    }
    return points
  }
}

extension Stroke.Point {
  fileprivate var position: (x: Double, y: Double) { (Double(x), Double(y)) }
}

extension Stroke.Curve {
  fileprivate var svgPath: String {
    guard let controls else { return "L\(end.x) \(end.y)" }
    let (first, second) = (controls.first, controls.second)
    return "C\(first.x) \(first.y) \(second.x) \(second.y) \(end.x) \(end.y)"
  }

  private static let pieces = 12

  fileprivate func points(
    from start: (x: Double, y: Double), _ controls: Stroke.Controls
  ) -> [(x: Double, y: Double)] {
    let (first, second, end) = (controls.first.position, controls.second.position, end.position)
    return (1...Self.pieces).map { piece in
      let t = Double(piece) / Double(Self.pieces)
      let s = 1 - t
      let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      return (
        x: a * start.x + b * first.x + c * second.x + d * end.x,
        y: a * start.y + b * first.y + c * second.y + d * end.y
      )
    }
  }
}
