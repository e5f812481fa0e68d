import Foundation
import Testing

@testable import InternetMessage

/// Messages as Python's own parser reads them, which is strict and knows nothing of sitegen.
@Suite struct PythonTests {
  static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  private static let subjects = [
    "Ask", "", " ", "  ", " leading", "trailing ", "a  b   c", "„quotes“ and “quotes”", "a \u{A0} b",
    "👨‍👩‍👧‍👦 family 🏳️‍🌈 and 👩🏽‍🚀", String(repeating: "👨‍👩‍👧‍👦", count: 20),
    String(repeating: "営業の秘訣", count: 40), String(repeating: "a", count: 200),
    String(repeating: "word ", count: 60), "=?utf-8?q?no?=", "a =?b", "Re: =?",
    "e" + String(repeating: "\u{301}", count: 150),
    "أهلا بكم في الرسالة", "tab\tand\r\nBcc: all@example.com", "C:\\ \"x\" <y@example.com>, z;",
  ]
  private static let names: [String?] = [
    nil, "Ann Author", "J. Doe", #"A "b" \c"#, "Jörg, Müller", "=?x?=", "営業の秘訣",
    "Ann (Author) <x@example.com>",
    String(repeating: "a", count: 100), String(repeating: "名前 ", count: 30), "👨‍👩‍👧‍👦 Family",
  ]
  private static let addresses = [
    "ann@example.com", #""ann author"@example.com"#, "a+b@xn--mnchen-3ya.example", #""a\"b"@example.com"#,
    String(repeating: "a", count: 64) + "@" + String(repeating: "b", count: 63) + "."
      + String(repeating: "c", count: 63) + ".example",
  ]

  private func messages() throws -> [Message] {
    var messages: [Message] = []
    for (index, subject) in Self.subjects.enumerated() {
      var message = try Message.sample(subject: subject)
      let name = Self.names[index % Self.names.count]
      message.from = try #require(Mailbox(name: name, address: Self.addresses[index % Self.addresses.count]))
      message.replyTo = Mailbox(name: name, address: "reply@example.com")
      message.list = MailingList(name: name, id: "letter.example.com")
      message.unsubscribeAddresses = try [
        "https://example.com/" + String(repeating: "o", count: index * 9), "mailto:off@example.com",
      ].map { try #require(UnsubscribeAddress($0)) }
      messages.append(message)
    }
    var texts = RandomTexts(seed: 7)
    for _ in 0..<60 { messages.append(try texts.message()) }
    return messages
  }

  @Test(.enabled(if: python != nil, "python3 is not at hand"))
  func pythonFindsNoDefect() throws {
    let messages = try messages()
    let cases = messages.map { message in
      [
        "message": Data(message.bytes()).base64EncodedString(), "subject": message.subject.withoutControls,
        "name": message.from.name ?? "", "address": message.from.address, "id": message.id,
        "text": RandomTexts.withCRLF(message.text), "html": RandomTexts.withCRLF(message.html),
      ]
    }
    let answer = try Self.run(Self.script, on: JSONEncoder().encode(cases))
    #expect(answer == "\(messages.count) messages read\n")
  }

  private static func run(_ script: String, on input: Data) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = ["-c", script]
    let (entrance, exit) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (entrance, exit)
    (process.standardError) = exit
    try process.run()
    try entrance.fileHandleForWriting.write(contentsOf: input)
    try entrance.fileHandleForWriting.close()
    let answer = try exit.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self)
  }

  /// It prints what differs, and how many messages it read. `policy.strict` raises where it finds a defect in the
  /// structure; defects of headers and parts are asked for besides.
  private static let script = """
    import base64, email.policy, json, sys
    from email.parser import BytesParser
    cases = json.load(sys.stdin)
    for number, case in enumerate(cases):
        def expect(what, got, wanted):
            if got != wanted:
                print(f"message {number}: {what} is {got!r} and not {wanted!r}")
        message = BytesParser(policy=email.policy.strict).parsebytes(base64.b64decode(case["message"]))
        for part in message.walk():
            expect("defects", part.defects, [])
            for name, value in part.items():
                expect("defects of " + name, list(value.defects), [])
        expect("subject", message["Subject"], case["subject"])
        [sender] = message["From"].addresses
        # Some versions of Python leave the blanks between encoded words in names, against RFC 2047, 6.2.
        words = lambda name: name.replace(" ", "") if len(name) > 10 else name
        expect("name", words(sender.display_name), words(case["name"]))
        expect("address", sender.addr_spec, case["address"])
        expect("id", message["Message-ID"].strip(), case["id"])
        expect("date", message["Date"].datetime.isoformat(), "2026-11-16T07:00:00+01:00")
        expect("type", message.get_content_type(), "multipart/alternative")
        text, html = message.iter_parts()
        for part, type in (text, "plain"), (html, "html"):
            expect("type", part.get_content_type(), "text/" + type)
            content = part.get_payload(decode=True).decode(part.get_content_charset())
            expect(type, content, case["text" if type == "plain" else "html"])
    print(len(cases), "messages read")
    """
}
