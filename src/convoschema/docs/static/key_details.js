/*
 * What the reference says of a key of the payload: the row of its property, as the page of its model has it, and what
 * stands there in the payload. The tables of models are loaded when one of their rows is told.
 */
"use strict";

/** Return a function that tells of a row of the annotated view in a form; `edit` takes a reader to it in the text. */
convoschema.keyDetails = (form, edit) => {
  const pane = form.querySelector("[data-details]");
  /** What is read to those who do not see the pane, besides the key. */
  const MEANING = "site-key-meaning";
  const tables = new Map();
  let asked = 0;

  async function tableOf(model) {
    if (!tables.has(model)) {
      await convoschema.load(`fragments/${encodeURIComponent(model)}.js`);
      const template = document.createElement("template");
      template.innerHTML = convoschema.fragments.get(model);
      tables.set(model, template.content);
    }
    return tables.get(model);
  }

  const make = (tag, className, ...inner) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...inner);
    return element;
  };
  const code = (text) => make("code", "", text);

  /** Return copies of the cells of a property's row, with links that work here, or none if there is no such row. */
  async function cellsOf({ model, row }) {
    const found = [...(await tableOf(model)).querySelectorAll("tr[data-row]")].find((each) => each.dataset.row === row);
    if (found === undefined) return [];
    const [type, meaning] = [...found.cells].slice(1).map((cell) => cell.cloneNode(true));
    type.querySelector(".unfold")?.remove();
    for (const folded of meaning.querySelectorAll("details")) folded.open = true;
    for (const link of [type, meaning].flatMap((cell) => [...cell.querySelectorAll("a[href]")])) {
      link.href = `${convoschema.up}models/${link.getAttribute("href")}`;
      link.target = "convoschema-reference";
      link.rel = "opener";
    }
    const told = make("div", "", ...meaning.childNodes);
    told.querySelector("p")?.setAttribute("id", MEANING);
    return [make("p", "type", ...type.childNodes), told];
  }

  /** Return what a key is, in words, before what its row says. */
  function headOf({ kind, model, row, name, home, meant, record }) {
    const owner = `${model}${row && `.${row}`}`;
    const shown = String(name).length > 64 ? `${String(name).slice(0, 64)}…` : name;
    switch (kind) {
      case "known":
        return [make("p", "what", code(`${model}.${row}`))];
      case "key":
        return [make("p", "what", code(String(shown)), ", a key of the map ", code(owner))];
      case "item":
        return [make("p", "what", `Item ${name + 1}`, ...(model === undefined ? [] : [" of ", code(owner)]))];
      case "root":
        return [make("p", "what", `Payload ${record + 1}, a `, code(home))];
      case "free":
        return [make("p", "what", code(String(shown ?? "The payload")), ": the reference says nothing of what stands here")];
    }
    const unknown = make("p", "warning", "Unknown: ", code(owner), ` has no such property${meant === undefined ? "" : `. Did you mean ${meant}?`}`);
    unknown.id = MEANING;
    return [make("p", "what", code(String(shown))), unknown];
  }

  /** Tell of a row: what it is at once, and what the reference says of it as soon as that is here. */
  async function tell(row) {
    asked += 1;
    const mine = asked;
    const { about } = row;
    if (about === undefined) return pane.replaceChildren(...row.problems.map(problemOf));
    const hasRow = about.row !== "" && ["known", "key", "item"].includes(about.kind);
    const cells = hasRow ? await cellsOf(about) : [];
    if (mine !== asked) return undefined;
    const isTold = cells.some((cell) => cell.querySelector(".personal-data") !== null);
    const personal = about.isPersonal && !isTold ? [make("p", "notes", make("span", "note personal-data", "in what is personal data"))] : [];
    const overridden = row.isOverridden ? [make("p", "warning", "A later key of the same name takes its place.")] : [];
    const here = make("p", "aside", `Here: ${row.what}, line ${row.line.toLocaleString("en-US")}, `, code(about.pointer || "the payload itself"), ".");
    return pane.replaceChildren(...headOf(about), ...row.problems.map(problemOf), ...overridden, ...cells, ...personal, here, linksOf(row, hasRow));
  }

  function problemOf({ code: name, message, hint }) {
    return make("p", "warning", make("strong", "", name), `: ${message}${hint ? `; ${hint}` : ""}`);
  }

  function linksOf({ about, start }, hasRow) {
    const { model, row } = about;
    const address = hasRow ? convoschema.rowAddress(model, [row]) : `models/${encodeURIComponent(model)}.html`;
    const links = model === undefined ? [] : [convoschema.linkToReference(address, hasRow ? `Its row in ${model}` : `The page of ${model}`)];
    const button = make("button", "plain", "Edit it");
    button.type = "button";
    button.addEventListener("click", () => edit(start));
    return make("p", "ways", ...links, button);
  }

  return tell;
};
