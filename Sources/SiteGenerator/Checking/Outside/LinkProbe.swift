/// Finds out what is at one address: what to ask next, and what the answers mean.
///
/// It asks for the head first, which costs a server least, and for the whole where the head alone is refused: many servers
/// answer HEAD wrongly, and browsers never send it.
struct LinkProbe: Sendable {
  struct Request: Hashable, Sendable {
    var method: LinkClient.Method
    var address: WebAddress
  }

  enum Step: Hashable, Sendable {
    case ask(Request)
    case settled(LinkAnswer)
    /// To be asked anew from the beginning, after so many seconds if the server says so. If not, this is the answer.
    case later(seconds: Double?, otherwise: LinkAnswer)
  }

  let address: WebAddress
  private(set) var request: Request
  private var followed: Set<WebAddress>
  /// The address after permanent redirects, and whether the next may be one of them.
  private var moved: WebAddress?
  private var isPermanent = true

  /// Browsers give up after twenty.
  private static let mostRedirects = 10

  init(_ address: WebAddress) {
    self.address = address
    request = Request(method: .head, address: address)
    followed = [address]
  }

  /// - Parameter now: Seconds since 1970.
  mutating func step(after result: Result<LinkClient.Response, LinkClient.Failure>, at now: Double) -> Step {
    switch result {
    case .success(let response): step(after: response, at: now)
    case .failure(let failure): step(after: failure)
    }
  }
}

extension LinkProbe {
  private mutating func step(after response: LinkClient.Response, at now: Double) -> Step {
    let status = response.status
    if request.method == .head, status >= 400, status != 429 { return askForAll() }
    switch status {
    case 301, 302, 303, 307, 308: return follow(response)
    case ..<400: return .settled(moved.map { answer(.moved, at: $0) } ?? answer(.good))
    case 404, 410: return .settled(answer(.gone, status))
    case 429, 503:
      let seconds = response.retryAfter.flatMap { RetryAfter.seconds($0, at: now) }
      // Too many requests are the asker's; an error that stays is the page's.
      return .later(seconds: seconds, otherwise: answer(status == 429 ? .busy : .failing, status))
    case 500..<600: return .later(seconds: nil, otherwise: answer(.failing, status))
    default: return .settled(answer(.unclear, status))
    }
  }

  private mutating func step(after failure: LinkClient.Failure) -> Step {
    switch failure {
    case .noSuchHost: return .later(seconds: nil, otherwise: answer(.noSuchHost))
    case .badCertificate: return .settled(answer(.badCertificate))
    case .silence: return request.method == .head ? askForAll() : .settled(answer(.silent))
    }
  }

  private mutating func askForAll() -> Step {
    request.method = .get
    return .ask(request)
  }

  private mutating func follow(_ response: LinkClient.Response) -> Step {
    guard let target = response.location.flatMap(request.address.following),
      followed.count <= Self.mostRedirects, followed.insert(target).inserted
      // A circle is often one of cookies, which a browser has.
    else { return .settled(answer(.unclear, response.status)) }
    isPermanent = isPermanent && [301, 308].contains(response.status)
    if isPermanent { moved = target }
    request = Request(method: .head, address: target)
    return .ask(request)
  }

  private func answer(_ kind: LinkAnswer.Kind, _ status: Int? = nil, at end: WebAddress? = nil) -> LinkAnswer
  {
    let end = end ?? (request.address == address || kind == .good ? nil : request.address)
    return LinkAnswer(kind: kind, status: status, address: end?.text)
  }
}
