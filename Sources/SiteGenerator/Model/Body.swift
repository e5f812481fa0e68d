/// An entry's text as HTML with places left open, and what else is to know of it.
///
/// What stands in a place depends on where the body is shown: a page links from its own root, a feed with whole
/// addresses; a page of several posts must keep their ids apart. So the text is rendered once and its places are
/// filled as often as needed.
struct Body: Hashable, Sendable {
  /// UTF-8, without what belongs into the places.
  var html: [UInt8] = []
  /// In the order of their offsets.
  var places: [Place] = []
  /// Every address in the text that leads into the site.
  var links: [Link] = []
  /// Every address in the text that leads to another place on the web.
  var outsideLinks: [Link] = []
  var headings: [Heading] = []
  /// Every id an address can name: of headings, notes, and the author's own HTML.
  var ids: [String] = []
  /// The part of `html` that stands for the whole; absent where the description does, or there is nothing.
  var excerpt: Excerpt?
  var words = 0

  struct Place: Hashable, Sendable {
    /// The byte of `html` before which the content belongs.
    var offset: Int
    var content: Content
  }

  enum Content: Hashable, Sendable {
    /// The address of the link with this number.
    case address(ofLink: Int)
    /// The `width` and `height` of the image the link with this number leads to, each after a space.
    case size(ofLink: Int)
    /// An element's id.
    case id(String)
    /// The address of an id in the same text.
    case idAddress(String)
    /// A footnote's number where the text refers to it, for the n-th time.
    case noteReference(note: Int, time: Int)
    /// The link that closes a footnote shown over the text; nothing where notes are not shown so.
    case wayOutOfNote(Int)
    /// A video: a preview on pages, a link elsewhere.
    case video(Video)
  }

  struct Link: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// Something to go to.
      case page
      /// Something shown in the text: an image, a film, a sound.
      case media
    }

    /// As the author wrote it: relative, root-relative, or a fragment of the same page; or a whole address.
    var address: String
    var kind: Kind
    /// Where it stands in the source file, in bytes.
    var offset: Int
  }

  struct Heading: Hashable, Sendable {
    /// 1 to 6.
    var level: Int
    var id: String
    /// Without markup.
    var text: String
    /// Where its line begins in the source file, in bytes.
    var offset = 0
  }

  struct Excerpt: Hashable, Sendable {
    var range: Range<Int>
    /// The same without markup.
    var text: String
    /// Whether the author marked its end, and it goes before the description.
    var isMarked: Bool
  }

  /// A video that a link alone in its paragraph leads to.
  struct Video: Hashable, Sendable {
    var address: String
    /// The address a frame shows it from, without cookies.
    var frameAddress: String
    /// The host's name for readers: YouTube.
    var host: String
  }

  /// How long reading takes at 238 words a minute (Brysbaert 2019, silent reading of English
  /// non-fiction), at least one.
  var minutes: Int { max(1, (words + 119) / 238) }

  /// Appends a part of the body with its places filled.
  ///
  /// - Parameters:
  ///   - range: Of `html`; the whole by default.
  ///   - fill: Appends what belongs in a place.
  func write(
    _ range: Range<Int>? = nil, to output: inout [UInt8], filling fill: (Content, inout [UInt8]) -> Void
  ) {
    let range = range ?? html.indices
    var start = range.lowerBound
    for place in places where place.offset >= range.lowerBound && place.offset < range.upperBound {
      output.append(contentsOf: html[start..<place.offset])
      fill(place.content, &output)
      start = place.offset
    }
    output.append(contentsOf: html[start..<range.upperBound])
  }
}
