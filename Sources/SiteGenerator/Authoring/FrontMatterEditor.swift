/// Changes single keys of front matter, and no byte besides.
///
///     var editor = try FrontMatterEditor(source)
///     try editor.remove(.draft)
///
/// A key is changed on its line, under the name it has there. Each change is read again, and refused if it means
/// anything else than was asked for: so whatever YAML can do, a file is right afterwards or as it was.
struct FrontMatterEditor {
  private(set) var source: SourceText
  private var entries: [YAMLEntry]
  /// Nil where there is no front matter yet.
  private var yaml: Range<Int>?

  /// - Throws: Where the front matter cannot be read.
  init(_ source: SourceText) throws(AuthoringRefusal) {
    self.source = source
    (yaml, entries) = try Self.read(source)
  }

  /// Whether a key is there, with a value or without.
  func has(_ key: FrontMatterKey) -> Bool { entry(of: key) != nil }

  /// Sets a key to one line of text, a missing one below the title.
  mutating func set(_ key: FrontMatterKey, to text: String) throws(AuthoringRefusal) {
    if let entry = entry(of: key) {
      let line = try line(of: entry)
      let blanks = source.bytes[line.value].prefix(while: \.isBlank)
      let isBare = blanks.isEmpty || blanks.count == line.value.count
      let space = isBare ? " " : String(decoding: blanks, as: UTF8.self)
      try change(line.value, to: space + YAMLScalar.written(text), of: entry, besides: [key])
    } else {
      try insert("\(key.rawValue): \(YAMLScalar.written(text))", as: key)
    }
    try check(key, says: text)
  }

  /// Takes a key out, with its line.
  mutating func remove(_ key: FrontMatterKey) throws(AuthoringRefusal) {
    while let entry = entry(of: key) {
      try change(try line(of: entry).line, to: "", of: entry, besides: [key])
    }
  }

  /// Puts another key in the place of one that is there.
  mutating func replace(
    _ key: FrontMatterKey, by other: FrontMatterKey, _ text: String
  ) throws(AuthoringRefusal) {
    guard let entry = entry(of: key) else { return try set(other, to: text) }
    let line = try line(of: entry)
    try change(
      line.key..<line.end, to: "\(other.rawValue): \(YAMLScalar.written(text))", of: entry,
      besides: [key, other])
    try check(other, says: text)
  }
}

extension FrontMatterEditor {
  private static func read(_ source: SourceText) throws(AuthoringRefusal) -> (Range<Int>?, [YAMLEntry]) {
    if let finding = SourceEncoding.finding(in: source), finding.rule != .emptyFile {
      throw AuthoringRefusal([finding])
    }
    let split = FrontMatterSplitter.split(source)
    guard let parts = split.value else { throw AuthoringRefusal(split.findings) }
    guard let yaml = parts.yaml else { return (nil, []) }
    let read = YAMLReader.read(source, in: yaml)
    guard let entries = read.value, !read.findings.contains(where: { $0.rule == .duplicateKey }) else {
      throw AuthoringRefusal(read.findings)
    }
    return (yaml, entries)
  }

  /// Our own name goes before another generator's, as it does when posts are read.
  private func entry(of key: FrontMatterKey) -> YAMLEntry? {
    let entries = entries.filter { $0.isOf(key) }
    return entries.first { $0.key.value == key.rawValue } ?? entries.first
  }

  private func line(of entry: YAMLEntry) throws(AuthoringRefusal) -> FrontMatterLine {
    guard let line = FrontMatterLine(of: entry, in: source.bytes) else {
      throw .entangled(entry.key.value, at: source.location(at: entry.key.offset))
    }
    return line
  }

  /// A value may have gone on in the next line.
  private func check(_ key: FrontMatterKey, says text: String) throws(AuthoringRefusal) {
    let entry = entry(of: key)
    if case .scalar(let value, _)? = entry?.value.content, value == text { return }
    throw .entangled(
      entry?.key.value ?? key.rawValue, at: source.location(at: entry?.key.offset ?? yaml?.lowerBound ?? 0))
  }

  private mutating func insert(_ text: String, as key: FrontMatterKey) throws(AuthoringRefusal) {
    let lineEnd = self.lineEnd
    guard let yaml else {
      let start = SourceEncoding.byteOrderMarkLength(of: source.bytes)
      let gap = start == source.bytes.count ? "" : lineEnd
      let block = ["---", text, "---", gap].joined(separator: lineEnd)
      return try change(start..<start, to: block, of: nil, besides: [key])
    }
    let title = entry(of: .title).flatMap { FrontMatterLine(of: $0, in: source.bytes) }
    guard let neighbour = title?.key ?? entries.map(\.key.offset).min() else {
      return try change(yaml.lowerBound..<yaml.lowerBound, to: text + lineEnd, of: nil, besides: [key])
    }
    let start = source.bytes[..<neighbour].lastIndex { $0.isLineEnd }.map { $0 + 1 } ?? 0
    let margin = String(decoding: source.bytes[start..<neighbour], as: UTF8.self)
    let place = title?.line.upperBound ?? start
    try change(place..<place, to: margin + text + lineEnd, of: nil, besides: [key])
  }

  /// That of the first line.
  private var lineEnd: String {
    var lines = LineCursor(source.bytes, from: 0)
    guard let first = lines.next(), first.end < first.next else { return "\n" }
    return String(decoding: source.bytes[first.end..<first.next], as: UTF8.self)
  }

  /// - Parameters:
  ///   - entry: What the change is about, for the words.
  ///   - keys: What may mean something else afterwards; everything else must not.
  private mutating func change(
    _ range: Range<Int>, to text: String, of entry: YAMLEntry?, besides keys: [FrontMatterKey]
  ) throws(AuthoringRefusal) {
    let bytes =
      Array(source.bytes[..<range.lowerBound]) + Array(text.utf8) + source.bytes[range.upperBound...]
    let changed = SourceText(path: source.path, bytes: bytes)
    guard let (yaml, entries) = try? Self.read(changed),
      Self.meaning(of: entries, besides: keys) == Self.meaning(of: self.entries, besides: keys)
    else {
      let offset = entry?.key.offset ?? range.lowerBound
      throw .entangled(entry?.key.value ?? keys[0].rawValue, at: source.location(at: offset))
    }
    (source, self.yaml, self.entries) = (changed, yaml, entries)
  }

  private static func meaning(of entries: [YAMLEntry], besides keys: [FrontMatterKey]) -> Parameters {
    var meaning = Parameters()
    for entry in entries where !keys.contains(where: entry.isOf) {
      meaning[entry.key.value] = entry.value.parameter
    }
    return meaning
  }
}

extension YAMLEntry {
  fileprivate func isOf(_ key: FrontMatterKey) -> Bool {
    switch FrontMatterKey.table.match(self.key.value) {
    case .known(let known): known == key
    case .foreign(let foreign): foreign.key == key
    case .nearMiss, .unknown: false
    }
  }
}

extension AuthoringRefusal {
  fileprivate static func entangled(_ key: String, at location: Location) -> Self {
    Self(
      "\(location): '\(key)' cannot be changed here without touching something else; "
        + "write it on a line of its own, as in '\(key): value', or make the change yourself")
  }
}
