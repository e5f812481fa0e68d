extension Body: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(bytes: html)
    writer.write(places)
    writer.write(links)
    writer.write(outsideLinks)
    writer.write(headings)
    writer.write(ids)
    writer.write(excerpt)
    writer.write(words)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      html: Array(try reader.readBytes()), places: try reader.read(), links: try reader.read(),
      outsideLinks: try reader.read(), headings: try reader.read(), ids: try reader.read(),
      excerpt: try reader.read(), words: try reader.read())
    guard isWhole else { throw DamagedCache() }
  }

  /// Whether what names a part of it names one it has, which is relied upon wherever it is shown.
  private var isWhole: Bool {
    var last = 0
    for place in places {
      guard place.offset >= last, place.offset <= html.count else { return false }
      last = place.offset
      switch place.content {
      case .address(let link), .size(let link): guard links.indices.contains(link) else { return false }
      default: break
      }
    }
    return excerpt.map { html.indices.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= html.count }
      ?? true
  }
}

extension Body.Place: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(offset)
    writer.write(content)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(offset: try reader.read(), content: try reader.read())
  }
}

extension Body.Content: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    switch self {
    case .address(let link):
      writer.write(byte: 0)
      writer.write(link)
    case .size(let link):
      writer.write(byte: 1)
      writer.write(link)
    case .id(let id):
      writer.write(byte: 2)
      writer.write(id)
    case .idAddress(let id):
      writer.write(byte: 3)
      writer.write(id)
    case .noteReference(let note, let time):
      writer.write(byte: 4)
      writer.write(note)
      writer.write(time)
    case .wayOutOfNote(let note):
      writer.write(byte: 5)
      writer.write(note)
    case .video(let video):
      writer.write(byte: 6)
      writer.write(video)
    }
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    switch try reader.readByte() {
    case 0: self = .address(ofLink: try reader.read())
    case 1: self = .size(ofLink: try reader.read())
    case 2: self = .id(try reader.read())
    case 3: self = .idAddress(try reader.read())
    case 4: self = .noteReference(note: try reader.read(), time: try reader.read())
    case 5: self = .wayOutOfNote(try reader.read())
    case 6: self = .video(try reader.read())
    default: throw DamagedCache()
    }
  }
}

extension Body.Link: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(address)
    writer.write(kind == .media)
    writer.write(offset)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      address: try reader.read(), kind: try reader.read() ? .media : .page, offset: try reader.read())
  }
}

extension Body.Heading: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(level)
    writer.write(id)
    writer.write(text)
    writer.write(offset)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      level: try reader.read(), id: try reader.read(), text: try reader.read(), offset: try reader.read())
  }
}

extension Body.Excerpt: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(range)
    writer.write(text)
    writer.write(isMarked)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(range: try reader.read(), text: try reader.read(), isMarked: try reader.read())
  }
}

extension Body.Video: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(address)
    writer.write(frameAddress)
    writer.write(host)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(address: try reader.read(), frameAddress: try reader.read(), host: try reader.read())
  }
}
