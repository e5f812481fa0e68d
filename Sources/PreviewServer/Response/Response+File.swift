extension Response {
  /// The answer with a file to a request for it: all of it, a part, or that the client's copy is still right.
  ///
  /// The order of the conditions is that of RFC 9110, 13.2.2. HEAD knows no ranges (RFC 9110, 14.2).
  init(file: ServedFile, at path: String, for request: RequestHead) {
    let isNamed = file.entityTag?.isNamed(inAnyOf: request.fields[all: "if-none-match"]) ?? false
    guard !isNamed else {
      self.init(.notModified, body: ServedFile(.bytes([])))
      length = nil
      fields = file.versionFields
      return
    }
    self.init(.ok, body: file)
    fields =
      file.versionFields + [
        ("Content-Type", file.mediaType ?? MediaType.of(path: path)), ("Accept-Ranges", "bytes"),
      ]
    guard request.method == .get, request.acceptsPart(of: file) else { return }
    switch ByteRange(request.fields["range"], size: file.size) {
    case .whole: break
    case .part(let part): narrow(to: part)
    case .unsatisfiable: self = Self.unsatisfiable(size: file.size)
    }
  }

  /// The site's page for what is not there. Its status is no reason to keep it, so it has no version.
  init(notFoundPage file: ServedFile) {
    self.init(.notFound, body: file)
    fields = [("Content-Type", file.mediaType ?? MediaType.html)]
  }

  private mutating func narrow(to part: Range<Int>) {
    status = .partialContent
    fields.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(body.size)"))
    range = part
    length = part.count
  }

  private static func unsatisfiable(size: Int) -> Response {
    var response = Response(.rangeNotSatisfiable, text: "The file has \(size) bytes.")
    response.fields.append(("Content-Range", "bytes */\(size)"))
    return response
  }
}

extension ServedFile {
  fileprivate var versionFields: [(name: String, value: String)] {
    entityTag.map { [("ETag", $0.text)] } ?? []
  }
}

extension RequestHead {
  /// Whether the part would continue what the client has (RFC 9110, 13.1.5). Dates are no versions here.
  fileprivate func acceptsPart(of file: ServedFile) -> Bool {
    let conditions = fields[all: "if-range"]
    return conditions.allSatisfy { $0 == file.entityTag?.text }
  }
}
