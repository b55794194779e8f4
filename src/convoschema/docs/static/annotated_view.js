/*
 * The payload row by row, a key each, with what stands out marked; rows come from the checker a screenful at a time.
 * One key is current: it takes the focus, and arrow keys walk from it.
 */
"use strict";

/**
 * Return the view in a form, which asks the checker by `ask`, waits for `tell` to tell of the row that is pointed at or
 * walked to, and calls `failed` if the checker fails.
 */
convoschema.annotatedView = (form, { ask, tell, failed }) => {
  const HEIGHT = 22;
  const AROUND = 30;
  /** Pages are no higher than some browsers can draw. */
  const PART = 300_000;

  const view = form.querySelector("[data-annotated]");
  const scroller = form.querySelector("[data-rows]");
  const sheet = form.querySelector("[data-sheet]");
  const summary = form.querySelector("[data-rows-summary]");
  const parts = form.querySelector("[data-row-parts]");
  let generation = 0;
  let total = 0;
  let first = 0;
  let current = 0;
  let shown = new Map();
  let moving = Promise.resolve();

  const last = () => Math.min(total, first + PART);

  /** Show the rows of the text that the checker has now, from the row at an offset. */
  async function open(offset) {
    generation += 1;
    sheet.replaceChildren();
    shown = new Map();
    [first, current] = [0, 0];
    scroller.scrollTop = 0;
    const mine = generation;
    const { found } = await ask("rows", { from: 0, to: 0 });
    if (mine !== generation) return;
    total = found.total;
    tellSummary(found);
    await goToOffset(offset, { isFocused: false });
  }

  function tellSummary({ unknown, isCut }) {
    const keys = unknown === 1 ? "1 unknown key" : `${unknown.toLocaleString("en-US")} unknown keys`;
    summary.textContent = `${unknown === 0 ? "No unknown key" : keys}${isCut ? "; what follows the first million rows is not shown" : ""}.`;
    for (const button of form.querySelectorAll("[data-unknown-key]")) button.hidden = unknown === 0;
  }

  /** Draw the rows in sight, and the current one, which may have the focus. */
  async function draw() {
    const mine = generation;
    const top = first + Math.floor(scroller.scrollTop / HEIGHT);
    const from = Math.max(first, top - AROUND);
    const to = Math.min(last(), top + Math.ceil(scroller.clientHeight / HEIGHT) + AROUND);
    sheet.style.height = `${(last() - first) * HEIGHT + 8}px`;
    const wanted = new Set(Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index));
    if (current >= first && current < last()) wanted.add(current);
    const missing = [...wanted].filter((index) => !shown.has(index));
    if (missing.length > 0) {
      const ranges = missing.includes(current) ? [[current, current + 1]] : [];
      const others = missing.filter((index) => index !== current);
      if (others.length > 0) ranges.push([Math.min(...others), Math.max(...others) + 1]);
      const answers = await Promise.all(ranges.map(([low, high]) => ask("rows", { from: low, to: high })));
      if (mine !== generation) return;
      for (const row of answers.flatMap(({ found }) => found.rows)) if (!shown.has(row.index)) shown.set(row.index, { row, element: elementOf(row) });
    }
    for (const [index, { element }] of shown) {
      if (wanted.has(index)) continue;
      element.remove();
      shown.delete(index);
    }
    place([...wanted].sort((one, other) => one - other));
  }

  function place(indices) {
    let before = null;
    for (const index of indices) {
      const { element } = shown.get(index) ?? {};
      if (element === undefined) continue;
      element.style.top = `${(index - first) * HEIGHT + 4}px`;
      const next = before === null ? sheet.firstChild : before.nextSibling;
      if (next !== element) sheet.insertBefore(element, next);
      before = element;
    }
    markCurrent();
  }

  function markCurrent() {
    for (const [index, { element }] of shown) {
      const button = element.querySelector("button");
      element.classList.toggle("current", index === current);
      if (button === null) continue;
      button.tabIndex = index === current ? 0 : -1;
      if (index === current) button.setAttribute("aria-describedby", "site-key-meaning");
      else button.removeAttribute("aria-describedby");
    }
  }

  const span = (className, text) => Object.assign(document.createElement("span"), { className, textContent: text });

  function elementOf(row) {
    const element = document.createElement("div");
    element.className = `row ${row.type}`;
    element.dataset.index = row.index;
    const isProblem = row.problems.length > 0;
    const { kind, isPersonal } = row.about ?? {};
    const sign = isProblem ? "!" : kind === "unknown" ? "?" : isPersonal ? "•" : "";
    element.append(span(`number${row.isFirstOfLine ? "" : " same"}`, row.line.toLocaleString("en-US")), span(`sign${isProblem ? " problem" : ""}`, sign));
    const inner = span("inner", "");
    inner.style.paddingLeft = `${row.depth * 1.1}em`;
    if (row.about === undefined) inner.append(marked(row, span("value", row.text)), row.tail);
    else inner.append(...keyAndValue(row));
    element.append(inner);
    return element;
  }

  function keyAndValue(row) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `key ${row.about.kind}`;
    button.setAttribute("aria-label", labelOf(row));
    const value = row.text === "" ? [] : [marked(row, span(`value${row.isString ? " string" : ""}`, row.text))];
    if (row.key === null) {
      button.append(...value);
      return [button, row.tail];
    }
    button.textContent = row.key;
    if (row.problems.some(({ isOfKey }) => isOfKey)) button.classList.add("faulty");
    const tag = row.about.kind === "unknown" ? [span("tag", "unknown")] : [];
    return [button, ...tag, ": ", ...value, row.tail];
  }

  function marked(row, value) {
    if (row.problems.some(({ isOfKey }) => !isOfKey)) value.classList.add("faulty");
    return value;
  }

  function labelOf({ key, text, about, what, problems, line }) {
    const { kind, name, record, isPersonal } = about;
    const called = key ?? (name === undefined ? `payload ${record + 1}` : `item ${name + 1}`);
    const more = [kind === "unknown" && "unknown property", isPersonal && "personal data", problems.length > 0 && `${problems.length === 1 ? "a problem" : `${problems.length} problems`}`];
    return `${key === null ? `${text} ` : ""}${called}: ${[what, ...more.filter(Boolean), `line ${line}`].join(", ")}`;
  }

  /** Make a row the current one, bring it into view and, if that is asked for, focus its key. */
  async function goTo(index, { isFocused = true } = {}) {
    current = index;
    if (index < first || index >= last()) {
      first = Math.max(0, Math.min(index - PART / 2, total - PART));
      shown = new Map();
      sheet.replaceChildren();
    }
    tellPart();
    const top = (index - first) * HEIGHT;
    sheet.style.height = `${(last() - first) * HEIGHT + 8}px`;
    if (top < scroller.scrollTop + HEIGHT || top > scroller.scrollTop + scroller.clientHeight - 3 * HEIGHT) scroller.scrollTop = top - scroller.clientHeight / 3;
    await draw();
    const found = shown.get(index);
    if (found === undefined || current !== index) return;
    // What describes the key is there before it is read to somebody.
    await tell(found.row);
    if (current !== index) return;
    if (isFocused) {
      found.element.querySelector("button")?.focus({ preventScroll: true });
      scroller.scrollIntoView({ block: "nearest" });
    }
    bringAcross(found.element);
  }

  /** Scroll sideways until the beginning of a row can be seen. */
  function bringAcross(element) {
    const begin = element.querySelector("button, .value")?.offsetLeft ?? 0;
    if (begin < scroller.scrollLeft + 60 || begin > scroller.scrollLeft + scroller.clientWidth - 80) scroller.scrollLeft = Math.max(0, begin - 120);
  }

  function tellPart() {
    parts.hidden = total <= PART;
    const number = (value) => value.toLocaleString("en-US");
    if (!parts.hidden) parts.querySelector("span").textContent = `Rows ${number(first + 1)} to ${number(last())} of ${number(total)}. `;
  }

  async function goToOffset(offset, how) {
    const { found } = await ask("rowAt", { offset });
    const { found: stop } = await ask("stopAt", { index: found });
    await goTo(stop, how);
  }

  /** Moves come one after the other, however fast the keys are. */
  function move(how, times = 1) {
    const mine = generation;
    moving = moving
      .then(async () => {
        let index = current;
        for (let count = 0; count < times && mine === generation; count += 1) index = (await ask("moved", { from: index, move: how })).found;
        if (mine === generation) await goTo(index);
      })
      .catch(failed);
  }

  const MOVES = { ArrowDown: "next", ArrowUp: "previous", ArrowRight: "inner", ArrowLeft: "outer", Home: "first", End: "last" };

  scroller.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const page = Math.max(1, Math.floor(scroller.clientHeight / HEIGHT) - 2);
    if (event.key in MOVES) move(MOVES[event.key]);
    else if (event.key === "PageDown") move("next", page);
    else if (event.key === "PageUp") move("previous", page);
    else return;
    event.preventDefault();
  });

  const rowOf = (event) => shown.get(Number(event.target.closest(".row")?.dataset.index))?.row;

  scroller.addEventListener("click", (event) => {
    const row = rowOf(event);
    if (row?.about !== undefined) goTo(row.index).catch(failed);
  });
  scroller.addEventListener("pointerover", (event) => {
    const row = rowOf(event);
    if (row?.about !== undefined && event.pointerType === "mouse") tell(row);
  });
  scroller.addEventListener("pointerleave", () => {
    const found = shown.get(current);
    if (found !== undefined) tell(found.row);
  });
  scroller.addEventListener("scroll", () => requestAnimationFrame(() => draw().catch(failed)), { passive: true });
  addEventListener("resize", () => !view.hidden && total > 0 && draw().catch(failed));
  for (const button of form.querySelectorAll("[data-unknown-key]")) button.addEventListener("click", () => move(button.dataset.unknownKey));
  for (const button of parts.querySelectorAll("button")) {
    button.addEventListener("click", () => goTo(Math.max(0, Math.min(total - 1, first + (button.dataset.turn === "later" ? PART : -1)))).catch(failed));
  }

  return { open, goToOffset, focus: () => shown.get(current)?.element.querySelector("button")?.focus(), offset: () => shown.get(current)?.row.start ?? 0 };
};
