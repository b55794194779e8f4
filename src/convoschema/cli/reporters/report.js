// Sorting and filtering of the tables. Without it the page shows the same, in the order of what breaks most.
"use strict";

for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const names = heads.map((head) => head.textContent);
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = names[column];
    head.replaceChildren(button);
    button.addEventListener("click", () => sortBy(heads, body, column));
  });
  table.before(sorting(names, (column) => sortBy(heads, body, column)));
}

// Narrow screens show no heads to sort by, but this.
function sorting(names, sort) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  label.className = "sorting";
  label.append("Sort by ", select);
  select.append(...names.map((name, column) => new Option(name, column)));
  select.addEventListener("change", () => sort(Number(select.value)));
  return label;
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
  const [words] = filters.getElementsByTagName("input");
  const { code, model, file } = filters.elements;
  const shown = document.querySelector("#shown");
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const { dataset } = row;
      const isChosen =
        (!code.value || dataset.code === code.value) &&
        (!model.value || dataset.model === model.value) &&
        (!file.value || dataset.files.split(" ").includes(file.value));
      row.hidden = !(isChosen && wanted.every((word) => text.includes(word)));
      count += !row.hidden;
    }
    shown.textContent = `${count} of ${rows.length} rows`;
  };
  filters.hidden = false;
  filters.addEventListener("input", apply);
  // Who comes back from the schema reference finds the fields filled in after all scripts ran.
  addEventListener("pageshow", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  apply();
  for (const label of document.querySelectorAll(".bars [data-filter]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...label.childNodes);
    button.addEventListener("click", () => {
      filters.reset();
      filters.elements[label.dataset.filter].value = label.dataset.value;
      apply();
      document.querySelector("#kinds").scrollIntoView();
    });
    label.append(button);
  }
  // A row that a filter hides can't be gone to.
  for (const link of document.querySelectorAll(".bars a")) {
    link.addEventListener("click", () => {
      filters.reset();
      apply();
    });
  }
}
