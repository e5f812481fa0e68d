/// What fills the blocks of the templates being read, as a chain of parents.
///
/// Two rules meet here. The outermost template wins: what a post says about a block counts more than what
/// the layout in between says. And what fills a block sees the blocks of the template it was written in, not
/// those of the layout it lands in: a `{{$title}}` that a post puts into its layout does not leak into a card
/// that the same post includes.
///
/// `Origin` is what the reader wants to know of the template that holds the parent tag.
final class Overrides<Origin: Sendable>: Sendable {
  /// In force at the parent tag itself.
  let outer: Overrides?
  let blocks: [Block]
  let origin: Origin

  private init(outer: Overrides?, blocks: [Block], origin: Origin) {
    self.outer = outer
    self.blocks = blocks
    self.origin = origin
  }

  /// What is in force inside a parent; those the outer templates fill already are left out, so that
  /// recursion does not make the chain longer.
  static func adding(_ blocks: [Block], to outer: Overrides?, origin: Origin) -> Overrides? {
    let fresh = outer.map { outer in blocks.filter { outer.block(named: $0.name) == nil } } ?? blocks
    return fresh.isEmpty ? outer : Overrides(outer: outer, blocks: fresh, origin: origin)
  }

  /// The block that fills the one of that name, and the link of the chain it was written in.
  func block(named name: Name) -> (block: Block, link: Overrides)? {
    if let found = outer?.block(named: name) { return found }
    return blocks.first { $0.name == name }.map { ($0, self) }
  }
}
