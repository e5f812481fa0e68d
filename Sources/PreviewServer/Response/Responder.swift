/// Decides what a request gets, as hosts of static sites do.
struct Responder: Sendable {
  let preview: any Preview
  let hostCheck: HostCheck

  enum Answer: Sendable {
    case response(Response)
    /// The client becomes a live connection.
    case live(WebSocketHandshake)
  }

  func answer(to request: RequestHead) async -> Answer {
    let answer: Answer
    do {
      answer = try await wholeAnswer(to: request)
    } catch {
      answer = .response(Response(error))
    }
    guard request.method == .head, case .response(let response) = answer else { return answer }
    return .response(response.withoutBody())
  }

  static let ownFolder = "__sitegen"
  static let livePath = [ownFolder, "live"]
  private static let notFound = "There is nothing at this address."
}

extension Responder {
  private func wholeAnswer(to request: RequestHead) async throws(RequestMistake) -> Answer {
    let target = try RequestTarget(request.target)
    let host = target.authority ?? request.fields["host"] ?? ""
    guard hostCheck.allows(host: host) else { return .response(Self.refusal(of: host)) }
    guard target.path.segments == Self.livePath else { return .response(await response(to: request, target)) }
    let origin = request.fields["origin"] ?? ""
    guard hostCheck.allows(origin: origin) else { return .response(Self.refusal(of: origin)) }
    return await WebSocketHandshake.answer(to: request)
  }

  private static func refusal(of host: String) -> Response {
    Response(.forbidden, text: HostCheck.message(host: host))
  }

  private func response(to request: RequestHead, _ target: RequestTarget) async -> Response {
    if target.path.segments.first == Self.ownFolder { return await ownResponse(to: request, target) }
    guard let base = try? RequestPath(await preview.basePath().asAbsolutePath) else {
      return await notFoundResponse()
    }
    guard let path = target.path.relative(to: base) else {
      let isOnTheWay = target.path.segments.isEmpty || target.path.segments == base.segments
      guard isOnTheWay else { return await notFoundResponse() }
      return Response(redirectingTo: base.asFolder.encoded, query: target.query)
    }
    return await siteResponse(to: request, path: path, target)
  }

  private func siteResponse(to request: RequestHead, path: RequestPath, _ target: RequestTarget) async
    -> Response
  {
    let index = path.segments.isEmpty ? "index.html" : path.relative + "/index.html"
    if path.isFolder {
      guard let file = await preview.file(at: index) else { return await notFoundResponse() }
      return Response(file: file, at: index, for: request)
    }
    if let file = await preview.file(at: path.relative) {
      return Response(file: file, at: path.relative, for: request)
    }
    guard await preview.file(at: index) != nil else { return await notFoundResponse() }
    return Response(redirectingTo: target.path.asFolder.encoded, query: target.query)
  }

  private func ownResponse(to request: RequestHead, _ target: RequestTarget) async -> Response {
    let path = target.path.segments.dropFirst().joined(separator: "/")
    guard !path.isEmpty || target.path.isFolder else {
      return Response(redirectingTo: target.path.asFolder.encoded, query: target.query)
    }
    guard let file = await preview.ownFile(at: path, query: target.query) else {
      return await notFoundResponse()
    }
    return Response(file: file, at: path.isEmpty ? "index.html" : path, for: request)
  }

  private func notFoundResponse() async -> Response {
    guard let page = await preview.file(at: "404.html") else {
      return Response(.notFound, text: Self.notFound)
    }
    return Response(notFoundPage: page)
  }
}

extension String {
  /// A base path in the form of a request's, whichever slashes it was written with.
  var asAbsolutePath: String {
    "/" + split(separator: "/").joined(separator: "/").replacing("%", with: "%25")
  }
}
