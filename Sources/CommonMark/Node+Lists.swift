import CCMark

/// What cmark knows of a list.
extension Node {
  public var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// The number of an ordered list's first item; 0 for other nodes.
  public var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// Whether nothing stands between a list's items: their paragraphs are then rendered without `<p>`.
  public var isTightList: Bool { cmark_node_get_list_tight(pointer) == 1 }
}
