/// Shows a video without asking its host for anything until a reader plays it.
enum VideoPreview {
  /// A frame whose own text is a link to the player. To follow it is what loads the player, in the same frame, and
  /// needs no script.
  static func html(_ video: Body.Video) -> String {
    """
    <figure class="video">
    <iframe title="Video on \(video.host)" width="640" height="360" \
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture" allowfullscreen \
    srcdoc="\(cover(video).htmlEscaped)"></iframe>
    <figcaption>Plays from \(video.host), which then learns that you watch it. \
    <a href="\(AddressEscape.attribute(video.address))">Watch it on \(video.host)</a></figcaption>
    </figure>
    """
  }

  /// Where there are no frames.
  static func link(_ video: Body.Video) -> String {
    "<p><a href=\"\(AddressEscape.attribute(video.address))\">Watch the video on \(video.host)</a></p>"
  }

  private static func cover(_ video: Body.Video) -> String {
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Video</title><style>\
    body{margin:0;background:#22201d}\
    a{position:absolute;inset:0;display:grid;place-content:center;justify-items:center;gap:14px;\
    color:#fff;font:600 16px system-ui,sans-serif;text-decoration:none}\
    a::before{content:"";margin-left:6px;border:solid transparent;border-width:24px 0 24px 40px;\
    border-left-color:currentColor}\
    a:hover{background:#38342f}a:focus-visible{outline:3px solid #fff;outline-offset:-8px}\
    </style></head><body><main><a href="\(video.frameAddress.htmlEscaped)">Play the video</a></main></body></html>
    """
  }
}
