/// What a mail may be made of, and what is known of it. Of each, all large clients show it, or leave it out without harm.
///
/// "Can I email" is caniemail.com, which tests one feature in each client; "Word" is Microsoft's "Word 2007 HTML and CSS
/// Rendering Capabilities in Outlook 2007", which holds for every Outlook for Windows until the one of 2024.
enum EmailAllowList {
  static let elements = [
    "html": "the document; Gmail and Outlook.com replace it by a block of their own",
    "head": "the document", "title": "the document; read out, and shown in a browser", "body": "the document",
    "meta": "read by Apple Mail; the others leave it out",
    "style": "Can I email: <style> element, all large ones in the head, Gmail up to 8,192 characters",
    "div": "Word: yes, without padding and height; here for what is hidden, and around everything",
    "table": "Word: yes; the only layout it knows", "tr": "Word: yes",
    "td": "Word: yes, the only element padded",
    "th": "Word: yes",
    "p": "Word: yes, with margins", "br": "Word: yes", "h1": "Word: yes", "h2": "Word: yes",
    "h3": "Word: yes",
    "h4": "Word: yes", "h5": "Word: yes", "h6": "Word: yes",
    "ul": "Can I email: <ul>, <ol> and <dl>, yes in all",
    "ol": "Can I email: <ul>, <ol> and <dl>, yes in all",
    "li": "Can I email: <ul>, <ol> and <dl>, yes in all; Outlook misreads `value`",
    "a": "Word: yes", "img": "Word: yes", "em": "Word: yes", "strong": "Word: yes", "u": "Word: yes",
    "s": "Word: yes, as <strike>, which Can I email has as yes in all",
    "span": "Word: yes, without box", "sup": "Word: yes", "sub": "Word: yes",
    "code": "Can I email: <code> element, yes; Orange keeps the words alone",
    "pre": "Can I email: <pre> element, yes in all",
  ]

  static let attributes = [
    "lang": "Can I email: lang attribute, yes; GMX and HEY drop it",
    "dir": "Can I email: dir attribute, yes; Orange drops it from tables and cells, GMX everywhere",
    "role": "Can I email: role attribute, yes; Yahoo and AOL drop it",
    "class": "for the one style sheet; Outlook.com and Gmail rename both sides",
    "style": "inline styles: in all", "charset": "of <meta>", "name": "of <meta>", "content": "of <meta>",
    "width": "Word: yes, in pixels or per cent", "height": "Word: yes, of cells", "bgcolor": "Word: yes",
    "align": "Can I email: align attribute, yes in all for `center`",
    "cellpadding": "Word: yes", "cellspacing": "Word: yes", "border": "Word: yes",
    "scope": "of <th>, for those who have tables read to them", "start": "of <ol>, Word: yes",
    "href": "Word: yes", "src": "Word: yes", "alt": "Can I email: alt attribute, yes",
  ]

  static let properties = [
    "margin": "Can I email: margin, yes; not negative, and in Outlook not on <span> and <body>, nor `auto`",
    "margin-left": "Can I email: margin", "margin-right": "Can I email: margin",
    "padding": "Can I email: padding, yes; in Outlook on cells only",
    "padding-left": "Can I email: padding", "padding-right": "Can I email: padding",
    "color": "Word: yes", "background-color": "Can I email: background-color, yes in all",
    "border": "Can I email: border, yes; in Outlook at most 8 px, unreliable on <p> and <div>",
    "border-left": "Can I email: border", "border-right": "Can I email: border",
    "border-top": "Can I email: border", "border-bottom": "Can I email: border",
    "border-color": "Can I email: border; here in the style sheet alone",
    "border-collapse": "Can I email: border-collapse, yes in all",
    "border-radius": "Can I email: border-radius, yes; Outlook, GMX and Orange draw corners",
    "font-family": "Word: yes", "font-size": "Word: yes",
    "font-weight": "Can I email: font-weight, yes; Outlook knows bold and normal", "font-style": "Word: yes",
    "line-height": "Can I email: line-height, yes; Outlook is exact with plain numbers alone",
    "text-align": "Can I email: text-align, yes; `start` and `end` not in Outlook, Yahoo, AOL and Orange",
    "text-decoration": "Can I email: text-decoration, yes; one value in Outlook",
    "vertical-align": "Can I email: vertical-align, yes in all",
    "white-space": "Can I email: white-space; Outlook ignores it, and wraps all the same",
    "word-wrap": "Can I email: word-wrap, yes; Outlook ignores it. overflow-wrap is dropped by most",
    "word-break": "Can I email: word-break, yes in Apple Mail and Gmail; Outlook breaks words by itself",
    "list-style-type": "Can I email: list-style-type, yes in all",
    "display": "Can I email: display; Outlook knows `none` alone, not on images",
    "width": "of images without a size; Outlook goes by the attribute",
    "max-width": "Can I email: max-width, yes; in Outlook on tables at most",
    "height": "Can I email: height, yes",
    "max-height": "of what is hidden, for clients without `display: none`",
    "overflow": "Can I email: overflow, yes; not in Outlook",
    "opacity": "Can I email: opacity; not in Yahoo, AOL and Outlook",
    "mso-hide": "Outlook's own, for what `display: none` does not hide there",
  ]

  /// Of the style sheet.
  static let mediaQueries = [
    "(prefers-color-scheme:dark)":
      "Can I email: prefers-color-scheme, yes in Apple Mail, Outlook for macOS, iOS and the web, and HEY",
    "(max-width:599px)": "Can I email: @media, yes; Gmail for its own accounts, not Outlook for Windows",
  ]
}
