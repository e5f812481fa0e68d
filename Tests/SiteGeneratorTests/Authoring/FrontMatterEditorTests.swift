import Testing

@testable import SiteGenerator

@Suite("Changing keys of front matter")
struct FrontMatterEditorTests {
  private func edit(
    _ text: String, _ change: (inout FrontMatterEditor) throws(AuthoringRefusal) -> Void
  ) throws -> String {
    var editor = try FrontMatterEditor(SourceText(path: "a.md", text: text))
    try change(&editor)
    return String(decoding: editor.source.bytes, as: UTF8.self)
  }

  @Test(
    "A key is taken out with its line, and nothing else",
    arguments: [
      ("---\ntitle: A\ndraft: true\ntags: [B]\n---\nText.\n", "---\ntitle: A\ntags: [B]\n---\nText.\n"),
      (
        "---\r\n# First\r\n\"draft\" : 'yes' # not yet\r\n\r\n# Then\r\ntitle: A\r\n---\r\nText.",
        "---\r\n# First\r\n\r\n# Then\r\ntitle: A\r\n---\r\nText."
      ),
      ("---\rdraft: true\rtitle: A\r---\rText.", "---\rtitle: A\r---\rText."),
      ("\u{FEFF}---\ndraft: true\n...\ndraft: true", "\u{FEFF}---\n...\ndraft: true"),
      ("---\npublished: false\nparams:\n  draft: true\n---\n", "---\nparams:\n  draft: true\n---\n"),
      ("---\n  title: A\n  Draft: on\n---\n", "---\n  title: A\n---\n"),
      (
        "---\nsummary: |\n  draft: true\n\n  More.\ndraft: true\n---\n",
        "---\nsummary: |\n  draft: true\n\n  More.\n---\n"
      ),
      ("---\ntitle: A\n---\n", "---\ntitle: A\n---\n"),
      ("---\ndraft: true\npublished: false\n---\n", "---\n---\n"),
    ])
  func remove(before: String, after: String) throws {
    #expect(
      Array(try edit(before) { editor throws(AuthoringRefusal) in try editor.remove(.draft) }.utf8)
        == Array(after.utf8))
  }

  @Test(
    "A value is set in its place, under the name it has there; a missing key comes below the title",
    arguments: [
      ("---\ndate: 2026-01-01 # day\ntitle: A\n---\n", "---\ndate: 2026-12-07 # day\ntitle: A\n---\n"),
      ("---\ndate:\ntitle: A\n---\n", "---\ndate: 2026-12-07\ntitle: A\n---\n"),
      ("---\ndate:   # when?\n---\n", "---\ndate: 2026-12-07   # when?\n---\n"),
      ("---\r\n'publishDate':\t\"2026-01-01\"\r\n---\r\n", "---\r\n'publishDate':\t2026-12-07\r\n---\r\n"),
      (
        "---\npublishDate: 2026-01-01\ndate: 2026-01-01\n---\n",
        "---\npublishDate: 2026-01-01\ndate: 2026-12-07\n---\n"
      ),
      (
        "---\n# Top\ntags: [B]\ntitle: A\nx: y\n---\n",
        "---\n# Top\ntags: [B]\ntitle: A\ndate: 2026-12-07\nx: y\n---\n"
      ),
      ("---\n# Top\n  x: y\n---\n", "---\n# Top\n  date: 2026-12-07\n  x: y\n---\n"),
      ("---\n---\nText.", "---\ndate: 2026-12-07\n---\nText."),
      ("Text.\r\nMore.", "---\r\ndate: 2026-12-07\r\n---\r\n\r\nText.\r\nMore."),
      ("", "---\ndate: 2026-12-07\n---\n"),
    ])
  func set(before: String, after: String) throws {
    let edited = try edit(before) { editor throws(AuthoringRefusal) in try editor.set(.date, to: "2026-12-07")
    }
    #expect(Array(edited.utf8) == Array(after.utf8))
  }

  @Test("One key takes the place of another")
  func replace() throws {
    let edited = try edit("---\ntitle: A\n  \ndraft: true # wait\ntags: B\n---\n") {
      editor throws(AuthoringRefusal) in
      try editor.replace(.draft, by: .date, "2026-12-07")
    }
    #expect(edited == "---\ntitle: A\n  \ndate: 2026-12-07\ntags: B\n---\n")
  }

  @Test(
    "What cannot be changed alone is refused",
    arguments: [
      ("---\n{title: A, draft: true}\n---\n", "a.md:2:12: 'draft' cannot"),
      ("---\ndraft:\n  true\n---\n", "a.md:2:1: 'draft' cannot"),
      ("---\ndraft: &d true\nunlisted: *d\n---\n", "a.md:2:1: 'draft' cannot"),
      ("---\n? draft\n: true\n---\n", "a.md:2:3: 'draft' cannot"),
      ("---\ndraft: [true]\n---\n", "a.md:2:1: 'draft' cannot"),
      ("---\nbase: &b {draft: true}\n<<: *b\n---\n", "a.md:2:11: 'draft' cannot"),
      ("---\ndraft: tr\n  ue\n---\n", "a.md:2:1: 'draft' cannot"),
      ("---\ndraft: true\ndraft: false\n---\n", "a.md:3:1: 'draft' is given"),
      ("---\ndraft: true\n", "a.md:1:1: the front matter that begins here is never closed"),
      ("---\ntitle: \"A\ndraft: true\n---\n", "a.md:"),
    ])
  func refused(text: String, beginning: String) throws {
    do {
      let edited = try edit(text) { editor throws(AuthoringRefusal) in try editor.remove(.draft) }
      Issue.record("\(edited)")
    } catch let refusal as AuthoringRefusal {
      #expect(refusal.description.hasPrefix(beginning), "\(refusal)")
    }
  }

  @Test(
    "A value that goes on in the next line is not set by halves",
    arguments: [
      "---\ndate: 2026\n  -01\n---\n", "---\ndate:\n  2026-01-01\n---\n", "---\n{date: 2026-01-01}\n---\n",
      "---\n{tags: [A]}\n---\n", "---\n{\n  tags: [A]\n}\n---\n", "---\ntitle: A\n  B\n---\n",
    ])
  func notByHalves(text: String) {
    #expect(throws: AuthoringRefusal.self) {
      try edit(text) { editor throws(AuthoringRefusal) in try editor.set(.date, to: "2026-12-07") }
    }
  }

  @Test("The words of a refusal say what to do")
  func words() {
    let refusal = #expect(throws: AuthoringRefusal.self) {
      try edit("---\n{draft: true}\n---\n") { editor throws(AuthoringRefusal) in try editor.remove(.draft) }
    }
    #expect(
      refusal?.description
        == "a.md:2:2: 'draft' cannot be changed here without touching something else; "
        + "write it on a line of its own, as in 'draft: value', or make the change yourself")
  }
}
