// swift-format-ignore-file
// Made from templates/ by 'make theme'. Change the files there, not here.

/// The theme that is used where a site has no templates of its own.
enum BuiltInTheme {
  /// By path, as if they stood in the site's root.
  static let files: [String: [UInt8]] = [
    "templates/archive.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>{{page.title}}</h1>
{{#years}}
<section class="archive" aria-labelledby="{{number}}">
  {{#url}}
  <h2 id="{{number}}"><a href="{{url}}">{{number}}</a></h2>
  <ul>
    {{#months}}
    <li><a href="{{url}}">{{name}}</a></li>
    {{/months}}
  </ul>
  {{/url}}
  {{^url}}
  <h2 id="{{number}}">{{number}}</h2>
  {{#months}}
  <h3 id="{{iso}}">{{name}}</h3>
  <ol>
    {{#posts}}
    <li><time datetime="{{date.iso}}">{{date.day}}</time> <a href="{{url}}">{{title}}</a></li>
    {{/posts}}
  </ol>
  {{/months}}
  {{/url}}
</section>
{{/years}}
{{^years}}
<p>The first issue is being written. The <a href="{{site.feed}}">feed</a> will tell you when it is here.</p>
{{/years}}
{{/main}}
{{/layout}}

"""###),
    "templates/assets/icon.svg": bytes(
###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#b02a1c"/>
  <path d="M7 10h18v12.5H7z M7 10.5l9 7 9-7" fill="none" stroke="#fffdf9" stroke-width="2.25" stroke-linejoin="round"/>
</svg>

"""###),
    "templates/assets/search.js": bytes(
###"""
// Searches the files below /search/, of which it loads only those that a query needs.

(() => {
  "use strict";

  const mostWords = 8;
  const mostFiles = 8;
  const resultsAtOnce = 10;

  const form = document.querySelector("form.search");
  const [input, status, results, more, result] = ["words", "status", "results", "more", "result"].map((name) =>
    document.getElementById(`search-${name}`)
  );

  // A query's terms, made as those of the posts are: TermFolding.swift does the same, step by step.

  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f]/g, "")
      .toUpperCase()
      .toLowerCase()
      .replace(/ς/g, "σ")
      .normalize("NFC");

  // Chinese and Japanese have no spaces between words: every two characters are a term.
  const unspaced = /[\p{Ideographic}\u3041-\u30ff]/u;

  const split = (part) => {
    const letters = [...part];
    if (!unspaced.test(part)) return letters.slice(0, 40).join("");
    return letters.length > 1 ? letters.slice(1).map((letter, index) => letters[index] + letter) : part;
  };

  const terms = (text) => {
    const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const parts = words.flatMap((word) => word.split(/([\p{Ideographic}\u3041-\u30ff]+)/u).filter(Boolean));
    return [...new Set(parts.flatMap(split))].slice(0, mostWords);
  };

  // The files of one build: a browser may have kept some of an earlier one, so the host is asked.

  const files = new Map();

  const load = (name) => {
    if (!files.has(name)) {
      const file = fetch(new URL(`${name}.json`, form.action), { cache: "no-cache" }).then((response) => {
        if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
        return response.json();
      });
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return files.get(name);
  };

  // The posts that have a term, each with its points, as SearchCode.swift writes them.

  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  const decode = (code) =>
    code.split(".").flatMap((list, rank) => {
      const posts = [];
      let [post, distance, shift] = [-1, 0, 0];
      for (const character of list.replace("~", "")) {
        const digit = digits.indexOf(character);
        distance |= (digit & 31) << shift;
        shift += 5;
        if (digit < 32) {
          post += distance + 1;
          posts.push([post, 8 >> rank]);
          [distance, shift] = [0, 0];
        }
      }
      return posts;
    });

  // The posts that have a word, or another that begins like it; a word like "the" is not followed to its last post.
  const find = async (term, firstTerms, mostFiles) => {
    const isBeginning = term.length > 2 || /[^a-z0-9]/.test(term);
    const end = firstTerms.findLastIndex((first) => first <= (isBeginning ? `${term}\uffff` : term)) + 1;
    const start = Math.max(0, firstTerms.findLastIndex((first) => first <= term));
    const names = firstTerms.map((_, number) => `terms-${number}`).slice(start, end);
    const found = { points: new Map(), isWhole: names.length <= mostFiles };
    for (const file of await Promise.all(names.slice(0, mostFiles).map(load))) {
      for (let index = 0; index < file.length; index += 2) {
        const isTerm = file[index] === term;
        if (!isTerm && !(isBeginning && file[index].startsWith(term))) continue;
        found.isWhole &&= !file[index + 1].startsWith("~");
        for (const [post, points] of decode(file[index + 1])) {
          found.points.set(post, Math.max(found.points.get(post) ?? 0, isTerm ? 2 * points : points));
        }
      }
    }
    return found;
  };

  // The posts that have every word, the best first, of equals the newest.
  const search = async (query) => {
    const wanted = terms(query);
    if (!wanted.length) return { posts: [], isEmpty: true };
    const { terms: firstTerms, posts: firstPosts } = await load("index");
    const filesPerWord = Math.max(1, Math.floor(mostFiles / wanted.length));
    const words = await Promise.all(wanted.map((term) => find(term, firstTerms, filesPerWord)));
    const sums = new Map();
    for (const word of words) {
      for (const [post, points] of word.points) sums.set(post, (sums.get(post) ?? 0) + points);
    }
    const posts = [...sums.keys()]
      .filter((post) => words.every((word) => !word.isWhole || word.points.has(post)))
      .sort((a, b) => sums.get(b) - sums.get(a) || b - a);
    return { posts, firstPosts, isWhole: words.some((word) => word.isWhole) };
  };

  // What readers see.

  const item = ([title, address, date, isoDate, summary]) => {
    const item = result.content.cloneNode(true);
    const [link, time, text] = ["a", "time", ".summary"].map((part) => item.querySelector(part));
    link.textContent = title;
    link.href = address;
    time.textContent = date;
    time.dateTime = isoDate;
    text.textContent = summary;
    return item;
  };

  const message = ({ posts, isEmpty, isWhole }) => {
    if (isEmpty) return "";
    const { none, one, some, many } = status.dataset;
    return (posts.length === 0 ? none : !isWhole ? many : posts.length === 1 ? one : some).replace("#", posts.length);
  };

  let query = "";
  let found = { posts: [] };

  const items = ({ posts, firstPosts }, start) =>
    Promise.all(
      posts.slice(start, start + resultsAtOnce).map(async (post) => {
        const first = firstPosts.findLast((first) => first <= post);
        const file = await load(`posts-${first}`);
        return item(file[post - first]);
      })
    );

  // Does something for the query at hand, unless the reader types on while it loads.
  const answer = async (prepare, show) => {
    const asked = query;
    try {
      const prepared = await prepare();
      if (asked === query) show(prepared);
    } catch (error) {
      console.error(error);
      if (asked === query) [query, status.textContent] = ["", status.dataset.failed];
    }
    more.hidden = results.children.length >= found.posts.length;
  };

  const run = () => {
    const asked = input.value.trim();
    if (asked === query) return;
    query = asked;
    history.replaceState(null, "", asked ? `?${new URLSearchParams({ q: asked })}` : location.pathname);
    const prepare = async () => {
      const found = await search(asked);
      return [found, await items(found, 0)];
    };
    answer(prepare, ([posts, first]) => {
      found = posts;
      results.replaceChildren(...first);
      status.textContent = message(found);
    });
  };

  const showMore = () => {
    const before = results.children.length;
    answer(
      () => items(found, before),
      (next) => {
        results.append(...next);
        results.children[before]?.querySelector("a").focus();
      }
    );
  };

  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  more.addEventListener("click", showMore);

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  run();
})();

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
.related time,
.search label,
.search-status,
.tag-index span,
.archive :is(h3, time, ul) {
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
:is(.post-list, .archive) :any-link:not(:hover) {
  text-decoration: none;
}

.site-header :any-link,
.site-footer :any-link,
.kicker :any-link,
:is(.post-list, .archive) :any-link {
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
.tag-index,
.archive :is(ol, ul) {
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

/* The archive: days stand where the numbers of a list would, months in the margin where there is room. */

.archive {
  margin-block-start: 2.5rem;
}

.archive h2 {
  padding-block-end: 0.4rem;
  border-block-end: 1px solid var(--rule);
  font-size: 1.3rem;
}

.archive h3 {
  margin-block: 1.25rem 0.25rem;
}

@media (min-width: 62rem) {
  .archive h3 {
    float: inline-start;
    margin-block: 1.7rem 0;
    margin-inline-start: calc(-1 * var(--margin));
  }

  .archive ol {
    margin-block-start: 1.25rem;
  }
}

.archive ol li {
  display: flex;
  gap: 0.75rem;
  align-items: baseline;
  padding-block: 0.2rem;
}

.archive time {
  flex: 0 0 1.4rem;
  text-align: end;
}

.archive ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin-block-start: 0.75rem;
}

/* Search */

.search {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0.75rem;
  margin-block-start: 1.5rem;
}

.search label {
  flex-basis: 100%;
}

.search input {
  flex: 1 1 12rem;
  min-width: 0;
  padding: 0.6rem 0.8rem;
  background: var(--paper);
  border: 1px solid var(--quiet);
  border-radius: 6px;
  font: 1rem / 1.4 var(--serif);
  color: inherit;
}

.search button,
.search-more {
  padding: 0.6rem 1.2rem;
  background: var(--accent);
  border: 0;
  border-radius: 6px;
  font: 600 0.95rem / 1.4 var(--sans);
  color: var(--paper);
  cursor: pointer;
}

.search-status {
  min-height: 1.5em;
  margin-block: 1rem 1.5rem;
}

.search-more {
  margin-block-start: 2.25rem;
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

.related {
  margin-block-start: 3rem;
}

.related h2 {
  font-size: 1.1rem;
}

.related ul {
  margin: 0.75rem 0 0;
  padding: 0;
  list-style: none;
}

.related li + li {
  margin-block-start: 0.6rem;
}

.related li > * {
  display: block;
  width: fit-content;
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
  .neighbors .next {
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
  .related,
  .search,
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
  {{#site.locale}}
  <meta property="og:locale" content="{{.}}">
  {{/site.locale}}
  {{#page.image}}
  <meta property="og:image" content="{{url}}">
  {{#width}}
  <meta property="og:image:width" content="{{width}}">
  <meta property="og:image:height" content="{{height}}">
  {{/width}}
  {{#alt}}
  <meta property="og:image:alt" content="{{alt}}">
  {{/alt}}
  <meta name="twitter:card" content="summary_large_image">
  {{/page.image}}
  {{^page.image}}
  <meta name="twitter:card" content="summary">
  {{/page.image}}
  {{#page.post}}
  <meta property="article:published_time" content="{{date.iso}}">
  {{#updated}}
  <meta property="article:modified_time" content="{{iso}}">
  {{/updated}}
  {{#author}}
  {{#name}}
  <meta name="author" content="{{name}}">
  <meta property="article:author" content="{{#canonical}}{{canonical}}{{/canonical}}{{^canonical}}{{name}}{{/canonical}}">
  {{/name}}
  {{/author}}
  {{#tags}}
  <meta property="article:tag" content="{{name}}">
  {{/tags}}
  {{/page.post}}
  <link rel="canonical" href="{{page.canonical}}">
  {{#page.feeds}}
  <link rel="alternate" type="{{type}}" title="{{title}}" href="{{url}}">
  {{/page.feeds}}
  <link rel="icon" type="image/svg+xml" href="{{assets.icon.svg}}">
  <link rel="stylesheet" href="{{assets.style.css}}">
  {{#page.structuredData}}
  <script type="application/ld+json">{{{.}}}</script>
  {{/page.structuredData}}
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
    {{#site.hasOlderPosts}}
    <li><a href="{{site.archiveUrl}}">Archive</a></li>
    {{/site.hasOlderPosts}}
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
      {{#site.searchUrl}}
      <li><a href="{{site.searchUrl}}">Search</a></li>
      {{/site.searchUrl}}
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
    {{#series}}
    <p class="kicker"><a href="{{url}}">{{title}}</a>, part {{number}} of {{total}}</p>
    {{/series}}
    <h1>{{title}}</h1>
    {{#description}}
    <p class="summary">{{description}}</p>
    {{/description}}
    {{#image}}
    <img src="{{url}}" alt="{{alt}}"{{#width}} width="{{width}}" height="{{height}}"{{/width}}>
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
{{#series}}
<nav class="neighbors" aria-label="Series">
  {{#previous}}
  <p><span>Previous in {{series.title}}</span> <a href="{{url}}">{{title}}</a></p>
  {{/previous}}
  {{#next}}
  <p class="next"><span>Next in {{series.title}}</span> <a href="{{url}}">{{title}}</a></p>
  {{/next}}
  <p class="all"><a href="{{url}}">All of {{title}}</a></p>
</nav>
{{/series}}
{{#hasRelated}}
<aside class="related" aria-labelledby="related">
  <h2 id="related">Related issues</h2>
  <ul>
    {{#related}}
    <li><a href="{{url}}">{{title}}</a> <time datetime="{{date.iso}}">{{date.text}}</time></li>
    {{/related}}
  </ul>
</aside>
{{/hasRelated}}
<nav class="neighbors" aria-label="Issues">
  {{#previous}}
  <p><span>Previous issue</span> <a rel="prev" href="{{url}}">{{title}}</a></p>
  {{/previous}}
  {{#next}}
  <p class="next"><span>Next issue</span> <a rel="next" href="{{url}}">{{title}}</a></p>
  {{/next}}
  <p class="all"><a href="{{site.home}}">All issues</a></p>
</nav>
{{/post}}
{{/main}}
{{/layout}}

"""###),
    "templates/search.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>Search</h1>
<noscript>
  <p class="summary">Searching needs JavaScript, which your browser does not run here. You can still look through <a href="{{site.home}}">all issues</a>, or find them by <a href="{{site.tagsUrl}}">topic</a>.</p>
</noscript>
<form class="search" role="search" action="{{page.url}}">
  <label for="search-words">Words to look for</label>
  <input id="search-words" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
  <button>Search</button>
</form>
<p id="search-status" class="search-status" role="status" data-none="No issue has all of these words. Fewer words, or the beginning of one, find more." data-one="One issue" data-some="# issues" data-many="More than # issues" data-failed="The search did not load. Please try again."></p>
<ol id="search-results" class="post-list"></ol>
<button id="search-more" class="search-more" type="button" hidden>Show more</button>
<template id="search-result">
  <li>
    <article>
      <div class="meta">
        <p><time datetime="2026-01-01"></time></p>
      </div>
      <h2><a></a></h2>
      <p class="summary"></p>
    </article>
  </li>
</template>
<script src="{{assets.search.js}}" defer></script>
{{/main}}
{{/layout}}

"""###),
    "templates/series.html": bytes(
###"""
{{<layout}}
{{$main}}
<header class="page-header">
  <p class="kicker">Series</p>
  <h1>{{series.title}}</h1>
</header>
{{>post-list}}
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
