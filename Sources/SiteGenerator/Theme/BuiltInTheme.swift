// swift-format-ignore-file
// Made from templates/ by 'make theme'. Change the files there, not here.

/// The theme that is used where a site has no templates of its own.
enum BuiltInTheme {
  /// By path, as if they stood in the site's root.
  static let files: [String: [UInt8]] = [
    "templates/assets/icon.svg": bytes(
###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#b02a1c"/>
  <path d="M7 10h18v12.5H7z M7 10.5l9 7 9-7" fill="none" stroke="#fffdf9" stroke-width="2.25" stroke-linejoin="round"/>
</svg>

"""###),
    "templates/assets/style.css": bytes(
###"""
/* Colours, fonts and widths: change the look here, everything below uses only these. */

:root {
  color-scheme: light dark;

  --paper: #fffdf9;
  --shade: #f6f1e8;
  --rule: #e2dbcf;
  --ink: #211f1b;
  --quiet: #655f56;
  --accent: #a8281a;
  --good: #2f6b45;

  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;

  --size: clamp(1.0625rem, 1rem + 0.3vw, 1.1875rem);
  --measure: 29rem;
  --margin: 10rem;
  --gap: 1.25rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --shade: #22201d;
    --rule: #38342f;
    --ink: #e6e1d8;
    --quiet: #a9a296;
    --accent: #ff9d88;
    --good: #8fcfa6;
  }
}

/* Ground. One rem is the size of the text, so that widths follow it. */

*,
::before,
::after {
  box-sizing: border-box;
}

html {
  font: var(--size) / 1.6 var(--serif);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  hanging-punctuation: first allow-end last;
  background: var(--paper);
  color: var(--ink);
}

body {
  margin: 0;
  border-block-start: 0.25rem solid var(--accent);
  overflow-wrap: break-word;
}

.site-header,
main,
.site-footer {
  max-width: calc(var(--measure) + 2 * var(--gap));
  margin-inline: auto;
  padding-inline: var(--gap);
}

h1,
h2,
h3,
h4 {
  margin: 0;
  font-weight: 600;
  line-height: 1.2;
  text-wrap: balance;
}

h1 {
  font-size: clamp(1.7rem, 1.35rem + 1.7vw, 2.25rem);
  line-height: 1.1;
  letter-spacing: -0.012em;
}

p {
  margin: 0;
  text-wrap: pretty;
}

a {
  color: var(--accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
}

a:hover {
  text-decoration-thickness: 2px;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 3px;
  border-radius: 2px;
}

img {
  display: block;
  max-width: 100%;
  height: auto;
}

.skip-link {
  position: absolute;
  inset-block-start: 0.5rem;
  inset-inline-start: 0.5rem;
  padding: 0.25rem 0.75rem;
  background: var(--paper);
}

.skip-link:not(:focus) {
  clip-path: inset(50%);
}

/* Furniture: everything around the text, set small in the sans face. */

.site-header nav,
.site-footer,
.meta,
.kicker,
.tags,
.pager,
.neighbors span,
.neighbors .all,
.tag-index span {
  font: 0.8rem / 1.5 var(--sans);
  font-variant-numeric: tabular-nums;
  color: var(--quiet);
}

.site-header ul,
.site-footer ul,
.tags {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.site-header :any-link,
.site-footer :any-link,
.pager :any-link,
.tags :any-link {
  display: inline-block;
  padding-block: 0.35rem;
}

.site-header :any-link:not(:hover, [aria-current]),
.post-list :any-link:not(:hover) {
  text-decoration: none;
}

.site-header :any-link,
.site-footer :any-link,
.kicker :any-link,
.post-list :any-link {
  color: inherit;
}

/* Header and footer */

.site-header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 1.5rem;
  padding-block: 1.25rem 2.75rem;
}

.site-title {
  font-weight: 600;
}

.site-header [aria-current] {
  color: var(--ink);
  text-decoration: underline 2px var(--accent);
  text-underline-offset: 0.4em;
}

h1.site-title {
  flex-basis: 100%;
  padding-block-start: clamp(0.5rem, 4vw, 2.5rem);
  font-size: clamp(1.9rem, 1.35rem + 2.4vw, 2.7rem);
}

.tagline {
  flex-basis: 100%;
  padding-block: 0.5rem 0.75rem;
  color: var(--quiet);
}

.site-footer {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 1.5rem;
  margin-block-start: 4.5rem;
  padding-block: 1.5rem 3rem;
}

.site-footer::before {
  content: "";
  flex-basis: 100%;
  margin-block-end: 1rem;
  border-block-start: 1px solid var(--rule);
}

/* Date and reading time: a line above the title, in the margin where there is room for one. */

.meta {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  margin-block-end: 0.6rem;
  text-wrap: balance;
}

.kicker {
  margin-block-end: 0.4rem;
}

.flag {
  color: var(--accent);
  font-weight: 600;
}

@media (min-width: 62rem) {
  .meta {
    display: block;
    float: inline-start;
    width: calc(var(--margin) - 1.25rem);
    margin-inline-start: calc(-1 * var(--margin));
  }
}

/* Lists of issues; the newest leads the front page. A picture keeps its place while it loads. */

.post-list,
.tag-index {
  margin: 0;
  padding: 0;
  list-style: none;
}

.post-list li + li {
  margin-block-start: 2.25rem;
}

.post-list h2 {
  font-size: 1.3rem;
}

.post-list img {
  float: inline-end;
  width: 7rem;
  aspect-ratio: 3 / 2;
  object-fit: cover;
  margin-block-start: 0.6rem;
  margin-inline-start: 1.25rem;
}

.post-list article {
  display: flow-root;
}

.summary {
  margin-block-start: 0.4rem;
  color: var(--quiet);
}

h1 + .post-list,
.page-header + .post-list,
h1 + .tag-index {
  margin-block-start: 2.5rem;
}

.front li:first-child {
  margin-block-end: 2.5rem;
  padding-block-end: 2.5rem;
  border-block-end: 1px solid var(--rule);
}

.front li:first-child h2 {
  font-size: clamp(1.6rem, 1.3rem + 1.5vw, 2.1rem);
  line-height: 1.15;
}

.front li:first-child .summary {
  margin-block-start: 0.75rem;
  font-size: 1.125rem;
}

.front li:first-child img {
  float: none;
  width: 100%;
  aspect-ratio: auto 40 / 21;
  margin: 1.25rem 0 0;
}

.pager,
.neighbors {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.75rem 1.5rem;
  margin-block-start: 3rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--rule);
}

.tag-index li {
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  padding-block: 0.6rem;
  border-block-end: 1px solid var(--rule);
}

/* A post, a page */

.post .summary {
  margin-block-start: 0.75rem;
  font-size: 1.125rem;
  line-height: 1.5;
  text-wrap: balance;
}

.post header img {
  width: 100%;
  aspect-ratio: auto 40 / 21;
  margin-block-start: 1.75rem;
}

.post header audio {
  width: 100%;
  margin-block-start: 1.75rem;
}

.content {
  margin-block-start: 2rem;
}

.content > * {
  margin-block: 1rem 0;
}

.content > :first-child {
  margin-block-start: 0;
}

.content h2,
.content h3,
.content h4 {
  margin-block-start: 2.25rem;
  font-size: 1.3rem;
}

.content h3 {
  font-size: 1.1rem;
}

.content h4 {
  font-size: 1rem;
}

.content :is(h2, h3, h4) + * {
  margin-block-start: 0.6rem;
}

.content :is(ul, ol) {
  padding-inline-start: 1.25rem;
}

.content li {
  margin-block-start: 0.35rem;
}

.content li::marker {
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
}

.content li > :is(p, ul, ol) {
  margin-block: 0.5rem;
}

.content blockquote {
  margin-inline: 0;
  padding-inline-start: 1.1rem;
  border-inline-start: 3px solid var(--accent);
  font-style: italic;
}

.content blockquote :is(em, cite) {
  font-style: normal;
}

.content blockquote > * + * {
  margin-block-start: 0.75rem;
}

.content img {
  margin-inline: auto;
}

.content p img {
  display: inline-block;
  vertical-align: bottom;
}

/* Figures: images, code and videos with words below or above them. */

.content figure {
  margin: 2rem 0;
}

.content figcaption {
  font: 0.8rem / 1.45 var(--sans);
  color: var(--quiet);
  text-wrap: pretty;
}

.content :is(img, a, .frame, iframe) + figcaption {
  margin-block-start: 0.6rem;
}

.content figure.code {
  margin-block: 1.5rem;
}

.code figcaption {
  padding: 0.55rem 1rem 0;
  background: var(--shade);
  border-radius: 4px 4px 0 0;
}

.content .code pre {
  margin: 0;
  border-start-start-radius: 0;
  border-start-end-radius: 0;
}

.video iframe {
  display: block;
  width: 100%;
  height: auto;
  aspect-ratio: 16 / 9;
  border: 0;
  border-radius: 6px;
}

/* Callouts, buttons, lists of tasks */

.callout {
  margin-block: 1.75rem 0;
  padding: 0.9rem 1.1rem 1rem;
  background: var(--shade);
  border-inline-start: 3px solid var(--callout, var(--quiet));
  border-radius: 0 6px 6px 0;
}

.callout > * {
  margin-block: 0;
}

.callout > * + * {
  margin-block-start: 0.6rem;
}

.callout-title {
  font: 600 0.8rem / 1.5 var(--sans);
  color: var(--callout, var(--quiet));
}

.callout-tip {
  --callout: var(--good);
}

.callout:is(.callout-important, .callout-warning, .callout-caution) {
  --callout: var(--accent);
}

.content .button {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  margin-block: 2rem;
}

.button a {
  display: inline-block;
  padding: 0.7rem 1.4rem;
  background: var(--accent);
  border-radius: 6px;
  font: 600 0.95rem / 1.4 var(--sans);
  color: var(--paper);
  text-decoration: none;
}

.button a:hover {
  background: var(--ink);
}

.content li.task {
  list-style: none;
}

.task input {
  width: 1em;
  height: 1em;
  margin: 0;
  margin-inline: -1.4em 0.4em;
  vertical-align: -0.1em;
  accent-color: var(--quiet);
}

.content del {
  color: var(--quiet);
}

/* Tables scroll inside themselves, so that the page does not. */

.content table {
  display: block;
  width: fit-content;
  max-width: 100%;
  overflow-x: auto;
  margin-block: 1.75rem;
  border-collapse: collapse;
  font: 0.85rem / 1.45 var(--sans);
  font-variant-numeric: tabular-nums;
}

.content :is(th, td) {
  padding: 0.5rem 0.75rem;
  border-block-end: 1px solid var(--rule);
  text-align: start;
  vertical-align: top;
}

.content :is(th, td):first-child {
  padding-inline-start: 0;
}

.content th {
  border-block-end-color: var(--quiet);
  font-weight: 600;
}

/* Footnotes */

.footnote {
  font: 0.7em / 0 var(--sans);
  vertical-align: 0.45em;
}

.footnote a {
  padding-inline: 0.15em;
  text-decoration: none;
}

.footnotes {
  margin-block-start: 3rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--rule);
  font-size: 0.88rem;
}

.footnotes > * {
  margin: 0;
}

.footnote-back {
  font-family: var(--sans);
  text-decoration: none;
}

.footnote-back sup {
  font-size: 0.7em;
  line-height: 0;
}

:is(.footnote a, .footnotes li):target {
  background: var(--shade);
  outline: 0.25rem solid var(--shade);
}

.content hr {
  margin-block: 2.5rem;
  border: 0;
  text-align: center;
  color: var(--quiet);
}

.content hr::before {
  content: "\b7\2003\b7\2003\b7";
}

.content :is(code, pre) {
  font: 0.82em / 1.5 var(--mono);
  background: var(--shade);
  border-radius: 4px;
}

.content code {
  padding: 0.1em 0.3em;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}

.content pre {
  padding: 0.9rem 1rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}

.content pre code {
  padding: 0;
  font-size: 1em;
}

.post footer {
  margin-block-start: 3rem;
}

.author {
  margin-block-start: 1.25rem;
  padding: 1.1rem 1.25rem;
  background: var(--shade);
  border-radius: 6px;
  font-size: 0.9rem;
}

.author p + p {
  margin-block-start: 0.25rem;
  color: var(--quiet);
}

.neighbors p {
  flex: 1 1 12rem;
  line-height: 1.35;
}

.neighbors .all {
  flex-basis: 100%;
}

.neighbors span {
  display: block;
  margin-block-end: 0.15rem;
}

@media (min-width: 36rem) {
  .neighbors p:has([rel="next"]) {
    text-align: end;
  }
}

@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --shade: #fff;
    --rule: #bbb;
    --ink: #000;
    --quiet: #444;
    --accent: #000;
    --good: #000;
    --measure: 100%;
    --size: 11pt;
  }

  body {
    border: 0;
  }

  nav,
  .neighbors,
  .pager,
  .skip-link,
  .tags,
  .site-footer ul {
    display: none;
  }

  .author {
    padding: 0;
  }

  h1,
  h2,
  h3 {
    break-after: avoid;
  }

  blockquote,
  img,
  .author {
    break-inside: avoid;
  }

  .content a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }
}

