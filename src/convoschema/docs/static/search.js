/*
 * Search as you type over models, properties, values and descriptions. "/" or Ctrl+K opens it; the arrows and Enter
 * choose. The index is loaded when the search is first opened, and all of it is gone through at each keystroke.
 */
"use strict";

/** How many entries are shown at most. */
convoschema.shownEntries = 40;

/** What makes the entries of the index and finds the best of them; knows nothing of the page. */
convoschema.finder = (index) => {
  const entries = [];

  /** A word begins at the start, after a separator, or at a capital: "state" begins a word of "initialState". */
  const wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();

  function add(kind, name, context, text, address, weight, alias = "", aliases = []) {
    const words = wordsOf(name);
    const names = ` ${words} ${words.replaceAll(" ", "")} ${alias.toLowerCase()} ${aliases.join(" ").toLowerCase()}`;
    entries.push({ kind, name, context, text, address, weight, aliases, lower: name.toLowerCase(), names, outer: context.toLowerCase(), prose: ` ${text.toLowerCase()}` });
  }

  const rowOf = (model, property) => `models/${encodeURIComponent(model)}.html#${encodeURIComponent(property.replace(/\s/g, "_"))}`;
  for (const [name, subject, text, aliases] of index.models) {
    add("model", name, subject, text, `models/${encodeURIComponent(name)}.html`, 12, "", aliases);
  }
  for (const [model, name, alias, type, text] of index.properties) {
    add("property", name, `${index.models[model][0]} · ${type}`, text, rowOf(index.models[model][0], name), 6, alias);
  }
  for (const [property, value, meaning] of index.values) {
    const [model, name] = index.properties[property];
    add("value", value, `${index.models[model][0]} · ${name}`, meaning, rowOf(index.models[model][0], name), 0);
  }
  for (const [name, text, values] of index.shared) {
    add("shared", name, "shared values", text, `shared.html#${name}`, 8);
    for (const [value, meaning] of values) add("value", value, name, meaning, `shared.html#${name}`, 3);
  }

  function scoreOf(entry, term) {
    if (entry.lower === term) return 100;
    if (entry.aliases.some((alias) => alias.toLowerCase() === term)) return 90;
    if (entry.lower.startsWith(term)) return 70 - Math.min(30, entry.lower.length - term.length);
    if (entry.names.includes(` ${term}`)) return 45;
    if (entry.names.includes(term)) return 30;
    if (entry.outer.includes(term)) return 18;
    if (entry.prose.includes(` ${term}`)) return 10;
    return entry.prose.includes(term) ? 4 : 0;
  }

  /** Return the best entries for a query; all of its words must occur in an entry. */
  return (query) => {
    const terms = query.toLowerCase().split(/[\s./]+/).filter(Boolean);
    if (terms.length === 0) return [];
    const found = [];
    for (const entry of entries) {
      let score = entry.weight;
      for (const term of terms) {
        const points = scoreOf(entry, term);
        score = points === 0 ? -Infinity : score + points;
      }
      if (score > 0) found.push({ entry, score });
    }
    found.sort((one, other) => other.score - one.score || one.entry.name.length - other.entry.name.length);
    return found.slice(0, convoschema.shownEntries).map(({ entry }) => entry);
  };
};

(() => {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = `
    <input type="search" role="combobox" aria-label="Search models, properties, values and descriptions" aria-expanded="true"
      aria-controls="site-found" aria-autocomplete="list" autocomplete="off" spellcheck="false"
      placeholder="Models, properties, values, descriptions">
    <p class="told" role="status"></p>
    <div id="site-found" role="listbox" aria-label="Found" tabindex="-1"></div>
    <p class="keys"><kbd>↑</kbd><kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close</p>`;
  document.body.append(dialog);
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("#site-found");
  const told = dialog.querySelector(".told");
  let find;
  let chosen = 0;

  async function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    await convoschema.load("data/search.js");
    find ??= convoschema.finder(convoschema.index);
    show();
  }

  /** Return an element with text, in which the words looked for are marked. */
  function marked(tag, className, text, terms) {
    const element = document.createElement(tag);
    element.className = className;
    const pattern = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const pieces = pattern === "" ? [text] : text.split(new RegExp(`(${pattern})`, "gi"));
    pieces.forEach((piece, index) => {
      if (index % 2 === 0) return element.append(piece);
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return element.append(mark);
    });
    return element;
  }

  function show() {
    if (find === undefined) return;
    const started = performance.now();
    const found = find(input.value);
    dialog.dataset.milliseconds = (performance.now() - started).toFixed(2);
    const terms = input.value.split(/[\s./]+/).filter(Boolean);
    list.replaceChildren(...found.map((entry, index) => optionOf(entry, index, terms)));
    told.textContent = input.value.trim() === "" ? "" : found.length === 0 ? "Nothing found" : `${found.length === convoschema.shownEntries ? "The best " : ""}${found.length} found`;
    choose(0);
  }

  /** Return where an entry belongs, and the other name by which it was found, if its own has not all words in it. */
  function contextOf(entry, terms) {
    const holds = (name) => terms.every((term) => name.toLowerCase().includes(term.toLowerCase()));
    const alias = holds(entry.name) ? undefined : entry.aliases.find(holds);
    return alias === undefined ? entry.context : `${entry.context} · also ${alias}`;
  }

  function optionOf(entry, index, terms) {
    const option = document.createElement("a");
    option.id = `site-found-${index}`;
    option.href = convoschema.up + entry.address;
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    const head = document.createElement("span");
    head.className = "head";
    head.append(marked("b", "", entry.name, terms), marked("span", "context", contextOf(entry, terms), terms));
    const kind = document.createElement("i");
    kind.className = entry.kind;
    kind.textContent = entry.kind;
    option.append(kind, head, marked("span", "text", entry.text, terms));
    return option;
  }

  function choose(index) {
    const options = [...list.children];
    chosen = Math.max(0, Math.min(options.length - 1, index));
    options.forEach((option, number) => option.setAttribute("aria-selected", String(number === chosen)));
    if (options.length === 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", options[chosen].id);
    return options[chosen].scrollIntoView({ block: "nearest" });
  }

  function follow() {
    if (list.children.length === 0) return;
    dialog.close();
    list.children[chosen].click();
  }

  function answerKey(event) {
    const moves = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 8, PageUp: chosen - 8 };
    if (event.key in moves) choose(moves[event.key]);
    else if (event.key === "Enter") follow();
    else return;
    event.preventDefault();
  }

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select") !== null;
    const isAsked = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!isAsked || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-search]")) open();
    else if (event.target === dialog) dialog.close();
  });
  list.addEventListener("click", () => dialog.close());
  input.addEventListener("input", show);
  input.addEventListener("keydown", answerKey);
})();
