/// The forms that elements of a mail have.
enum EmailElement: Hashable, CaseIterable {
  case text, noteText, heading, subheading, smallHeading, rule
  case list, tasks, link, struck, marked, small, superscript, `subscript`, code
  case image, imageOfUnknownSize, inlineImage, inlineImageOfUnknownSize, caption
  case quote, calloutTitle, codeTitle, codeBlock, preformatted, substitute, substituteLink
  case table, headerCell, cell, lastHeaderCell, lastCell
  case button, buttonLink, notes, spacer
}

/// What an element is given besides its content.
struct EmailStyle: Hashable {
  /// Which the template's style sheet gives its dark colour.
  var name: String?
  /// Also as an attribute, for clients that know no other.
  var background: String?
  /// CSS that every large client understands, or leaves out without harm.
  var declarations: String
}

/// The style of each element of a mail, as data.
///
/// Outlook for Windows shows mails by Word: it pads only cells, and reads neither `start` nor `end`. So sides are named by
/// the direction of the text. Every element that holds words says all of its font, since Word's tables inherit none.
struct EmailStyles {
  private let styles: [EmailElement: EmailStyle]

  init(_ direction: TextDirection) {
    let (start, end) = direction == .leftToRight ? ("left", "right") : ("right", "left")
    let groups = [Self.blocks(start), Self.inlines, Self.boxes(start, end)]
    styles = groups.reduce([:]) { $0.merging($1) { first, _ in first } }
  }

  subscript(element: EmailElement) -> EmailStyle { styles[element] ?? EmailStyle(declarations: "") }

  /// Of links that stand back, in the footer.
  static let footerLink = "\(quiet);text-decoration:underline"

  /// A callout's box and title differ by kind.
  static func callout(_ kind: Callouts.Kind, _ direction: TextDirection) -> EmailStyle {
    let start = direction == .leftToRight ? "left" : "right"
    return EmailStyle(
      name: "shade \(kind.rawValue)", background: EmailPalette.shade,
      declarations: "padding:14px 18px;background-color:\(EmailPalette.shade);"
        + "border-\(start):3px solid \(EmailPalette.color(of: kind))")
  }
}

extension EmailStyles {
  private static let serif = "font-family:Georgia,'Times New Roman',serif"
  private static let sans = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
  private static let mono = "font-family:Consolas,Menlo,'Courier New',monospace"
  private static let ink = "color:\(EmailPalette.ink)"
  private static let quiet = "color:\(EmailPalette.quiet)"
  private static let accent = "color:\(EmailPalette.accent)"

  /// Clients that drop `dir` keep the alignment.
  private static func blocks(_ start: String) -> [EmailElement: EmailStyle] {
    let words = "\(ink);text-align:\(start)"
    let quietWords = "\(quiet);text-align:\(start)"
    return [
      .text: EmailStyle(declarations: "\(serif);font-size:17px;line-height:1.6;\(words)"),
      .noteText: EmailStyle(declarations: "\(serif);font-size:15px;line-height:1.55;\(words)"),
      .heading: EmailStyle(
        declarations: "\(serif);font-size:23px;line-height:1.25;font-weight:bold;\(words)"),
      .subheading: EmailStyle(
        declarations: "\(serif);font-size:19px;line-height:1.3;font-weight:bold;\(words)"),
      .smallHeading: EmailStyle(
        declarations: "\(serif);font-size:17px;line-height:1.4;font-weight:bold;\(words)"),
      .rule: EmailStyle(
        name: "quiet", declarations: "\(serif);font-size:17px;line-height:1.6;\(quiet);text-align:center"),
      .caption: EmailStyle(
        name: "quiet", declarations: "\(sans);font-size:14px;line-height:1.45;\(quietWords)"),
      .calloutTitle: EmailStyle(
        declarations: "\(sans);font-size:14px;line-height:1.5;font-weight:bold;text-align:\(start)"),
      .codeTitle: EmailStyle(
        name: "quiet", declarations: "\(sans);font-size:14px;line-height:1.5;\(quietWords)"),
    ]
  }

