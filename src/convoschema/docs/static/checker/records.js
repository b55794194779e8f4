/*
 * Text → the payloads in it: all of it, the items of an array, or a line each.
 *
 * A record is { base, node } or { base, problem }: `base` is where in the text the offsets of the node count from.
 */

/** How many lines tell whether a text is lines of JSON. */
const LINES_LOOKED_AT = 20;

/**
 * Return { kind, records } of a text, `kind` being "one", "items" or "lines": as asked, or what the text looks like if
 * `asked` is "guess". `isArray` says that a payload itself may be an array.
 */
function recordsOf(text, asked, isArray) {
  const inLines = asked === "lines" || (asked === "guess" && looksLikeLines(text)) ? [...linesOf(text)] : [];
  if (inLines.length > 0) return { kind: "lines", records: inLines };
  const record = readRecord(text, 0);
  const items = record.node?.items ?? [];
  const objects = items.filter((item) => item.type === "object").length;
  const isOfItems = asked === "items" || (asked === "guess" && !isArray && 2 * objects > items.length);
  if (!isOfItems || record.node?.type !== "array") return { kind: "one", records: [record] };
  return { kind: "items", records: items.map((node) => ({ base: 0, node })) };
}

function readRecord(text, base) {
  try {
    return { base, node: readJson(text) };
  } catch (error) {
    return { base, problem: shifted(refusal(error, text), base) };
  }
}

/** Return a problem whose place counts from the beginning of the text, not of its record. */
const shifted = (problem, base) => ({ ...problem, start: problem.start + base, end: problem.end + base });

function* lines(text) {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (!isBlank(text.slice(start, end))) yield [start, end];
    start = end + 1;
  }
}

function* linesOf(text) {
  for (const [start, end] of lines(text)) yield readRecord(text.slice(start, end), start);
}

/** Return whether most of some first lines are objects each, and there are several. */
function looksLikeLines(text) {
  let [count, read] = [0, 0];
  for (const [start, end] of lines(text)) {
    count += 1;
    if (/^\s*\{/.test(text.slice(start, start + 100))) read += readRecord(text.slice(start, end), start).node === undefined ? 0 : 1;
    // What begins with a line that is no object is hardly lines of objects.
    if (count === LINES_LOOKED_AT || (count === 3 && read === 0)) break;
  }
  return count > 1 && 2 * read > count;
}
