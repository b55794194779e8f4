/*
 * What every page does: the switch between light and dark, copying, unfolding models in place, deep links, bundles.
 */
"use strict";

const convoschema = {
  /** The way from this page to the root of the site. */
  up: document.currentScript.dataset.up,
  fragments: new Map(),

  /** Keep the table of a model; the scripts in fragments/ call this. */
  fragment(model, table) {
    this.fragments.set(model, table);
  },

  /** Return what the address says after the #, decoded if it can be. */
  fragmentOfAddress() {
    const text = location.hash.slice(1);
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  },

  /** Load a script of the site once; pages opened from files may not fetch, but they may load scripts. */
  load(path) {
    this.loading ??= new Map();
    if (!this.loading.has(path)) {
      const loaded = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = this.up + path;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${path} is missing`));
        document.head.append(script);
      });
      this.loading.set(path, loaded);
    }
    return this.loading.get(path);
  },
};

(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const anchorOf = (name) => name.replace(/\s/g, "_");

  function showWhatNeedsScripts(inside = document) {
    for (const element of all("[data-search], [data-theme-switch], [data-copy], [data-unfold-all], [data-bundles], .unfold", inside)) {
      element.hidden = false;
    }
  }

  function switchTheme() {
    const isDark = getComputedStyle(document.documentElement).colorScheme.trim() === "dark";
    const chosen = isDark ? "light" : "dark";
    document.documentElement.dataset.theme = chosen;
    try {
      localStorage.setItem("convoschema-theme", chosen);
    } catch {
      // It is kept for this page alone.
    }
  }

  async function copy(button) {
    const text = button.parentElement.querySelector("code").textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  }

  /* Unfolding: below a row comes one that holds the table of the model that the row leads to. */

  function pathOf(row) {
    const outer = row.parentElement.closest("tr.nested");
    const own = anchorOf(row.dataset.row);
    return outer === null ? own : `${outer.dataset.path}/${own}`;
  }

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
    nested.querySelector("table").setAttribute("aria-label", `${row.dataset.row}: ${model}`);
    showWhatNeedsScripts(nested);
    button.setAttribute("aria-expanded", "true");
  }

  function fold(button) {
    const next = button.closest("tr").nextElementSibling;
    if (next?.classList.contains("nested")) next.remove();
    button.setAttribute("aria-expanded", "false");
  }

  async function unfoldAll(button) {
    const outer = all("#site-main > section > table > tbody > tr > td > .unfold");
    const isFolded = outer.some((one) => one.getAttribute("aria-expanded") === "false");
    if (isFolded) await Promise.all(outer.map(unfold));
    else outer.forEach(fold);
    button.textContent = isFolded ? "Fold all" : "Unfold all";
  }

  /** Show the row that the address names, unfolding what is on the way: #participants/calls/state. */
  async function followAddress() {
    for (const row of all("tr.here")) row.classList.remove("here");
    const target = convoschema.fragmentOfAddress();
    if (target === "") return;
    const steps = target.split("/");
    for (let depth = 1; depth < steps.length; depth += 1) {
      const button = document.getElementById(steps.slice(0, depth).join("/"))?.querySelector(":scope > td > .unfold");
      if (button?.getAttribute("aria-expanded") === "false") await unfold(button);
    }
    const found = document.getElementById(target);
    if (found === null || found.closest("tr[data-row]") === null) return;
    found.classList.add("here");
    for (const details of all("details", found)) details.open = true;
    found.scrollIntoView({ block: "center" });
  }

  /* Bundles to download, put together here from the schemas of all models. */

  async function download(model, profile) {
    await Promise.all([convoschema.load("assets/checker.js"), convoschema.load("data/catalog.js")]);
    const bundle = convoschemaChecker().buildBundle(convoschema.catalog, model, profile);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`${convoschemaChecker().printJson(bundle)}\n`], { type: "application/schema+json" }));
    link.download = `${model}.${profile}.schema.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function answerClick(event) {
    const button = event.target.closest("button");
    if (button === null) return;
    if ("themeSwitch" in button.dataset) switchTheme();
    else if ("copy" in button.dataset) copy(button);
    else if ("unfoldAll" in button.dataset) unfoldAll(button);
    else if (button.dataset.profile) download(button.closest("[data-bundles]").dataset.bundles, button.dataset.profile);
    else if (button.classList.contains("unfold")) (button.getAttribute("aria-expanded") === "true" ? fold : unfold)(button);
  }

  function openDetailsForPrint() {
    for (const details of all("details")) details.open = true;
  }

  showWhatNeedsScripts();
  document.addEventListener("click", answerClick);
  addEventListener("hashchange", followAddress);
  addEventListener("beforeprint", openDetailsForPrint);
  followAddress();
})();
