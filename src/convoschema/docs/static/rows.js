/*
 * The rows of a model's page: models unfold in place below the row that leads to them, the address names a row at any
 * depth (#participants/calls/state), and a bar says which row is being read, by its whole path.
 */
"use strict";

(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const { anchorOf } = convoschema;
  const section = document.querySelector("#section-properties")?.closest("section");
  const bar = document.querySelector("[data-where]");
  const { model: home } = document.querySelector("#site-main").dataset;
  /** However deep it is unfolded, no more tables than these come at once. */
  const MOST = 200;

  /* Unfolding: below a row comes one that holds the table of the model that the row leads to. */

  const outerRow = (row) => row.parentElement.closest("tr.nested")?.previousElementSibling ?? null;

  function pathOf(row) {
    const outer = row.parentElement.closest("tr.nested");
    const own = anchorOf(row.dataset.row);
    return outer === null ? own : `${outer.dataset.path}/${own}`;
  }

  const buttonOf = (row) => row.querySelector(":scope > td > .unfold");

  async function unfold(button) {
    const row = button.closest("tr");
    const { model } = button.dataset;
    button.setAttribute("aria-busy", "true");
    await convoschema.load(`fragments/${encodeURIComponent(model)}.js`);
    button.removeAttribute("aria-busy");
    if (button.getAttribute("aria-expanded") === "true") return;
    const nested = document.createElement("tr");
    nested.className = "nested";
    nested.dataset.path = pathOf(row);
    nested.innerHTML = `<td colspan="3">${convoschema.fragments.get(model)}</td>`;
    row.after(nested);
    for (const inner of all("tr[data-row]", nested)) {
      inner.id = pathOf(inner);
      inner.querySelector("a.name").href = `#${encodeURI(inner.id)}`;
    }
    for (const inner of all(".unfold", nested)) inner.hidden = false;
    nested.querySelector("table").setAttribute("aria-label", `${row.dataset.row}: ${model}`);
    button.setAttribute("aria-expanded", "true");
    section.dispatchEvent(new Event("rowschange"));
  }

  function fold(button) {
    const next = button.closest("tr").nextElementSibling;
    if (next?.classList.contains("nested")) next.remove();
    button.setAttribute("aria-expanded", "false");
  }

  const buttonsIn = (table) => all(":scope > tbody > tr > td > .unfold", table);

  async function unfoldTo(depth) {
    let tables = all(":scope > table", section);
    let left = MOST;
    for (let level = 0; level < depth; level += 1) {
      const buttons = tables.flatMap(buttonsIn).slice(0, left);
      left -= buttons.length;
      await Promise.all(buttons.filter((button) => button.getAttribute("aria-expanded") === "false").map(unfold));
      tables = buttons.map((button) => button.closest("tr").nextElementSibling.querySelector("table"));
    }
    for (const button of tables.flatMap(buttonsIn)) fold(button);
    tellDepth(depth);
  }

  function tellDepth(depth) {
    for (const button of all("[data-unfold-to]")) button.setAttribute("aria-pressed", String(Number(button.dataset.unfoldTo) === depth));
  }

  /* The address. */

  /** Return the row below another one, or of the page, that has a name, or has it in the Python SDK. */
  function rowCalled(outer, name) {
    const found = document.getElementById(outer === null ? name : `${outer.id}/${name}`);
    if (found?.dataset.row !== undefined) return found;
    const isIt = (row) => row.querySelector(":scope > th > .sdk")?.textContent === name && outerRow(row) === outer;
    return all("tr[data-row]", section).find(isIt) ?? null;
  }

  /** Return the row below another one, or of the page, that the first of some steps name, and how many they are. */
  function rowBelow(outer, steps) {
    for (let length = steps.length; length > 0; length -= 1) {
      // Rows of objects that are described in place have names with dots.
      const found = rowCalled(outer, steps.slice(0, length).join("."));
      if (found !== null) return [found, length];
    }
    return [null, 0];
  }

  /** Return the row that the steps of an address lead to, unfolding what is on the way, and those that lead nowhere. */
  async function rowAt(steps) {
    let row = null;
    let left = steps;
    let keys = 0;
    while (left.length > 0) {
      const button = row && buttonOf(row);
      if (button?.getAttribute("aria-expanded") === "false") await unfold(button);
      const [next, length] = rowBelow(row, left);
      if (next === null && row !== null && hopsOf(row).includes("map") && keys < 1) {
        // What no row is called so may be a key of the map.
        [keys, left] = [1, left.slice(1)];
        continue;
      }
      if (next === null) break;
      keys = 0;
      [row, left] = [next, left.slice(length)];
    }
    return [row, left];
  }

  async function followAddress() {
    for (const row of all("tr.here")) row.classList.remove("here");
    convoschema.unanswer();
    const target = convoschema.fragmentOfAddress();
    if (target === "" || target === "top" || target.startsWith("search/")) return;
    const marked = document.getElementById(target);
    if (marked !== null && marked.dataset.row === undefined && marked.closest("tr.nested") === null) return;
    const [found, left] = await rowAt(target.split("/"));
    if (left.length > 0) tellOfNothing(found, left);
    if (found === null) return;
    found.classList.add("here");
    for (const details of all("details", found)) details.open = true;
    const isTall = found.getBoundingClientRect().height > innerHeight / 2;
    found.scrollIntoView({ block: isTall ? "start" : "center" });
    tellWhere();
  }

  function tellOfNothing(row, left) {
    const owner = row && (buttonOf(row)?.dataset.model ?? row.dataset.row);
    const words = row === null ? `There is no ${left[0]} on this page.` : `${owner} has no row ${left[0]}.`;
    const places = row === null ? convoschema.placesOfPage() : new Map();
    for (const each of all("tr[data-row]", section)) {
      if (outerRow(each) === row) places.set(each.dataset.row, `#${encodeURI(each.id)}`);
    }
    convoschema.answer(words, left[0], places);
  }

  /* The bar that says where the reader is. */

  const hopsOf = (row) => row.querySelector(":scope > .type > .words")?.textContent.match(/array|map/g) ?? [];
  const escaped = (step) => step.replaceAll("~", "~0").replaceAll("/", "~1");

  function rowsTo(row) {
    const rows = [];
    for (let each = row; each !== null; each = outerRow(each)) rows.unshift(each);
    return rows;
  }

  /** Return the row of the address, if it can be seen, else the one below the bar. */
  function rowRead() {
    const here = section.querySelector("tr.here");
    const box = here?.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < innerHeight) return here;
    const table = section.querySelector("table").getBoundingClientRect();
    const edge = document.querySelector(".top").getBoundingClientRect().bottom + Math.max(34, bar.offsetHeight) + 12;
    if (table.top > edge || table.bottom < edge) return null;
    const below = document.elementFromPoint(table.right - 24, edge);
    return below?.closest("tr[data-row]") ?? below?.closest("tr.nested")?.previousElementSibling ?? null;
  }

  let shown = null;

  function tellWhere() {
    const row = section === undefined ? null : rowRead();
    if (row === shown && row !== null) return;
    shown = row;
    bar.hidden = row === null;
    if (row === null) return;
    const rows = rowsTo(row);
    const steps = bar.querySelector("[data-where-steps]");
    const top = document.createElement("a");
    top.href = "#site-main";
    top.textContent = home;
    steps.replaceChildren(top);
    for (const each of rows) {
      const link = document.createElement("a");
      link.href = `#${encodeURI(each.id)}`;
      link.textContent = each.dataset.row;
      steps.append(" › ", link);
    }
    const inner = rows.slice(0, -1);
    const path = rows.map((each) => each.dataset.row + (inner.includes(each) ? hopsOf(each).map((hop) => (hop === "array" ? "[]" : ".*")).join("") : ""));
    const pointer = rows.map((each) => {
      const hops = inner.includes(each) ? hopsOf(each).map((hop) => (hop === "array" ? "/0" : "/*")) : [];
      return `/${each.dataset.row.split(".").map(escaped).join("/")}${hops.join("")}`;
    });
    const copies = { path: [home, ...path].join("."), pointer: pointer.join(""), link: `${location.href.split("#")[0]}#${encodeURI(row.id)}` };
    for (const button of all("[data-copies]", bar)) button.dataset.copy = copies[button.dataset.copies];
  }

  let isAsked = false;
  function tellWhereSoon() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      tellWhere();
    });
  }

  /** The validator opens pages in a window of this name, which leads back to the payload by closing. */
  function offerWayBack() {
    if (window.opener === null || window.name !== "convoschema-reference") return;
    for (const back of all("[data-back]")) {
      back.hidden = false;
      back.addEventListener("click", () => window.close());
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.classList.contains("unfold")) (button.getAttribute("aria-expanded") === "true" ? fold : unfold)(button);
    else if (button?.dataset.unfoldTo) unfoldTo(Number(button.dataset.unfoldTo));
  });
  addEventListener("hashchange", followAddress);
  addEventListener("scroll", tellWhereSoon, { passive: true });
  offerWayBack();
  followAddress();
})();
