import Templates

/// What sites, pages and posts are made of.
extension TemplateValues {
  static let menuItem = RecordType<MenuItemView>(
    "menu item", "A link of the menu.",
    [
      .text("title", "The link's words.") { $0.title },
      .text("url", "Where it leads.") { $0.url },
      .flag("isCurrent", "On the page it leads to.") { $0.isCurrent },
    ])

  static let author = RecordType<AuthorView>(
    "author", "Who writes.",
    [
      .text("name", "The name.") { $0.author.name },
      .text("email", "The e-mail address.") { $0.author.email },
      .text("url", "The author's own site.") { $0.url },
      .text("canonical", "The whole address of the author's own site.") { $0.canonical },
      .text("bio", "A few words about the author.") { $0.author.bio },
      .text("byline", "The name in words: by June.") { $0.byline },
    ])

  static let image = RecordType<ImageView>(
    "image", "A picture.",
    [
      .text("url", "Its address.") { $0.address },
      .text("alt", "What it shows, for those who cannot see it.") { $0.alternative },
      .number("width", "Its width in pixels, where that is known.") { $0.size?.width },
      .number("height", "Its height in pixels, where that is known.") { $0.size?.height },
    ])

  static let date = RecordType<DateView>(
    "date", "A day.",
    [
      .text("text", "The date as dateFormat in site.yml writes it.") { $0.text },
      .text("iso", "The date and time for the datetime attribute.") { $0.date.rfc3339 },
      .number("day", "The day of the month.") { $0.date.civil.day },
    ])
}
