extension Entry: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(id)
    writer.write(path)
    writer.write(allContent)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(id: try reader.read(), path: try reader.read(), try reader.read())
  }
}

extension EntryContent: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(hash)
    writer.write(source)
    writer.write(folder)
    writer.write(slug)
    writer.write(pathLocation)
    writer.write(dateLocation)
    writer.write(title)
    writer.write(description)
    writer.write(image)
    writer.write(audio)
    writer.write(email)
    writer.write(author)
    writer.write(language)
    writer.write(updated)
    writer.write(publication)
    writer.write(isUnlisted)
    writer.write(template)
    writer.write(params)
    writer.write(aliases)
    writer.write(body)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      hash: try reader.read(), source: try reader.read(), folder: try reader.read(), slug: try reader.read(),
      pathLocation: try reader.read(), dateLocation: try reader.read(), title: try reader.read(),
      description: try reader.read(), image: try reader.read(), audio: try reader.read(),
      email: try reader.read(), author: try reader.read(), language: try reader.read(),
      updated: try reader.read(), publication: try reader.read(), isUnlisted: try reader.read(),
      template: try reader.read(), params: try reader.read(), aliases: try reader.read(),
      body: try reader.read())
  }
}

extension EntryImage: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(address)
    writer.write(offset)
    writer.write(alternative)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(address: try reader.read(), offset: try reader.read(), alternative: try reader.read())
  }
}

extension EntryAudio: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(address)
    writer.write(offset)
    writer.write(length)
    writer.write(type)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      address: try reader.read(), offset: try reader.read(), length: try reader.read(),
      type: try reader.read())
  }
}

extension EntryEmail: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(subject)
    writer.write(preheader)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(subject: try reader.read(), preheader: try reader.read())
  }
}

extension Post: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(entry)
    writer.write(date)
    writer.write(isDated)
    writer.write(number)
    writer.write(hasOwnPath)
    writer.write(tags)
    writer.write(series)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      entry: try reader.read(), date: try reader.read(), isDated: try reader.read(),
      number: try reader.read(), hasOwnPath: try reader.read(), tags: try reader.read(),
      series: try reader.read())
  }
}

extension EntryReader.Item: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    switch self {
    case .post(let post):
      writer.write(byte: 0)
      writer.write(post)
    case .page(let entry):
      writer.write(byte: 1)
      writer.write(entry)
    }
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    switch try reader.readByte() {
    case 0: self = .post(try reader.read())
    case 1: self = .page(try reader.read())
    default: throw DamagedCache()
    }
  }
}

extension EntryReader.Outcome: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(content)
    writer.write(item)
    writer.write(isOfTheMoment)
    writer.write(checks.sorted { $0.key.rawValue < $1.key.rawValue }.map { RuleLevel(rule: $0, level: $1) })
    writer.write(findings)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      content: try reader.read(), item: try reader.read(), isOfTheMoment: try reader.read(),
      checks: Dictionary(
        try reader.read([RuleLevel].self).map { ($0.rule, $0.level) }, uniquingKeysWith: { first, _ in first }
      ),
      findings: try reader.read())
  }
}

private struct RuleLevel: BinaryCoded {
  var rule: Rule
  var level: CheckLevel

  init(rule: Rule, level: CheckLevel) {
    self.rule = rule
    self.level = level
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(rule)
    writer.write(level)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(rule: try reader.read(), level: try reader.read())
  }
}

extension Rule: BinaryCoded {}
extension CheckLevel: BinaryCoded {}
extension Finding.Severity: BinaryCoded {}

extension Finding: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(rule)
    writer.write(severity)
    writer.write(location)
    writer.write(message)
    writer.write(help)
    writer.write(sourceLine)
    writer.write(notes)
    writer.write(isInDraft)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    let (rule, severity) = (try reader.read(Rule.self), try reader.read(Severity.self))
    self.init(
      rule, at: try reader.read(), try reader.read(), help: try reader.read(), sourceLine: try reader.read())
    self.severity = severity
    notes = try reader.read()
    isInDraft = try reader.read()
  }
}

extension Finding.Note: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(location)
    writer.write(text)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(location: try reader.read(), text: try reader.read())
  }
}
