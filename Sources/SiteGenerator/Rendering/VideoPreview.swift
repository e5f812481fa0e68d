/// Shows a video without asking its host for anything until a reader plays it.
struct VideoPreview {
  private let video: Body.Video
  private let site: SiteConfiguration

  init(_ video: Body.Video, _ site: SiteConfiguration) {
    self.video = video
    self.site = site
  }

  /// A frame whose own text is a link to the player. To follow it is what loads the player, in the same frame, and
  /// needs no script.
  var html: String {
    """
    <figure class="video">
    <iframe title="\(words(.videoOn))" width="640" height="360" \
    allow="autoplay; encrypted-media; picture-in-picture" allowfullscreen \
    srcdoc="\(cover.htmlEscaped)"></iframe>
    <figcaption>\(words(.videoNotice)) \
    <a href="\(AddressEscape.attribute(video.address))">\(words(.watchOn))</a></figcaption>
    </figure>
    """
  }

  /// Where there are no frames.
  var link: String {
    "<p><a href=\"\(AddressEscape.attribute(video.address))\">\(words(.watchVideoOn))</a></p>"
  }
}

extension VideoPreview {
  private func words(_ word: Word) -> String {
    site.words.text(word, [.host: video.host]).htmlEscaped
  }

  private var cover: String {
    """
    <!doctype html><html lang="\(site.language)" dir="\(site.direction.rawValue)"><head><meta charset="utf-8">\
    <title>\(words(.video))</title><style>\
    body{margin:0;background:#22201d}\
    a{position:absolute;inset:0;display:grid;place-content:center;justify-items:center;gap:14px;\
    color:#fff;font:600 16px system-ui,sans-serif;text-decoration:none}\
    a::before{content:"";margin-left:6px;border:solid transparent;border-width:24px 0 24px 40px;\
    border-left-color:currentColor}\
    a:hover{background:#38342f}a:focus-visible{outline:3px solid #fff;outline-offset:-8px}\
    </style></head><body><main><a href="\(video.frameAddress.htmlEscaped)">\(words(.playVideo))</a></main></body></html>
    """
  }
}
