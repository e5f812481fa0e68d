/// What the server puts up with from one client, and from all of them.
///
/// The standard values are those of a server for one person; tests use smaller ones.
public struct Limits: Sendable {
  /// How many connections may be open at once, sockets of the reload script among them. The next is told 503.
  public var connections = 256
  /// The size in bytes of a request's line and header fields together.
  public var headSize = 16 * 1024
  /// From the first byte of a request's head to its last, however many arrive in between.
  public var headTime = Duration.seconds(10)
  /// How long a connection may be open without a request. Browsers open some before they know what for.
  public var idleTime = Duration.seconds(60)
  /// How long a client may take for each 64 KB of an answer. A browser that holds a film back asks for the rest again.
  public var writeTime = Duration.seconds(30)
  /// How long a client may take to notice that the server has said its last word, and to close its side.
  public var lingerTime = Duration.seconds(1)
  /// The time between two signs of life that a live connection is asked for; it has twice as long to answer.
  public var pingTime = Duration.seconds(30)
  /// The size in bytes of a message that a live connection may send. It holds the page's address, in which a head may be full.
  public var messageSize = 32 * 1024
  /// How many messages may wait for a live connection that does not take them.
  public var waitingMessages = 32

  public init() {}
}
