/// Tells addresses of videos on YouTube and Vimeo, in the forms their own buttons for sharing give.
enum VideoAddress {
  /// Nil for any other address.
  static func video(at address: String) -> Body.Video? {
    let parts = Parts(address)
    guard let host = hosts[parts.host] else { return nil }
    switch host {
    case .youTube: return youTube(parts, address)
    case .vimeo: return vimeo(parts, address)
    }
  }
}

extension VideoAddress {
  private enum Host {
    case youTube, vimeo
  }

  private static let hosts: [String: Host] = [
    "youtube.com": .youTube, "www.youtube.com": .youTube, "m.youtube.com": .youTube,
    "music.youtube.com": .youTube, "youtu.be": .youTube, "www.youtube-nocookie.com": .youTube,
    "vimeo.com": .vimeo, "www.vimeo.com": .vimeo, "player.vimeo.com": .vimeo,
  ]

  private struct Parts {
    var host = ""
    var path: [Substring] = []
    var query: [Substring: Substring] = [:]

    init(_ address: String) {
      let scheme = address.prefix { $0 != ":" }
      guard ["http", "https"].contains(scheme.lowercased()), address.dropFirst(scheme.count).hasPrefix("://")
      else { return }
      let rest = address.dropFirst(scheme.count + "://".count).prefix { $0 != "#" }
      let place = rest.prefix { $0 != "?" }
      let segments = place.split(separator: "/")
      host = segments.first?.lowercased() ?? ""
      path = Array(segments.dropFirst())
      for pair in rest[place.endIndex...].dropFirst().split(separator: "&") {
        let name = pair.prefix { $0 != "=" }
        query[name] = pair.dropFirst(name.count + 1)
      }
    }
  }

  private static func youTube(_ parts: Parts, _ address: String) -> Body.Video? {
    let id: Substring?
    switch parts.path.first {
    case "watch": id = parts.query["v"]
    case "shorts", "live", "embed": id = parts.path.dropFirst().first
    default: id = parts.host == "youtu.be" ? parts.path.first : nil
    }
    guard let id, isName(id) else { return nil }
    let start = (parts.query["t"] ?? parts.query["start"]).flatMap(seconds)
    return Body.Video(
      address: address,
      frameAddress: "https://www.youtube-nocookie.com/embed/\(id)?autoplay=1"
        + (start.map { "&start=\($0)" } ?? ""),
      host: "YouTube")
  }

  /// A video that is not listed has a second part in its address, without which it does not play.
  private static func vimeo(_ parts: Parts, _ address: String) -> Body.Video? {
    let path = parts.path.first == "video" ? parts.path.dropFirst() : parts.path[...]
    guard let id = path.first, !id.isEmpty, id.allSatisfy(\.isASCIIDigit) else { return nil }
    let key = path.dropFirst().first ?? parts.query["h"]
    guard path.count <= 2, key.map(isName) ?? true else { return nil }
    return Body.Video(
      address: address,
      frameAddress: "https://player.vimeo.com/video/\(id)?autoplay=1&dnt=1" + (key.map { "&h=\($0)" } ?? ""),
      host: "Vimeo")
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }
  }

  /// `90`, `90s`, `1m30s`, `1h2m3s`.
  private static func seconds(_ text: Substring) -> Int? {
    guard let match = text.wholeMatch(of: /(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?/) else {
      return nil
    }
    let parts = [(match.1, 3600), (match.2, 60), (match.3, 1)]
    let sum = parts.reduce(0) { $0 + ($1.0.flatMap { Int($0) } ?? 0) * $1.1 }
    return sum > 0 ? sum : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
