// Sorting and filtering of the tables. Without it the page shows the same, in the order of what breaks most.
"use strict";

for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => sortBy(heads, body, column));
  });
}

function sortBy(heads, body, column) {
  const head = heads[column];
  const numeric = head.classList.contains("number");
  const before = head.getAttribute("aria-sort");
  const descending = before ? before === "ascending" : numeric;
  const key = (row) => row.cells[column].dataset.key ?? row.cells[column].textContent;
  const compare = numeric ? (a, b) => key(a) - key(b) : (a, b) => key(a).localeCompare(key(b), "en", { numeric: true });
  const rows = [...body.rows].sort(compare);
  body.append(...(descending ? rows.reverse() : rows));
  heads.forEach((other) => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
}

const filters = document.querySelector(".filters");
if (filters) {
  const rows = [...document.querySelectorAll("#kinds tbody tr")];
  const [words, code] = filters.querySelectorAll("input, select");
  const shown = document.querySelector("#shown");
  // What the bar that was clicked stands for: a code, a model or a kind of problem.
  let chosen = {};
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const isChosen = Object.entries(chosen).every(([name, value]) => row.dataset[name] === value);
      row.hidden = !(isChosen && wanted.every((word) => text.includes(word)) && (!code.value || row.dataset.code === code.value));
      count += !row.hidden;
    }
    shown.textContent = `${count} of ${rows.length} rows`;
  };
  // A bar has the table show what it counts; once more, and it shows all again.
  const bars = document.querySelectorAll(".bars li:is([data-code], [data-model], [data-kind])");
  const choose = (bar) => {
    chosen = bar ? { ...bar.dataset } : {};
    for (const other of bars) other.querySelector("button").setAttribute("aria-pressed", String(other === bar));
  };
  for (const bar of bars) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...bar.firstElementChild.childNodes);
    bar.firstElementChild.append(button);
    button.addEventListener("click", () => {
      const isChosen = button.getAttribute("aria-pressed") === "true";
      filters.reset();
      choose(isChosen ? undefined : bar);
      apply();
      if (!isChosen) document.querySelector("#kinds").scrollIntoView();
    });
  }
  choose(undefined);
  filters.hidden = false;
  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
