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
  const unknown = form.querySelector("[data-unknown]");
  const bringBack = form.querySelector("[data-bring-back]");
  const kept = convoschema.keptText(form);
  /**
   * The whole text, of which the editor shows what stands from `shownFrom` to `shownTo`. Editors know one kind of line
   * end, so that each CR LF is a character shorter there: `pairs` are the offsets of these.
   */
  let text = "";
  let starts = [0];
  let pairs = [];
  let shownFrom = 0;
  let shownTo = 0;
  let shownProblems = [];
  /** Whether the text is the user's, and the one that was before something else took its place. */
  let isOwn = false;
  let textBefore = "";
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
        const shown = checker.withPlaces(problems.slice(0, data.shown), data.text);
        self.postMessage({ id: data.id, milliseconds, isOfSdk, count: problems.length, problems: shown });
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
    kept.remember(text);
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
    isOwn = true;
    if (payload.value.length > LONG) return setText(payload.value);
    text = payload.value;
    [pairs, shownFrom, shownTo] = [[], 0, text.length];
    // Marks of the text as it was would stand in the wrong places.
    marks.replaceChildren();
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
    return undefined;
  }

  /** Put a text in the place of another, which can be brought back if it was the user's. */
  function replaceText(whole, { isUsers }) {
    if (isOwn && text !== "" && text !== whole) {
      textBefore = text;
      bringBack.hidden = false;
    }
    isOwn = isUsers;
    setText(whole);
  }

  /** Take a text that was not typed, and check it. */
  function setText(whole) {
    text = whole;
    shownProblems = [];
    payload.readOnly = text.length > LONG;
    starts = [0, ...offsetsOf("\n").map((offset) => offset + 1)];
    pairs = offsetsOf("\r\n");
    showPart(0);
    check();
  }

  /** Show the part of the text around an offset: all of it, if it is not long. */
  function showPart(offset) {
    const isLong = text.length > LONG;
    const middle = Math.max(0, Math.min(offset - PART / 2, text.length - PART));
    const line = starts[lineOf(starts, middle)];
    shownFrom = isLong ? (middle - line < PART / 4 ? line : middle) : 0;
    shownTo = isLong ? Math.min(shownFrom + PART, text.length) : text.length;
    payload.value = text.slice(shownFrom, shownTo);
    part.hidden = !isLong;
    if (isLong) part.querySelector("span").textContent = partInWords();
    mark();
  }

  function partInWords() {
    const number = (value) => value.toLocaleString("en-US");
    const [first, last] = [shownFrom, shownTo].map((offset) => lineOf(starts, offset) + 1);
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
    shownProblems = problems;
    list.replaceChildren(...problems.map((problem, index) => convoschema.problemItem(problem, index, model.value, goTo)));
    if (count > problems.length) {
      const rest = document.createElement("li");
      rest.className = "rest";
      rest.textContent = `… and ${(count - problems.length).toLocaleString("en-US")} more`;
      list.append(rest);
    }
    mark();
  }

  function offsetsOf(piece) {
    const found = [];
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found.push(at);
    return found;
  }

  /** Return where in the editor an offset of the text stands. */
  function offsetInEditor(offset) {
    const before = (place) => (pairs.length > 0 && pairs[0] < place ? lineOf(pairs, place - 1) + 1 : 0);
    return offset - shownFrom - (before(offset) - before(shownFrom));
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

  /** Select what a problem points at in the editor and bring it into view. */
  function goTo(problem) {
    if (problem.start < shownFrom || problem.start >= shownTo) showPart(problem.start);
    const start = offsetInEditor(problem.start);
    payload.focus();
    payload.setSelectionRange(start, Math.min(offsetInEditor(problem.end), start + 200));
    const style = getComputedStyle(payload);
    const lines = payload.value.slice(0, start).split("\n");
    payload.scrollTop = (lines.length - 1) * parseFloat(style.lineHeight) - payload.clientHeight / 2;
    const x = lines.at(-1).length * parseFloat(style.fontSize) * 0.6;
    payload.scrollLeft = x < payload.clientWidth * 0.7 ? 0 : x - payload.clientWidth / 2;
    editor.scrollIntoView({ block: "nearest" });
  }

  /** Draw the text once more below the editor's, with what the problems point at underlined. */
  function mark() {
    const shown = payload.value;
    const pieces = [];
    let at = 0;
    for (const problem of [...shownProblems].sort((one, other) => one.start - other.start)) {
      if (problem.start < shownFrom || problem.start >= shownTo) continue;
      const start = offsetInEditor(problem.start);
      const end = Math.min(offsetInEditor(problem.end), shown.length);
      if (start < at) continue;
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
      replaceText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), { isUsers: true });
    } catch {
      replaceText("", { isUsers: true });
      const problems = [convoschemaChecker().refusalOfBytes(bytes)];
      show({ count: 1, problems, milliseconds: 0, isOfSdk: false });
    }
  }

  async function fill(kind) {
    await Promise.all([ready, convoschema.load("data/broken.js")]);
    const isBroken = kind === "broken";
    const { examples = [] } = convoschema.catalog.definitions[model.value];
    const found = isBroken ? Object.entries(convoschema.broken).find(([name]) => name === model.value)?.[1] : examples[0];
    if (found === undefined) {
      tell("", `There is no ${isBroken ? "broken " : ""}example of a ${model.value}`);
      return;
    }
    if (isBroken) profile.value = "strict";
    replaceText(convoschemaChecker().printJson(found), { isUsers: false });
    followChoice();
  }

  /** Take the choice from the address, #Model/profile; what it names that is not there stays in it, and is told. */
  async function readAddress() {
    const [name, how = ""] = convoschema.fragmentOfAddress().split("/");
    const chosen = name === "" ? model.value : await modelCalled(name);
    const isProfile = how === "" || Object.hasOwn(PROFILES, how);
    if (chosen !== undefined) model.value = chosen;
    if (how !== "" && isProfile) profile.value = how;
    if (chosen !== undefined && isProfile) return followChoice();
    const what = chosen === undefined ? `model is called ${name}` : `profile is called ${how}`;
    unknown.textContent = `No ${what} here: this page checks a ${model.value} under ${profile.value}, until you choose.`;
    unknown.hidden = false;
    tellProfile();
    return check();
  }

  /** Return the model that has a name, or that the vendor calls so too, or undefined. */
  async function modelCalled(name) {
    if ([...model.options].some((option) => option.value === name)) return name;
    await ready;
    const named = Object.entries(convoschema.catalog.definitions);
    return named.find(([, definition]) => definition["x-upstream-names"]?.includes?.(name))?.[0];
  }

  function tellProfile() {
    form.querySelector("[data-profile-words]").textContent = PROFILES[profile.value];
  }

  function followChoice() {
    tellProfile();
    unknown.hidden = true;
    history.replaceState(null, "", `#${encodeURIComponent(model.value)}/${profile.value}`);
    check();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  model.addEventListener("change", followChoice);
  profile.addEventListener("change", followChoice);
  payload.addEventListener("input", takeTyping);
  payload.addEventListener("paste", (event) => {
    if (payload.readOnly) replaceText(event.clipboardData.getData("text/plain"), { isUsers: true });
  });
  part.querySelector("button").addEventListener("click", () => replaceText("", { isUsers: true }));
  bringBack.addEventListener("click", () => {
    bringBack.hidden = true;
    replaceText(textBefore, { isUsers: true });
  });
  form.elements.keep.addEventListener("change", () => kept.remember(text));
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
  const recalled = kept.recall();
  if (recalled !== null) replaceText(recalled, { isUsers: true });
  readAddress();
})();
