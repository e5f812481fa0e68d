/// All posts of a site and their states, as `/__sitegen/` lists them.
public struct Overview: Sendable {
  /// The title of the site.
  public var title: String
  /// Newest first.
  public var posts: [Post]
  /// What there is to mend; it is counted.
  public var findings: [PanelFinding]

  public init(title: String, posts: [Post], findings: [PanelFinding] = []) {
    self.title = title
    self.posts = posts
    self.findings = findings
  }

  public struct Post: Sendable, Hashable {
    public var title: String
    /// Its page as an address of this server, such as `/posts/x/`; `nil` if it has none here.
    public var address: String?
    /// The page of this server that shows it as an e-mail; `nil` if there is none.
    public var email: String?
    /// Its source file.
    public var source: String
    /// Its date, as it is to be read.
    public var date: String
    public var state: State
    /// Whether it has a page that nothing leads to.
    public var isUnlisted: Bool
    /// Its number among the issues of the newsletter.
    public var number: Int?

    public init(
      title: String, address: String?, email: String? = nil, source: String, date: String, state: State,
      isUnlisted: Bool = false,
      number: Int? = nil
    ) {
      self.title = title
      self.address = address
      self.email = email
      self.source = source
      self.date = date
      self.state = state
      self.isUnlisted = isUnlisted
      self.number = number
    }
  }

  public enum State: Sendable, Hashable {
    case published
    /// It goes out at a time, as it is to be read: `on 3 May 2026, 09:00`.
    case scheduled(String)
    case draft
    case expired
  }
}
