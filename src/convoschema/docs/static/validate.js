/*
 * The validator page: what is chosen, the text in its two views, the checker in its worker, and what that has found.
 * Nothing leaves the page.
 */
"use strict";

(() => {
  const PROFILES = {
    lenient: "For services that read: unknown values and properties, and nulls for what is absent, are accepted.",
    standard: "The schemas as written: unknown values and nulls are problems, unknown properties are not.",
    strict: "For CI: as standard, and unknown properties are problems too.",
    write: "For request bodies: as strict, and what writing requires must be there.",
  };
  const { EVENTS, GUESS, printJson } = convoschemaChecker();
  const SHOWN = 200;
  const COPIED = 1000;
  const PAUSE = 200;
  /** How many texts that something else took the place of can be brought back. */
  const MOST_BEFORE = 5;

  const form = document.querySelector("[data-validate]");
  const { model, profile, naming, reading, payload } = form.elements;
  const part = (name) => form.querySelector(`[data-${name}]`);
  const [verdict, list, note, unknown, bringBack] = ["verdict", "problems", "note", "unknown", "bring-back"].map(part);
  const kept = convoschema.keptText(form);
  const ask = convoschema.startChecker();
  const editor = convoschema.payloadEditor(form, { typed: takeTyping, pasted: takePaste, replaced: (text) => replaceText(text, { isUsers: true }) });
  const view = convoschema.annotatedView(form, { ask, tell: (row) => details(row).catch(tellFailure), failed: tellFailure });
  const details = convoschema.keyDetails(form, editAt);
  let text = "";
  /** Whether the text is the user's, and those that were before something else took their place. */
  let isOwn = false;
  const before = [];
  let asked = 0;
  let waiting;
  let problems = [];
  let isReadable = false;
  /** Whether to show the annotated view of the next text as soon as it is read. */
  let willAnnotate = false;

  function tell(kind, words) {
    verdict.dataset.kind = kind;
    verdict.textContent = words;
  }

  function tellFailure() {
    tell("bad", "The checker failed; the command line can tell more");
  }

  async function check() {
    clearTimeout(waiting);
    const id = ++asked;
    kept.remember(text);
    if (text === "") {
      clear();
      tell("", "Paste a payload to check it");
      return;
    }
    tell("busy", "Checking …");
    try {
      const asking = { text, model: model.value, profile: profile.value, naming: naming.value, reading: reading.value, shown: COPIED };
      const { found, milliseconds } = await ask("open", asking);
      if (id === asked) await show(found, milliseconds);
    } catch {
      if (id === asked) tellFailure();
    }
  }

  /** Show that there is nothing to tell. */
  function clear() {
    note.hidden = true;
    isReadable = false;
    part("reading").replaceChildren();
    showProblems([], 0, "one");
    annotate(false);
  }

  async function show(found, milliseconds) {
    const { kind, words } = convoschema.verdictOn(found, milliseconds);
    tell(kind, words);
    note.hidden = !(found.isMisnamed && naming.value !== "guess");
    tellReading(found);
    showProblems(found.problems, found.count, found.kind);
    isReadable = found.problems.every(({ code }) => !["not-json", "too-deep"].includes(code)) || found.records > 1;
    if (found.records === 0) isReadable = false;
    const isShown = part("annotated").hidden === false;
    if (!isReadable) annotate(false);
    else if (willAnnotate || isShown) await openView(willAnnotate ? 0 : view.offset());
    willAnnotate = false;
  }

  function tellReading(found) {
    const told = part("reading");
    told.replaceChildren();
    if (found.guess !== undefined) {
      told.append(`${convoschema.reasonOf(found.guess, found.records)} `);
      for (const other of found.guess.equals) told.append(buttonThatChooses(other), " ");
    }
    told.append(convoschema.readingOf(found, naming.value).join(" "));
  }

  function buttonThatChooses(name) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = name;
    button.addEventListener("click", () => {
      model.value = name;
      followChoice();
      model.focus();
    });
    return button;
  }

  /* Problems: the list of them, the way from one to the next, and copies. */

  function showProblems(told, count, kind) {
    problems = told;
    list.replaceChildren(...told.slice(0, SHOWN).map((problem, index) => convoschema.problemItem(problem, index, kind, goTo)));
    const more = count - Math.min(told.length, SHOWN);
    if (more > 0) list.append(Object.assign(document.createElement("li"), { className: "rest", textContent: `… and ${more.toLocaleString("en-US")} more` }));
    part("problem-tools").hidden = count === 0;
    const copies = { text: convoschema.problemsAsText(told, count - told.length), json: convoschema.problemsAsJson(told, kind) };
    for (const button of form.querySelectorAll("[data-copies]")) button.dataset.copy = copies[button.dataset.copies];
    editor.showProblems(told);
  }

  const isAnnotated = () => !part("annotated").hidden;

  function goTo(problem) {
    if (isAnnotated()) view.goToOffset(problem.start).catch(tellFailure);
    else editor.goTo(problem.start, problem.end);
  }

  /** Go to the problem behind, or before, the place where the reader is; round the end, if there is none. */
  function goToNeighbour(step) {
    const here = isAnnotated() ? view.offset() : editor.caret();
    const sorted = [...problems].sort((one, other) => one.start - other.start);
    const isBeyond = ({ start }) => (step > 0 ? start > here : start < here);
    const found = step > 0 ? (sorted.find(isBeyond) ?? sorted[0]) : (sorted.findLast(isBeyond) ?? sorted.at(-1));
    if (found !== undefined) goTo(found);
  }

  /* The two views of the text. */

  /** Show the annotated view, or the text. */
  function annotate(isOn) {
    part("annotated").hidden = !isOn;
    part("details-frame").hidden = !isOn;
    part("editor").hidden = isOn;
    for (const button of form.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String((button.dataset.view === "annotated") === isOn));
  }

  async function openView(offset) {
    const hadFocus = document.activeElement === payload;
    annotate(true);
    await view.open(offset);
    if (hadFocus) view.focus();
  }

  function editAt(offset) {
    annotate(false);
    editor.goTo(offset, offset);
  }

  function switchView(wanted) {
    if (wanted === "text") editAt(isAnnotated() ? view.offset() : editor.caret());
    else if (isReadable) openView(editor.caret()).then(view.focus).catch(tellFailure);
    else willAnnotate = text !== "";
  }

  /* The text. */

  function takeTyping(typed) {
    [isOwn, text, isReadable] = [true, typed, false];
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  }

  /** A text that is pasted in the place of all there was is there to be read, anything else to be edited on. */
  function takePaste(isWhole) {
    willAnnotate = isWhole;
  }

  /** Put a text in the place of another, which can be brought back if it was the user's. */
  function replaceText(whole, { isUsers }) {
    if (isOwn && text !== "" && text !== whole) before.push(text);
    if (before.length > MOST_BEFORE) before.shift();
    bringBack.hidden = before.length === 0;
    [isOwn, text, willAnnotate] = [isUsers, whole, whole !== ""];
    editor.setText(whole);
    check();
  }

  function bringTextBack() {
    const last = before.pop();
    if (isOwn && text !== "" && text !== last) before.unshift(text);
    isOwn = false;
    replaceText(last, { isUsers: true });
  }

  async function read(file) {
    const { text: whole, words, problem } = await convoschema.textOfFile(file);
    if (words !== undefined) {
      tell("bad", words);
      return;
    }
    replaceText(whole ?? "", { isUsers: true });
    if (problem === undefined) return;
    showProblems([problem], 1, "one");
    tell("bad", `1 problem: ${isSpecial() ? "not JSON" : `not a valid ${model.value}`}`);
  }

  const isSpecial = () => [GUESS, EVENTS].includes(model.value);

  async function fill(kind) {
    await Promise.all([convoschema.load("data/catalog.js"), convoschema.load("data/broken.js")]);
    const isBroken = kind === "broken";
    const first = [...model.options].find(({ value }) => ![GUESS, EVENTS].includes(value)).value;
    const name = model.value === EVENTS ? "Notification" : model.value === GUESS ? first : model.value;
    const { examples = [] } = convoschema.catalog.definitions[name];
    const found = isBroken ? Object.entries(convoschema.broken).find(([each]) => each === name)?.[1] : examples[0];
    if (found === undefined) {
      tell("", `There is no ${isBroken ? "broken " : ""}example of a ${name}`);
      return;
    }
    if (isBroken) profile.value = "strict";
    replaceText(printJson(found), { isUsers: false });
    followChoice();
  }

  /* What is chosen, and the address. */

  /** Take the choice from the address, #Model/profile; what it names that is not there stays in it, and is told. */
  async function readAddress() {
    const [name, how = ""] = convoschema.fragmentOfAddress().split("/");
    const chosen = name === "" ? model.value : await modelCalled(name);
    const isProfile = how === "" || Object.hasOwn(PROFILES, how);
    if (chosen !== undefined) model.value = chosen;
    if (how !== "" && isProfile) profile.value = how;
    if (chosen !== undefined && isProfile) return followChoice();
    const what = chosen === undefined ? `model is called ${name}` : `profile is called ${how}`;
    const does = model.value === GUESS ? "guesses the model, and checks" : model.value === EVENTS ? "checks events" : `checks a ${model.value}`;
    unknown.textContent = `No ${what} here: this page ${does} under ${profile.value}, until you choose.`;
    unknown.hidden = false;
    tellProfile();
    return check();
  }

  /** Return the model that has a name, or that the vendor calls so too, or undefined. */
  async function modelCalled(name) {
    if ([...model.options].some((option) => option.value === name)) return name;
    await convoschema.load("data/catalog.js");
    const named = Object.entries(convoschema.catalog.definitions);
    return named.find(([, definition]) => definition["x-upstream-names"]?.includes?.(name))?.[0];
  }

  function tellProfile() {
    part("profile-words").textContent = PROFILES[profile.value];
  }

  function followChoice() {
    tellProfile();
    unknown.hidden = true;
    history.replaceState(null, "", `#${encodeURIComponent(model.value)}/${profile.value}`);
    check();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  for (const choice of [model, profile, naming, reading]) choice.addEventListener("change", followChoice);
  bringBack.addEventListener("click", bringTextBack);
  form.elements.keep.addEventListener("change", () => kept.remember(text));
  form.querySelector("input[type=file]").addEventListener("change", (event) => {
    if (event.target.files[0]) read(event.target.files[0]);
    event.target.value = "";
  });
  for (const button of form.querySelectorAll("[data-fill]")) button.addEventListener("click", () => fill(button.dataset.fill));
  for (const button of form.querySelectorAll("[data-view]")) button.addEventListener("click", () => switchView(button.dataset.view));
  for (const button of form.querySelectorAll("[data-neighbour]")) button.addEventListener("click", () => goToNeighbour(Number(button.dataset.neighbour)));
  // A file that is dropped beside the editor would take the place of the page, and of the text with it.
  addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
  addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    read(file);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    goToNeighbour(event.shiftKey ? -1 : 1);
  });
  addEventListener("hashchange", readAddress);
  const recalled = kept.recall();
  if (recalled !== null) replaceText(recalled, { isUsers: true });
  readAddress();
})();
