/// Which part of a file a `Range` field asks for (RFC 9110, 14).
enum ByteRange: Hashable {
  /// All of it: there is no range, or none that must be obeyed.
  ///
  /// Several ranges at once are answered so too. Players of audio and video ask for one, and the multipart answer is a
  /// known way to make a server send a file many times over.
  case whole
  case part(Range<Int>)
  /// It begins behind the end of the file.
  case unsatisfiable

  init(_ field: String?, size: Int) {
    guard let field, field.prefix(6).lowercased() == "bytes=",
      case let ends = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false),
      ends.count == 2, let first = Self.position(ends[0].trimmingSpaces),
      let last = Self.position(ends[1].trimmingSpaces)
    else {
      self = .whole
      return
    }
    switch (first, last) {
    case (nil, nil): self = .whole
    case (nil, let suffix?): self = Self.from(max(0, size - suffix), to: size, of: size)
    case (let first?, nil): self = Self.from(first, to: size, of: size)
    case (let first?, let last?) where first <= last:
      self = Self.from(first, to: last < size ? last + 1 : size, of: size)
    default: self = .whole
    }
  }

  private static func from(_ start: Int, to end: Int, of size: Int) -> ByteRange {
    start < size ? .part(start..<end) : .unsatisfiable
  }

  /// - Returns: `nil` for what is no number, `.some(nil)` where there is nothing.
  private static func position(_ text: String) -> Int?? {
    if text.isEmpty { return .some(nil) }
    guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
    // More digits than a number can have lie behind the end of every file.
    return .some(Int(text) ?? .max)
  }
}
