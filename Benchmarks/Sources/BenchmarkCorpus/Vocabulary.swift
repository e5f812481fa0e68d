/// The words of the corpus, the most frequent first.
///
/// Some have a meaning; the rest are syllables, so that as many words are rare as in real texts, which is what a search
/// index and related posts depend on.
enum Vocabulary {
  /// There are two to the power of this, less one.
  static let magnitudes = 14

  static let words = known + (0..<((1 << magnitudes) - 1 - known.count)).map(madeUp)

  static let tags = """
    Selling Listening Pricing Writing Hiring Meetings Habits Mornings Interviews Questions Follow-up Negotiation
    Research Planning Focus Feedback Coaching Customers Referrals Objections Presentations Prospecting Territory
    Numbers Patience Gratitude Managers Teams Travel Letters Phones Calendars Weather Reading Sleep Losing
    Winning Deadlines Budgets Beginnings
    """.split { $0.isWhitespace }.map(String.init)

  /// Words that can stand in a title.
  static let terms = """
    call day letter morning question customer answer week door meeting price number story name table coffee phone
    paper hand road list page promise office teacher harbor garden window bridge winter engine market kitchen river
    station ticket corner pencil drawer ladder basket button pocket mirror hammer lantern blanket bottle engineer
    farmer driver baker doctor tailor painter sailor clerk neighbor brother sister captain stranger partner buyer
    seller writer reader owner listen answer carry follow gather borrow measure repair return deliver practice
    remember wonder notice prepare finish begin decide explain agree refuse forgive thank invite travel arrive
    leave wait count write speak read learn teach build mend cook plant paint sing drive walk climb open close
    quiet honest patient early late simple narrow broad gentle sudden steady hollow bright plain careful careless
    modest eager tired ready empty crowded distant familiar strange ordinary useful useless certain doubtful
    reason habit lesson mistake favor detail offer order reply silence pause budget contract invoice signature
    deadline calendar schedule agenda summary draft proposal estimate discount margin profit quota territory
    pipeline prospect referral objection follower visitor audience speaker interview candidate resume salary
    manager colleague assistant director founder union factory warehouse workshop library museum theater airport
    hotel elevator hallway stairway parking traffic highway village county island valley mountain weather thunder
    autumn summer spring evening midnight weekend holiday birthday anniversary ceremony
    """.split { $0.isWhitespace }.map(String.init)

  private static let known = small + terms

  private static let small = """
    the of and to a in that is was it for on you with as at be this have from or one had by but not what all were we
    when your can said there use an each which she do how their if will up other about out many then them these so
    some her would make like him into time has look two more go see no way could people my than first been
    """.split { $0.isWhitespace }.map(String.init)

  private static let syllables = """
    ba be bo da de di fa fe ga go ka ke ki la le lo ma me mi na ne no pa pe ra re ro sa se ta te va
    """.split { $0.isWhitespace }.map(String.init)

  /// Three syllables, the same for the same number. The factor is a prime, so that no two numbers share a word.
  private static func madeUp(_ number: Int) -> String {
    let code = number * 7_919 % (syllables.count * syllables.count * syllables.count)
    let (first, rest) = code.quotientAndRemainder(dividingBy: syllables.count * syllables.count)
    return syllables[first] + syllables[rest / syllables.count] + syllables[rest % syllables.count]
  }
}
