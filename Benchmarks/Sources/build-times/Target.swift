import BenchmarkCorpus
import Foundation

/// A figure and the bound that it has to keep.
struct Target {
  let what: String
  let figure: String
  let bound: String
  let isMet: Bool
}

extension Target {
  /// Those that the measurements say something about.
  static func all(_ measured: [Trial: Measurement], posts: Int) -> [Target] {
    let (plain, full) = (Trial.Site(kind: .plain, posts: posts), Trial.Site(kind: .full, posts: posts))
    let floor = measured[.floor(posts: posts)]
    let targets =
      [
        atMost(2, "cold, plain / floor", measured[.build(plain, .cold)], floor),
        atLeast(10, "Hugo / cold, plain", measured[.hugo(posts: posts)], measured[.build(plain, .cold)]),
        atMost(3, "cold, everything on / floor", measured[.build(full, .cold)], floor),
        atMost(250, "peak memory, \(posts.formatted()) posts", measured[.build(full, .cold)]),
      ]
      + [plain, full].flatMap { site in
        let cold = measured[.build(site, .cold)]
        let name = site.kind == .plain ? "plain" : "everything on"
        return [
          atMost(0.25, "nothing changed / cold, \(name)", measured[.build(site, .unchanged)], cold),
          atMost(0.3, "one post edited / cold, \(name)", measured[.build(site, .edited)], cold),
        ]
      }
    return (targets + small(measured) + large(measured, full)).compactMap(\.self)
  }
}

extension Target {
  /// The site that many begin with.
  static let smallSite = Trial.Site(kind: .full, posts: 100)

  /// Ten times as many posts.
  static func largeSite(_ site: Trial.Site) -> Trial.Site {
    Trial.Site(kind: site.kind, posts: 10 * site.posts)
  }

  private static func small(_ measured: [Trial: Measurement]) -> [Target?] {
    let version = measured[.version]
    return [
      atMost(.milliseconds(60), "100 posts, cold - `--version`", measured[.build(smallSite, .cold)], version),
      atMost(1.5, "`--version` / empty program", version, measured[.empty]),
    ]
  }

  private static func large(_ measured: [Trial: Measurement], _ site: Trial.Site) -> [Target?] {
    let large = largeSite(site)
    guard let measurement = measured[.build(large, .cold)] else { return [] }
    let what = "\(large.posts.formatted()) posts / \(site.posts.formatted())"
    return [
      atMost(11, what, measurement, measured[.build(site, .cold)]),
      atMost(2_000, "peak memory, \(large.posts.formatted()) posts", measurement),
    ]
  }

  private static func atMost(_ bound: Double, _ what: String, _ one: Measurement?, _ other: Measurement?)
    -> Target?
  {
    guard let one, let other else { return nil }
    let ratio = one.time / other.time
    return Target(
      what: what, figure: times(ratio), bound: "at most \(bound.formatted()) ×", isMet: ratio <= bound)
  }

  private static func atLeast(_ bound: Double, _ what: String, _ one: Measurement?, _ other: Measurement?)
    -> Target?
  {
    guard let one, let other else { return nil }
    let ratio = one.time / other.time
    return Target(
      what: what, figure: times(ratio), bound: "at least \(bound.formatted()) ×", isMet: ratio >= bound)
  }

  private static func atMost(
    _ bound: Duration, _ what: String, _ one: Measurement?, _ other: Measurement?
  ) -> Target? {
    guard let one, let other else { return nil }
    let more = one.time - other.time
    return Target(what: what, figure: more.inWords, bound: "at most \(bound.inWords)", isMet: more <= bound)
  }

  private static func atMost(_ megabytes: Int, _ what: String, _ measurement: Measurement?) -> Target? {
    measurement.map {
      Target(
        what: what, figure: $0.memoryInWords, bound: "at most \(megabytes.formatted()) MB",
        isMet: $0.peakMemory <= megabytes * 1_000_000)
    }
  }

  private static func times(_ ratio: Double) -> String {
    "\(ratio.formatted(.number.precision(.fractionLength(2)))) ×"
  }
}
