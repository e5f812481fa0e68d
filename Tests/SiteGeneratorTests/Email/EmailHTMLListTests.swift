import Testing

@testable import SiteGenerator

@Suite struct EmailHTMLListTests {
  private func item(_ blocks: TextTree.Block..., isDone: Bool? = nil) -> TextTree.Item {
    TextTree.Item(isDone: isDone, blocks: blocks)
  }

  @Test func bullets() {
    #expect(
      mailHTML([.list(TextTree.List(items: [item(paragraph("a")), item(paragraph("b"))]))])
        == "<ul style=\"margin:0px 0 0;{list}\"><li style=\"margin:0px 0 0;{text}\">a</li>"
        + "<li style=\"margin:5px 0 0;{text}\">b</li></ul>")
  }

  @Test func numbersBeginWhereTheySay() {
    #expect(
      mailHTML([.list(TextTree.List(start: 3, items: [item(paragraph("a"))]))])
        == "<ol start=\"3\" style=\"margin:0px 0 0;{list}\"><li style=\"margin:0px 0 0;{text}\">a</li></ol>")
    #expect(mailHTML([.list(TextTree.List(start: 1))]) == "<ol style=\"margin:0px 0 0;{list}\"></ol>")
  }

  @Test func looseItemsStandApart() {
    let list = TextTree.List(isTight: false, items: [item(paragraph("a")), item(paragraph("b"))])
    #expect(mailHTML([.list(list)]).contains("<li style=\"margin:11px 0 0;{text}\">b</li>"))
  }

  @Test func itemsHoldBlocks() {
    let inner = TextTree.Block.list(TextTree.List(items: [item(paragraph("c"))]))
    #expect(
      mailHTML([.list(TextTree.List(items: [item(paragraph("a"), paragraph("b"), inner)]))])
        .contains(
          "{text}\">a<p style=\"margin:10px 0 0;{text}\">b</p>"
            + "<ul style=\"margin:10px 0 0;{list}\"><li style=\"margin:0px 0 0;{text}\">c</li></ul></li>"))
    #expect(
      mailHTML([.list(TextTree.List(items: [item(.rule)]))]).contains(
        "<li style=\"margin:0px 0 0;{text}\"><p role"))
  }

  @Test func tasks() {
    let tasks = [item(paragraph("a"), isDone: true), item(paragraph("b"), isDone: false)]
    #expect(
      mailHTML([.list(TextTree.List(items: tasks))])
        == "<ul style=\"margin:0px 0 0;{tasks}\"><li style=\"margin:0px 0 0;{text}\">☑ a</li>"
        + "<li style=\"margin:5px 0 0;{text}\">☐ b</li></ul>")
    // Beside others they keep the bullet.
    #expect(mailHTML([.list(TextTree.List(items: tasks + [item(paragraph("c"))]))]).contains("{list}"))
  }

  @Test func notesAreAtTheEndAndLeadNowhere() {
    #expect(
      mailHTML([paragraph("a")], notes: [[paragraph("b"), paragraph("c")]])
        .hasSuffix(
          "<td class=\"rule\" style=\"{notes}\"><ol style=\"margin:0px 0 0;{list}\">"
            + "<li style=\"margin:0px 0 0;{noteText}\">b<p style=\"margin:10px 0 0;{noteText}\">c</p></li></ol>"
            + "</td></tr></table>"))
  }

  @Test func deepNestingStaysInItsRoom() {
    var block = TextTree.Block.figure(
      TextTree.Figure(image: TextTree.Image(address: "wide.png", alternative: "")))
    for _ in 0..<60 { block = .quote([.list(TextTree.List(items: [item(block)]))]) }
    #expect(mailHTML([block]).contains("width=\"1\""))
  }
}
