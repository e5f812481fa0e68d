import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// XML as a parser reads it that is not ours.
struct ParsedXML {
  final class Element {
    var name: String
    var attributes: [String: String]
    var text = ""
    var children: [Element] = []

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

    func texts(_ name: String) -> [String] { all(name).map(\.text) }

    subscript(name: String) -> String? { all(name).first?.text }
  }

  let root: Element

  init(_ bytes: [UInt8]) throws {
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    root = try #require(builder.open.first?.children.first)
  }

  private final class Builder: NSObject, XMLParserDelegate {
    var open = [Element("", [:])]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      let element = Element(name, attributes)
      open[open.count - 1].children.append(element)
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      open[open.count - 1].text += text
    }
  }
}
