import Testing

@testable import PreviewServer

struct ListenerTests {
  @Test func aPortInUseIsToldAndTheNextFreeOneTaken() throws {
    let first = try Listener.bind(host: "127.0.0.1", port: 0)
    defer { first.close() }
    let port = first.address.port
    #expect(port > 0)
    #expect(throws: BindError.portInUse(port)) { try Listener.bind(host: "127.0.0.1", port: port) }
    #expect(throws: BindError.allPortsInUse(port...port)) {
      try Listener.bindFirstFree(host: "127.0.0.1", ports: port...port)
    }
    // Other tests take ports of their own, so one of the next hundred is free.
    let next = try Listener.bindFirstFree(host: "127.0.0.1", ports: port...(port &+ 100))
    #expect(next.address.port > port)
    next.close()
  }

  @Test func aPortThatWasGivenBackCanBeTakenAtOnce() throws {
    let first = try Listener.bind(host: "127.0.0.1", port: 0)
    first.close()
    try Listener.bind(host: "127.0.0.1", port: first.address.port).close()
  }

  @Test(arguments: [
    ("example.org", BindError.notAnAddress("example.org")), ("", .notAnAddress("")),
    ("127.0.0.1:80", .notAnAddress("127.0.0.1:80")),
    ("127.1", .notAnAddress("127.1")), ("192.0.2.1", .notOfThisMachine(host: "192.0.2.1")),
  ]) func hostsThatCannotBeListenedOn(host: String, error: BindError) {
    #expect(throws: error) { try Listener.bind(host: host, port: 0) }
  }

  @Test(arguments: [
    ("127.0.0.1", "http://127.0.0.1:8080/", true),
    ("0.0.0.0", "http://127.0.0.1:8080/", false),
    ("0:0:0:0:0:0:0:1", "http://[::1]:8080/", true), ("::", "http://[::1]:8080/", false),
  ]) func theAddressThatBrowsersAreGiven(host: String, url: String, isLoopback: Bool) throws {
    let address = ListeningAddress(address: try #require(IPAddress(host)), port: 8080)
    #expect(address.url == url)
    #expect(address.isLoopback == isLoopback)
  }

  @Test func anAddressEndsWhereItsTextEnds() {
    #expect(IPAddress("127.0.0.1\0.example") == nil)
  }

  @Test(arguments: [
    (BindError.portInUse(80), "port 80 is in use; end the program that has it, or take another port"),
    (.allPortsInUse(1...2), "the ports 1 to 2 are all in use; name another port"),
    (.notPermitted(port: 80), "the system does not let you listen on port 80; take one from 1024 on"),
    (
      .notAnAddress("x"),
      "'x' is not an IP address; give 127.0.0.1 for this machine alone, or 0.0.0.0 for the whole network"
    ),
    (
      .notOfThisMachine(host: "x"),
      "this machine does not have the address x; 0.0.0.0 stands for all that it has"
    ),
    (.system("No buffer"), "cannot listen: No buffer"),
  ]) func messages(error: BindError, message: String) {
    #expect(error.description == message)
  }

  @Test func otherDevicesFindItByTheAddressesOfTheMachine() throws {
    func urls(_ host: String) throws -> [String] {
      ListeningAddress(address: try #require(IPAddress(host)), port: 8080).networkURLs
    }
    #expect(try urls("127.0.0.1") == [] && urls("::1") == [] && urls("::") == [])
    #expect(try urls("192.0.2.7") == ["http://192.0.2.7:8080/"])
    let all = NetworkAddresses.all
    #expect(try urls("0.0.0.0") == all.map { "http://\($0.text):8080/" })
    #expect(all.allSatisfy { $0.family == .v4 && !$0.isLoopback && !$0.isWildcard })
  }
}
