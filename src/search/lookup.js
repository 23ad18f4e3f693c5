// Looks a query up in the tables of the site's search: `fill` takes those, `add` those of a part, and `find` answers. It knows
// no language: how words are folded, which endings they may have and what a match is worth stands in the tables. The steps are
// those of the program's own search; one table of cases holds both.
globalThis.veikartSearch = (() => {
  let t;
  let endings;
  let words;
  let groupOf;
  let haystack;
  let starts;
  let places;
  const parts = new Map();
  const known = new Map();
  const meanings = new Map();

  const fold = (word) => {
    const bare = word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return t.folds.reduce((text, [from, to]) => text.replaceAll(from, to), bare);
  };
  const WORD = /[\p{Alphabetic}\p{N}]+/gu;
  const cutOnce = (word) => {
    const found = [word];
    for (const [ending, least] of endings.get(word.at(-1)) ?? []) {
      if (word.length >= ending.length + least && word.endsWith(ending)) found.push(word.slice(0, -ending.length));
    }
    return found;
  };
  const cuts = (word) => [...new Set(cutOnce(word).flatMap(cutOnce))].sort((a, b) => b.length - a.length);

  // Numbers stand as digits of their own alphabet; two signs tell of longer ones.
  const numbers = function* (text) {
    const digit = (at) => t.digits.indexOf(text[at]);
    for (let at = 0; at < text.length; at += 1) {
      const c = text[at];
      if (c === "." || (c >= "0" && c <= "9")) yield c;
      else if (c === "+") { yield digit(at + 1) * 60 + digit(at + 2); at += 2; }
      else if (c === "@") { yield (digit(at + 1) * 60 + digit(at + 2)) * 60 + digit(at + 3); at += 3; }
      else yield digit(at);
    }
  };

  const fill = (tables) => {
    t = tables;
    endings = new Map();
    for (const ending of t.endings) {
      const last = ending[0].at(-1);
      endings.set(last, [...(endings.get(last) ?? []), ending]);
    }
    words = [];
    let before = "";
    for (const [, shared, rest] of t.words.matchAll(/([A-Z])([^A-Z]*)/g)) {
      before = before.slice(0, t.digits.indexOf(shared)) + rest;
      words.push(before);
    }
    groupOf = new Map();
    let next = 0;
    let at = 0;
    for (const back of numbers(t.groups)) {
      groupOf.set(words[at], back === "." ? next : next - 1 - back);
      if (back === ".") next += 1;
      at += 1;
    }
    haystack = `\n${words.join("\n")}\n`;
    starts = [];
    let from = 1;
    for (const word of words) {
      starts.push(from);
      from += word.length + 1;
    }
    if (t.places !== null) parts.set("p0", t.places).set("r0", t.records);
    places = new Map();
  };

  const add = (name, part) => parts.set(name, part);

  // Which word stands at a place of the haystack.
  const wordAt = (place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  // What a word means: groups with how surely, and the group of the word itself.
  const nothing = () => ({ groups: new Map(), base: undefined });
  const mean = ({ groups }, group, factor) => groups.set(group, Math.max(groups.get(group) ?? 0, factor));

  const whole = (word, meant) => {
    let base;
    for (const cut of cuts(word)) {
      const group = groupOf.get(cut);
      if (group === undefined) continue;
      mean(meant, group, base === undefined ? t.factors.word : t.factors.cut);
      base ??= cut;
    }
    return base;
  };

  const inParts = (word, base, isLast, meant) => {
    const { typed, head, tail, inside } = t.least;
    const shortest = () => cuts(word).filter((cut) => cut.length >= tail).at(-1);
    const found = [];
    for (const part of new Set([word, base ?? shortest()])) {
      if (part === undefined || part.length < (isLast && base === undefined ? typed : head)) continue;
      // Short parts are only sought where words begin.
      const needle = part.length < tail ? `\n${part}` : part;
      let before = -1;
      for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
        const place = wordAt(at + needle.length - part.length);
        const known = words[place];
        if (place === before || known.length <= part.length) continue;
        before = place;
        if (known.startsWith(part)) found.push([known.length, place, t.factors.head]);
        else if (part.length >= tail && known.endsWith(part)) found.push([known.length, place, t.factors.tail]);
        else if (part.length >= inside) found.push([known.length, place, t.factors.inside]);
      }
    }
    // The shorter a word, the more of it is what was asked for.
    found.sort(([a, x, m], [b, y, n]) => a - b || x - y || m - n);
    for (const [, place, factor] of found.slice(0, t.mostWords)) mean(meant, groupOf.get(words[place]), factor);
  };

  const split = (word) => {
    for (let at = t.least.head; at <= word.length - t.least.head; at += 1) {
      const head = nothing();
      const tail = nothing();
      whole(word.slice(0, at), head);
      whole(word.slice(at), tail);
      if (head.groups.size > 0 && tail.groups.size > 0) return [head, tail];
    }
    return undefined;
  };

  const isNear = (one, other) => {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1) return false;
    let at = 0;
    while (at < long.length && short[at] === long[at]) at += 1;
    if (at === long.length) return true;
    if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
    const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
    return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
  };

  const near = (word, meant) => {
    const sought = cuts(word).filter((cut) => cut.length >= t.least.tail);
    for (const found of words) {
      if (sought.some((cut) => isNear(cut, found))) mean(meant, groupOf.get(found), t.factors.near);
    }
  };

  const meaning = (query) => {
    const all = [...query.matchAll(WORD)].map(([word]) => fold(word));
    const some = all.filter((word) => !t.fillers.includes(word));
    const sought = (some.length > 0 ? some : all).slice(0, t.longest);
    const found = [];
    sought.forEach((word, at) => {
      const meant = nothing();
      for (const from of [at - 1, at]) {
        if (from >= 0 && from + 1 < sought.length) whole(sought[from] + sought[from + 1], meant);
      }
      const base = whole(word, meant);
      meant.base = groupOf.get(base);
      inParts(word, base, at + 1 === sought.length, meant);
      if (meant.groups.size === 0) near(word, meant);
      found.push(...((meant.groups.size === 0 && split(word)) || [meant]));
    });
    return found;
  };

  const placesOf = (group) => {
    if (places.has(group)) return places.get(group);
    const name = `p${Math.floor(group / t.placesPerPart)}`;
    if (!known.has(name)) known.set(name, parts.get(name).split(" "));
    const records = [];
    const weights = [];
    let next = 0;
    let weight = t.classes[1];
    for (const number of numbers(known.get(name)[group % t.placesPerPart])) {
      if (typeof number === "string") { weight = t.classes[number]; continue; }
      records.push(next + number);
      weights.push(weight);
      next += number + 1;
    }
    const rarity = t.rarities.findLast(([some]) => some <= records.length)?.[1] ?? 1;
    const found = { rarity, records: Int32Array.from(records), weights: Int32Array.from(weights) };
    places.set(group, found);
    return found;
  };

  // How much each record says of a query, and how many of its words it holds.
  const score = (meant) => {
    const sums = new Float64Array(t.kinds.length);
    const matches = new Float64Array(t.kinds.length);
    for (const word of meant) {
      const best = new Int32Array(t.kinds.length);
      const most = word.base === undefined ? t.rarities[0][1] : placesOf(word.base).rarity;
      for (const [group, factor] of word.groups) {
        const { rarity, records, weights } = placesOf(group);
        const worth = factor * Math.min(rarity, most);
        for (let at = 0; at < records.length; at += 1) {
          const record = records[at];
          const score = worth * weights[at];
          if (score > best[record]) best[record] = score;
        }
      }
      for (let record = 0; record < best.length; record += 1) {
        if (best[record] === 0) continue;
        sums[record] += best[record];
        matches[record] += 1;
      }
    }
    const all = meant.length || 1;
    for (let record = 0; record < sums.length; record += 1) {
      const shared = Math.floor((Math.floor(sums[record] / 100) * matches[record] ** 2) / all ** 2);
      sums[record] = shared * t.weights[t.kinds[record]];
    }
    return { sums, matches };
  };

  // Those of some records that say enough, beside the one that says most.
  const worthy = (sums, records) => {
    const first = records.reduce((most, record) => Math.max(most, sums[record]), 0);
    return records.filter((record) => sums[record] >= Math.floor(first / 100) * t.worth);
  };

  const rank = (meant) => {
    const { sums, matches } = score(meant);
    const found = worthy(sums, [...matches.keys()].filter((record) => matches[record] > 0));
    return found.sort((a, b) => sums[b] - sums[a] || a - b).slice(0, t.most);
  };

  // What a word of a text may be.
  const groupsOf = (word) => {
    if (!meanings.has(word)) meanings.set(word, cuts(fold(word)).map((cut) => groupOf.get(cut)).filter((group) => group !== undefined));
    return meanings.get(word);
  };

  // A text in pieces, of which those that answer the query are marked, and how many different words do.
  const marked = (text, groups) => {
    const pieces = [];
    const hits = new Set();
    let from = 0;
    for (const match of text.matchAll(WORD)) {
      const hit = groupsOf(match[0]).find((group) => groups.has(group));
      if (hit === undefined) continue;
      hits.add(hit);
      pieces.push({ text: text.slice(from, match.index), hit: false }, { text: match[0], hit: true });
      from = match.index + match[0].length;
    }
    pieces.push({ text: text.slice(from), hit: false });
    return { pieces: pieces.filter((piece) => piece.text), hits: hits.size };
  };

  const shown = (record, groups) => {
    const name = `r${Math.floor(record / t.recordsPerPart)}`;
    const [title, href, about, subtitle, text, lang, langs, subtitleLang] = parts.get(name)[record % t.recordsPerPart];
    // Lines have languages of their own where these are several.
    const own = langs.split(",");
    const passages = text.split("\n").flatMap((line, at) => line.split(/(?<=[.!?:])\s+/).filter(Boolean)
      .map((passage) => ({ ...marked(passage, groups), lang: own[at] ?? langs })));
    const best = passages.reduce((a, b) => (b.hits > a.hits ? b : a), { pieces: [], hits: 0, lang: "" });
    const named = marked(title, groups);
    return {
      title: named.pieces, href, about, subtitle, subtitleLang, lang, kind: t.labels[t.kinds[record]],
      passage: best.pieces, passageLang: best.lang,
      // Neither the name nor the text holds the words: another word for it does.
      otherwise: best.hits === 0 && named.hits === 0,
    };
  };

  const bring = (names, load) => Promise.all([...new Set(names)].filter((name) => !parts.has(name)).map(load));
  const bringPlaces = (groups, load) => bring([...groups].map((group) => `p${Math.floor(group / t.placesPerPart)}`), load);

  // What answers a query, the best first. `load` brings the part with a name.
  const find = async (query, load) => {
    const meant = meaning(query);
    const groups = new Set(meant.flatMap((word) => [...word.groups.keys()]));
    await bringPlaces(groups, load);
    const records = rank(meant);
    await bring(records.map((record) => `r${Math.floor(record / t.recordsPerPart)}`), load);
    return records.map((record) => shown(record, groups));
  };

  // Which of some records, by their numbers, a filter leaves: those that hold the most of a query's words.
  const match = async (query, records, load) => {
    const meant = meaning(query);
    await bringPlaces(meant.flatMap((word) => [...word.groups.keys()]), load);
    const { sums, matches } = score(meant);
    const most = records.reduce((found, record) => Math.max(found, matches[record]), 1);
    return new Set(worthy(sums, records.filter((record) => matches[record] === most)));
  };

  return { fill, add, find, match };
})();
