/// A post as templates see it, in full or in a list.
struct PostView: Sendable {
  /// In the plan.
  let number: Int
  let context: RenderContext
  /// Where it is shown.
  var setting = BodyRenderer.Setting.list

  /// Which issue it is.
  var issue: Int? { context.plan.posts[number].number?.value }
  var issueNumber: String? { issue.map { context.words.text(.issueNumber, [.number: String($0)]) } }
  var entry: Entry { context.plan.posts[number].entry }
  var date: DateView { DateView(date: context.plan.posts[number].date, context: context) }
  var updated: DateView? { entry.updated.map { DateView(date: $0, context: context) } }
  var text: [UInt8] { BodyRenderer(entry, for: setting, in: context).text() }
  var excerpt: [UInt8]? { BodyRenderer(entry, for: setting, in: context).excerpt() }
  var readingTime: String { context.words.text(.readingTime, [.minutes: String(entry.body.minutes)]) }
  var contents: [ContentsView] { ContentsView.all(of: entry.body) }
  var image: ImageView? { context.image(of: entry, context.link) }

  var audio: AudioView? {
    context.plan.enclosure(of: entry).map { AudioView(enclosure: $0, context: context) }
  }

  var author: AuthorView? {
    (entry.author ?? context.configuration.author).map { AuthorView(author: $0, context: context) }
  }

  var tags: [TagView] {
    context.plan.tags(of: number).map { TagView(number: $0, context: context) }
  }

  var placeInSeries: PlaceInSeriesView? {
    context.plan.placeInSeries(of: number).map { PlaceInSeriesView(place: $0, context: context) }
  }

  var previous: PostView? {
    context.plan.older(than: number).map { PostView(number: $0, context: context) }
  }

  var next: PostView? {
    context.plan.newer(than: number).map { PostView(number: $0, context: context) }
  }
}

extension Entry {
  /// For the `dir` attribute; nil where it is written in the site's language.
  var direction: String? { self.language.map { TextDirection(ofLanguage: $0).rawValue } }
}

/// What else its readers may like.
extension PostView {
  var related: [PostView] {
    context.plan.related(to: number).map { PostView(number: $0, context: context) }
  }
}

/// How it stands at the build's moment.
extension PostView {
  var isScheduled: Bool {
    if case .scheduled = state { true } else { false }
  }

  var isExpired: Bool {
    if case .expired = state { true } else { false }
  }

  private var state: Publication.State {
    entry.publication.state(at: context.plan.selection.now)
  }
}
