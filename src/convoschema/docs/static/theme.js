/* Chooses light or dark before the page is drawn: what the reader chose here before, else what the system says. */
"use strict";

(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const chosen = localStorage.getItem("convoschema-theme");
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch {
    // Pages opened from files may have no storage: then the system decides.
  }
})();
