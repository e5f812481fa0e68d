extension EntrySource {
  /// What to do about a name that was meant to begin with a date and does not: `2026-12-8-g`, `2026-12-08`.
  var hintForName: String? {
    let shown = (folder ?? path).split(separator: "/").last.map(String.init) ?? path
    let ending = folder == nil ? path[(path.lastIndex(of: ".") ?? path.endIndex)...] : ""
    let name = shown.dropLast(ending.count)
    let parts = name.split(maxSplits: 3) { !$0.isLetter && !$0.isNumber }
    guard let day = DateSuggestion(for: parts.prefix(3).joined(separator: " "))?.civil.isoDay else {
      return nil
    }
    guard parts.count > 3 else {
      return "\(shown) is a date and nothing else: put a name behind it, as in \(day)-ask\(ending)"
    }
    return "write the date in its name with four, two and two digits: \(day)-\(parts[3])\(ending)"
  }
}
