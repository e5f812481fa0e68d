/// The names an author can choose from, or the first dozen of them.
func listing(_ names: [String]) -> String {
  let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
  return names.count > 12 ? shown + " and others" : shown
}
