import Testing

@testable import SiteGenerator

@Suite struct EmailTextListTests {
  private func text(_ list: TextTree.List) -> String {
    EmailTextWriter.write(TextTree(blocks: [.list(list)]), EmailSample.surroundings())
  }

  private func item(_ blocks: TextTree.Block..., isDone: Bool? = nil) -> TextTree.Item {
    TextTree.Item(isDone: isDone, blocks: blocks)
  }

  @Test func linesHangBesideTheMark() {
    let written = text(TextTree.List(items: [item(paragraph(String(repeating: "word ", count: 20)))]))
    let lines = written.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("- word") && lines[1].hasPrefix("  word"))
  }

  @Test func numbersEndBelowEachOther() {
    #expect(
      text(TextTree.List(start: 9, items: [item(paragraph("a")), item(paragraph("b"), paragraph("c"))]))
        == " 9. a\n10. b\n\n    c\n")
  }

  @Test func looseItemsStandApart() {
    #expect(
      text(TextTree.List(isTight: false, items: [item(paragraph("a")), item(paragraph("b"))]))
        == "- a\n\n- b\n")
  }

  @Test func listsInTightListsDoNot() {
    let inner = TextTree.Block.list(TextTree.List(items: [item(paragraph("b"))]))
    #expect(
      text(TextTree.List(items: [item(paragraph("a"), inner), item(paragraph("c"))])) == "- a\n  - b\n- c\n")
  }

  @Test func tasks() {
    let tasks = [
      item(paragraph("a"), isDone: true), item(paragraph("b"), isDone: false), item(paragraph("c")),
    ]
    #expect(text(TextTree.List(items: tasks)) == "☑ a\n☐ b\n- c\n")
    #expect(text(TextTree.List(start: 1, items: tasks)) == "1. ☑ a\n2. ☐ b\n3. c\n")
  }

  @Test func emptyItems() {
    #expect(text(TextTree.List(items: [item(), item(paragraph("a"))])) == "-\n- a\n")
  }

  @Test func deepNestingLeavesSomeRoom() {
    var list = TextTree.List(items: [item(paragraph("some words that need a little room"))])
    for _ in 0..<60 { list = TextTree.List(items: [item(.list(list))]) }
    #expect(text(list).contains(" some words that need a\n"))
  }
}
