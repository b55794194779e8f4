/*
 * What the search looks through: models, properties, values, shared values and topics by their names, notes and
 * descriptions, and places by paths and JSON Pointers. Knows nothing of the page.
 */
"use strict";

/** How many entries are found at most, and how many of them by their path. */
convoschema.shownEntries = 40;
convoschema.shownPaths = 12;

/** What finds the places that a path leads to: `calls[].state`, `Participant.calls.state`, `/participants/0/calls`. */
convoschema.pathFinder = (index) => {
  const members = index.models.map(() => new Map());
  index.properties.forEach(([model, name, alias], number) => {
    for (const each of [name, alias]) {
      if (each !== "" && !members[model].has(each.toLowerCase())) members[model].set(each.toLowerCase(), number);
    }
  });
  const models = new Map();
  index.models.forEach(([name, , , aliases], number) => {
    for (const each of [name, ...aliases]) if (!models.has(each.toLowerCase())) models.set(each.toLowerCase(), number);
  });
  /** The models that payloads most often are come first. */
  const ranked = [...new Set([...index.roots, ...index.models.keys()])];

  /**
   * Yield the ways, as numbers of properties, that steps lead from a model. How a step names a property is `exact`,
   * `start` if the last one may be the start of a name, or `alike` if all may be misspelt.
   */
  function* ways(model, steps, how, way = []) {
    for (let length = steps.length; length > 0; length -= 1) {
      const name = steps.slice(0, length).join(".");
      const exact = members[model].get(name);
      const isLast = length === steps.length;
      if (exact !== undefined) yield* onwards(exact, steps.slice(length), how, [...way, exact]);
      else if (how === "alike" && length === 1) {
        const near = members[model].get(convoschema.nearest(members[model].keys(), name));
        if (near !== undefined) yield* onwards(near, steps.slice(1), how, [...way, near]);
      } else if (how === "start" && isLast) {
        const alike = [...members[model].keys()].filter((key) => key.startsWith(name)).sort((one, other) => one.length - other.length);
        for (const key of alike.slice(0, 5)) yield [...way, members[model].get(key)];
      }
    }
    // An overlay inherits the rows of what it is laid on.
    if (way.length === 0) for (const base of index.models[model][4] ?? []) yield* ways(base, steps, how);
  }

  function* onwards(number, steps, how, way) {
    const [, , , kind, , target] = index.properties[number];
    if (steps.length === 0) return yield way;
    // A key of a map is anything.
    const left = kind.includes("map of ") ? steps.slice(1) : steps;
    if (left.length === 0) yield way;
    else if (target >= 0) yield* ways(target, left, how, way);
    return undefined;
  }

  function placeOf(model, way) {
    const rows = way.map((number) => index.properties[number]);
    const [, name, , kind, text] = rows.at(-1);
    const steps = rows.map((row) => row[1]);
    const hops = rows.map((row) => `${row[1]}${"[]".repeat(row[3].split("array of ").length - 1)}`);
    return {
      kind: "property",
      name,
      context: `${[index.models[model][0], ...hops.slice(0, -1), steps.at(-1)].join(".")} · ${kind}`,
      text,
      address: convoschema.rowAddress(index.models[model][0], steps),
      aliases: [],
      notes: "",
    };
  }

  /** Return the places that steps lead to, from the model that they begin with, or else from any. */
  return (steps, how) => {
    const from = steps.length > 1 ? models.get(steps[0]) : undefined;
    const found = new Map();
    const take = (model, rest) => {
      // A property may be found by both of its names.
      for (const way of ways(model, rest, how)) found.set(...((place) => [place.address, place])(placeOf(model, way)));
    };
    if (from !== undefined) take(from, steps.slice(1));
    for (const model of found.size > 0 || steps.length < 2 ? [] : ranked) {
      if (found.size < convoschema.shownPaths) take(model, steps);
    }
    return [...found.values()].slice(0, convoschema.shownPaths);
  };
};

