/*
 * Search as you type over models, properties, paths, topics, values and descriptions. "/" or Ctrl+K opens it; the arrows
 * and Enter choose. The index is loaded when the search is first opened, and all of it is gone through at each keystroke.
 */
"use strict";

(() => {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = `
    <input type="search" role="combobox" aria-label="Search models, properties, paths, topics, values and descriptions" aria-expanded="true"
      aria-controls="site-found" aria-autocomplete="list" autocomplete="off" spellcheck="false"
      placeholder="calls[].state, a model, a topic">
    <p class="told" role="status"></p>
    <div id="site-found" role="listbox" aria-label="Found" tabindex="-1"></div>
    <p class="keys"><kbd>↑</kbd><kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close</p>`;
  document.body.append(dialog);
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("#site-found");
  const told = dialog.querySelector(".told");
  let find;
  let chosen = 0;

  async function open(query = "") {
    if (dialog.open) return;
    dialog.showModal();
    if (query !== "") input.value = query;
    input.select();
    await Promise.all([convoschema.load("data/search.js"), convoschema.load("assets/finder.js")]);
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
      if (index % 2 === 0) return element.append(...breakable(piece));
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return element.append(mark);
    });
    return element;
  }

  /** Return the parts of a text, which may be broken behind its dots: long paths have no blanks. */
  function breakable(text) {
    return text.split(/(?<=\.)/).flatMap((part) => (part.endsWith(".") ? [part, document.createElement("wbr")] : [part]));
  }

  function show() {
    if (find === undefined) return;
    const started = performance.now();
    const { entries, terms, instead } = find(input.value);
    dialog.dataset.milliseconds = (performance.now() - started).toFixed(2);
    list.replaceChildren(...entries.map((entry, index) => optionOf(entry, index, terms)));
    told.textContent = input.value.trim() === "" ? "" : inWords(entries.length, instead);
    choose(0);
  }

  function inWords(count, instead) {
    if (count === 0) return "Nothing found";
    const number = `${count === convoschema.shownEntries ? "the best " : ""}${count} found`;
    return instead === "" ? number.replace(/^t/, "T") : `Nothing is called so; ${number} for ${instead}`;
  }

  /** Return where an entry belongs, the other name by which it was found, if its own has not all words in it, its notes. */
  function contextOf(entry, terms) {
    const holds = (name) => terms.every((term) => name.toLowerCase().includes(term));
    const alias = holds(entry.name) ? undefined : entry.aliases.find(holds);
    const notes = terms.some((term) => entry.notes.includes(term)) ? entry.notes : "";
    return [entry.context, alias && `also ${alias}`, notes].filter(Boolean).join(" · ");
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
    // At first, it would only empty the field.
    else if (event.key === "Escape") dialog.close();
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
    const asked = event.target.closest("[data-search]");
    if (asked !== null) open(asked.dataset.search);
    else if (event.target === dialog) dialog.close();
  });
  list.addEventListener("click", () => dialog.close());
  input.addEventListener("input", show);
  input.addEventListener("keydown", answerKey);
  // An address may ask: index.html#search/wrapup prompt
  const inAddress = convoschema.fragmentOfAddress();
  if (inAddress.startsWith("search/")) open(inAddress.slice("search/".length));
})();
