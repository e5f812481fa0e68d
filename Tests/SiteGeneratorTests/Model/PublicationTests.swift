import Testing

@testable import SiteGenerator

@Suite struct PublicationTests {
  private func publication(_ date: Int?, _ expires: Int?, isDraft: Bool = false) -> Publication {
    func zoned(_ seconds: Int) -> ZonedDate { ZonedDate(secondsSince1970: seconds, utcOffset: 0) }
    return Publication(isDraft: isDraft, date: date.map(zoned), expires: expires.map(zoned))
  }

  @Test(
    arguments: [
      ((nil, nil), (nil, nil), true), ((1, nil), (5, nil), true), ((nil, 3), (2, nil), true),
      // The first moment at which one is no longer out may be the other's first.
      ((1, 3), (3, 5), false), ((1, 3), (3, nil), false), ((nil, 3), (3, nil), false), ((1, 4), (3, 5), true),
      ((1, 9), (3, 5), true), ((1, 3), (4, 5), false),
      // Never out at all.
      ((5, 3), (nil, nil), false), ((3, 3), (nil, nil), false),
    ] as [((Int?, Int?), (Int?, Int?), Bool)])
  func overlapping(a: (Int?, Int?), b: (Int?, Int?), overlaps: Bool) {
    let (a, b) = (publication(a.0, a.1), publication(b.0, b.1))
    #expect(a.overlaps(b) == overlaps)
    #expect(b.overlaps(a) == overlaps)
  }

  @Test func aDraftMayMeetAnything() {
    let draft = publication(9, nil, isDraft: true)
    #expect(draft.overlaps(publication(1, 3)) && publication(1, 3).overlaps(draft) && draft.overlaps(draft))
  }

  @Test func statesMeetWhereOneEndsAndTheNextBegins() {
    let offer = publication(10, 20)
    #expect(offer.state(at: 9) == .scheduled(ZonedDate(secondsSince1970: 10, utcOffset: 0)))
    #expect(offer.state(at: 10) == .live && offer.state(at: 19) == .live)
    #expect(offer.state(at: 20) == .expired(ZonedDate(secondsSince1970: 20, utcOffset: 0)))
    #expect(publication(10, 20, isDraft: true).state(at: 15) == .draft)
  }
}
