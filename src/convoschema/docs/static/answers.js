/*
 * What is said when an address leads to nothing on a page: a line in sight, with the names there that were probably
 * meant. Rows of models are looked for by rows.js, and the validator reads its address itself.
 */
"use strict";

(() => {
  const MOST = 3;
  const main = document.querySelector("#site-main");
  const line = document.createElement("p");
  line.className = "answer";
  line.setAttribute("role", "status");
  line.hidden = true;
  main.append(line);
  let asked = 0;

  const folded = (name) => name.toLowerCase().replace(/[\s_-]/g, "");

  /** Return those of some names that a wrong one was probably meant to be, the likeliest first. */
  function alike(names, wrong) {
    const word = folded(wrong);
    const known = new Map(names.map((name) => [folded(name), name]));
    const keys = [...known.keys()];
    const holding = keys.filter((key) => (word.length > 2 && key.includes(word)) || (key.length > 3 && word.includes(key)));
    holding.sort((one, other) => Math.abs(one.length - word.length) - Math.abs(other.length - word.length));
    const found = [known.has(word) ? word : convoschema.nearest(keys, word), ...holding];
    return [...new Set(found.filter((key) => key !== undefined))].slice(0, MOST).map((key) => known.get(key));
  }

  function button(words, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "plain";
    made.textContent = words;
    made.addEventListener("click", action);
    return made;
  }

  /**
   * Say some words about a name that is nowhere, with those that are alike of the places that there are: a map from names
   * to addresses.
   */
  convoschema.answer = async (words, wrong, places) => {
    const number = (asked += 1);
    await convoschema.load("assets/finder.js");
    if (number !== asked) return;
    const links = alike([...places.keys()], wrong).map((name) => {
      const link = document.createElement("a");
      link.href = places.get(name);
      link.textContent = name;
      return link;
    });
    const search = button("Search for it", () => {});
    search.dataset.search = wrong;
    const told = links.flatMap((link, place) => [place > 0 ? ", " : "", link]);
    const said = document.createElement("span");
    said.append(words, ...(links.length > 0 ? [" Did you mean ", ...told, "?"] : []));
    line.replaceChildren(said, " ", search, button("Close", () => convoschema.unanswer()));
    line.hidden = false;
  };

  convoschema.unanswer = () => {
    asked += 1;
    line.hidden = true;
  };

  /** Return the places on the page that have addresses: headings by their words, anything else by its id. */
  convoschema.placesOfPage = () => {
    const places = new Map();
    for (const element of main.querySelectorAll("[id]")) {
      if (element.matches("tr, mark, li, svg *, input, textarea")) continue;
      const isHeading = element.matches("h2, h3");
      places.set(isHeading ? element.textContent.trim() : element.id, `#${encodeURIComponent(element.id)}`);
    }
    return places;
  };

  function followAddress() {
    const target = convoschema.fragmentOfAddress();
    convoschema.unanswer();
    if (target === "" || target === "top" || target.startsWith("search/") || document.getElementById(target) !== null) return;
    convoschema.answer(`There is no ${target} on this page.`, target, convoschema.placesOfPage());
  }

  if (!document.body.matches(".page-model, .page-validate")) {
    addEventListener("hashchange", followAddress);
    followAddress();
  }
})();
