/*
 * The sidebar of a model's page: all models by subject, in place of those of this one's, with a filter; a button shows
 * it on small screens.
 */
"use strict";

(async () => {
  const side = document.querySelector("#site-side");
  const opener = document.querySelector("[data-side]");
  const filter = side.querySelector("[data-models-filter]");
  const list = side.querySelector("[data-models]");
  const { model: current } = document.querySelector("#site-main").dataset;

  opener.hidden = false;
  opener.addEventListener("click", () => {
    const isOpen = side.classList.toggle("open");
    opener.setAttribute("aria-expanded", String(isOpen));
  });

  await convoschema.load("data/models.js");
  const subjects = convoschema.models.map(([title, tone, names]) => {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    const dot = document.createElement("span");
    dot.className = `dot ${tone}`;
    const count = document.createElement("span");
    count.className = "count";
    count.textContent = names.length;
    summary.append(dot, `${title}\u00a0`, count);
    const items = document.createElement("ul");
    for (const name of names) {
      const link = document.createElement("a");
      link.href = `${encodeURIComponent(name)}.html`;
      name.split(/(?<=[a-z0-9])(?=[A-Z])/).forEach((part, place) => link.append(...(place > 0 ? [document.createElement("wbr")] : []), part));
      if (name === current) link.setAttribute("aria-current", "page");
      const item = document.createElement("li");
      item.dataset.name = name.toLowerCase();
      item.append(link);
      items.append(item);
    }
    details.append(summary, items);
    return details;
  });
  list.replaceChildren(...subjects);

  function apply() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const details of subjects) {
      const items = [...details.querySelectorAll("li")];
      for (const item of items) item.hidden = !words.every((word) => item.dataset.name.includes(word));
      const isFound = items.some((item) => !item.hidden);
      details.hidden = !isFound;
      details.open = words.length > 0 ? isFound : details.querySelector("[aria-current]") !== null;
    }
    side.querySelector("[data-models-none]").hidden = subjects.some((details) => !details.hidden);
  }

  filter.addEventListener("input", apply);
  filter.parentElement.hidden = false;
  apply();
  const link = list.querySelector("[aria-current]");
  // Not into view: that would scroll the page as well.
  side.scrollTop = Math.max(0, (link?.offsetTop ?? 0) - side.clientHeight / 2);
})();
