import Testing

@testable import SiteGenerator

@Suite struct SVGHeaderTests {
  @Test(arguments: [
    ("width='30' height='20'", "30x20"), ("width=\"30px\" height=\"20PX\"", "30x20"),
    ("height = '20'\n\twidth\r\n=\n'30'", "30x20"), ("width=' 30 ' height='\n20px\t'", "30x20"),
    ("width='2in' height='2.54cm'", "192x96"), ("width='25.4mm' height='72pt'", "96x96"),
    ("width='6pc' height='40q'", "96x38"), ("width='+.5in' height='1.2e+1'", "48x12"),
    ("width='30.4' height='20.5'", "30x21"), ("width='0.2' height='0.2'", "1x1"),
    ("width='30' height='20' viewBox='0 0 1 1' style='a > b'", "30x20"),
  ])
  func lengths(attributes: String, size: String) {
    #expect(read(SampleImage.svg(attributes)) == size)
  }

  @Test(arguments: [
    ("viewBox='0 0 300 150'", "300x150"), ("viewBox=' -1.5, -2 ,300 , 150 '", "300x150"),
    ("viewBox='-1-2+300 150'", "300x150"), ("width='90' viewBox='0 0 30 20'", "90x60"),
    ("height='90' viewBox='0 0 30 20'", "135x90"), ("width='1' viewBox='0 0 300 1'", "1x1"),
    ("width='100%' height='100%' viewBox='0 0 30 20'", "30x20"),
    ("width='auto' height='10' viewBox='0 0 30 20'", "15x10"),
    ("width='2em' height='-5' viewBox='0 0 30 20'", "30x20"),
    ("viewBox='0 0 200000 100000'", "no size"), ("width='40' viewBox='0 0 200000 100000'", "40x20"),
  ])
  func viewBoxes(attributes: String, size: String) {
    #expect(read(SampleImage.svg(attributes)) == size)
  }

  @Test(arguments: [
    "", "width='30'", "height='20'", "width='100%' height='20'", "viewBox='0 0 30'", "viewBox='0 0 30 20 1'",
    "viewBox='0 0 0 20'", "viewBox='0 0 30 -1'", "viewBox='0 0 1e999 1'", "viewBox='a b c d'", "viewBox=''",
    "width='' height=''", "width='nan' height='inf'", "width='0x10' height='5'", "width='5 px' height='5'",
    "width='5pxpx' height='5'", "width='5.' height='5'", "width='-' height='5'", "width='&w;' height='5'",
    "Width='5' HEIGHT='5'", "s:width='5' s:height='5'", "width='５' height='5'",
  ])
  func noSize(attributes: String) {
    #expect(read(SampleImage.svg(attributes)) == "no size")
  }

  @Test(arguments: [
    ("width='0' height='20'", "noExtent"), ("width='30' height='0.0%' viewBox='0 0 1 1'", "30x30"),
    ("width='0' viewBox='0 0 1 1'", "noExtent"), ("width='100001' height='5'", "tooLarge"),
    ("width='1e999' height='5'", "tooLarge"), ("width='9' viewBox='0 0 1 99999'", "tooLarge"),
  ])
  func sizesNobodyMeans(attributes: String, outcome: String) {
    #expect(read(SampleImage.svg(attributes)) == outcome)
  }

  @Test(arguments: [
    "<svg width='30' height='20'/>", "<svg width='30'height='20'>", "\n <svg width='30' height='20' />",
    "\u{FEFF}<svg width='30' height='20'>", "<s:svg xmlns:s='x' width='30' height='20'>",
    "<?xml version='1.0' standalone='no'?>\n<svg width='30' height='20'>",
    "<!-- > <svg width='1'> - -- --><svg width='30' height='20'>",
    "<!DOCTYPE svg><svg width='30' height='20'>",
    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' \"http://a.b/>.dtd\">\n<svg width='30' height='20'>",
    "<!DOCTYPE svg [<!ENTITY a ']>'><!-- ]> ' --><?p ]> \" ?><!ENTITY b \"'>\">] ><svg width='30' height='20'>",
    "<?xml-stylesheet href='a.css'?><!----><svg a='>' width='30' height='20'>",
  ])
  func whatComesBeforeTheRoot(text: String) {
    #expect(read(Array(text.utf8)) == "30x20")
  }

  @Test func otherEncodings() {
    let text = "<!-- ļ日🎉 --><svg width='30' height='20'>"
    let units = [0xFEFF] + text.utf16
    #expect(read(units.flatMap { SampleImage.little(Int($0), 2) }) == "30x20")
    #expect(read(units.flatMap { SampleImage.big(Int($0), 2) }) == "30x20")
    #expect(read("<!-- ".utf8 + [0xE9, 0xFF] + "--><svg width='30' height='20'>".utf8) == "30x20")
  }

  @Test(arguments: [
    ("text", "otherContent"), ("<html><svg width='3' height='2'>", "otherContent"),
    ("<!DOCTYPE html>text", "otherContent"), ("<SVG width='3' height='2'>", "otherContent"),
    ("<svgs width='3' height='2'>", "otherContent"), ("</svg>", "otherContent"), ("<>", "otherContent"),
    ("<svg width=3 height='2'>", "damagedHeader"), ("<svg width height='2'>", "damagedHeader"),
    ("<svg width='3\" height='2'>", "damagedHeader"), ("<svg width='3 height=\"2\">", "endsTooEarly"),
    ("<svg width='3><g a='2'>", "damagedHeader"), ("<svg <g>", "damagedHeader"),
    ("<svg / >", "damagedHeader"),
    (" \n", "endsTooEarly"), ("<!-- <svg width='3' height='2'>", "endsTooEarly"),
    ("<!DOCTYPE [", "endsTooEarly"),
    ("<?xml >", "endsTooEarly"), ("<svg width='3' height='2'", "endsTooEarly"),
  ])
  func damage(text: String, outcome: String) {
    #expect(read(Array(text.utf8)) == outcome)
  }

  /// `30x20`, `no size` or the name of the damage.
  private func read(_ bytes: [UInt8]) -> String {
    switch ImageHeader.size(of: bytes, named: "a.svg") {
    case .size(let size): "\(size.width)x\(size.height)"
    case .noSize: "no size"
    case .unreadable(_, let damage): "\(damage)"
    }
  }
}
