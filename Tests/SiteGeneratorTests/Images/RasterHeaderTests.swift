import Testing

@testable import SiteGenerator

/// The formats made of pixels, each by its own rules.
@Suite struct RasterHeaderTests {
  @Test func jpegFramesOfEveryKind() {
    for marker in UInt8(0xC0)...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker) {
      #expect(read(SampleImage.jpeg(30, 20, marker: marker)) == "30x20")
    }
    // Tables between the frames' numbers, with what would be a size in them.
    for marker: UInt8 in [0xC4, 0xC8, 0xCC] {
      #expect(read(SampleImage.jpeg(30, 20, marker: marker)) == "damagedHeader")
      let table = SampleImage.segment(marker, [8, 0, 1, 0, 1])
      #expect(read(SampleImage.jpeg(30, 20, before: table)) == "30x20")
    }
  }

  @Test func jpegMarkersWithOtherBytesBeforeThem() {
    let odd: [[UInt8]] = [
      [0xFF, 0xFF, 0xFF], [0, 0], [0xFF, 0], [1, 0xFF, 0, 0xFF], [0xFF, 0x01], [0xFF, 0xD3],
    ]
    for before in odd {
      #expect(read(SampleImage.jpeg(30, 20, before: before)) == "30x20")
    }
  }

  @Test func jpegWithoutAFrame() {
    #expect(read([0xFF, 0xD8, 0xFF, 0xD9]) == "damagedHeader")
    #expect(read([0xFF, 0xD8] + SampleImage.segment(0xDA, [])) == "damagedHeader")
    #expect(read([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]) == "damagedHeader")
    #expect(read([0xFF, 0xD8] + SampleImage.segment(0xC0, [8, 0, 20, 0])) == "damagedHeader")
    #expect(read([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0]) == "endsTooEarly")
  }

  @Test(arguments: 0...9)
  func camerasHeldOnTheirSide(orientation: Int) {
    let size = (5...8).contains(orientation) ? "20x30" : "30x20"
    for bigEndian in [true, false] {
      let camera = SampleImage.camera(orientation: orientation, bigEndian: bigEndian)
      #expect(read(SampleImage.jpeg(30, 20, before: camera)) == size)
      #expect(read(SampleImage.jpeg(30, 20, after: camera)) == size)
      let notes = SampleImage.notes(orientation: orientation, bigEndian: bigEndian)
      #expect(read(SampleImage.png(30, 20, before: SampleImage.chunk("eXIf", notes))) == size)
    }
  }

  @Test func camerasNotesThatSayNothing() {
    let upright = SampleImage.camera(orientation: 1) + SampleImage.camera(orientation: 6)
    #expect(read(SampleImage.jpeg(30, 20, before: upright)) == "30x20")
    let other = SampleImage.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8))
    #expect(read(SampleImage.jpeg(30, 20, before: other + SampleImage.camera(orientation: 6))) == "20x30")

    let notes = SampleImage.notes(orientation: 6)
    func changed(_ range: Range<Int>, to bytes: [UInt8]) -> [UInt8] {
      notes[..<range.lowerBound] + bytes + notes[range.upperBound...]
    }
    let unclear: [[UInt8]] = [
      SampleImage.notes(orientation: 6, type: 4), Array(notes[..<20]), changed(0..<1, to: [0x49]),
      changed(3..<4, to: [43]), changed(4..<8, to: [0xFF, 0xFF, 0xFF, 0xFF]),
    ]
    for notes in unclear {
      let camera = SampleImage.segment(0xE1, "Exif\0\0".utf8 + notes)
      #expect(read(SampleImage.jpeg(30, 20, before: camera)) == "30x20")
      #expect(read(SampleImage.png(30, 20, before: SampleImage.chunk("eXIf", notes))) == "30x20")
    }
  }

  @Test func png() {
    let color = SampleImage.chunk("iCCP", Array(repeating: 7, count: 70_000))
    #expect(read(SampleImage.png(30, 20, before: color)) == "30x20")
    #expect(
      read([0x89] + "PNG\r\n\u{1A}\n".utf8 + SampleImage.chunk("CgBI", [0, 0, 0, 0])) == "damagedHeader")
    #expect(read(SampleImage.png(30, 20).dropLast(25)) == "endsTooEarly")
  }

  @Test func gif() {
    #expect(read(SampleImage.gif(65_535, 1)) == "65535x1")
    #expect(read(SampleImage.gif(30, 20, version: "87a")) == "30x20")
    #expect(read(SampleImage.gif(30, 20, version: "88a")) == "otherContent")
  }

  @Test func webp() {
    #expect(read(SampleImage.lossyWebP(0x4000 | 30, 0xC000 | 20)) == "30x20")
    #expect(read(SampleImage.lossyWebP(16_383, 1)) == "16383x1")
    #expect(read(SampleImage.losslessWebP(1, 16_384)) == "1x16384")
    #expect(read(SampleImage.extendedWebP(1, 70_000)) == "1x70000")
    #expect(read(SampleImage.webp("ALPH", [0, 0, 0])) == "damagedHeader")
    #expect(read(SampleImage.webp("VP8 ", [1, 0, 0, 1, 2, 3, 4, 5, 6, 7])) == "damagedHeader")
    #expect(read(SampleImage.webp("VP8L", [0x2E, 0, 0, 0, 0])) == "damagedHeader")
  }

  @Test func avif() {
    for isWide in [false, true] {
      for (quarters, size) in [(0, "30x20"), (1, "20x30"), (2, "30x20"), (3, "20x30")] as [(UInt8, String)] {
        #expect(read(SampleImage.avif(30, 20, quarters: quarters, isWide: isWide)) == size)
      }
      #expect(read(SampleImage.avif(30, 20, isWide: isWide)) == "30x20")
    }
    for brands in ["avis", "mif1avif", "miafmif1avis"] {
      #expect(read(SampleImage.avif(30, 20, brands: brands)) == "30x20")
    }
    #expect(read(SampleImage.avif(30, 20, brands: "heicmif1")) == "otherContent")
  }

  @Test func avifBoxesOfOtherLengths() {
    func free(_ size: [UInt8], _ largeSize: [UInt8] = []) -> [UInt8] {
      size + "free".utf8 + largeSize
    }
    let large = free([0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 20]) + [1, 2, 3, 4]
    #expect(read(SampleImage.avif(30, 20, between: large)) == "30x20")
    let impossible = [
      free([0, 0, 0, 7]), free([0, 0, 0, 1], [1, 0, 0, 0, 0, 0, 0, 0]),
      free([0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 15]),
    ]
    for box in impossible {
      #expect(read(SampleImage.avif(30, 20, between: box)) == "damagedHeader")
    }
    #expect(read(SampleImage.avif(30, 20, between: free([0, 0, 0xFF, 0]))) == "endsTooEarly")
    // The last box may go on to the end, and what is in it is none beside it.
    #expect(read(SampleImage.avif(30, 20, between: free([0, 0, 0, 0]))) == "endsTooEarly")
    var open = SampleImage.avif(30, 20)
    let meta = SampleImage.box("ftyp", Array("avif....mif1".utf8)).count
    open.replaceSubrange(meta..<meta + 4, with: [0, 0, 0, 0])
    #expect(read(open) == "30x20")
  }

  @Test func avifThatIsOnlyAnAnimation() {
    let image = SampleImage.avif(30, 20, brands: "avis", between: SampleImage.box("moov", []))
    #expect(ImageHeader.size(of: image, named: "a.avif") == .noSize)
  }

  @Test(arguments: ["pitm", "iprp", "ipco", "ipma", "ispe"])
  func avifWithABoxMissing(name: String) {
    let image = SampleImage.avif(30, 20).replacing(Array(name.utf8), with: Array("free".utf8))
    #expect(read(image) == "damagedHeader")
  }

  @Test func sizesNobodyMeans() {
    for (size, outcome) in [
      ((0, 1), "noExtent"), ((1, 0), "noExtent"), ((100_000, 1), "100000x1"), ((100_001, 1), "tooLarge"),
      ((1, 0xFFFF_FFFF), "tooLarge"),
    ] {
      #expect(read(SampleImage.png(size.0, size.1)) == outcome)
      #expect(read(SampleImage.avif(size.0, size.1)) == outcome)
    }
    for (width, height) in [(0, 1), (1, 0), (0, 0)] {
      #expect(read(SampleImage.jpeg(width, height)) == "noExtent")
      #expect(read(SampleImage.gif(width, height)) == "noExtent")
      #expect(read(SampleImage.lossyWebP(width, height)) == "noExtent")
    }
    #expect(read(SampleImage.extendedWebP(100_001, 1)) == "tooLarge")
  }

  /// `30x20`, or the name of the damage.
  private func read(_ bytes: some Sequence<UInt8>) -> String {
    switch ImageHeader.size(of: Array(bytes), named: "a.png") {
    case .size(let size): "\(size.width)x\(size.height)"
    case .noSize: "no size"
    case .unreadable(_, let damage): "\(damage)"
    }
  }
}
