/// Finds addresses with parameters by which somebody follows whoever clicks.
///
/// They come with what is copied from a mail or from a browser's address bar, and some stand for the author.
enum TrackingLink {
  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    entry.links.compactMap { link in
      guard let address = OutsideAddress(link.address) else { return nil }
      let names = address.trackingNames
      guard !names.isEmpty else { return nil }
      return entry.finding(
        .trackingLink, at: link.offset,
        "this address carries what follows readers: \(names.map { "'\($0)'" }.joined(separator: ", "))",
        help: "take it out; the link leads to the same place without it")
    }
  }

  /// - Parameter host: In small letters.
  static func isTracking(_ name: String, on host: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("utm_") || names.contains(name) || name == "si" && sharingHosts.contains(host)
  }

  /// Hosts whose buttons for sharing put in `si`, which elsewhere may mean anything.
  private static let sharingHosts: Set<String> = [
    "youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com", "youtu.be", "open.spotify.com",
  ]

  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
    "li_fat_id",
    "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "vero_conv", "oly_anon_id",
    "oly_enc_id", "rb_clickid", "s_cid", "wickedid", "ck_subscriber_id", "_bta_tid", "_kx", "_ga", "_gl",
    "mibextid",
  ]
}