  private static let inlines: [EmailElement: EmailStyle] = [
    .link: EmailStyle(declarations: "\(accent);text-decoration:underline"),
    .struck: EmailStyle(name: "quiet", declarations: "\(quiet);text-decoration:line-through"),
    .marked: EmailStyle(name: "marked", declarations: "background-color:\(EmailPalette.marked);\(ink)"),
    .small: EmailStyle(declarations: "font-size:85%"),
    .superscript: EmailStyle(declarations: "font-size:70%;line-height:0"),
    .subscript: EmailStyle(declarations: "font-size:70%;line-height:0"),
    .code: EmailStyle(
      name: "shade", declarations: "\(mono);font-size:85%;background-color:\(EmailPalette.shade)"),
    .substituteLink: EmailStyle(
      declarations:
        "\(sans);font-size:16px;line-height:1.5;font-weight:bold;\(accent);text-decoration:underline"),
    .buttonLink: EmailStyle(
      name: "button",
      declarations: "\(sans);font-size:16px;line-height:22px;font-weight:bold;color:\(EmailPalette.paper);"
        + "text-decoration:none;display:block"),
    .image: EmailStyle(declarations: "display:block;width:100%;height:auto;border:0"),
    .imageOfUnknownSize: EmailStyle(
      declarations: "display:block;width:auto;max-width:100%;height:auto;border:0"),
    .inlineImage: EmailStyle(declarations: "max-width:100%;height:auto;border:0;vertical-align:bottom"),
    .inlineImageOfUnknownSize: EmailStyle(
      declarations: "width:auto;max-width:100%;height:auto;border:0;vertical-align:bottom"),
  ]

  private static func boxes(_ start: String, _ end: String) -> [EmailElement: EmailStyle] {
    let cell = "\(sans);font-size:15px;line-height:1.45;\(ink);text-align:\(start);vertical-align:top"
    let shade = "background-color:\(EmailPalette.shade)"
    let row = "padding:8px 0;border-bottom:1px solid \(EmailPalette.rule)"
    let header = "padding:8px 0;border-bottom:1px solid \(EmailPalette.quiet)"
    return [
      // Browsers pad lists, which is undone; Word shows no bullets where there is no margin for them.
      .list: EmailStyle(declarations: "margin-\(start):26px;padding:0"),
      .tasks: EmailStyle(declarations: "padding:0;list-style-type:none"),
      .quote: EmailStyle(
        name: "bar",
        declarations: "padding:2px 0;padding-\(start):18px;"
          + "border-\(start):3px solid \(EmailPalette.accent)"),
      .codeBlock: EmailStyle(
        name: "shade", background: EmailPalette.shade,
        declarations: "padding:14px 16px;\(shade);border-radius:4px"),
      // Code runs from left to right in every language.
      .preformatted: EmailStyle(
        declarations: "\(mono);font-size:14px;line-height:1.5;\(ink);text-align:left;"
          + "white-space:pre-wrap;word-wrap:break-word"),
      .substitute: EmailStyle(
        name: "shade", background: EmailPalette.shade,
        declarations: "padding:16px 18px;\(shade);border-radius:6px;text-align:\(start)"),
      .table: EmailStyle(declarations: "border-collapse:collapse"),
      .headerCell: EmailStyle(
        name: "rule", declarations: "\(header);padding-\(end):20px;\(cell);font-weight:bold"),
      .cell: EmailStyle(name: "rule", declarations: "\(row);padding-\(end):20px;\(cell)"),
      .lastHeaderCell: EmailStyle(name: "rule", declarations: "\(header);\(cell);font-weight:bold"),
      .lastCell: EmailStyle(name: "rule", declarations: "\(row);\(cell)"),
      .button: EmailStyle(
        name: "button", background: EmailPalette.accent,
        declarations: "padding:12px 24px;background-color:\(EmailPalette.accent);border-radius:6px"),
      .notes: EmailStyle(
        name: "rule", declarations: "padding:16px 0 0;border-top:1px solid \(EmailPalette.rule)"),
      .spacer: EmailStyle(declarations: "font-size:1px"),
    ]
  }
}
