import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension LinkClient {
  /// The real one. It says who it is, sends no cookies and no passwords, and reads no more than an answer's head.
  ///
  /// - Parameter version: The program's.
  public static func live(version: String) -> LinkClient {
    LinkClient { method, address in
      guard let url = URL(string: address) else { throw Failure.silence }
      var request = URLRequest(url: url)
      request.httpMethod = method.rawValue
      request.setValue("sitegen/\(version) (checks links)", forHTTPHeaderField: "User-Agent")
      let (answers, sink) = AsyncStream.makeStream(of: Result<Response, Failure>.self)
      let session = URLSession(
        configuration: configuration, delegate: HeadReader(sink), delegateQueue: nil)
      let task = session.dataTask(with: request)
      task.resume()
      defer { session.invalidateAndCancel() }
      // A stream of a cancelled task ends.
      guard let answer = await answers.first(where: { _ in true }) else { throw CancellationError() }
      return try answer.get()
    }
  }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = secondsToAnswer
    configuration.timeoutIntervalForResource = secondsToAnswer
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpCookieStorage = nil
    configuration.urlCredentialStorage = nil
    return configuration
  }

  private static let secondsToAnswer = 15.0
}

/// Ends a request as soon as the head of the answer is there.
private final class HeadReader: NSObject, URLSessionDataDelegate, Sendable {
  private let sink: AsyncStream<Result<LinkClient.Response, LinkClient.Failure>>.Continuation

  init(_ sink: AsyncStream<Result<LinkClient.Response, LinkClient.Failure>>.Continuation) {
    self.sink = sink
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    tell(response)
    completionHandler(.cancel)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error {
      sink.yield(.failure(LinkClient.Failure(error as NSError)))
    } else if let response = task.response {
      tell(response)
    }
    sink.finish()
  }

  private func tell(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse else {
      sink.yield(.failure(.silence))
      return
    }
    sink.yield(
      .success(
        LinkClient.Response(
          status: response.statusCode, location: response.value(forHTTPHeaderField: "Location"),
          retryAfter: response.value(forHTTPHeaderField: "Retry-After"))))
  }
}

extension LinkClient.Failure {
  fileprivate init(_ error: NSError) {
    switch error.code {
    case NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed: self = .noSuchHost
    case NSURLErrorServerCertificateUntrusted, NSURLErrorServerCertificateHasBadDate,
      NSURLErrorServerCertificateHasUnknownRoot, NSURLErrorServerCertificateNotYetValid,
      NSURLErrorSecureConnectionFailed:
      self = .badCertificate
    // Foundation for Linux hands curl's words on, and no code.
    case NSURLErrorUnknown where error.localizedDescription.contains("SSL"): self = .badCertificate
    default: self = .silence
    }
  }
}
