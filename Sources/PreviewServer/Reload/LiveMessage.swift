import Foundation

/// What an open page says about itself, whenever it connects.
struct Greeting: Hashable, Sendable, Decodable {
  /// What the page shows: its path and query, as its location has them.
  var address: String
  var page: String
  var styles: String
  var panel: String

  /// - Returns: `nil` if the text is no greeting: nothing else is said by the script.
  init?(_ text: String) {
    guard let greeting = try? JSONDecoder().decode(Greeting.self, from: Data(text.utf8)) else { return nil }
    self = greeting
  }

  var version: PageVersion {
    get { PageVersion(page: page, styles: styles) }
    set { (page, styles) = (newValue.page, newValue.styles) }
  }
}

/// What an open page is told to do.
enum LiveMessage: Hashable, Sendable {
  /// To load itself anew.
  case reload
  /// To take over the stylesheets of its current version.
  case styles
  case panel(Panel)

  var text: String {
    switch self {
    case .reload: #"{"do":"reload"}"#
    case .styles: #"{"do":"styles"}"#
    case .panel(let panel): #"{"do":"panel","version":"\#(panel.version)","html":\#(Self.json(panel.html))}"#
    }
  }

  private static func json(_ text: String) -> String {
    // A string can always be encoded.
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