/** Return which of some words a misspelt one was probably meant to be, if any. */
convoschema.nearest = (() => {
  const LONGEST = 70;
  const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 10));

  /** Return how many letters are missing, too many, wrong or swapped, at most `most + 1`. */
  function distance(one, other, most) {
    let [before, last, line] = rows;
    for (let column = 0; column <= other.length; column += 1) last[column] = column;
    for (let row = 1; row <= one.length; row += 1) {
      line[0] = row;
      let least = row;
      for (let column = 1; column <= other.length; column += 1) {
        const cost = one[row - 1] === other[column - 1] ? 0 : 1;
        let found = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + cost);
        const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        if (isSwapped) found = Math.min(found, before[column - 2] + 1);
        line[column] = found;
        if (found < least) least = found;
      }
      if (least > most) return most + 1;
      [before, last, line] = [last, line, before];
    }
    return last[other.length];
  }

  /** Return which letters a word has, as bits. */
  function letters(word) {
    let found = 0;
    for (let place = 0; place < word.length; place += 1) found |= 1 << (word.charCodeAt(place) & 31);
    return found;
  }

  /** Return how many letters only one of two words has; each slip makes at most two. */
  function unlike(one, other) {
    let count = 0;
    for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
    return count;
  }

  return (words, word) => {
    const own = letters(word);
    let most = word.length < 4 || word.length > LONGEST ? 0 : word.length < 6 ? 1 : 2;
    let nearest;
    for (const known of words) {
      if (most === 0 || Math.abs(known.length - word.length) > most || unlike(own, letters(known)) > 2 * most) continue;
      const apart = distance(word, known, most);
      if (apart > most || (nearest !== undefined && apart === most)) continue;
      [nearest, most] = [known, apart];
    }
    return nearest;
  };
})();

