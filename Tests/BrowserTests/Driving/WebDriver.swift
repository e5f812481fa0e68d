import FlyingFox
import FlyingSocks
import Foundation
import TestSupport

/// Sends commands to a driver on this machine, as WebDriver has them (https://www.w3.org/TR/webdriver2/).
///
/// Foundation's client on Linux refuses chromedriver's headers, which have no space behind the colon.
struct WebDriver: Sendable {
  let port: UInt16

  /// What the driver answers to a command.
  ///
  /// - Throws: ``WebDriverError``, and ``WaitedInVain`` where it does not answer.
  func ask<Value: Decodable>(_ method: HTTPMethod, _ path: String, _ body: JSON? = nil) async throws -> Value
  {
    let command = "\(method.rawValue) \(path)"
    let (status, data) = try await within(Self.patience, "an answer to \(command)") {
      try await send(method, path, body)
    }
    guard status == .ok else {
      let failure = try? JSONDecoder().decode(Reply<Failure>.self, from: data).value
      throw WebDriverError(description: "\(command): \(failure?.message ?? "status \(status.code)")")
    }
    return try JSONDecoder().decode(Reply<Value>.self, from: data).value
  }

  /// A command that is answered with nothing.
  func tell(_ method: HTTPMethod, _ path: String, _ body: JSON? = nil) async throws {
    let _: Nothing = try await ask(method, path, body)
  }
}

struct WebDriverError: Error, CustomStringConvertible {
  let description: String
}

extension WebDriver {
  private static let patience = Duration.seconds(30)

  private struct Reply<Value: Decodable>: Decodable {
    var value: Value
  }

  private struct Failure: Decodable {
    var message: String
  }

  private struct Nothing: Decodable {
    init(from decoder: any Decoder) {}
  }

  private func send(_ method: HTTPMethod, _ path: String, _ body: JSON?) async throws -> (
    HTTPStatusCode, Data
  ) {
    let request = HTTPRequest(
      method: method, version: .http11, path: path, query: [],
      headers: [.host: "127.0.0.1:\(port)", .contentType: "application/json"],
      body: try body.map { try JSONEncoder().encode($0) } ?? Data())
    var client = HTTPClient()
    let response = try await client.sendHTTPRequest(request, to: .inet(ip4: "127.0.0.1", port: port))
    return (response.statusCode, try await response.bodyData)
  }
}
