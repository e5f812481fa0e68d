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
    let unclear = [
      SampleImage.notes(orientation: 6, type: 4), Array(notes[..<20]), "IM".utf8 + notes[2...],
      notes[..<3] + [43] + notes[4...], notes[..<4] + [0xFF, 0xFF, 0xFF, 0xFF] + notes[8...],
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
    let large = [0, 0, 0, 1] + "free".utf8 + SampleImage.big(20, 4 + 4) + [1, 2, 3, 4]
    #expect(read(SampleImage.avif(30, 20, between: large)) == "30x20")
    for size in [
      [0, 0, 0, 7], [0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 15],
    ] {
      let box = size[..<4].map(UInt8.init) + "free".utf8 + size[4...].map(UInt8.init)
      #expect(read(SampleImage.avif(30, 20, between: box)) == "damagedHeader")
    }
    #expect(read(SampleImage.avif(30, 20, between: [0, 0, 0xFF, 0] + "free".utf8)) == "endsTooEarly")
    // The last box may go on to the end.
    var open = SampleImage.avif(30, 20)
    let size = 24 - 4
    open.replaceSubrange(size..<size + 4, with: [0, 0, 0, 0])
    #expect(read(open) == "30x20")
  }

  @Test func avifThatIsOnlyAnAnimation() {
    let image = SampleImage.avif(30, 20, brands: "avis", between: SampleImage.box("moov", []))
    #expect(ImageHeader.size(of: image, named: "a.avif") == .noSize)
  }

  @Test func avifWithAPropertyMissing() {
    for name in ["pitm", "iprp", "ipco", "ipma", "ispe"] {
      let image = String(decoding: SampleImage.avif(30, 20, brands: "avifmif1"), as: UTF8.self)
      // Bytes above 127 do not survive this, and none of them is needed to see that something is missing.
      #expect(read(Array(image.replacing(name, with: "free").utf8)).hasSuffix("Early") == false)
      #expect(
        read(SampleImage.avif(30, 20).replacing(Array(name.utf8), with: Array("free".utf8)))
          == "damagedHeader")
    }
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
