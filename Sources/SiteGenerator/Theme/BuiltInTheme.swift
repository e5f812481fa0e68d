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
{{#hasYearLinks}}
<nav class="years" aria-label="{{strings.archive}}">
  <ul>
    {{#yearLinks}}
    <li><a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a></li>
    {{/yearLinks}}
  </ul>
</nav>
{{/hasYearLinks}}
{{#years}}
<section class="archive" aria-labelledby="{{number}}">
  <header>
    <h2 id="{{number}}">{{#url}}<a href="{{url}}">{{number}}</a>{{/url}}{{^url}}{{number}}{{/url}}</h2>
    <p>{{issueCount}}</p>
    {{>weeks}}
  </header>
  {{#url}}
  <ul>
    {{#months}}
    <li><a href="{{url}}">{{name}}</a> ({{count}})</li>
    {{/months}}
  </ul>
  {{/url}}
  {{^url}}
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
<p class="summary">{{strings.noIssuesYet}}</p>
{{>subscribe}}
{{/years}}
{{/main}}
{{/layout}}

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
    const { none, some, many } = status.dataset;
    return (posts.length === 0 ? none : isWhole ? some : many).replace("{}", posts.length);
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
/* Colours, fonts and widths: change the look here, everything below uses only these. Only the bars of browsers have their
   colours from layout.html, by `theme-color`: give them those of --paper. */

:root {
  color-scheme: light dark;

  --paper: #fffdf9;
  --shade: #f6f1e8;
  --rule: #e2dbcf;
  --ink: #211f1b;
  --quiet: #655f56;
  --accent: #a8281a;
  --good: #2f6b45;
  --heed: #6a4a9c;
  --warn: #8a5a00;

  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", Georgia, "Geeza Pro",
    "Noto Naskh Arabic", "Frank Ruehl CLM", FrankRuehl, "Noto Serif Hebrew", "Times New Roman", serif;
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
    --heed: #c3a8f0;
    --warn: #e5b567;
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
  font-size: clamp(1.6rem, 1.2rem + 2.2vw, 2.25rem);
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
  z-index: 2;
  padding: 0.5rem 1rem;
  background: var(--accent);
  border-radius: 6px;
  font: 600 0.9rem / 1.5 var(--sans);
  color: var(--paper);
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
.years,
.pager,
.neighbors span,
.all,
.newest time,
.earlier header,
.archive header p,
.archive :is(h3, time, ul),
form label,
.search-status,
.tag-index span,
.feeds {
  font: 0.8rem / 1.5 var(--sans);
  font-variant-numeric: tabular-nums;
  color: var(--quiet);
}

.site-header ul,
.site-footer ul,
.tags,
.years ul {
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
.tags :any-link,
.years :any-link {
  display: inline-block;
  padding-block: 0.35rem;
}

.site-header :any-link:not(:hover, [aria-current]),
:is(.post-list, .archive, .newest li, .lead) :any-link:not(:hover) {
  text-decoration: none;
}

.site-header :any-link,
.site-footer :any-link,
.years :any-link,
.kicker :any-link,
:is(.post-list, .archive, .newest li, .lead) :any-link {
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

/* While the menu arrives, each further link moves those before it: it shows once something follows. */

.site-header:not(:has(+ *)) nav {
  visibility: hidden;
}

:is(.site-header, .years) [aria-current] {
  color: var(--ink);
  text-decoration: underline 2px var(--accent);
  text-underline-offset: 0.4em;
}

h1.site-title {
  flex-basis: 100%;
  padding-block-start: clamp(0.25rem, 2.5vw, 1.5rem);
  font-size: clamp(1.4rem, 1.2rem + 0.9vw, 1.75rem);
}

.tagline {
  flex-basis: 100%;
  padding-block: 0.25rem 0.6rem;
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

/* Beside a post in a language of the other direction its words keep their own order. */

.meta p {
  unicode-bidi: plaintext;
  text-align: match-parent;
}

.kicker {
  margin-block-end: 0.4rem;
}

.flag {
  color: var(--accent);
  font-weight: 600;
}

@media screen and (min-width: 62rem) {
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

/* Excerpts end after some lines, however long the first paragraph is. Tall letters of the line behind them, as Arabic
   has, would still be seen without the clip. */

:is(.post-list, .lead) .summary {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  line-clamp: 3;
  overflow: hidden;
  clip-path: inset(0 0 0.2em);
}

.post-list img + .summary {
  -webkit-line-clamp: 4;
  line-clamp: 4;
}

.lead .summary {
  -webkit-line-clamp: 5;
  line-clamp: 5;
}

:is(h1, .page-header) + :is(.post-list, .tag-index) {
  margin-block-start: 2.5rem;
}

.lead h2 {
  font-size: clamp(1.75rem, 1.35rem + 1.9vw, 2.4rem);
  line-height: 1.1;
  letter-spacing: -0.012em;
}

main > .summary:first-child,
.lead .summary,
.post header .summary,
h1 + .summary {
  margin-block-start: 0.75rem;
  font-size: 1.125rem;
  line-height: 1.5;
}

.lead .picture {
  display: block;
  margin-block-start: 1.25rem;
}

.lead img {
  width: 100%;
}

/* Where the size of a picture is known, its place is kept in its own shape. */

:is(.lead, .post header) img:not([width]) {
  aspect-ratio: auto 40 / 21;
}

/* The rhythm of the weeks: a mark for each, filled where there was an issue. */

.earlier {
  margin-block-start: 3rem;
}

.earlier header,
.archive header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.25rem 1rem;
  margin-block-end: 1.75rem;
  padding-block-end: 0.5rem;
  border-block-end: 1px solid var(--rule);
}

.weeks {
  display: flex;
  gap: clamp(1px, 0.4vw, 3px);
  min-width: 0;
  max-width: 100%;
}

.weeks > * {
  flex: 0 1 0.5rem;
  width: 0.5rem;
  min-width: 0;
  height: 0.7rem;
  border-radius: 1px;
  box-shadow: inset 0 0 0 1px var(--quiet);
}

.weeks > b {
  background: var(--accent);
  box-shadow: none;
}

@media (forced-colors: active) {
  .weeks > b {
    background: CanvasText;
    forced-color-adjust: none;
  }
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

.years {
  margin-block-start: 0.75rem;
}

.archive {
  margin-block-start: 2.5rem;
}

.archive header {
  justify-content: start;
  align-items: baseline;
  margin-block-end: 0;
}

.archive h2 {
  font-size: 1.3rem;
}

.archive .weeks {
  flex: 1 0 100%;
}

.archive .weeks > * {
  flex: 1 1 0;
  width: 0;
}

.archive h3 {
  margin-block: 1.25rem 0.25rem;
}

@media screen and (min-width: 62rem) {
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

/* Forms: looking for an issue, asking for the next one. */

form {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0.75rem;
  margin-block-start: 1.5rem;
}

form label {
  flex-basis: 100%;
}

@media (max-width: 30rem) {
  form button {
    flex: 1 1 100%;
    margin-block-start: 0.25rem;
  }
}

/* Without scripts nothing is found; what can be done instead stands beside it. */

@media (scripting: none) {
  form.search {
    display: none;
  }
}

form input {
  flex: 1 1 12rem;
  min-width: 0;
  padding: 0.6rem 0.8rem;
  background: var(--paper);
  border: 1px solid var(--quiet);
  border-radius: 6px;
  font: 1rem / 1.4 var(--sans);
  color: inherit;
}

button,
.button a {
  flex-shrink: 0;
  padding: 0.65rem 1.3rem;
  background: var(--accent);
  border: 0;
  border-radius: 6px;
  font: 600 0.95rem / 1.4 var(--sans);
  color: var(--paper);
  text-decoration: none;
  cursor: pointer;
}

:is(button, .button a):hover {
  background: var(--ink);
}

.subscribe {
  margin-block-start: 3rem;
  padding: 1.25rem 1.4rem 1.1rem;
  background: var(--shade);
  border-radius: 6px;
}

.subscribe h2 {
  font-size: 1.2rem;
}

.subscribe h2 + p {
  margin-block-start: 0.3rem;
  color: var(--quiet);
}

.subscribe form {
  margin-block: 1rem 0.75rem;
}

.search-status {
  min-height: 1.5em;
  margin-block: 1rem 1.5rem;
}

.search-more {
  margin-block-start: 2.25rem;
}

/* A post, a page */

.post header img {
  width: 100%;
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

@media (max-width: 36rem) {
  .content :is(p, li, dd) {
    hyphens: auto;
    hyphenate-limit-chars: 8 4 3;
  }

  .content :is(code, .button) {
    hyphens: manual;
  }
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
  font-style: var(--quoted, italic);
}

.content blockquote :is(em, cite) {
  font-style: var(--quoted-emphasis, normal);
}

/* Scripts without italics: what browsers slant there is hard to read. */
:is(
    :lang(am),
    :lang(ar),
    :lang(ckb),
    :lang(fa),
    :lang(he),
    :lang(hi),
    :lang(ja),
    :lang(ko),
    :lang(ps),
    :lang(sd),
    :lang(th),
    :lang(ug),
    :lang(ur),
    :lang(yi),
    :lang(zh)
  ) {
  --quoted: normal;
  --quoted-emphasis: italic;
}

/* A language within them that has italics, as a post of its own. */
:is(:lang(de), :lang(en), :lang(es), :lang(fr), :lang(it), :lang(pt), :lang(ru), :lang(tr)) {
  --quoted: initial;
  --quoted-emphasis: initial;
}

.content blockquote > * + * {
  margin-block-start: 0.75rem;
}

.content img {
  width: auto;
  max-height: 85vh;
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

.content :is(img, a, iframe) + figcaption {
  margin-block-start: 0.6rem;
}

.content figure.code {
  margin-block: 1.5rem;
}

.code figcaption {
  padding: 0.55rem 1rem 0;
  background: var(--shade);
  border-start-start-radius: 4px;
  border-start-end-radius: 4px;
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
  border-start-end-radius: 6px;
  border-end-end-radius: 6px;
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

.callout-important {
  --callout: var(--heed);
}

.callout-warning {
  --callout: var(--warn);
}

.callout-caution {
  --callout: var(--accent);
}

.content .button {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  margin-block: 2rem;
}

.content li.task {
  list-style: none;
}

.task input {
  appearance: none;
  width: 0.95em;
  height: 0.95em;
  margin: 0;
  margin-inline: -1.4em 0.2em;
  vertical-align: -0.1em;
  border: 1.5px solid var(--quiet);
  border-radius: 3px;
}

.task input:checked {
  background: var(--quiet);
  box-shadow: inset 0 0 0 2px var(--paper);
}

.content del {
  color: var(--quiet);
}

/* Tables scroll inside themselves, so that the page does not. A shadow says that there is more: covers of the colour of
   the paper move away with the table and lay it bare. */

.table {
  --cover: var(--paper) 40%, transparent;
  width: fit-content;
  max-width: 100%;
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--cover)) left / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--cover)) right / 3rem 100% no-repeat local,
    linear-gradient(to right, var(--rule), transparent) left / 1rem 100% no-repeat,
    linear-gradient(to left, var(--rule), transparent) right / 1rem 100% no-repeat;
}

.content > .table {
  margin-block: 1.75rem;
}

.table table {
  border-collapse: collapse;
  font: 0.85rem / 1.45 var(--sans);
  font-variant-numeric: tabular-nums;
}

.content :is(th, td) {
  min-width: 5rem;
  padding: 0.5rem 0.75rem;
  border-block-end: 1px solid var(--rule);
  text-align: start;
  vertical-align: top;
}

.content :is(th, td):first-child {
  padding-inline-start: 0;
}

.content th {
  vertical-align: bottom;
  border-block-end-color: var(--quiet);
  font-weight: 600;
}

@media (max-width: 30rem) {
  .content :is(th, td) {
    min-width: 6.5rem;
  }
}

/* Footnotes */

.footnote {
  font: 0.7em / 0 var(--sans);
  vertical-align: 0.45em;
}

.footnote a {
  position: relative;
  padding-inline: 0.15em;
  text-decoration: none;
}

/* Room for a finger. */

.footnote a::after {
  content: "";
  position: absolute;
  inset: -0.8em -0.7em;
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

.footnote a {
  scroll-margin-block: 45vh;
}

.footnote :target,
.footnote :target + a {
  background: var(--shade);
}

/* A note that was asked for comes to where the reader is. What closes it leads to an element that has no place on the
   page, so that nothing scrolls. */

.footnote span {
  position: fixed;
}

.footnote-close {
  display: none;
}

@media screen {
  .footnotes li:target {
    position: fixed;
    inset: auto 0 0;
    z-index: 1;
    max-height: 50vh;
    max-width: calc(var(--measure) + 2 * var(--gap));
    margin: 0 auto;
    padding: 1rem calc(var(--gap) + 0.25rem) calc(1rem + env(safe-area-inset-bottom));
    padding-inline-start: calc(var(--gap) + 1.5rem);
    overflow-y: auto;
    background: var(--paper);
    border-block-start: 3px solid var(--accent);
    box-shadow: 0 0 2.5rem rgb(0 0 0 / 0.25);
    list-style: none;
  }

  .footnotes li:target::before {
    content: counter(list-item) ".";
    position: absolute;
    inset-inline-start: var(--gap);
    color: var(--quiet);
  }

  :target > .footnote-close {
    display: block;
    float: inline-end;
    position: sticky;
    inset-block-start: -0.4rem;
    margin: -0.4rem -0.4rem 0 0.75rem;
    padding: 0.4rem;
    font: 0.8rem / 1.5 var(--sans);
    background: var(--paper);
  }

  :target .footnote-back {
    display: none;
  }

  .footnotes li:target > p:first-of-type {
    margin-block-start: 0;
  }
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

/* Code runs from left to right in every language; a line that begins with a letter of another script, as that does. */

.content :is(code:not(pre *), pre) {
  direction: ltr;
  unicode-bidi: plaintext;
  text-align: start;
}

.content code {
  padding: 0.05em 0.25em;
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

.post > :is(.tags, .author) {
  margin-block-start: 2.5rem;
}

.post > .tags + .author {
  margin-block-start: 1rem;
}

.author {
  font-size: 0.9rem;
}

.author p + p {
  margin-block-start: 0.25rem;
  color: var(--quiet);
}

.newest {
  margin-block-start: 3rem;
}

.newest h2 {
  font-size: 1.1rem;
}

.newest ul {
  margin: 0.75rem 0 1rem;
  padding: 0;
  list-style: none;
}

.newest li {
  padding-block: 0.45rem;
  border-block-end: 1px solid var(--rule);
}

.newest time {
  display: block;
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

  .newest li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1rem;
  }

  .newest time {
    flex: none;
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
    --heed: #000;
    --warn: #000;
    --measure: 100%;
    --size: 11pt;
  }

  body {
    border: 0;
  }

  nav,
  .pager,
  .neighbors,
  .newest,
  .weeks,
  .video iframe,
  audio,
  form,
  .subscribe,
  .skip-link,
  .tags,
  .site-footer ul {
    display: none;
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

  .content a:is([href^="http"], [href^="/"]):not(.address)::after {
    content: " (" attr(href) ")";
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }

  .content a[href^="/"]:not(.address)::after {
    content: " (" var(--origin, "") attr(href) ")";
  }

  .table {
    overflow: visible;
  }

  .content .button a {
    padding: 0;
    background: none;
    color: inherit;
  }
}

"""###),
    "templates/email.html": bytes(
###"""
<!doctype html>
<html lang="{{email.language}}" dir="{{email.direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{email.subject}}</title>
<style>
@media (prefers-color-scheme:dark){
.paper{background-color:#171614!important}
.mail,.mail p,.mail li,.mail td,.mail th,.mail h1,.mail h2,.mail h3,.mail h4,.mail h5,.mail h6,.mail pre,.mail code{color:#e6e1d8!important}
.mail a{color:#ff9d88!important}
.mail .quiet,.mail .quiet a{color:#a9a296!important}
.mail .shade{background-color:#22201d!important}
.mail .rule{border-color:#38342f!important}
.mail .bar{border-color:#ff9d88!important}
.mail .button{background-color:#ff9d88!important;color:#171614!important}
.mail .marked{background-color:#382d08!important;color:#e6e1d8!important}
.mail .note{color:#a9a296!important;border-color:#a9a296!important}
.mail .tip{color:#8fcfa6!important;border-color:#8fcfa6!important}
.mail .important{color:#c3a8f0!important;border-color:#c3a8f0!important}
.mail .warning{color:#e5b567!important;border-color:#e5b567!important}
.mail .caution{color:#ff9d88!important;border-color:#ff9d88!important}
.top{background-color:#ff9d88!important}
}
@media (max-width:599px){
.pad{padding-left:20px!important;padding-right:20px!important}
.mail .title{font-size:27px!important}
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#fffdf9">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#fffdf9;opacity:0">{{email.preheader}}{{{email.preheaderPadding}}}</div>
<div role="article" lang="{{email.language}}" dir="{{email.direction}}">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="paper" bgcolor="#fffdf9" style="background-color:#fffdf9">
<tr><td class="top" bgcolor="#a8281a" height="4" style="font-size:1px;line-height:4px;background-color:#a8281a">&nbsp;</td></tr>
<tr><td>
<!--[if mso]><table role="presentation" cellpadding="0" cellspacing="0" border="0" width="600" align="center"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" align="center" style="max-width:600px">
<tr><td class="mail pad" lang="{{site.language}}" dir="{{site.direction}}" style="padding:22px 32px 0;word-break:break-word">
<p class="quiet" style="margin:0;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.5;color:#655f56"><a href="{{email.home}}" style="color:#655f56;text-decoration:none;font-weight:bold">{{site.title}}</a> &middot; {{post.date.text}}</p>
</td></tr>
<tr><td class="mail pad" style="padding:30px 32px 26px;word-break:break-word">
<h1 class="title" style="margin:0;font-family:Georgia,'Times New Roman',serif;font-size:34px;line-height:1.15;font-weight:bold;color:#211f1b">{{post.title}}</h1>
{{#post.description}}
<p class="quiet" style="margin:12px 0 0;font-family:Georgia,'Times New Roman',serif;font-size:19px;line-height:1.5;color:#655f56">{{post.description}}</p>
{{/post.description}}
</td></tr>
<tr><td class="mail pad" style="padding:0 32px;word-break:break-word">
{{{email.content}}}
</td></tr>
<tr><td class="mail pad" lang="{{site.language}}" dir="{{site.direction}}" style="padding:44px 32px 40px;word-break:break-word">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"><tr><td class="rule" style="padding:18px 0 0;border-top:1px solid #e2dbcf">
<p class="quiet" style="margin:0;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.6;color:#655f56">{{{email.viewOnline}}}{{#email.unsubscribe}} &nbsp;&middot;&nbsp; {{{email.unsubscribe}}}{{/email.unsubscribe}}</p>
<p class="quiet" style="margin:10px 0 0;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.6;color:#655f56">{{email.reason}}{{#email.postalAddress}}<br>{{line}}{{/email.postalAddress}}</p>
</td></tr></table>
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</div>
</body>
</html>

"""###),
    "templates/email.txt": bytes(
###"""
{{site.title}}
{{post.date.text}}

{{email.title}}
========================================================================

{{#email.description}}
{{email.description}}

{{/email.description}}
{{email.content}}
========================================================================

{{email.viewOnline}}
{{#email.unsubscribe}}
{{email.unsubscribe}}
{{/email.unsubscribe}}

{{email.reason}}
{{#email.postalAddress}}
{{line}}
{{/email.postalAddress}}

"""###),
    "templates/gone.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>{{strings.pageGone}}</h1>
<p class="summary">{{strings.pageGoneReason}}</p>
{{>find}}
{{/main}}
{{/layout}}

"""###),
    "templates/index.html": bytes(
###"""
{{<layout}}
{{$main}}
{{#page.isHome}}
{{#newest}}
<article class="lead"{{#language}} lang="{{language}}" dir="{{direction}}"{{/language}}>
  <div class="meta"{{#language}} lang="{{site.language}}"{{/language}}>
    {{>post-meta}}
  </div>
  <h2><a href="{{url}}">{{title}}</a></h2>
  {{#summary}}
  <p class="summary">{{summary}}</p>
  {{/summary}}
  {{#image}}
  <a class="picture" href="{{url}}" tabindex="-1" aria-hidden="true"><img src="{{image.url}}" alt=""{{#image.width}} width="{{image.width}}" height="{{image.height}}"{{/image.width}}></a>
  {{/image}}
</article>
{{/newest}}
{{^newest}}
<p class="summary">{{strings.noIssuesYet}}</p>
{{/newest}}
{{>subscribe}}
{{#hasEarlier}}
<section class="earlier" aria-labelledby="earlier">
  <header>
    <p id="earlier">{{strings.earlierIssues}}</p>
    {{>weeks}}
  </header>
  <ol class="post-list">
    {{#earlier}}
    {{>post-item}}
    {{/earlier}}
  </ol>
</section>
{{/hasEarlier}}
{{/page.isHome}}
{{^page.isHome}}
<h1>{{strings.earlierIssues}}</h1>
{{>post-list}}
{{/page.isHome}}
{{>pagination}}
{{/main}}
{{/layout}}

"""###),
    "templates/layout.html": bytes(
###"""
<!doctype html>
<html lang="{{site.language}}" dir="{{site.direction}}">
<head>
  <meta charset="utf-8">
  <title>{{page.documentTitle}}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)">
  <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">
  <meta name="description" content="{{page.description}}">
  {{#page.noindex}}
  <meta name="robots" content="noindex">
  {{/page.noindex}}
  <meta property="og:site_name" content="{{site.title}}">
  <meta property="og:title" content="{{page.title}}">
  <meta property="og:description" content="{{page.description}}">
  <meta property="og:type" content="{{page.type}}">
  <meta property="og:url" content="{{page.canonical}}">
  {{#page.locale}}
  <meta property="og:locale" content="{{.}}">
  {{/page.locale}}
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
  {{#site.iconImage}}
  <link rel="icon" type="image/png"{{#width}} sizes="{{width}}x{{height}}"{{/width}} href="{{url}}">
  <link rel="apple-touch-icon" href="{{url}}">
  {{/site.iconImage}}
  {{#site.icon}}
  <link rel="icon" type="image/svg+xml" sizes="any" href="{{.}}">
  {{/site.icon}}
  {{#stylesheet}}
  <link rel="stylesheet" href="{{{stylesheet}}}">
  {{/stylesheet}}
  {{^stylesheet}}
  <link rel="stylesheet" href="{{assets.style.css}}">
  {{/stylesheet}}
  {{#page.structuredData}}
  <script type="application/ld+json">{{{.}}}</script>
  {{/page.structuredData}}
  {{>head-end}}
</head>
<body style="--origin: '{{site.origin}}'">
  <a class="skip-link" href="#main">{{strings.skipToContent}}</a>
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
<h1>{{strings.nothingHere}}</h1>
<p class="summary">{{strings.nothingHereReason}}</p>
{{>find}}
{{/main}}
{{/layout}}

"""###),
    "templates/page.html": bytes(
###"""
{{<layout}}
{{$main}}
<article{{#language}} lang="{{language}}" dir="{{direction}}"{{/language}}>
  <h1>{{page.title}}</h1>
  <div class="content">
{{{content}}}
  </div>
</article>
{{>subscribe}}
{{/main}}
{{/layout}}

"""###),
    "templates/partials/body-end.html": bytes(
###"""

"""###),
    "templates/partials/find.html": bytes(
###"""
{{#hasPosts}}
{{#site.searchUrl}}
<form class="search" role="search" action="{{site.searchUrl}}">
  <label for="search-words">{{strings.wordsToLookFor}}</label>
  <input id="search-words" name="q" type="search" autocapitalize="none" spellcheck="false" enterkeyhint="search">
  <button>{{strings.search}}</button>
</form>
{{/site.searchUrl}}
<section class="newest" aria-labelledby="newest">
  <h2 id="newest">{{strings.newestIssues}}</h2>
  <ul>
    {{#posts}}
    {{>post-link}}
    {{/posts}}
  </ul>
  <p><a href="{{site.archiveUrl}}">{{strings.allIssues}}</a></p>
</section>
{{/hasPosts}}

"""###),
    "templates/partials/head-end.html": bytes(
###"""

"""###),
    "templates/partials/pagination.html": bytes(
###"""
{{#pagination}}
<nav class="pager" aria-label="{{strings.pages}}">
  {{#previous}}
  <a rel="prev" href="{{url}}">{{strings.newerIssues}}</a>
  {{/previous}}
  <span>{{label}}</span>
  {{#next}}
  <a rel="next" href="{{url}}">{{strings.olderIssues}}</a>
  {{/next}}
</nav>
{{/pagination}}

"""###),
    "templates/partials/post-item.html": bytes(
###"""
<li>
  <article{{#language}} lang="{{language}}" dir="{{direction}}"{{/language}}>
    <div class="meta"{{#language}} lang="{{site.language}}"{{/language}}>
      {{>post-meta}}
    </div>
    <h2><a href="{{url}}">{{title}}</a></h2>
    {{#image}}
    <img src="{{url}}" alt=""{{#width}} width="{{width}}" height="{{height}}"{{/width}} loading="lazy" decoding="async">
    {{/image}}
    {{#summary}}
    <p class="summary">{{summary}}</p>
    {{/summary}}
  </article>
</li>

"""###),
    "templates/partials/post-link.html": bytes(
###"""
<li><a href="{{url}}">{{title}}</a> <time datetime="{{date.iso}}">{{date.text}}</time></li>

"""###),
    "templates/partials/post-list.html": bytes(
###"""
<ol class="post-list">
  {{#posts}}
  {{>post-item}}
  {{/posts}}
</ol>

"""###),
    "templates/partials/post-meta.html": bytes(
###"""
{{#issueNumber}}
<p>{{issueNumber}}</p>
{{/issueNumber}}
<p><time datetime="{{date.iso}}">{{date.text}}</time></p>
<p>{{readingTime}}</p>
{{#isDraft}}
<p class="flag">{{strings.draft}}</p>
{{/isDraft}}
{{#isScheduled}}
<p class="flag">{{strings.scheduled}}</p>
{{/isScheduled}}
{{#isExpired}}
<p class="flag">{{strings.expired}}</p>
{{/isExpired}}

"""###),
    "templates/partials/site-footer.html": bytes(
###"""
<footer class="site-footer">
  <p>
    <a href="{{site.home}}">{{site.title}}</a>{{#site.author.byline}} · {{site.author.byline}}{{/site.author.byline}}
  </p>
  <ul>
    {{#site.author.email}}
    <li><a href="mailto:{{site.author.email}}">{{strings.writeToMe}}</a></li>
    {{/site.author.email}}
    {{#site.hasPosts}}
    <li><a href="{{site.archiveUrl}}">{{strings.archive}}</a></li>
    {{/site.hasPosts}}
    {{#site.hasTags}}
    <li><a href="{{site.tagsUrl}}">{{strings.topics}}</a></li>
    {{/site.hasTags}}
    <li><a href="{{site.feed}}">{{strings.rssFeed}}</a></li>
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
  <nav aria-label="{{strings.siteNavigation}}">
    <ul>
      {{#site.menu}}
      <li><a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a></li>
      {{/site.menu}}
      {{#site.hasPosts}}
      {{#site.searchUrl}}
      <li><a href="{{site.searchUrl}}"{{#page.isSearch}} aria-current="page"{{/page.isSearch}}>{{strings.search}}</a></li>
      {{/site.searchUrl}}
      {{/site.hasPosts}}
      <li><a href="{{site.feed}}">{{site.feedFormat}}</a></li>
    </ul>
  </nav>
</header>

"""###),
    "templates/partials/subscribe.html": bytes(
###"""
{{#site.subscribe}}
<section class="subscribe" id="subscribe" aria-labelledby="subscribe-title">
  <h2 id="subscribe-title">{{#title}}{{title}}{{/title}}{{^title}}{{strings.subscribeTitle}}{{/title}}</h2>
  {{#text}}
  <p>{{text}}</p>
  {{/text}}
  <form action="{{action}}" method="{{method}}"{{#opensTab}} target="_blank"{{/opensTab}}>
    {{#emailField}}
    <label for="subscribe-email">{{strings.emailAddress}}</label>
    <input id="subscribe-email" name="{{emailField}}" type="email" dir="ltr" autocomplete="email" enterkeyhint="send" spellcheck="false" required>
    {{/emailField}}
    {{#hiddenFields}}
    <input type="hidden" name="{{name}}" value="{{value}}">
    {{/hiddenFields}}
    {{#honeypot}}
    <div hidden><input name="{{honeypot}}" tabindex="-1" autocomplete="off"></div>
    {{/honeypot}}
    <button>{{strings.subscribe}}</button>
  </form>
  {{#opensTab}}
  <p class="feeds">{{strings.answerInNewTab}}</p>
  {{/opensTab}}
  <p class="feeds">{{strings.orFollowFeed}}{{#site.feeds}} · <a href="{{url}}" type="{{type}}">{{format}}</a>{{/site.feeds}}</p>
</section>
{{/site.subscribe}}

"""###),
    "templates/partials/weeks.html": bytes(
###"""
{{#weeks}}
<p class="weeks" role="img" aria-label="{{label}}">{{#each}}{{#isKept}}<b></b>{{/isKept}}{{^isKept}}<i></i>{{/isKept}}{{/each}}</p>
{{/weeks}}

"""###),
    "templates/post.html": bytes(
###"""
{{<layout}}
{{$main}}
{{#post}}
<article class="post"{{#language}} lang="{{language}}" dir="{{direction}}"{{/language}}>
  <header>
    <div class="meta"{{#language}} lang="{{site.language}}"{{/language}}>
      {{>post-meta}}
      {{#updated}}
      <p>{{strings.updated}} <time datetime="{{iso}}">{{text}}</time></p>
      {{/updated}}
    </div>
    {{#series}}
    <p class="kicker"{{#language}} lang="{{site.language}}"{{/language}}><a href="{{url}}">{{title}}</a> · {{part}}</p>
    {{/series}}
    <h1>{{title}}</h1>
    {{#description}}
    <p class="summary">{{description}}</p>
    {{/description}}
    {{#image}}
    <img src="{{url}}" alt="{{alt}}"{{#width}} width="{{width}}" height="{{height}}"{{/width}}>
    {{/image}}
    {{#audio}}
    <audio controls preload="none" src="{{url}}"><a href="{{url}}">{{strings.listenToIt}}</a></audio>
    {{/audio}}
  </header>
  <div class="content">
{{{content}}}
  </div>
  {{#hasTags}}
  <ul class="tags"{{#language}} lang="{{site.language}}" dir="{{site.direction}}"{{/language}} aria-label="{{strings.topics}}">
    {{#tags}}
    <li><a href="{{url}}">{{name}}</a></li>
    {{/tags}}
  </ul>
  {{/hasTags}}
  {{#author}}
  {{#name}}
  <footer class="author"{{#language}} lang="{{site.language}}" dir="{{site.direction}}"{{/language}}>
    <p>{{strings.writtenBy}} {{#url}}<a rel="author" href="{{url}}">{{name}}</a>{{/url}}{{^url}}<strong>{{name}}</strong>{{/url}}</p>
    {{#bio}}
    <p>{{bio}}</p>
    {{/bio}}
  </footer>
  {{/name}}
  {{/author}}
</article>
{{>subscribe}}
{{#series}}
<nav class="neighbors" aria-label="{{strings.series}}">
  {{#previous}}
  <p><span>{{series.previousLabel}}</span> <a href="{{url}}">{{title}}</a></p>
  {{/previous}}
  {{#next}}
  <p class="next"><span>{{series.nextLabel}}</span> <a href="{{url}}">{{title}}</a></p>
  {{/next}}
  <p class="all"><a href="{{url}}">{{allLabel}}</a></p>
</nav>
{{/series}}
{{#site.hasPosts}}
<nav class="neighbors" aria-label="{{strings.issues}}">
  {{#previous}}
  <p><span>{{strings.previousIssue}}</span> <a rel="prev" href="{{url}}">{{title}}</a></p>
  {{/previous}}
  {{#next}}
  <p class="next"><span>{{strings.nextIssue}}</span> <a rel="next" href="{{url}}">{{title}}</a></p>
  {{/next}}
  <p class="all"><a href="{{site.archiveUrl}}">{{strings.allIssues}}</a></p>
</nav>
{{/site.hasPosts}}
{{#hasRelated}}
<aside class="newest" aria-labelledby="related">
  <h2 id="related">{{strings.relatedIssues}}</h2>
  <ul>
    {{#related}}
    {{>post-link}}
    {{/related}}
  </ul>
</aside>
{{/hasRelated}}
{{/post}}
{{/main}}
{{/layout}}

"""###),
    "templates/search.html": bytes(
###"""
{{<layout}}
{{$main}}
<h1>{{strings.search}}</h1>
{{^site.hasPosts}}
<p class="summary">{{strings.noIssuesYet}}</p>
{{/site.hasPosts}}
{{#site.hasPosts}}
<noscript>
  <p class="summary">{{strings.searchNeedsScript}} <a href="{{site.archiveUrl}}">{{strings.allIssues}}</a>{{#site.hasTags}} · <a href="{{site.tagsUrl}}">{{strings.topics}}</a>{{/site.hasTags}}</p>
</noscript>
<form class="search" role="search" action="{{page.url}}">
  <label for="search-words">{{strings.wordsToLookFor}}</label>
  <input id="search-words" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
  <button>{{strings.search}}</button>
</form>
<p id="search-status" class="search-status" role="status" data-none="{{strings.nothingFound}}" data-some="{{found}}" data-many="{{foundMore}}" data-failed="{{strings.searchFailed}}"></p>
<ol id="search-results" class="post-list"></ol>
<button id="search-more" class="search-more" type="button" hidden>{{strings.showMore}}</button>
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
{{/site.hasPosts}}
{{/main}}
{{/layout}}

"""###),
    "templates/series.html": bytes(
###"""
{{<layout}}
{{$main}}
<header class="page-header">
  <p class="kicker">{{strings.series}}</p>
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
  <p class="kicker"><a href="{{site.tagsUrl}}">{{strings.topics}}</a></p>
  <h1>{{tag.name}}</h1>
  {{#tag.feed}}
  <p class="feeds"><a href="{{tag.feed}}">{{strings.topicFeed}}</a></p>
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
<h1>{{strings.topics}}</h1>
{{#site.hasTags}}
<ul class="tag-index">
  {{#tags}}
  <li><a href="{{url}}">{{name}}</a> <span>{{count}}</span></li>
  {{/tags}}
</ul>
{{/site.hasTags}}
{{^site.hasTags}}
<p class="summary">{{strings.noTopicsYet}}{{#site.hasPosts}} <a href="{{site.archiveUrl}}">{{strings.allIssues}}</a>{{/site.hasPosts}}</p>
{{/site.hasTags}}
{{/main}}
{{/layout}}

"""###),
  ]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
