/*
 * Records → rows, one for each key, item and closing bracket, in the order of the text.
 *
 * A row is { type, start, end, line, depth, parent, name, node, step, record }: `type` is "open", "value", "close", or
 * "raw" for a line that is no JSON; `name` is the key, an index, or undefined; `step` is what describing.js says.
 */

/** More rows than these are not made: there is an end to what a page can hold. */
const MOST_ROWS = 1_000_000;
/** How much of a value a row shows. */
const SHOWN_TEXT = 240;

/** Return the rows of records, of which `roots` are the first steps. */
function rowsOf(text, records, roots, stepTo) {
  const rows = [];
  let [line, lineEnd] = [1, endOfLine(text, 0)];

  function add(row) {
    while (lineEnd < row.start) [line, lineEnd] = [line + 1, endOfLine(text, lineEnd + 1)];
    rows.push({ ...row, line });
    return rows.length - 1;
  }

  function walk(node, { base, record, ...place }) {
    if (rows.length >= MOST_ROWS) return;
    const inner = node.type === "object" ? membersOf(node) : node.type === "array" ? node.items.map((item, index) => [index, item]) : [];
    const isOpen = inner.length > 0;
    const start = base + (typeof place.name === "string" ? node.key : node.start);
    const row = add({ ...place, record, base, node, type: isOpen ? "open" : "value", start, end: base + (isOpen ? node.start + 1 : node.end) });
    if (!isOpen) return;
    inner.forEach(([name, child], index) => {
      const isOverridden = typeof name === "string" && node.members.get(name) !== child;
      walk(child, { base, record, name, depth: place.depth + 1, parent: row, step: stepTo(place.step, name), isLast: index === inner.length - 1, isOverridden });
    });
    add({ record, base, node, type: "close", start: base + node.end - 1, end: base + node.end, depth: place.depth, parent: row, step: place.step, isLast: place.isLast });
  }

  records.forEach(({ base, node }, index) => {
    if (node !== undefined) walk(node, { base, record: index, name: undefined, depth: 0, parent: -1, step: roots[index], isLast: true });
    else add({ record: index, base, type: "raw", start: base, end: endOfLine(text, base), depth: 0, parent: -1, isLast: true });
  });
  return rows;
}

function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Return the members of an object in the order of the text, also those that a later one of the same name overrides. */
function membersOf(node) {
  const members = [...node.members];
  return node.overridden === undefined ? members : [...node.overridden, ...members].sort(([, one], [, other]) => one.key - other.key);
}

/** Return the index of the row in which an offset of the text is, or of the one before it. */
function rowAtOffset(rows, offset) {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rows[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Return a row as a page shows it; `problems` are those in it. */
function shownRow(rows, index, text, problems) {
  const { type, line, depth, parent, name, node, base, record, start, isLast, isOverridden, end } = rows[index];
  const hasKey = typeof name === "string" && type !== "close";
  const value = type === "raw" || type === "close" ? start : base + node.start;
  const whole = text.slice(value, Math.min(end, value + SHOWN_TEXT));
  const shown = {
    index,
    type,
    line,
    isFirstOfLine: rows[index - 1]?.line !== line,
    depth,
    parent,
    record,
    start,
    key: hasKey ? text.slice(start, Math.min(base + node.keyEnd, start + SHOWN_TEXT)) : null,
    text: end - value > SHOWN_TEXT ? `${whole}…` : whole,
    tail: !isLast && type !== "open" ? "," : "",
    isString: node?.type === "string",
    problems: problems.map((problem) => ({ ...problem, isOfKey: hasKey && problem.start === start })),
  };
  return type === "raw" || type === "close" ? shown : { ...shown, about: aboutRow(rows, index), what: kindOf(node), isOverridden };
}

/** Return what is to tell of a row: where it stands, and what of the reference is about it. */
function aboutRow(rows, index) {
  const { step, name, record } = rows[index];
  const path = [];
  for (let each = index; rows[each].parent !== -1; each = rows[each].parent) path.unshift(rows[each].name);
  const { kind, model, row, home, names, isPersonal } = step;
  return { kind, model, row, home, names, isPersonal, name, record, meant: step.meant(name), pointer: toPointer(path) };
}
