/// Why a request gets no answer but this; the connection is closed after it, since what follows cannot be trusted.
enum RequestMistake: Error, Hashable {
  case controlCharacter
  case requestLine
  case version
  case fieldLine
  case host
  case body
  case method
  case target
  case headTooLarge
  case headTooSlow

  var status: Status {
    switch self {
    case .controlCharacter, .requestLine, .fieldLine, .host, .body, .target: .badRequest
    case .version: .versionNotSupported
    case .method: .methodNotAllowed
    case .headTooLarge: .headTooLarge
    case .headTooSlow: .requestTimeout
    }
  }

  var message: String {
    switch self {
    case .controlCharacter:
      "The request's head has a control character or a line that does not end with CR and LF. "
        + "If this was meant to be HTTPS: this server speaks plain HTTP, so ask for http://."
    case .requestLine: "The first line of a request must be: method, one space, target, one space, version."
    case .version: "This server speaks HTTP/1.1 and HTTP/1.0."
    case .fieldLine: "A header field must be: name, colon, value, on one line."
    case .host: "A request must have exactly one Host field."
    case .body: "A request to this server has no body."
    case .method: "This server only answers GET and HEAD."
    case .target: "The request's target is not a path that a site can have."
    case .headTooLarge: "The request's head is too large."
    case .headTooSlow: "The request's head took too long to arrive."
    }
  }
}
