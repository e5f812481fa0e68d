import Testing

@testable import SiteGenerator

@Suite struct LetterformsTests {
  @Test func everyLetterAndDigit() {
    #expect(Set(Letterforms.all.keys) == Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
  }

  /// Phones cut off corners, and round ends reach half a pen's width beyond what is said of them.
  @Test func allStandWellInsideTheSquare() {
    let marks = Letterforms.all.map { ("\($0.key)", $0.value) } + [("the page", Letterforms.page)]
    for (name, strokes) in marks {
      let points = strokes.flatMap(\.outline)
      let (xs, ys) = (points.map(\.x), points.map(\.y))
      #expect(
        xs.allSatisfy { (34...146).contains($0) } && ys.allSatisfy { (45...140).contains($0) }, "\(name)")
      let middle = ((xs.min() ?? 0) + (xs.max() ?? 0)) / 2
      #expect((81...97).contains(middle), "\(name) stands in the middle of its square")
    }
  }

  @Test func aStrokeAsAPathAndAsPoints() {
    let stroke = Stroke(60, 96).line(60, 46).across(80, 66).upright(60, 96)
    #expect(stroke.svgPath == "M60 96L60 46C71 46 80 55 80 66C80 83 71 96 60 96")
    let points = stroke.outline
    #expect(points.count == 2 + 2 * 12)
    #expect(points[1] == (60, 46) && points[13] == (80, 66) && points[25] == (60, 96))
    #expect(points.dropFirst().allSatisfy { $0.x >= 60 && $0.x <= 80 && $0.y >= 46 && $0.y <= 96 })
  }
}
