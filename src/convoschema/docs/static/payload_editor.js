/*
 * The text of the payload where it is edited: with the numbers of its lines, and what its problems point at underlined.
 */
"use strict";

/** Return the editor in a form, which calls `typed` with the text that was typed, and `pasted` before it is. */
convoschema.payloadEditor = (form, { typed, pasted, replaced }) => {
  /** Longer texts are not edited here, and only a part of them is in the page: megabytes in an editor freeze it. */
  const LONG = 500_000;
  const PART = 60_000;

  const { payload } = form.elements;
  const marks = form.querySelector("[data-marks]");
  const numbers = form.querySelector("[data-numbers]");
  const part = form.querySelector("[data-part]");
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

  function takeTyping() {
    // Some browsers tell twice of a text that is pasted, the second time when a part of it has taken its place here.
    if (payload.readOnly) return undefined;
    if (payload.value.length > LONG) return replaced(payload.value);
    text = payload.value;
    [pairs, shownFrom, shownTo] = [[], 0, text.length];
    starts = startsOfLines();
    // Marks of the text as it was would stand in the wrong places.
    shownProblems = [];
    mark();
    return typed(text);
  }

  const startsOfLines = () => [0, ...offsetsOf("\n").map((offset) => offset + 1)];

  /** Show another text. */
  function setText(whole) {
    text = whole;
    shownProblems = [];
    payload.readOnly = text.length > LONG;
    starts = startsOfLines();
    pairs = offsetsOf("\r\n");
    showPart(0);
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

  function offsetsOf(piece) {
    const found = [];
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found.push(at);
    return found;
  }

  /** Return how many line ends of two characters stand before an offset of the text. */
  const pairsBefore = (place) => (pairs.length > 0 && pairs[0] < place ? lineOf(pairs, place - 1) + 1 : 0);

  /** Return where in the editor an offset of the text stands. */
  const offsetInEditor = (offset) => offset - shownFrom - (pairsBefore(offset) - pairsBefore(shownFrom));

  /** Return the offset in the text of the caret. */
  function caret() {
    let offset = payload.selectionStart + shownFrom;
    while (offsetInEditor(offset) < payload.selectionStart) offset += payload.selectionStart - offsetInEditor(offset);
    return offset;
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

  /** Select what stands between two offsets and bring it into view. */
  function goTo(from, to) {
    if (from < shownFrom || from >= shownTo) showPart(from);
    const start = offsetInEditor(from);
    payload.focus();
    payload.setSelectionRange(start, Math.min(offsetInEditor(to), start + 200));
    const style = getComputedStyle(payload);
    const lines = payload.value.slice(0, start).split("\n");
    payload.scrollTop = (lines.length - 1) * parseFloat(style.lineHeight) - payload.clientHeight / 2;
    const x = lines.at(-1).length * parseFloat(style.fontSize) * 0.6;
    payload.scrollLeft = x < payload.clientWidth * 0.7 ? 0 : x - payload.clientWidth / 2;
    form.querySelector("[data-editor]").scrollIntoView({ block: "nearest" });
  }

  function showProblems(problems) {
    shownProblems = problems;
    mark();
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
    number();
  }

  /** Write the numbers of the lines, those with a problem with a sign before them. */
  function number() {
    const withProblems = new Set(shownProblems.map(({ start }) => lineOf(starts, start)));
    const [first, last] = [lineOf(starts, shownFrom), lineOf(starts, shownTo)];
    const written = [];
    for (let line = first; line <= last; line += 1) written.push(withProblems.has(line) ? `! ${line + 1}` : line + 1);
    numbers.textContent = `${text === "" ? "" : written.join("\n")}\n\n`;
    followScrolling();
  }

  function followScrolling() {
    marks.scrollTop = payload.scrollTop;
    marks.scrollLeft = payload.scrollLeft;
    numbers.scrollTop = payload.scrollTop;
  }

  payload.addEventListener("input", takeTyping);
  payload.addEventListener("scroll", followScrolling);
  payload.addEventListener("paste", (event) => {
    if (payload.readOnly) replaced(event.clipboardData.getData("text/plain"));
    else pasted(payload.selectionEnd - payload.selectionStart === payload.value.length);
  });
  part.querySelector("button").addEventListener("click", () => replaced(""));

  return { setText, showProblems, goTo, caret, text: () => text };
};
