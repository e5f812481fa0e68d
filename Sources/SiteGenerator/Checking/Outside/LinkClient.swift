/// How to ask what is at an address, as a value, so that tests need no network.
public struct LinkClient: Sendable {
  public enum Method: String, Hashable, Sendable {
    case head = "HEAD"
    case get = "GET"
  }

  /// The head of an answer.
  public struct Response: Hashable, Sendable {
    public var status: Int
    /// Where a redirect leads.
    public var location: String?
    /// When to come back: seconds, or a date.
    public var retryAfter: String?

    public init(status: Int, location: String? = nil, retryAfter: String? = nil) {
      self.status = status
      self.location = location
      self.retryAfter = retryAfter
    }
  }

  /// Why no answer came.
  public enum Failure: Error, Hashable, Sendable {
    case noSuchHost
    /// Whoever answers cannot show that it is the host.
    case badCertificate
    /// No connection, no answer, or none in time.
    case silence
  }

  /// Asks once, and follows no redirect. Throws ``Failure`` or `CancellationError`.
  public var ask: @Sendable (Method, _ address: String) async throws -> Response

  public init(ask: @escaping @Sendable (Method, _ address: String) async throws -> Response) {
    self.ask = ask
  }
}