/** What makes the entries of the index and finds the best of them. */
convoschema.finder = (index) => {
  const entries = [];
  const roots = new Set(index.roots);
  const placesOf = convoschema.pathFinder(index);

  /** A word begins at the start, after a separator, or at a capital: "state" begins a word of "initialState". */
  const wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();

  function add(entry) {
    const { name, context, text, alias = "", aliases = [], notes = "", isRoot = false } = entry;
    const words = wordsOf(name);
    const names = ` ${words} ${words.replaceAll(" ", "")} ${alias.toLowerCase()} ${aliases.join(" ").toLowerCase()}`;
    const [lower, outer, prose] = [name.toLowerCase(), context.toLowerCase(), ` ${text.toLowerCase()}`];
    const all = [lower, names, notes, outer, prose].join("\n");
    entries.push({ ...entry, aliases, notes, isRoot, lower, names, outer, prose, all });
  }

  index.models.forEach(([name, subject, text, aliases], number) => {
    add({ kind: "model", name, context: subject, text, address: `models/${encodeURIComponent(name)}.html`, weight: 12, aliases, isRoot: roots.has(number) });
  });
  for (const [model, name, alias, kind, text, , noted] of index.properties) {
    const home = index.models[model][0];
    const notes = noted.map((note) => index.notes[note]).join(" · ");
    add({ kind: "property", name, context: `${home} · ${kind}`, text, address: convoschema.rowAddress(home, [name]), weight: 6, alias, notes, isRoot: roots.has(model) });
  }
  for (const [property, value, meaning] of index.values) {
    const [model, name] = index.properties[property];
    const home = index.models[model][0];
    add({ kind: "value", name: value, context: `${home} · ${name}`, text: meaning, address: convoschema.rowAddress(home, [name]), weight: 0, isRoot: roots.has(model) });
  }
  for (const [name, text, values] of index.shared) {
    add({ kind: "shared", name, context: "shared values", text, address: `shared.html#${name}`, weight: 8 });
    for (const [value, meaning] of values) add({ kind: "value", name: value, context: name, text: meaning, address: `shared.html#${name}`, weight: 3 });
  }
  for (const [name, text, address, model] of index.topics) {
    const pattern = new RegExp(`^${name.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, "[^.]+")}$`, "i");
    add({ kind: "topic", name, context: model, text, address, weight: 5, pattern });
  }

  function scoreOf(entry, term) {
    // Most have it nowhere, which is known after one look.
    if (!entry.all.includes(term)) return 0;
    if (entry.lower === term) return 100;
    if (entry.aliases.some((alias) => alias.toLowerCase() === term)) return 90;
    if (entry.lower.startsWith(term)) return 70 - Math.min(30, entry.lower.length - term.length);
    if (entry.names.includes(` ${term}`)) return 45;
    if (entry.names.includes(term)) return 30;
    if (entry.notes.includes(term)) return 20;
    if (entry.outer.includes(term)) return 18;
    if (entry.prose.includes(` ${term}`)) return 10;
    return entry.prose.includes(term) ? 4 : 0;
  }

  const hasNote = (entry, query, terms) =>
    entry.notes !== "" && entry.notes.split(" · ").some((note) => note === query || (terms.length > 1 && note.startsWith(query)));

  /** Return the best entries that have all terms; those with the whole query as a note, or as a topic, are first. */
  function byWords(query, terms) {
    const found = [];
    for (const entry of entries) {
      let score = entry.weight;
      for (const term of terms) {
        const points = scoreOf(entry, term);
        score = points === 0 ? -Infinity : score + points;
        if (points === 0) break;
      }
      if (hasNote(entry, query, terms)) score = 200;
      if (entry.pattern?.test(query)) score = 300;
      if (score > 0) found.push({ entry, score });
    }
    const best = aboveTheRest(found);
    best.sort((one, other) => other.score - one.score || other.entry.isRoot - one.entry.isRoot || one.entry.name.length - other.entry.name.length);
    return best.slice(0, convoschema.shownEntries).map(({ entry }) => entry);
  }

  /** The words of names, without those of values, of which there are many. */
  const known = new Set(entries.flatMap((entry) => (entry.kind === "value" ? [] : [entry.lower, ...entry.names.split(" ").filter((word) => word.length > 3)])));

  /** Return those that may be among the best, so that thousands need no sorting. */
  function aboveTheRest(found) {
    const counts = new Map();
    for (const { score } of found) counts.set(score, (counts.get(score) ?? 0) + 1);
    let left = convoschema.shownEntries;
    let least = -Infinity;
    for (const score of [...counts.keys()].sort((one, other) => other - one)) {
      if (left <= 0) break;
      left -= counts.get(score);
      least = score;
    }
    return found.filter(({ score }) => score >= least);
  }

  const withPlaces = (places, others) => {
    const addresses = new Set(places.map((place) => place.address));
    const left = others.filter((entry) => entry.kind !== "property" || !addresses.has(entry.address));
    return [...places, ...left].slice(0, convoschema.shownEntries);
  };

  /** Return what was probably meant by terms with which nothing was found: a path, or other words. */
  function guessed(terms, isPath) {
    const places = terms.length > 1 ? placesOf(terms, "alike") : [];
    if (places.length > 0) return { entries: places, terms: [], instead: places[0].context.split(" · ")[0] };
    const isKnown = (term) => entries.some((entry) => entry.all.includes(term));
    const others = terms.map((term) => (isKnown(term) ? term : (convoschema.nearest(known, term) ?? term)));
    const instead = others.join(isPath ? "." : " ");
    const found = others.some((term, place) => term !== terms[place]) ? byWords(instead, others) : [];
    return { entries: found, terms: others, instead };
  }

  /**
   * Return the best entries for a query, the terms that all of them have, and, if nothing has the terms as they were
   * written, what was taken for them.
   */
  return (query) => {
    const written = query.trim().toLowerCase();
    const isPath = /[./[\]]/.test(written);
    const split = written.replace(/\[(\d*|\*)\]/g, ".").replace(/^\$/, "").split(/[\s./]+/).filter(Boolean);
    const named = split.filter((term) => !/^(\d+|\*)$/.test(term)).map((term) => term.replaceAll("~1", "/").replaceAll("~0", "~"));
    const terms = isPath && named.length > 0 ? named : split;
    if (terms.length === 0) return { entries: [], terms, instead: "" };
    const exact = placesOf(terms, "exact");
    const places = isPath && exact.length === 0 ? placesOf(terms, "start") : exact;
    const found = withPlaces(places, byWords(written, terms));
    return found.length > 0 ? { entries: found, terms, instead: "" } : guessed(terms, isPath);
  };
};
