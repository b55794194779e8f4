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
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !(wanted.every((word) => text.includes(word)) && (!code.value || row.dataset.code === code.value));
      count += !row.hidden;
    }
    shown.textContent = `${count} of ${rows.length} rows`;
  };
  filters.hidden = false;
  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
