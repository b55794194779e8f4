/*
 * The validator page: checks what stands in the editor, in a worker, and shows the problems in the text and beside it.
 * Nothing leaves the page: the worker runs the text of a function that is here already.
 */
"use strict";

(() => {
  const PROFILES = {
    lenient: "For services that read: unknown values and properties, and nulls for what is absent, are accepted.",
    standard: "The schemas as written: unknown values and nulls are problems, unknown properties are not.",
    strict: "For CI: as standard, and unknown properties are problems too.",
    write: "For request bodies: as strict, and what writing requires must be there.",
  };
  const SHOWN = 200;
  /** Longer texts are shown without marks in them: a text twice in the page would make typing slow. */
  const MARKED = 200_000;
  const PAUSE = 200;

  const form = document.querySelector("[data-validate]");
  const { model, profile, payload } = form.elements;
  const verdict = form.querySelector("[data-verdict]");
  const list = form.querySelector("[data-problems]");
  const marks = form.querySelector("[data-marks]");
  const editor = form.querySelector("[data-drop]");
  let asked = 0;
  let waiting;

  const worker = startWorker();

  /** Return a worker made from the checker's text, since a page opened from a file may not load one. */
  function startWorker() {
    const answer = (checker) => {
      const checkers = new Map();
      let catalog;
      self.onmessage = ({ data }) => {
        if (data.catalog) {
          catalog = data.catalog;
          return;
        }
        const key = `${data.profile} ${data.model}`;
        if (!checkers.has(key)) checkers.set(key, checker.buildChecker(catalog, data.model, data.profile));
        const started = performance.now();
        const problems = checkers.get(key)(data.text);
        self.postMessage({ id: data.id, milliseconds: performance.now() - started, count: problems.length, problems: problems.slice(0, data.shown) });
      };
    };
    const source = `${convoschemaChecker}\n(${answer})(convoschemaChecker());`;
    const made = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
    made.onmessage = ({ data }) => data.id === asked && show(data);
    made.onerror = () => tell("bad", "The checker failed; the command line can tell more");
    return made;
  }

  const ready = convoschema.load("data/catalog.js").then(() => worker.postMessage({ catalog: convoschema.catalog }));

  async function check() {
    clearTimeout(waiting);
    const id = ++asked;
    const text = payload.value;
    if (text === "") {
      tell("", "Paste a payload to check it");
      list.replaceChildren();
      marks.replaceChildren();
      return;
    }
    tell("busy", "Checking …");
    await ready;
    worker.postMessage({ id, text, model: model.value, profile: profile.value, shown: SHOWN });
  }

  function checkSoon() {
    // Marks of the text as it was would stand in the wrong places.
    marks.replaceChildren();
    clearTimeout(waiting);
    waiting = setTimeout(check, payload.value.length > MARKED ? 3 * PAUSE : PAUSE);
  }

  function tell(kind, words) {
    verdict.dataset.kind = kind;
    verdict.textContent = words;
  }

  function show({ count, problems, milliseconds }) {
    const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
    const number = count === 0 ? "No problems" : count === 1 ? "1 problem" : `${count.toLocaleString("en-US")} problems`;
    tell(count === 0 ? "good" : "bad", `${number}: ${count === 0 ? "a valid" : "not a valid"} ${model.value} (${profile.value}, ${time})`);
    const starts = lineStarts(payload.value);
    list.replaceChildren(...problems.map((problem, index) => itemOf(problem, index, starts)));
    if (count > problems.length) {
      const rest = document.createElement("li");
      rest.className = "rest";
      rest.textContent = `… and ${(count - problems.length).toLocaleString("en-US")} more`;
      list.append(rest);
    }
    mark(problems);
  }

  function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }

  function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function itemOf(problem, index, starts) {
    const line = lineOf(starts, problem.start);
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.index = index;
    const place = document.createElement("span");
    place.className = "place";
    place.textContent = `line ${line + 1}, column ${problem.start - starts[line] + 1}`;
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
    button.addEventListener("click", () => goTo(problem, line));
    item.append(button);
    return item;
  }

  /** Select what a problem points at in the editor and bring it into view. */
  function goTo(problem, line) {
    const end = Math.min(problem.end, problem.start + 200);
    payload.focus();
    payload.setSelectionRange(problem.start, end);
    const style = getComputedStyle(payload);
    const text = payload.value;
    const column = problem.start - (text.lastIndexOf("\n", problem.start - 1) + 1);
    payload.scrollTop = line * parseFloat(style.lineHeight) - payload.clientHeight / 2;
    payload.scrollLeft = Math.max(0, column * parseFloat(style.fontSize) * 0.6 - payload.clientWidth / 2);
    editor.scrollIntoView({ block: "nearest" });
  }

  /** Draw the text once more below the editor's, with what the problems point at underlined. */
  function mark(problems) {
    const text = payload.value;
    if (text.length > MARKED) {
      marks.replaceChildren();
      return;
    }
    const pieces = [];
    let at = 0;
    for (const { start, end } of [...problems].sort((one, other) => one.start - other.start)) {
      if (start < at) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end) || " ";
      pieces.push(text.slice(at, start), mark);
      at = end;
    }
    marks.replaceChildren(...pieces, `${text.slice(at)}\n`);
    followScrolling();
  }

  function followScrolling() {
    marks.scrollTop = payload.scrollTop;
    marks.scrollLeft = payload.scrollLeft;
  }

  async function read(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      // ignoreBOM keeps a byte order mark, which JSON must not begin with.
      payload.value = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      payload.value = "";
      tell("bad", "1 problem: not-json, since the file is not UTF-8");
      return;
    }
    check();
  }

  async function fill(kind) {
    await ready;
    await convoschema.load("data/broken.js");
    const { examples = [{}] } = convoschema.catalog.definitions[model.value];
    const data = kind === "broken" ? convoschema.broken[model.value] ?? examples[0] : examples[0];
    payload.value = JSON.stringify(data, null, 2);
    if (kind === "broken") profile.value = "strict";
    followChoice();
  }

  /** Take the choice from the address, #Model/profile, or put it there. */
  function readAddress() {
    const [name, how] = decodeURIComponent(location.hash.slice(1)).split("/");
    if ([...model.options].some((option) => option.value === name)) model.value = name;
    if (how in PROFILES) profile.value = how;
    followChoice();
  }

  function followChoice() {
    form.querySelector("[data-profile-words]").textContent = PROFILES[profile.value];
    history.replaceState(null, "", `#${encodeURIComponent(model.value)}/${profile.value}`);
    check();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  model.addEventListener("change", followChoice);
  profile.addEventListener("change", followChoice);
  payload.addEventListener("input", checkSoon);
  payload.addEventListener("scroll", followScrolling);
  form.querySelector("input[type=file]").addEventListener("change", (event) => event.target.files[0] && read(event.target.files[0]));
  for (const button of form.querySelectorAll("[data-fill]")) button.addEventListener("click", () => fill(button.dataset.fill));
  editor.addEventListener("dragover", (event) => event.preventDefault());
  editor.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    read(file);
  });
  addEventListener("hashchange", readAddress);
  readAddress();
})();
