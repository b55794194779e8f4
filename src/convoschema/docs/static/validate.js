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
  /** Longer texts are not edited here, and only a part of them is in the page: megabytes in an editor freeze it. */
  const LONG = 500_000;
  const PART = 60_000;
  const PAUSE = 200;

  const form = document.querySelector("[data-validate]");
  const { model, profile, payload } = form.elements;
  const verdict = form.querySelector("[data-verdict]");
  const list = form.querySelector("[data-problems]");
  const note = form.querySelector("[data-note]");
  const marks = form.querySelector("[data-marks]");
  const editor = form.querySelector("[data-drop]");
  const part = form.querySelector("[data-part]");
  /** The whole text, of which the editor shows what begins at `shownFrom`. */
  let text = "";
  let starts = [0];
  let shownFrom = 0;
  let shownProblems = [];
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
        const { problems, isOfSdk } = checkers.get(key)(data.text);
        const milliseconds = performance.now() - started;
        self.postMessage({ id: data.id, milliseconds, isOfSdk, count: problems.length, problems: problems.slice(0, data.shown) });
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
    if (text === "") {
      note.hidden = true;
      tell("", "Paste a payload to check it");
      list.replaceChildren();
      return;
    }
    tell("busy", "Checking …");
    await ready;
    worker.postMessage({ id, text, model: model.value, profile: profile.value, shown: SHOWN });
  }

  function takeTyping() {
    if (payload.value.length > LONG) return setText(payload.value);
    text = payload.value;
    // Marks of the text as it was would stand in the wrong places.
    marks.replaceChildren();
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
    return undefined;
  }

  /** Take a text that was not typed, and check it. */
  function setText(whole) {
    // Editors know one kind of line end; to JSON it is white space, whichever it is.
    text = whole.replace(/\r\n?/g, "\n");
    shownProblems = [];
    payload.readOnly = text.length > LONG;
    starts = lineStarts(text);
    showPart(0);
    check();
  }

  /** Show the part of the text around an offset: all of it, if it is not long. */
  function showPart(offset) {
    const isLong = text.length > LONG;
    const middle = Math.max(0, Math.min(offset - PART / 2, text.length - PART));
    const line = starts[lineOf(starts, middle)];
    shownFrom = isLong ? (middle - line < PART / 4 ? line : middle) : 0;
    payload.value = isLong ? text.slice(shownFrom, shownFrom + PART) : text;
    part.hidden = !isLong;
    if (isLong) part.querySelector("span").textContent = partInWords();
    mark();
  }

  function partInWords() {
    const number = (value) => value.toLocaleString("en-US");
    const [first, last] = [shownFrom, shownFrom + payload.value.length].map((offset) => lineOf(starts, offset) + 1);
    const lines = starts.length === 1 ? "a part of its one line" : `lines ${number(first)} to ${number(last)} of ${number(starts.length)}`;
    return `This payload is too long to be edited here: you see ${lines}, or those around the problem that you choose.`;
  }

  function tell(kind, words) {
    verdict.dataset.kind = kind;
    verdict.textContent = words;
  }

  function show({ count, problems, milliseconds, isOfSdk }) {
    note.hidden = !isOfSdk;
    const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
    const number = count === 0 ? "No problems" : count === 1 ? "1 problem" : `${count.toLocaleString("en-US")} problems`;
    tell(count === 0 ? "good" : "bad", `${number}: ${count === 0 ? "a valid" : "not a valid"} ${model.value} (${profile.value}, ${time})`);
    starts = lineStarts(text);
    shownProblems = problems;
    list.replaceChildren(...problems.map(itemOf));
    if (count > problems.length) {
      const rest = document.createElement("li");
      rest.className = "rest";
      rest.textContent = `… and ${(count - problems.length).toLocaleString("en-US")} more`;
      list.append(rest);
    }
    mark();
  }

  function lineStarts(whole) {
    const found = [0];
    for (let at = whole.indexOf("\n"); at !== -1; at = whole.indexOf("\n", at + 1)) found.push(at + 1);
    return found;
  }

  /** Return the number, from 0, of the line in which an offset is. */
  function lineOf(ofLines, offset) {
    let low = 0;
    let high = ofLines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (ofLines[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function itemOf(problem, index) {
    const line = lineOf(starts, problem.start);
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.index = index;
    const place = document.createElement("span");
    place.className = "place";
    place.textContent = `line ${(line + 1).toLocaleString("en-US")}, column ${(problem.start - starts[line] + 1).toLocaleString("en-US")}`;
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
    item.append(button, linkTo(problem));
    return item;
  }

  /** Return a link to the row that a problem is about, in a window of its own, so that the payload stays here. */
  function linkTo(problem) {
    const steps = problem.pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const names = steps.filter((step) => !/^\d+$/.test(step));
    if (problem.code === "unknown-property") names.pop();
    const link = document.createElement("a");
    link.className = "about";
    link.target = "convoschema-reference";
    link.rel = "opener";
    link.href = convoschema.up + (names.length > 0 ? convoschema.rowAddress(model.value, names) : `models/${encodeURIComponent(model.value)}.html`);
    link.textContent = `What ${[model.value, ...names].join(".")} is`;
    return link;
  }

  /** Select what a problem points at in the editor and bring it into view. */
  function goTo(problem, line) {
    if (problem.start < shownFrom || problem.start >= shownFrom + payload.value.length) showPart(problem.start);
    const start = problem.start - shownFrom;
    payload.focus();
    payload.setSelectionRange(start, Math.min(problem.end - shownFrom, start + 200));
    const style = getComputedStyle(payload);
    const column = problem.start - Math.max(starts[line], shownFrom);
    payload.scrollTop = (line - lineOf(starts, shownFrom)) * parseFloat(style.lineHeight) - payload.clientHeight / 2;
    const x = column * parseFloat(style.fontSize) * 0.6;
    payload.scrollLeft = x < payload.clientWidth * 0.7 ? 0 : x - payload.clientWidth / 2;
    editor.scrollIntoView({ block: "nearest" });
  }

  /** Draw the text once more below the editor's, with what the problems point at underlined. */
  function mark() {
    const shown = payload.value;
    const pieces = [];
    let at = 0;
    for (const problem of [...shownProblems].sort((one, other) => one.start - other.start)) {
      const start = problem.start - shownFrom;
      const end = Math.min(problem.end - shownFrom, shown.length);
      if (start < at || start >= shown.length) continue;
      const mark = document.createElement("mark");
      mark.textContent = shown.slice(start, end);
      pieces.push(shown.slice(at, start), mark);
      at = end;
    }
    marks.replaceChildren(...(pieces.length > 0 ? [...pieces, `${shown.slice(at)}\n`] : []));
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
      setText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      setText("");
      tell("bad", "1 problem: not-json, since the file is not UTF-8");
    }
  }

  async function fill(kind) {
    await ready;
    await convoschema.load("data/broken.js");
    const { examples = [{}] } = convoschema.catalog.definitions[model.value];
    const data = kind === "broken" ? convoschema.broken[model.value] ?? examples[0] : examples[0];
    if (kind === "broken") profile.value = "strict";
    setText(JSON.stringify(data, null, 2));
    followChoice();
  }

  /** Take the choice from the address, #Model/profile, or put it there. */
  function readAddress() {
    const [name, how] = convoschema.fragmentOfAddress().split("/");
    if ([...model.options].some((option) => option.value === name)) model.value = name;
    if (Object.hasOwn(PROFILES, how)) profile.value = how;
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
  payload.addEventListener("input", takeTyping);
  payload.addEventListener("paste", (event) => {
    if (payload.readOnly) setText(event.clipboardData.getData("text/plain"));
  });
  part.querySelector("button").addEventListener("click", () => setText(""));
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
