/// The part of an address that names a place on the page.
enum Fragment {
  /// The id that an address asks for; nil where it asks for none, or for one that every page has.
  ///
  /// - Parameter suffix: A query and fragment as written: `?a=1#team`.
  static func id(in suffix: String) -> String? {
    guard let sign = suffix.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let fragment = String(suffix[suffix.index(after: sign)...])
    // `:~:` and what follows is for the browser: text to look for (URL Fragment Text Directives, 3.1).
    let written = fragment.firstRange(of: ":~:").map { String(fragment[..<$0.lowerBound]) } ?? fragment
    let id = PercentEncoding.decode(written) ?? written
    // HTML Standard, 7.4.6.4: these lead to the top of any page.
    return id.isEmpty || id.lowercased() == "top" ? nil : id
  }
}
