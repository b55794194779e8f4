/*
 * What every page does: the switch between light and dark, copying, bundles. What the others need stands first.
 */
"use strict";

const convoschema = {
  /** The way from this page to the root of the site. */
  up: document.currentScript.dataset.up,
  fragments: new Map(),

  /** Return the id of a property's row, as the pages have it. */
  anchorOf(name) {
    return name.replace(/[\s\x1c-\x1f\x85~/]/g, (found) => `~${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
  },

  /** Keep the table of a model; the scripts in fragments/ call this. */
  fragment(model, table) {
    this.fragments.set(model, table);
  },

  /** Return the address of a row, as seen from the root, by the names of the properties on the way to it. */
  rowAddress(model, names) {
    const steps = names.map((name) => encodeURIComponent(this.anchorOf(name)));
    return `models/${encodeURIComponent(model)}.html#${steps.join("/")}`;
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

  function showWhatNeedsScripts() {
    for (const element of all("[data-search], [data-theme-switch], [data-copy], [data-bundles], [data-needs-scripts], .unfold")) {
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

  /** Copy what a button says, or the code beside it. */
  async function copy(button) {
    const text = button.dataset.copy || button.parentElement.querySelector("code").textContent;
    const words = button.textContent;
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
    if (words === "Copied") return;
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = words), 1500);
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
    else if (button.dataset.profile) download(button.closest("[data-bundles]").dataset.bundles, button.dataset.profile);
  }

  function openDetailsForPrint() {
    for (const details of all("details")) details.open = true;
  }

  showWhatNeedsScripts();
  document.addEventListener("click", answerClick);
  addEventListener("beforeprint", openDetailsForPrint);
})();
