import Testing

@testable import SiteGenerator

@Suite struct TaskListsTests {
  private let open = "<label><input type=\"checkbox\" disabled>"
  private let done = "<label><input type=\"checkbox\" disabled checked>"

  @Test func tightList() {
    #expect(
      InlineFeatures.taskLists.html("- [ ] open *x*\n- [x] done\n- [X]\tdone too\n- none") == """
        <ul class="tasks">
        <li class="task">
        \(open) open <em>x</em></label>
        </li>
        <li class="task">
        \(done) done</label>
        </li>
        <li class="task">
        \(done) done too</label>
        </li>
        <li>
        none
        </li>
        </ul>

        """)
  }

  @Test func looseList() {
    #expect(
      InlineFeatures.taskLists.html("- [ ] open\n\n  more\n\n- b") == """
        <ul class="tasks">
        <li class="task">
        <p>\(open) open</label></p>
        <p>more</p>
        </li>
        <li>
        <p>b</p>
        </li>
        </ul>

        """)
  }

  @Test func orderedAndNestedLists() {
    #expect(
      InlineFeatures.taskLists.html("3. [ ] a\n   - [x] b\n   - c\n4. d\n   - e") == """
        <ol class="tasks" start="3">
        <li class="task">
        \(open) a</label>
        <ul class="tasks">
        <li class="task">
        \(done) b</label>
        </li>
        <li>
        c
        </li>
        </ul>
        </li>
        <li>
        d
        <ul>
        <li>e</li>
        </ul>
        </li>
        </ol>

        """)
  }

  @Test func theTextMayBeginOnTheNextLineOrWithMarkup() {
    let items = InlineFeatures.taskLists.html("- [ ]\n  a\n- [x] `b`\n- [x]   c\n")
    #expect(items.contains("\(open) a</label>"))
    #expect(items.contains("\(done) <code>b</code></label>"))
    #expect(items.contains("\(done) c</label>"))
    #expect(InlineFeatures.taskLists.html("1. [ ] a").hasPrefix("<ol class=\"tasks\">\n"))
  }

  @Test(arguments: [
    "[ ] a", "- [ ]", "- [x]", "- [ ]a", "- [  ] a", "- [] a", "- [y] a", "- a [ ] b", "- > [ ] a",
    "- # [ ] a",
    "- [x](/u) a", "- [x] a\n\n[x]: /u", "- `[ ]` a", "- \\[ ] a", "- [ \\] a", "- [\\ ] a", "- &#91; ] a",
    "- [ &#93; a",
    "- *[ ]* a", "-\n\n  [ ] a", "- ![x] a\n\n[x]: /u",
  ])
  func noTasks(markdown: String) {
    #expect(InlineFeatures.taskLists.html(markdown) == InlineFeatures().html(markdown))
  }

  @Test func neededOnlyWhereAMarkerIs() {
    #expect(!TaskLists.isNeeded(in: Array("- [a] b []".utf8)))
    for marker in ["[ ]", "[x]", "[X]"] { #expect(TaskLists.isNeeded(in: Array(marker.utf8))) }
  }
}
