import Testing

@testable import SiteGenerator

@Suite struct ImageHeaderTests {
  @Test(arguments: ["png", "jpg", "jpeg", "gif", "webp", "avif", "heic", "", nil])
  func formatsAreToldByTheirFirstBytes(ending: String?) {
    let name = "content/a.b/photo" + (ending.map { "." + $0 } ?? "")
    for (_, image) in Self.samples where image.first != UInt8(ascii: "<") {
      #expect(ImageHeader.size(of: image, named: name) == .size(Self.size))
    }
  }

  @Test func anSVGImageIsToldByItsName() {
    let image = SampleImage.svg("width='300' height='200'")
    #expect(ImageHeader.size(of: image, named: "a.SVG") == .size(Self.size))
    #expect(ImageHeader.size(of: image, named: "a.txt") == .noSize)
    #expect(ImageHeader.size(of: image, named: "a.png") == .unreadable(.png, .otherContent))
    #expect(
      ImageHeader.size(of: SampleImage.png(300, 200), named: "a.svg") == .unreadable(.svg, .otherContent))
  }

  @Test func whatIsNoImageIsNoMistake() {
    for bytes in [[], Array("text".utf8), Array("BM".utf8), Array("\0\0\0\u{14}ftypheic\0\0\0\0mif1".utf8)] {
      #expect(ImageHeader.size(of: bytes, named: "a.heic") == .noSize)
    }
  }

  @Test func whatIsNoImageButCalledOneIs() {
    for format in ImageFormat.allCases {
      let name = "a.\(format.rawValue)"
      #expect(ImageHeader.size(of: [], named: name) == .unreadable(format, .empty))
      #expect(
        ImageHeader.size(of: Array("not found\n".utf8), named: name) == .unreadable(format, .otherContent))
    }
  }

  @Test func aDamagedImageIsCalledWhatItIs() {
    let image = SampleImage.png(0, 4)
    #expect(ImageHeader.size(of: image, named: "a.jpg") == .unreadable(.png, .noExtent))
    #expect(ImageHeader.size(of: image, named: "a") == .unreadable(.png, .noExtent))
  }

  @Test func aCutFileNeverHasAnotherSize() {
    for (name, image) in Self.samples {
      for count in 1..<image.count {
        switch ImageHeader.size(of: Array(image[..<count]), named: name) {
        case .size(let size): #expect(size == Self.size)
        case .unreadable(_, let damage): #expect(damage == .endsTooEarly, "\(name), \(count) bytes")
        case .noSize: Issue.record("\(name), \(count) bytes: nothing is said")
        }
      }
    }
  }

  /// Whatever is done to an image, its header is read to an end, and a size is one that can be meant.
  @Test func mutations() {
    var generator = SeededGenerator(seed: 2026)
    for round in 0..<20_000 {
      let (name, image) = Self.samples[round % Self.samples.count]
      var bytes = image
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 1...8, using: &generator))
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: for index in place..<end { bytes[index] = round & 1 == 0 ? 0xFF : 0 }
        case 3 where end - place < bytes.count: bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
      }
      if case .size(let size) = ImageHeader.size(of: bytes, named: name) {
        #expect((1...100_000).contains(size.width) && (1...100_000).contains(size.height))
      }
    }
  }

  private static let size = ImageSize(width: 300, height: 200)

  /// All formats in most of their forms, of one size.
  private static let samples: [(name: String, bytes: [UInt8])] = [
    ("a.png", SampleImage.png(300, 200)),
    (
      "a.png", SampleImage.png(200, 300, before: SampleImage.chunk("eXIf", SampleImage.notes(orientation: 6)))
    ),
    ("a.jpg", SampleImage.jpeg(300, 200)),
    ("a.jpg", SampleImage.jpeg(200, 300, before: SampleImage.camera(orientation: 8))),
    ("a.gif", SampleImage.gif(300, 200)),
    ("a.webp", SampleImage.lossyWebP(300, 200)),
    ("a.webp", SampleImage.losslessWebP(300, 200)),
    ("a.webp", SampleImage.extendedWebP(300, 200)),
    ("a.avif", SampleImage.avif(300, 200)),
    ("a.avif", SampleImage.avif(200, 300, quarters: 1, isWide: true)),
    ("a.svg", SampleImage.svg("width='300' height='2e2px'")),
    (
      "a.svg",
      Array("<?xml version='1.0'?><!DOCTYPE svg [<!-- ]> -->]><s:svg width='300' viewBox='0 0 3 2'/>".utf8)
    ),
  ]
}
