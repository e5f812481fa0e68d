/// Why a document cannot be read as YAML, at a byte of its source file.
struct YAMLMistake: Error, Equatable {
  var offset: Int
  var message: String
  var help: String

  func finding(in source: SourceText) -> Finding {
    Finding(.yaml, in: source, at: offset, message, help: help)
  }
}
