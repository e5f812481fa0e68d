import Testing

@testable import SiteGenerator

@Suite struct YAMLReaderTests {
  private func read(_ yaml: String) -> Checked<[YAMLEntry]> {
    let source = SourceText(path: "a.yml", text: yaml)
    return YAMLReader.read(source, in: 0..<source.bytes.count)
  }

  private func value(_ yaml: String) -> ParameterValue? {
    read("key: \(yaml)").value?.first?.value.parameter
  }

  @Test(
    arguments: [
      ("", .null), ("~", .null), ("null", .null), ("true", .flag(true)), ("No", .text("No")),
      ("ON", .text("ON")), ("FALSE", .flag(false)),
      ("off", .text("off")), ("0", .integer(0)), ("-12", .integer(-12)),
      ("1.10", .decimal(1.1, text: "1.10")),
      ("-0.5", .decimal(-0.5, text: "-0.5")), ("2e3", .decimal(2000, text: "2e3")), ("0123", .text("0123")),
      ("12:30", .text("12:30")), ("2026-11-23", .text("2026-11-23")),
      ("2026-11-23 07:00", .text("2026-11-23 07:00")),
      ("+49", .text("+49")), ("0x1F", .text("0x1F")), ("1_000", .text("1_000")),
      ("-0", .decimal(-0.0, text: "-0")),
      ("1.", .text("1.")), ("1e999", .text("1e999")),
      ("99999999999999999999", .decimal(1e20, text: "99999999999999999999")),
      ("y", .text("y")), ("'no'", .text("no")), ("\"5\"", .text("5")), ("! 'x'", .text("x")),
      ("! 5", .text("5")),
      ("!!str 5", .text("5")), ("!!int 5", .integer(5)), ("!!int '5'", .integer(5)),
      ("!!bool false", .flag(false)),
      ("!!binary SGVsbG8=", .text("Hello")), ("!binary |-\n  w6TDtg==", .text("äö")),
      ("!!binary /w==", .text("/w==")),
      ("!ruby/str 'x'", .text("x")), ("|\n  a\n  b\n", .text("a\nb\n")), (">-\n  a\n  b\n", .text("a b")),
      ("[a, 1, no, '1']", .list([.text("a"), .integer(1), .text("no"), .text("1")])),
      ("{a: {b: ~}}", .map(["a": .map(["b": .null])])), ("<<", .text("<<")), ("''", .text("")),
    ] as [(String, ParameterValue)])
  func typesOfValues(yaml: String, expected: ParameterValue) {
    #expect(value(yaml) == expected)
  }

  @Test func keysAndValuesKnowTheirBytes() throws {
    let text = "ü: é\n👨‍👩‍👧x: [ñ, \"o\", {ß: z}]\r\n\"q\": 'v'\n"
    let source = SourceText(path: "a.yml", text: text)
    let entries = try #require(YAMLReader.read(source, in: 0..<source.bytes.count).value)
    func word(at offset: Int) -> String {
      String(String(decoding: source.bytes[offset...], as: UTF8.self).prefix(1))
    }
    #expect(entries.map { word(at: $0.key.offset) } == ["ü", "👨‍👩‍👧", "\""])
    #expect(entries.map { word(at: $0.value.offset) } == ["é", "[", "'"])
    guard case .list(let nodes) = entries[1].value.content else { return #expect(Bool(false)) }
    #expect(nodes.map { word(at: $0.offset) } == ["ñ", "\"", "{"])
  }

  /// libyaml ends lines where no editor does.
  @Test func unusualLineEnds() throws {
    let source = SourceText(path: "a.yml", text: "a: x\u{2028}b: y\u{85}c: z\rd: w\n")
    let entries = try #require(YAMLReader.read(source, in: 0..<source.bytes.count).value)
    #expect(entries.map { Character(Unicode.Scalar(source.bytes[$0.value.offset])) } == ["x", "y", "z", "w"])
  }

  @Test func emptyDocuments() {
    for yaml in ["", "# nothing\n", "---\n", "~"] {
      #expect(read(yaml).value?.isEmpty == true)
      #expect(read(yaml).findings == [])
    }
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3", ["3:1: error: 'a' is given a second time; the first is in line 1"]),
    (
      "a: 1\n'a': 2\n\"a\": 3\n",
      [
        "2:1: error: 'a' is given a second time; the first is in line 1",
        "3:1: error: 'a' is given a second time; the first is in line 1",
      ]
    ),
    (
      "a: |\n  a: 1\nb: 2\nå: 1\na: 3\nå: 2",
      [
        "5:1: error: 'a' is given a second time; the first is in line 1",
        "6:1: error: 'å' is given a second time; the first is in line 4",
      ]
    ),
    (
      "m: {a: 1, b: {a: 2}, c: 'a: ', a: 3}",
      ["1:32: error: 'a' is given a second time; the first is in line 1"]
    ),
    (
      "m:\n  - a: 1\n    b: {a: 1}\n    a: 2\n",
      ["4:5: error: 'a' is given a second time; the first is in line 2"]
    ),
    (
      "!x a: 1\na: 2",
      [
        "1:1: warning: '!x' is a tag in YAML and not part of the value",
        "2:1: error: 'a' is given a second time; the first is in line 1",
      ]
    ),
  ])
  func duplicateKeys(yaml: String, expected: [String]) {
    let read = read(yaml)
    #expect(lines(read.findings) == expected)
    #expect(read.findings.last?.help == "keep one of them")
    #expect(read.value != nil)
  }

