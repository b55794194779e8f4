/*
 * How the validator tells a problem: where, what, and a link to what the reference says of the place.
 */
"use strict";

(() => {
  /** Return a link to the row that a problem is about, in a window of its own, so that the payload stays here. */
  function linkTo(problem, model) {
    const steps = problem.pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const names = steps.filter((step) => !/^\d+$/.test(step));
    if (problem.code === "unknown-property") names.pop();
    const link = document.createElement("a");
    link.className = "about";
    link.target = "convoschema-reference";
    link.rel = "opener";
    link.href = convoschema.up + (names.length > 0 ? convoschema.rowAddress(model, names) : `models/${encodeURIComponent(model)}.html`);
    link.textContent = `What ${[model, ...names].join(".")} is`;
    return link;
  }

  /** Return the item of a list that tells a problem of a model, and calls a function when the problem is chosen. */
  convoschema.problemItem = (problem, index, model, choose) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.index = index;
    const place = document.createElement("span");
    place.className = "place";
    place.textContent = `line ${problem.line.toLocaleString("en-US")}, column ${problem.column.toLocaleString("en-US")}`;
    const code = document.createElement("code");
    code.className = `code-${problem.code}`;
    code.textContent = problem.code;
    const pointer = document.createElement("code");
    pointer.className = "pointer";
    pointer.textContent = problem.pointer || "the payload itself";
    const message = document.createElement("span");
    message.className = "message";
    message.textContent = problem.hint ? `${problem.message}; ${problem.hint}` : problem.message;
    button.append(code, " ", pointer, " ", place, message);
    button.addEventListener("click", () => choose(problem));
    item.append(button, linkTo(problem, model));
    return item;
  };
})();
