import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// How to get something from the web, as a value, so that tests need no network.
public struct HTTPClient: Sendable {
  public struct Response: Hashable, Sendable {
    public var status: Int
    public var body: [UInt8]

    public init(status: Int, body: [UInt8]) {
      self.status = status
      self.body = body
    }
  }

  /// No answer came.
  public struct Unreachable: Error, Hashable, Sendable {
    public var reason: String

    public init(reason: String) {
      self.reason = reason
    }
  }

  /// Throws ``Unreachable`` or `CancellationError`.
  public var get: @Sendable (_ address: String) async throws -> Response

  public init(get: @escaping @Sendable (_ address: String) async throws -> Response) {
    self.get = get
  }
}

extension HTTPClient {
  /// The real one: it follows redirects, keeps nothing, and gives up after a while.
  public static let live = HTTPClient { address in
    guard let url = URL(string: address) else { throw Unreachable(reason: badAddressReason) }
    let session = URLSession(configuration: configuration)
    defer { session.finishTasksAndInvalidate() }
    do {
      let (body, response) = try await session.data(from: url)
      guard let status = (response as? HTTPURLResponse)?.statusCode else {
        throw Unreachable(reason: badAddressReason)
      }
      return Response(status: status, body: Array(body))
    } catch let error as URLError {
      if error.code == .cancelled { throw CancellationError() }
      throw Unreachable(reason: reason(error))
    }
  }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = secondsOfSilence
    configuration.timeoutIntervalForResource = secondsAltogether
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }

  private static let secondsOfSilence = 20.0
  /// A list of 10,000 posts has some megabytes.
  private static let secondsAltogether = 120.0

  static let badAddressReason = "this is no address on the web"

  private static func reason(_ error: URLError) -> String {
    error.code == .timedOut
      ? "the server did not answer in time; try again later"
      : "the server cannot be reached (\(error.localizedDescription)); check the address and your connection"
  }
}
