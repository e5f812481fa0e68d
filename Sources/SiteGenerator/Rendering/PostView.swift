/// A post as templates see it, in full or in a list.
struct PostView: Sendable {
  let context: RenderContext
  private let planned: Plan.PlannedPost

  /// - Parameter number: The post's number in the plan.
  init(_ number: Int, in context: RenderContext) {
    self.context = context
    self.planned = context.plan.posts[number]
  }

  var entry: Entry { planned.post.entry }
  var date: DateView { DateView(planned.post.date, in: context) }
  var updated: DateView? { entry.updated.map { DateView($0, in: context) } }
  var author: Author? { entry.author ?? context.configuration.author }
  var tags: [TagView] { planned.tags.map { TagView($0, in: context) } }
  var body: [UInt8] { context.body(of: planned.content) }
  var previous: PostView? { planned.previous.map { PostView($0, in: context) } }
  var next: PostView? { planned.next.map { PostView($0, in: context) } }

  var isScheduled: Bool {
    if case .scheduled = planned.content.state { true } else { false }
  }

  var isExpired: Bool {
    if case .expired = planned.content.state { true } else { false }
  }

  var image: ImageView? {
    context.imageAddress(of: planned.content, context.link).map {
      ImageView(address: $0, alternative: entry.image?.alternative)
    }
  }
}
