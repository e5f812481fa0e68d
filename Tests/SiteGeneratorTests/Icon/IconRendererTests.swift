import Foundation
import Testing

@testable import SiteGenerator

@Suite struct IconRendererTests {
  @Test func theSVGIsALetterOnTheAccent() throws {
    let icon = try ParsedXML(IconRenderer.render(.svg, title: "Letters")).root
    #expect(icon.name == "svg" && icon.attributes["viewBox"] == "0 0 180 180")
    #expect(icon.all("rect").first?.attributes["fill"] == "#a8281a")
    #expect(icon.all("path").first?.attributes["d"] == "M68 46L68 134L119 134")
    #expect(icon.all("path").first?.attributes["stroke-width"] == "20")
  }

  @Test func otherScriptsHaveTheReadersFontAndWhatHasNoLetterThePage() throws {
    let cyrillic = try ParsedXML(IconRenderer.render(.svg, title: "янв")).root
    #expect(cyrillic["text"] == "Я" && cyrillic.all("path").isEmpty)
    let party = try ParsedXML(IconRenderer.render(.svg, title: "🎉 & <b")).root
    #expect(party.all("text").isEmpty && party.all("path").count == 1)
    let nothing = try ParsedXML(IconRenderer.render(.svg, title: "🎉")).root
    #expect(nothing.all("path").first?.attributes["d"] == "M54 58L126 58M54 90L126 90M54 122L100 122")
    #expect(IconRenderer.render(.png, title: "янв") == IconRenderer.render(.png, title: "🎉"))
  }

  @Test func thePNGShowsTheSameLetter() throws {
    let image = try DecodedPNG(IconRenderer.render(.png, title: "Letters"))
    #expect(image.width == 180 && image.height == 180)
    #expect(image.color(0, 0) == [0xA8, 0x28, 0x1A] && image.color(179, 179) == [0xA8, 0x28, 0x1A])
    #expect(image.color(68, 90) == [255, 255, 255] && image.color(100, 134) == [255, 255, 255])
    #expect(image.color(90, 90) == [0xA8, 0x28, 0x1A])
    // The stem is 20 units wide, from 58 to 78.
    let row = (0..<180).map { image.color($0, 90) }
    #expect(row.indices.filter { row[$0] == [255, 255, 255] } == Array(58..<78))
    // Its round end has soft edges.
    #expect(Set((50..<90).map { image.color($0, 38) }).count > 2)
  }

  @Test func everyPNGIsSmallAndWhole() throws {
    for letter in Letterforms.all.keys {
      let bytes = IconRenderer.render(.png, title: String(letter))
      #expect(bytes.count < 3000, "\(letter)")
      #expect(try DecodedPNG(bytes).pixels.count == 180 * 180, "\(letter)")
    }
  }

  /// The same picture, to the last bit, on every machine.
  @Test func thePictureIsTheSameEverywhere() {
    let bytes = Letterforms.all.sorted { $0.key < $1.key }
      .flatMap { IconRenderer.render(.png, title: String($0.key)) }
    #expect(Checksum.crc32(bytes) == 0xC19D_2EA7)
  }
}

/// A PNG with a palette of sixteen colours, read by the specification, all checksums included.
private struct DecodedPNG {
  let width: Int
  let height: Int
  let pixels: [[UInt8]]

  func color(_ x: Int, _ y: Int) -> [UInt8] { pixels[y * width + x] }

  init(_ bytes: [UInt8]) throws {
    try #require(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    var rest = bytes.dropFirst(8)
    var chunks: [(type: String, data: [UInt8])] = []
    while !rest.isEmpty {
      let length = Self.number(rest.prefix(4))
      let content = Array(rest.dropFirst(4).prefix(4 + length))
      try #require(Self.number(rest.dropFirst(8 + length).prefix(4)) == Int(Checksum.crc32(content)))
      chunks.append((String(decoding: content.prefix(4), as: UTF8.self), Array(content.dropFirst(4))))
      rest = rest.dropFirst(12 + length)
    }
    try #require(chunks.map(\.type) == ["IHDR", "PLTE", "IDAT", "IEND"])
    let (header, palette, data) = (chunks[0].data, chunks[1].data, chunks[2].data)
    width = Self.number(header[0..<4])
    height = Self.number(header[4..<8])
    try #require(header[8...] == [4, 3, 0, 0, 0] && palette.count == 48)

    try #require((Int(data[0]) << 8 | Int(data[1])) % 31 == 0 && data[0] & 0xF == 8 && data[1] & 0x20 == 0)
    let rows = try #require(Inflate.decompress(Array(data.dropFirst(2).dropLast(4))))
    try #require(Self.number(data.suffix(4)) == Int(Checksum.adler32(rows)))
    let rowLength = 1 + width / 2
    try #require(rows.count == rowLength * height)
    let colors = (0..<16).map { Array(palette[$0 * 3..<$0 * 3 + 3]) }
    var pixels: [[UInt8]] = []
    for row in 0..<height {
      let bytes = rows[row * rowLength..<(row + 1) * rowLength]
      try #require(bytes.first == 0)
      for byte in bytes.dropFirst() { pixels += [colors[Int(byte >> 4)], colors[Int(byte & 15)]] }
    }
    self.pixels = pixels
  }

  private static func number(_ bytes: some Collection<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
