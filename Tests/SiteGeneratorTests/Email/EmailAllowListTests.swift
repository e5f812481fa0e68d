import Foundation
import Testing

@testable import SiteGenerator

@Suite struct EmailAllowListTests {
  static let frame: String = {
    let path = "templates/email.html"
    let bytes = FileManager.default.contents(atPath: PackageFolder.root.appending(path: path).path) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }()

  private static func content(_ direction: TextDirection) -> String {
    let surroundings = EmailSample.surroundings(direction, language: "en")
    return String(decoding: EmailHTMLWriter.write(EmailSample.tree, surroundings).html, as: UTF8.self)
  }

  private static let mails = [content(.leftToRight), content(.rightToLeft), frame]

  @Test(arguments: mails) func nothingElseAppears(mail: String) {
    let markup = EmailMarkup(mail)
    #expect(markup.mistakes == [])
    #expect(markup.tags.count > 20)
    for tag in markup.tags {
      #expect(EmailAllowList.elements[tag.name] != nil, "<\(tag.name)>")
      for attribute in tag.attributes {
        #expect(EmailAllowList.attributes[attribute.name] != nil, "<\(tag.name) \(attribute.name)>")
      }
      for (property, value) in tag.declarations {
        #expect(EmailAllowList.properties[property] != nil, "<\(tag.name)> \(property)")
        #expect(!value.isEmpty && !value.contains("!"), "<\(tag.name)> \(property): \(value)")
      }
    }
  }

  @Test(arguments: mails) func everyClientReadsTheValues(mail: String) {
    for tag in EmailMarkup(mail).tags {
      for (property, value) in tag.declarations {
        let place = "<\(tag.name)> \(property): \(value)"
        if property.hasSuffix("color") { #expect(value.wholeMatch(of: /#[0-9a-f]{6}/) != nil, "\(place)") }
        #expect(value.firstMatch(of: /[0-9](r?em|v[wh]|ch)\b|\(|start|end|auto 0|0 auto/) == nil, "\(place)")
        if property.hasPrefix("padding"), tag.name != "td", tag.name != "th" {
          #expect(value == "0", "\(place)")
        }
        if property.hasPrefix("border-"), property != "border-collapse", property != "border-radius" {
          #expect(tag.name == "td" || tag.name == "th", "\(place)")
        }
      }
      for (name, value) in tag.attributes where name == "bgcolor" {
        #expect(value.wholeMatch(of: /#[0-9a-f]{6}/) != nil, "\(value)")
      }
    }
  }

  @Test(arguments: mails) func imagesHaveAddressesAndWords(mail: String) {
    for tag in EmailMarkup(mail).tags where tag.name == "img" {
      let attributes = Dictionary(tag.attributes) { first, _ in first }
      #expect(attributes["src"]?.hasPrefix("https://") == true)
      #expect(attributes["alt"] != nil)
      #expect(attributes["width"].map { Int($0) ?? 1000 <= EmailHTMLWriter.contentWidth } != false)
      let properties = tag.declarations.map(\.property)
      #expect(properties.contains("max-width") && properties.contains("height"))
    }
  }

  /// All that the content is made of is tried here.
  @Test func theSampleHasEverything() {
    let html = mailHTML(EmailSample.tree.blocks, notes: EmailSample.tree.notes)
    let same: Set<EmailElement> = [.subscript]
    for element in EmailElement.allCases where !same.contains(element) {
      #expect(html.contains("{\(element)}"), "\(element)")
    }
  }

  @Test func theStyleSheetIsForQueriesAlone() {
    let markup = EmailMarkup(Self.frame)
    #expect(markup.stylesheets.count == 1)
    let queries = markup.rules.map(\.query)
    #expect(Set(queries) == Set(EmailAllowList.mediaQueries.keys))
    for rule in markup.rules {
      for (property, value) in rule.declarations {
        #expect(EmailAllowList.properties[property] != nil, "\(rule.selector) \(property)")
        #expect(value.hasSuffix("!important"), "\(rule.selector) \(property)")
      }
    }
    let outside = markup.stylesheets[0].replacing(/@media [^{]+\{(?:[^{}]+\{[^{}]*\})*\s*\}/, with: "")
    #expect(outside.trimmingCharacters(in: .whitespacesAndNewlines) == "")
  }

  /// And every class that a rule names is one that something has.
  @Test func classesAreThoseOfTheStyleSheet() {
    let named = EmailMarkup(Self.frame).rules.flatMap { rule in
      rule.selector.matches(of: /\.([a-z]+)/).map { String($0.output.1) }
    }
    let used = Self.mails.flatMap { EmailMarkup($0).tags }.flatMap(\.attributes).filter { $0.name == "class" }
      .flatMap { $0.value.split(separator: " ").map(String.init) }
    #expect(Set(named) == Set(used))
  }

  @Test func theContentHasNoCommentsAndNoIndentation() {
    for mail in Self.mails.prefix(2) {
      #expect(!mail.contains("<!"))
      let withoutCode = mail.replacing(/<pre[^>]*>[^<]*/, with: "")
      #expect(!withoutCode.contains("\n ") && !withoutCode.contains(">\n"))
    }
  }
}