  @Test func duplicatesWrittenInUnknownWays() {
    #expect(lines(read("ab: 1\n\"\\x61b\": 2").findings) == ["1:1: error: 'ab' is given more than once"])
  }

  @Test func theFirstOfTwoDuplicatesCounts() {
    #expect(read("title: one\ntitle: two").value?.map(\.value.parameter) == [.text("one")])
  }

  @Test func aliasesAndMergeKeys() {
    let yaml = """
      base: &base {x: 1, y: [2]}
      same: *base
      more: {<<: *base, y: 3}
      both:
        <<: [{z: 0, x: 9}, *base]
      text: '*base'
      """
    let entries = read(yaml)
    #expect(entries.findings == [])
    let base: Parameters = ["x": .integer(1), "y": .list([.integer(2)])]
    #expect(
      entries.value?.dropFirst().map(\.value.parameter) == [
        .map(base), .map(["y": .integer(3), "x": .integer(1)]),
        .map(["z": .integer(0), "x": .integer(9), "y": .list([.integer(2)])]), .text("*base"),
      ])
  }

  @Test(arguments: [
    ("a: &a [*a]", "1:8: error: '*a' refers to nothing: no '&a' goes before it"),
    ("a: &a 1\nb: {<<: *a}", "2:5: error: '<<' merges maps, and this is not one"),
    ("a: &a {b: 1}\n*a : 2", "1:4: error: a list or map cannot be a key"),
  ])
  func aliasesThatMeanNothing(yaml: String, line: String) {
    #expect(lines(read(yaml).findings) == [line])
  }

  @Test(arguments: [
    ("title: #1 tips", "1:8: warning: '#1 tips' is a comment in YAML and not part of the value"),
    ("title: Tip #1: x", "1:12: warning: '#1: x' is a comment in YAML and not part of the value"),
    ("title: &Co x", "1:8: warning: '&Co' is the name of an anchor in YAML and not part of the value"),
    ("title: !Wow x", "1:8: warning: '!Wow' is a tag in YAML and not part of the value"),
  ])
  func textThatYAMLTakesAway(yaml: String, line: String) {
    let read = read(yaml)
    #expect(lines(read.findings) == [line])
    #expect(read.findings.first?.help == "put quotes around the text if all of it was meant")
  }

  @Test(arguments: [
    "title: # the title", "title: x # y", "title: x#1", "title: ## x", "a: &x 1\nb: *x", "a: 'x #1'",
  ])
  func commentsAndAnchorsThatAreMeant(yaml: String) {
    #expect(read(yaml).findings == [])
  }
}
