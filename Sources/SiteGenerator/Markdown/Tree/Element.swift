import CommonMark

/// What passes make of a text for which CommonMark has no node: cmark's custom nodes know only their HTML.
enum Element {
  case callout(Callouts.Kind)
  /// Its children are the cells, row by row.
  case table(alignments: [PreparedMarkdown.Table.Alignment?])
  /// - Parameter start: Nil where it has bullets.
  case tasks(start: Int?, isTight: Bool)
  /// - Parameter isDone: Nil for an item of the same list that is no task.
  case task(isDone: Bool?)
  case buttons
  case titledCode(title: String)
  case video(Body.Video)
  case struck
  /// By the note's number, from 1.
  case noteReference(Int)
  case notes
}

extension PassContext {
  /// Says what a node is.
  mutating func name(_ node: Node, _ element: Element) {
    elements.append(element)
    node.setNumber(elements.count)
  }

  /// Nil for a node that has no name.
  func element(_ node: Node) -> Element? {
    node.number > 0 ? elements[node.number - 1] : nil
  }
}
