/*
 * Filters: the rows of a model's page by words and notes, those of unfolded models too; long lists of values; changes by
 * their effect.
 */
"use strict";

(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const NOTES = { "personal-data": "personal data", "required-on-write": "required on write", "read-only": "read-only", deprecated: "deprecated", inherited: "inherited" };
  /** From as many values on, there is a filter for them. */
  const MANY = 15;

  const form = document.querySelector("[data-row-filters]");
  const section = form?.closest("section");

  const has = (row, note) => row.querySelector(`:scope > td > .notes > .note.${note}`) !== null;
  const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  /** Show the chips of the notes that there are. */
  function showChips() {
    const rows = all("tr[data-row]", section);
    for (const chip of all("[data-note]", form)) {
      chip.hidden = chip.getAttribute("aria-pressed") === "false" && !rows.some((row) => has(row, chip.dataset.note));
    }
  }

  function apply() {
    const words = wordsOf(form.querySelector("input").value);
    const notes = all("[data-note][aria-pressed=true]", form).map((chip) => chip.dataset.note);
    const rows = all("tr[data-row]", section);
    let count = 0;
    for (const row of rows) {
      const text = [...row.cells].map((cell) => cell.textContent).join(" ").toLowerCase();
      const isFound = words.every((word) => text.includes(word)) && notes.every((note) => has(row, note));
      row.hidden = !isFound;
      count += isFound;
    }
    // What is found below a row keeps that row in sight; what is below one that is found stays.
    for (const nested of all("tr.nested", section).reverse()) {
      const row = nested.previousElementSibling;
      if (nested.querySelector("tr[data-row]:not([hidden])") !== null) row.hidden = false;
    }
    for (const nested of all("tr.nested", section)) nested.hidden = nested.previousElementSibling.hidden;
    form.querySelector("[role=status]").textContent = words.length + notes.length === 0 ? "" : `${count} of ${rows.length} rows`;
  }

  if (form) {
    for (const [note, words] of Object.entries(NOTES)) {
      const chip = document.createElement("button");
      chip.type = "button";
      chip.className = "chip";
      chip.dataset.note = note;
      chip.setAttribute("aria-pressed", "false");
      chip.textContent = words;
      form.querySelector("[role=status]").before(chip);
      chip.addEventListener("click", () => {
        chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") === "false"));
        apply();
      });
    }
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    section.addEventListener("rowschange", () => {
      showChips();
      apply();
    });
    showChips();
  }

  function filterValues(details) {
    const values = all("dl.meanings > div", details);
    if (values.length < MANY || details.querySelector("input") !== null) return;
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter values";
    input.setAttribute("aria-label", "Filter values");
    input.addEventListener("input", () => {
      const words = wordsOf(input.value);
      for (const value of values) value.hidden = !words.every((word) => value.textContent.toLowerCase().includes(word));
    });
    details.querySelector("dl").before(input);
  }

  /** Show the changes of the effects that are chosen, or all if none is, and the models that have some. */
  function filterChanges(release) {
    const chosen = all("button[data-effect][aria-pressed=true]", release).map((chip) => chip.dataset.effect);
    for (const change of all("li[data-effect]", release)) change.hidden = chosen.length > 0 && !chosen.includes(change.dataset.effect);
    for (const group of all("[data-changes]", release)) group.hidden = group.querySelector("li:not([hidden])") === null;
  }

  document.addEventListener("click", (event) => {
    const chip = event.target.closest("button[data-effect]");
    if (chip === null) return;
    chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") === "false"));
    filterChanges(chip.closest("[data-release]"));
  });

  document.addEventListener("toggle", (event) => event.target.open && event.target.matches("details.values") && filterValues(event.target), true);
  for (const details of all("details.values[open]")) filterValues(details);
})();
