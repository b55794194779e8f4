/*
 * How the validator tells a problem: where, what, and a link to what the reference says of the place; and the text and
 * JSON of several, to copy.
 */
"use strict";

(() => {
  const number = (value) => value.toLocaleString("en-US");

  /** Return a link into the reference, in a window of its own, so that the payload stays here. */
  convoschema.linkToReference = (address, words) => {
    const link = document.createElement("a");
    link.className = "about";
    link.target = "convoschema-reference";
    link.rel = "opener";
    link.href = convoschema.up + address;
    link.textContent = words;
    return link;
  };

  function linkTo({ model, names }) {
    const address = names.length > 0 ? convoschema.rowAddress(model, names) : `models/${encodeURIComponent(model)}.html`;
    return convoschema.linkToReference(address, `What ${[model, ...names].join(".")} is`);
  }

  /** Return the item of a list that tells a problem, and calls a function when the problem is chosen. */
  convoschema.problemItem = (problem, index, kind, choose) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.index = index;
    const place = document.createElement("span");
    place.className = "place";
    const record = kind === "items" ? `item ${number(problem.record + 1)}, ` : "";
    place.textContent = `${record}line ${number(problem.line)}, column ${number(problem.column)}`;
    const code = document.createElement("code");
    code.className = `code-${problem.code}`;
    code.textContent = problem.code;
    const pointer = document.createElement("code");
    pointer.className = "pointer";
    pointer.textContent = problem.pointer || "the payload itself";
    const message = document.createElement("span");
    message.className = "message";
    message.textContent = toldWith(problem);
    button.append(code, " ", pointer, " ", place, message);
    button.addEventListener("click", () => choose(problem));
    item.append(button, ...(problem.about ? [linkTo(problem.about)] : []));
    return item;
  };

  const toldWith = ({ message, hint }) => (hint ? `${message}; ${hint}` : message);

  /** Return problems as lines of text, in the form of the command line, of which `rest` are left out. */
  convoschema.problemsAsText = (problems, rest) => {
    const lines = problems.map((problem) => `${problem.line}:${problem.column}: ${problem.pointer || "the payload itself"}: ${problem.code}: ${toldWith(problem)}`);
    if (rest > 0) lines.push(`… and ${number(rest)} more`);
    return `${lines.join("\n")}\n`;
  };

  /** Return problems as JSON, with the names that the library has for what it tells of each. */
  convoschema.problemsAsJson = (problems, kind) => {
    const told = problems.map(({ code, pointer, message, hint, line, column, record }) => ({ code, pointer, message, hint, line, column, ...(kind === "one" ? {} : { record: record + 1 }) }));
    return `${JSON.stringify(told, null, 2)}\n`;
  };
})();
