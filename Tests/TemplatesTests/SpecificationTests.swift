import Foundation
import Templates
import Testing

/// Runs the official Mustache cases, which are read from disk and not part of the repository.
struct SpecificationTests {
  private static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ]

  /// The folder that holds `mustache/`: `SITEGEN_SPECS`, or else `../shared/specs` beside the package.
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["SITEGEN_SPECS"] { return URL(fileURLWithPath: path) }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("../shared/specs")
  }()

  private static let cases = folder.appendingPathComponent("mustache")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: cases.path),
      "the Mustache specification is not here; SITEGEN_SPECS names the folder that holds mustache/"))
  func everyCaseOfTheSpecification() throws {
    var ran = 0
    for module in Self.modules {
      let data = try Data(contentsOf: Self.cases.appendingPathComponent("\(module).json"))
      for test in try JSONDecoder().decode(Module.self, from: data).tests {
        #expect(test.rendered == test.expected, "\(module): \(test.name)")
        ran += 1
      }
    }
    print("Mustache specification: ran \(ran) cases of \(Self.modules.count) modules")
    #expect(ran > 0)
  }
}

private struct Module: Decodable {
  var tests: [Case]
}

private struct Case: Decodable {
  var name: String
  var data: JSON
  var template: String
  var partials: [String: String]?
  var expected: String

  var rendered: String {
    let sources = [("case", template)] + (partials ?? [:]).sorted { $0.key < $1.key }
    let (library, _) = TemplateLibrary.compile(
      sources.map { TemplateSource(name: $0.0, file: $0.0, bytes: Array($0.1.utf8)) })
    var output: [UInt8] = []
    library.render("case", value: data.value, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

private struct JSON: Decodable {
  var value: Value

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .absent
    } else if let flag = try? container.decode(Bool.self) {
      value = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      value = .number(number)
    } else if let number = try? container.decode(Double.self) {
      value = .decimal(number, text: String(number))
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let items = try? container.decode([JSON].self) {
      value = .list(items.map(\.value))
    } else {
      value = .record(Record(open: try container.decode([String: JSON].self).mapValues(\.value)))
    }
  }
}