"""###),
    "templates/gone.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>This page is gone</h1>
<div class="content">
  <p>What stood here has been taken down. Here are <a href="{{site.home}}">all issues</a>, and here are the newest ones:</p>
  <ul>
    {{#posts}}
    <li><a href="{{url}}">{{title}}</a></li>
    {{/posts}}
  </ul>
</div>
{{/main}}
{{/layout}}

"""###),
    "templates/index.html": bytes(
###"""
{{<layout}}
{{$main}}
{{#page.isHome}}
<section class="front" aria-label="Issues">
  {{>post-list}}
  {{^posts}}
  <p>The first issue is being written. The <a href="{{site.feed}}">feed</a> will tell you when it is here.</p>
  {{/posts}}
</section>
{{/page.isHome}}
{{^page.isHome}}
<h1>Earlier issues</h1>
{{>post-list}}
{{/page.isHome}}
{{>pagination}}
{{/main}}
{{/layout}}

"""###),
    "templates/layout.html": bytes(
###"""
<!doctype html>
<html lang="{{site.language}}">
<head>
  <meta charset="utf-8">
  <title>{{page.documentTitle}}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="description" content="{{page.description}}">
  {{#page.noindex}}
  <meta name="robots" content="noindex">
  {{/page.noindex}}
  <meta property="og:site_name" content="{{site.title}}">
  <meta property="og:title" content="{{page.title}}">
  <meta property="og:description" content="{{page.description}}">
  <meta property="og:type" content="{{page.type}}">
  <meta property="og:url" content="{{page.canonical}}">
  {{#page.image}}
  <meta property="og:image" content="{{url}}">
  {{#alt}}
  <meta property="og:image:alt" content="{{alt}}">
  {{/alt}}
  {{/page.image}}
  <link rel="canonical" href="{{page.canonical}}">
  {{#page.feeds}}
  <link rel="alternate" type="{{type}}" title="{{title}}" href="{{url}}">
  {{/page.feeds}}
  <link rel="icon" type="image/svg+xml" href="{{assets.icon.svg}}">
  <link rel="stylesheet" href="{{assets.style.css}}">
  {{>head-end}}
</head>
<body>
  <a class="skip-link" href="#main">Skip to content</a>
  {{>site-header}}
  <main id="main">
{{$main}}{{/main}}
  </main>
  {{>site-footer}}
  {{>body-end}}
</body>
</html>

"""###),
    "templates/not-found.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>Nothing at this address</h1>
<div class="content">
  <p>The page may have moved, or the link may have lost a letter on its way to you. Here are <a href="{{site.home}}">all issues</a>, and here are the <a href="{{site.tagsUrl}}">topics</a>.</p>
  <ul>
    {{#posts}}
    <li><a href="{{url}}">{{title}}</a></li>
    {{/posts}}
  </ul>
</div>
{{/main}}
{{/layout}}

"""###),
    "templates/page.html": bytes(
###"""
{{<layout}}
{{$main}}
<article>
  <h1>{{page.title}}</h1>
  <div class="content">
{{{content}}}
  </div>
</article>
{{/main}}
{{/layout}}

"""###),
    "templates/partials/body-end.html": bytes(
###"""

"""###),
    "templates/partials/head-end.html": bytes(
###"""

"""###),
    "templates/partials/pagination.html": bytes(
###"""
{{#pagination}}
<nav class="pager" aria-label="Pages">
  {{#previous}}
  <a rel="prev" href="{{url}}">Newer issues</a>
  {{/previous}}
  <span>Page {{number}} of {{count}}</span>
  {{#next}}
  <a rel="next" href="{{url}}">Older issues</a>
  {{/next}}
</nav>
{{/pagination}}

"""###),
    "templates/partials/post-list.html": bytes(
###"""
<ol class="post-list">
  {{#posts}}
  <li>
    <article>
      <div class="meta">
        {{>post-meta}}
      </div>
      <h2><a href="{{url}}">{{title}}</a></h2>
      {{#image}}
      <img src="{{url}}" alt="" loading="lazy" decoding="async">
      {{/image}}
      {{#summary}}
      <p class="summary">{{summary}}</p>
      {{/summary}}
    </article>
  </li>
  {{/posts}}
</ol>

"""###),
    "templates/partials/post-meta.html": bytes(
###"""
<p><time datetime="{{date.iso}}">{{date.text}}</time></p>
<p>{{minutes}} min read</p>
{{#isDraft}}
<p class="flag">Draft</p>
{{/isDraft}}
{{#isScheduled}}
<p class="flag">Scheduled</p>
{{/isScheduled}}

"""###),
    "templates/partials/site-footer.html": bytes(
###"""
<footer class="site-footer">
  <p>
    <a href="{{site.home}}">{{site.title}}</a>{{#site.author.name}}, by {{site.author.name}}{{/site.author.name}}
  </p>
  <ul>
    {{#site.author.email}}
    <li><a href="mailto:{{site.author.email}}">Write to me</a></li>
    {{/site.author.email}}
    <li><a href="{{site.tagsUrl}}">Topics</a></li>
    <li><a href="{{site.feed}}">RSS feed</a></li>
  </ul>
</footer>

"""###),
    "templates/partials/site-header.html": bytes(
###"""
<header class="site-header">
  {{#page.isHome}}
  <h1 class="site-title">{{site.title}}</h1>
  {{#site.tagline}}
  <p class="tagline">{{site.tagline}}</p>
  {{/site.tagline}}
  {{/page.isHome}}
  {{^page.isHome}}
  <p class="site-title"><a href="{{site.home}}">{{site.title}}</a></p>
  {{/page.isHome}}
  <nav aria-label="Site">
    <ul>
      {{#site.menu}}
      <li><a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a></li>
      {{/site.menu}}
      <li><a href="{{site.feed}}">RSS</a></li>
    </ul>
  </nav>
</header>

"""###),
    "templates/post.html": bytes(
###"""
{{<layout}}
{{$main}}
{{#post}}
<article class="post">
  <header>
    <div class="meta">
      {{>post-meta}}
      {{#updated}}
      <p>Updated <time datetime="{{iso}}">{{text}}</time></p>
      {{/updated}}
      {{#isExpired}}
      <p class="flag">Expired</p>
      {{/isExpired}}
    </div>
    <h1>{{title}}</h1>
    {{#description}}
    <p class="summary">{{description}}</p>
    {{/description}}
    {{#image}}
    <img src="{{url}}" alt="{{alt}}">
    {{/image}}
    {{#audio}}
    <audio controls preload="none" src="{{url}}"><a href="{{url}}">Listen to it</a></audio>
    {{/audio}}
  </header>
  <div class="content">
{{{content}}}
  </div>
  <footer>
    {{#hasTags}}
    <ul class="tags" aria-label="Topics">
      {{#tags}}
      <li><a href="{{url}}">{{name}}</a></li>
      {{/tags}}
    </ul>
    {{/hasTags}}
    {{#author}}
    {{#name}}
    <div class="author">
      <p>Written by {{#url}}<a rel="author" href="{{url}}">{{name}}</a>{{/url}}{{^url}}<strong>{{name}}</strong>{{/url}}</p>
      {{#bio}}
      <p>{{bio}}</p>
      {{/bio}}
    </div>
    {{/name}}
    {{/author}}
  </footer>
</article>
<nav class="neighbors" aria-label="Issues">
  {{#previous}}
  <p><span>Previous issue</span> <a rel="prev" href="{{url}}">{{title}}</a></p>
  {{/previous}}
  {{#next}}
  <p><span>Next issue</span> <a rel="next" href="{{url}}">{{title}}</a></p>
  {{/next}}
  <p class="all"><a href="{{site.home}}">All issues</a></p>
</nav>
{{/post}}
{{/main}}
{{/layout}}

"""###),
    "templates/tag.html": bytes(
###"""
{{<layout}}
{{$main}}
<header class="page-header">
  <p class="kicker"><a href="{{site.tagsUrl}}">Topics</a></p>
  <h1>{{tag.name}}</h1>
  {{#tag.feed}}
  <p><a href="{{tag.feed}}">RSS feed of this topic</a></p>
  {{/tag.feed}}
</header>
{{>post-list}}
{{>pagination}}
{{/main}}
{{/layout}}

"""###),
    "templates/tags.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>Topics</h1>
<ul class="tag-index">
  {{#tags}}
  <li><a href="{{url}}">{{name}}</a> <span>{{count}}</span></li>
  {{/tags}}
</ul>
{{^tags}}
<p>No issue has a topic yet. Here are <a href="{{site.home}}">all issues</a>.</p>
{{/tags}}
{{/main}}
{{/layout}}

"""###),
  ]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
