/// `content/strings.yml`, in which a writer gives the product's own words in another language.
enum StringsFile {
  static let path = "content/strings.yml"

  /// The whole file in English, to be translated: every word with a comment that says where it stands.
  static var english: String {
    introduction + WordTable.groups.map(section).joined() + dates
  }
}

extension StringsFile {
  private static let introduction = """
    # The theme's own words. Write yours in place of the English ones; what you leave out stays English.
    # In place of {number} and its like comes what the comment says. You may move it, or leave it out.

    """

  private static func section(_ group: WordTable.Group) -> String {
    let lines = group.entries.map { entry in
      "# \(entry.place)\n\(entry.word.rawValue): \(quoted(entry.english))\n"
    }
    return "\n# --- \(group.title) ---\n\n" + lines.joined()
  }

  private static var dates: String {
    let names = DateNames.english
    return """

      # --- Dates, written as dateFormat in site.yml says ---

      # From January to December.
      months: \(list(names.months))
      # The same where they stand without a day, as in the archive; like months if left out.
      monthsAlone: \(list(names.monthsAlone))
      # For MMM.
      shortMonths: \(list(names.shortMonths))
      # From Monday to Sunday.
      weekdays: \(list(names.weekdays))
      # For E and EEE.
      shortWeekdays: \(list(names.shortWeekdays))
      # For a: before noon, and after.
      am: \(names.am)
      pm: \(names.pm)

      """
  }

  private static func list(_ names: [String]) -> String { "[\(names.joined(separator: ", "))]" }

  /// In double quotes, so that braces and colons in it are text to YAML.
  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
