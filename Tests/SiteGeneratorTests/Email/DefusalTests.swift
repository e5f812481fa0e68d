import Testing

@testable import SiteGenerator

@Suite struct DefusalTests {
  private func defusal(_ name: String) throws -> Defusal {
    Defusal(for: try #require(EmailProvider.services.first { $0.name == name }))
  }

  private func html(_ text: String, _ name: String) throws -> String {
    String(decoding: try defusal(name).html(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "mailchimp", "<p title=\"*|FNAME|*\">Dear *|FNAME|*,</p>",
      "<p title=\"&#42;|FNAME|*\">Dear &#42;|FNAME|*,</p>"
    ),
    ("mailchimp", "{{name}} a*b |*| **|", "{{name}} a*b |&#42;| *&#42;|"),
    ("buttondown", "{{name}} {% if x %} {# y #} *|F|*", "&#123;{name}} &#123;% if x %} &#123;# y #} *|F|*"),
    ("buttondown", "{{{x}}}", "&#123;&#123;{x}}}"),
    ("listmonk", "{{.Name}} https://a.example@TrackLink", "&#123;{.Name}} https://a.example&#64;TrackLink"),
    ("keila", "{{x}} {%y%} {", "&#123;{x}} &#123;%y%} {"),
    ("ghost", "%%{first_name}%% %{x} %%%{y}", "&#37;%{first_name}%% %{x} %&#37;%{y}"),
    ("campaignmonitor", "[Firstname,fallback=] [1] [", "&#91;Firstname,fallback=] [1] ["),
    ("campaignmonitor", "<UNSUBSCRIBE>x</a>", "&#60;UNSUBSCRIBE>x</a>"),
  ])
  func inHTML(service: String, text: String, defused: String) throws {
    #expect(try html(text, service) == defused)
  }

  @Test(arguments: [
    ("mailchimp", "Dear *|FNAME|*", "Dear *\u{2060}|FNAME|*"), ("keila", "{{{x", "{\u{2060}{\u{2060}{x"),
    ("ghost", "日%%{x", "日%\u{2060}%{x"),
    ("campaignmonitor", "[X] [1] <unsubscribe>", "[\u{2060}X] [1] <\u{2060}unsubscribe>"),
  ])
  func inPlainText(service: String, text: String, defused: String) throws {
    #expect(try defusal(service).text(text) == defused)
  }

  /// What is defused once holds no tag, at whatever place.
  @Test func nothingIsLeft() throws {
    var generator = SeededGenerator(seed: 5)
    for service in EmailProvider.services {
      let letters = Array(Set(service.openings.joined())) + ["x"]
      for _ in 0..<50 {
        let text = String((0..<200).compactMap { _ in letters.randomElement(using: &generator) })
        let html = try html(text, service.name).lowercased()
        let plain = try defusal(service.name).text(text).lowercased()
        for opening in service.openings {
          try #require(!html.utf8.contains(opening.utf8) && !plain.utf8.contains(opening.utf8))
        }
        try #require(
          plain.unicodeScalars.filter { $0 != "\u{2060}" }.elementsEqual(text.lowercased().unicodeScalars))
      }
    }
  }

  @Test func anOpeningOfLetters() {
    let defusal = Defusal(for: EmailProvider(name: "custom", openings: ["tag:"]))
    #expect(String(decoding: defusal.html(Array("A Tag:x".utf8)), as: UTF8.self) == "A &#84;ag:x")
    #expect(defusal.text("TAG:x Tags") == "T\u{2060}AG:x Tags")
  }

  @Test func withoutAServiceNothingChanges() {
    let text = "{{x}} *|y|* %%{z} [a] <!-- b"
    #expect(Defusal(for: .none).html(Array(text.utf8)) == Array(text.utf8))
    #expect(Defusal(for: .none).text(text) == text)
  }

  /// A text of nothing but openings takes no longer than its length.
  @Test(.timeLimit(.minutes(1))) func itIsLinear() throws {
    let openings = Array(String(repeating: "{", count: 1_000_000).utf8)
    #expect(try defusal("keila").html(openings).count == 999_999 * 6 + 1)
  }
}
