/// Renders a template by appending bytes to one buffer.
struct Renderer {
  private let templates: [Template]
  private var output: [UInt8]
  /// The first byte that is ours.
  private let start: Int
  /// The records names are looked up in, innermost last.
  private var scopes: [Record] = []
  /// Records within the outermost one that were asked for: a page says `post.title`, `post.date`, `post.url`,
  /// and making the record of a post anew for each would be a third of the work.
  private var rootRecords: [(name: Name, record: Record)] = []
  /// What `{{.}}` stands for.
  private var current: Value = .absent
  private var overrides: Overrides<Int>?
  /// Put at the start of each line of template text.
  private var indent: [UInt8] = []
  private var template: Int
  private var depth = 0
  private let mend: TextMend?
  private var isStopped = false
  /// Where the data led too deep; nothing is rendered after that.
  private var stop: Diagnostic.Place?

  /// - Parameter mend: What is made of texts before they are printed.
  /// - Returns: Where rendering had to stop, if it had to.
  static func render(
    _ template: Int, of templates: [Template], _ root: Value, mending mend: TextMend?,
    into output: inout [UInt8]
  ) -> Diagnostic? {
    var renderer = Renderer(template, of: templates, mending: mend, taking: &output)
    renderer.render(templates[template].nodes, with: root)
    swap(&renderer.output, &output)
    return renderer.stop.map(Diagnostic.tooDeep)
  }

  private init(
    _ template: Int, of templates: [Template], mending mend: TextMend?, taking output: inout [UInt8]
  ) {
    self.template = template
    self.mend = mend
    self.templates = templates
    self.output = []
    start = output.count
    swap(&self.output, &output)
  }
}

extension Renderer {
  private mutating func render(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text(let text): append(text)
      case .variable(let variable): append(value(at: variable.path), escapes: variable.escapes)
      case .section(let section): render(section)
      case .include(let include): render(include)
      case .block(let block): render(block)
      }
      if isStopped { return }
    }
  }

  private mutating func render(_ section: Section) {
    let value = value(at: section.path)
    guard value.isTrue != section.isInverted else { return }
    guard descend(at: section.offset) else { return }
    defer { depth -= 1 }
    if section.isInverted {
      render(section.body)
    } else if case .list(let items) = value {
      for item in items where !isStopped { render(section.body, with: item) }
    } else {
      render(section.body, with: value)
    }
  }

  private mutating func render(_ body: [Node], with value: Value) {
    let outer = current
    current = value
    if case .record(let record) = value {
      scopes.append(record)
      render(body)
      scopes.removeLast()
    } else {
      render(body)
    }
    current = outer
  }

  private mutating func render(_ include: Include) {
    guard let target = include.target, descend(at: include.offset) else { return }
    let saved = (template: template, overrides: overrides, indent: indent)
    if !include.overrides.isEmpty {
      overrides = .adding(include.overrides, to: overrides, origin: template)
    }
    indent = include.indent.map { indent + $0 } ?? []
    template = target
    render(templates[target].nodes)
    (template, overrides, indent) = saved
    depth -= 1
  }

  private mutating func render(_ block: Block) {
    guard descend(at: block.offset) else { return }
    let saved = (template: template, overrides: overrides, indent: indent)
    var filling = block
    if let found = overrides?.block(named: block.name) {
      filling = found.block
      overrides = found.link.outer
      template = found.link.origin
    }
    indent += block.indent
    if block.startsLine && filling.opensInline { startLine() }
    render(filling.body)
    (template, overrides, indent) = saved
    depth -= 1
  }

  /// Goes one level deeper, or stops for good: data without an end would never come back.
  private mutating func descend(at offset: Int) -> Bool {
    guard depth < Limits.depth else {
      isStopped = true
      stop = Diagnostic.Place(file: templates[template].file, offset: offset)
      return false
    }
    depth += 1
    return true
  }
}

extension Renderer {
  private mutating func value(at path: Path) -> Value {
    let parts = path.parts
    guard !parts.isEmpty else { return current }
    var level = scopes.count - 1
    while level >= 0 {
      if let value = value(named: parts[0], at: level) {
        return parts.count == 1 ? value : follow(parts, from: value)
      }
      level = scopes[level].isSealed ? min(0, level - 1) : level - 1
    }
    return .absent
  }

  private mutating func value(named name: Name, at level: Int) -> Value? {
    guard level == 0 else { return scopes[level].value(named: name) }
    for known in rootRecords where known.name == name { return .record(known.record) }
    let value = scopes[0].value(named: name)
    if case .record(let record) = value { rootRecords.append((name, record)) }
    return value
  }

  private func follow(_ parts: [Name], from start: Value) -> Value {
    var value = start
    for part in parts.dropFirst() {
      guard case .record(let record) = value else { return .absent }
      value = record.value(named: part) ?? .absent
    }
    return value
  }

  private mutating func append(_ value: Value, escapes: Bool) {
    switch value {
    case .text(let text) where escapes: output.appendEscaped(mend?(text) ?? text)
    case .text(let text): output.append(mend?(text) ?? text)
    case .html(let bytes) where escapes: bytes.withUnsafeBufferPointer { output.appendEscaped($0) }
    case .html(let bytes): output += bytes
    case .number(let number): output.append(String(number))
    case .decimal(_, let text): output.append(text)
    case .flag(let flag): output.append(String(flag))
    case .absent, .list, .record: break
    }
  }

  private mutating func append(_ text: Text) {
    guard !indent.isEmpty else {
      output += text.bytes
      return
    }
    var position = 0
    for lineStart in text.lineStarts {
      output += text.bytes[position..<lineStart]
      startLine()
      position = lineStart
    }
    output += text.bytes[position...]
  }

  /// Indents, unless a block put into the middle of a line got here.
  private mutating func startLine() {
    if output.count == start || output.last == UInt8(ascii: "\n") { output += indent }
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place, "the data leads more than \(Limits.depth) levels deep here",
      help: "sections, blocks and templates inside one another must come to an end")
  }
}
