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
