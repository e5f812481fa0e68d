/// What is wrong with an address the author wrote, and what to write instead.
public struct URLMistake: Error, Hashable, Sendable {
  public var message: String
  public var help: String?

  public init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
