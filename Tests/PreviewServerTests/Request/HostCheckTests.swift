import Testing

@testable import PreviewServer

struct HostCheckTests {
  static func check(_ listening: String, port: UInt16 = 8080) throws -> HostCheck {
    HostCheck(listening: ListeningAddress(address: try #require(IPAddress(listening)), port: port))
  }

  static let own = [
    "localhost:8080", "LOCALHOST:8080", "news.localhost:8080", "127.0.0.1:8080", "[::1]:8080",
    "[0:0:0:0:0:0:0:1]:8080",
  ]
  static let foreign = [
    "", ":8080", "localhost", "localhost:80", "localhost:8081", "localhost:", "localhost:x",
    "localhost:+8080",
    "localhost:99999", "evil.example:8080", "localhost.evil.example:8080", "evillocalhost:8080",
    "127.0.0.2:8080",
    "127.0.0.1.nip.io:8080", "0.0.0.0:8080", "192.168.1.5:8080", "[::]:8080", "[127.0.0.1]:8080", "::1:8080",
    "[::1]",
    "user@localhost:8080", "localhost:8080, evil.example", "0x7f000001:8080", "2130706433:8080", "127.1:8080",
  ]

  @Test(arguments: own) func thisMachinesNamesAreLetIn(host: String) throws {
    #expect(try Self.check("127.0.0.1").allows(host: host))
    #expect(try Self.check("127.0.0.1").allows(origin: "http://" + host))
  }

  @Test(arguments: foreign) func otherNamesAreNot(host: String) throws {
    #expect(try !Self.check("127.0.0.1").allows(host: host))
    #expect(try !Self.check("127.0.0.1").allows(origin: "http://" + host))
  }

  @Test func theAddressThatWasAskedForIsLetInAndAnyLiteralIfItWasAll() throws {
    #expect(try Self.check("192.168.1.5").allows(host: "192.168.1.5:8080"))
    #expect(try !Self.check("192.168.1.5").allows(host: "192.168.1.6:8080"))
    #expect(try Self.check("0.0.0.0").allows(host: "192.168.1.6:8080"))
    #expect(try Self.check("::").allows(host: "[fe80::1]:8080"))
    #expect(try !Self.check("0.0.0.0").allows(host: "evil.example:8080"))
    #expect(try Self.check("fd00:0::1").allows(host: "[fd00::1]:8080"))
  }

  @Test func withoutAPortItIs80() throws {
    #expect(try Self.check("127.0.0.1", port: 80).allows(host: "localhost"))
    #expect(try Self.check("::1", port: 80).allows(host: "[::1]"))
  }

  @Test(arguments: ["null", "", "localhost:8080", "https://localhost:8080", "http://evil.example:8080"])
  func originsOfOtherPagesAreNotLetIn(origin: String) throws {
    #expect(try !Self.check("127.0.0.1").allows(origin: origin))
  }

  @Test func theMessageSaysWhy() {
    #expect(
      HostCheck.message(host: "evil.example")
        == "This preview does not answer to the name \"evil.example\": "
        + "only this machine's own names are let in, so that no other site can read your drafts.")
  }
}
