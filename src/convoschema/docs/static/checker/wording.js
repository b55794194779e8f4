/*
 * The words of problems: those of the Python library, so that both say the same.
 */

const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

function kindOf(node) {
  switch (node.type) {
    case "null":
      return "null";
    case "boolean":
      return "a boolean";
    case "string":
      return `a string of ${count(sizeOf(node), "character")}`;
    case "array":
      return `an array of ${count(sizeOf(node), "item")}`;
    case "object":
      return `an object with ${count(sizeOf(node), "property", "properties")}`;
  }
  if (node.isInteger) return "an integer";
  return Number.isInteger(node.value) ? "a number" : "a number with a fraction";
}

/** Return a text with everything that can't be seen escaped, as Python does it. */
function printable(text) {
  const known = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0).toString(16);
    const escaped = code.length < 3 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
    return known[character] ?? (code.length > 4 ? `\\U${code.padStart(8, "0")}` : escaped);
  });
}

function cut(text, length) {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join("")}…`;
}

const shownName = (name) => `'${printable(cut(String(name), SHOWN_NAME))}'`;

/** Return the known word that differs by case and separators alone, else by one edit, else undefined. */
function closest(word, known) {
  const fold = (text) => text.replace(/[_\- ]/g, "").toLowerCase();
  return known.find((candidate) => fold(candidate) === fold(word)) ?? known.find((candidate) => isOneEdit(word, candidate));
}

function isOneEdit(one, other) {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 3) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  const swapped = left.slice(0, 2) === [...right.slice(0, 2)].reverse().join("") && left.slice(2) === right.slice(2);
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || swapped;
}

const formatOf = (schema) =>
  schema.format ?? Object.keys(FORMAT_PATTERNS).find((format) => FORMAT_PATTERNS[format] === schema.pattern);

/** Return what was expected at a place and what came. */
function messageFor(code, finding, name, node, isPersonal) {
  const { schema, keyword, model } = finding;
  switch (code) {
    case "type":
    case "null": {
      const types = [schema.type].flat().filter((type, _, all) => type !== "null" || all.length === 1);
      return `expected ${types.map((type) => TYPE_WORDS[type]).join(" or ")}, got ${kindOf(node)}`;
    }
    case "unknown-value": {
      const isShown = !isPersonal && node.type === "string" && READS_LIKE_A_VALUE.test(node.value);
      return `${isShown ? `'${cut(node.value, SHOWN_VALUE)}'` : kindOf(node)} is not a known value`;
    }
    case "unknown-property":
      return `${printable(model)} has no property ${shownName(name)}`;
    case "missing-property":
      return `${printable(model)} needs the property ${shownName(name)}`;
    case "format":
      return `expected ${FORMAT_WORDS[formatOf(schema)]}, got ${kindOf(node)}`;
    case "pattern":
      return `${kindOf(node)} does not match the pattern ${printable(schema.pattern)}`;
    case "duplicate-item":
      return "an earlier item of the array is equal to this one";
    case "range":
    case "length":
      return `${kindOf(node)} does not obey ${keyword} ${schema[keyword]}`;
  }
  return `${kindOf(node)} does not obey the schema's ${shownName(keyword)}`;
}

/** Return what to do about a fault, or null if there is nothing to say. */
function hintFor(code, finding, path, node, isPersonal, document) {
  const { schema } = finding;
  const text = node?.type === "string" && !isPersonal ? node.value : undefined;
  switch (code) {
    case "null":
      return typeof path.at(-1) === "string" ? "leave out what is absent" : null;
    case "type":
      if (path.length === 0 && node.type === "string") return ENCODED_TWICE;
      if (path.length === 0 && node.type === "array" && sizeOf(node) > 0 && schema.type === "object") return ONE_BY_ONE;
      return text !== undefined && isQuoted(schema.type, text) ? "write it without quotes" : null;
    case "unknown-value":
      return hintForValue(schema, text);
    case "unknown-property":
      return hintForProperty(schema, path.at(-1), document);
    case "format":
      return text !== undefined && formatOf(schema) === "date-time" ? hintForTimestamp(text) : null;
  }
  return null;
}

/** Return what to do about a fault of what is written as another model; `hint` is what there is to do otherwise. */
function hintAboutRequests(code, path, hint, bodies) {
  const having = code === "unknown-property" ? bodies.filter((body) => body.names.has(path.at(-1))) : [];
  const told = having.length > 0 ? having : hint === null ? bodies : [];
  if (!["type", "unknown-property", "missing-property"].includes(code) || told.length === 0) return hint;
  return `requests take ${told.map((body) => printable(body.request)).join(" or ")}`;
}

function isQuoted(expected, text) {
  if (expected === "boolean") return text === "true" || text === "false";
  return (expected === "integer" || expected === "number") && /^[0-9]+$/.test(text);
}

function hintForValue(schema, text) {
  const known = (schema.enum ?? []).filter((value) => typeof value === "string");
  const meant = text === undefined ? undefined : closest(text, known);
  if (meant !== undefined) return `did you mean '${meant}'?`;
  return known.length > 0 && known.length <= MOST_LISTED ? `known: ${known.join(", ")}` : null;
}

/** Return what keeps a text that is nearly a timestamp from being one. */
function hintForTimestamp(text) {
  const found = LIKE_A_TIMESTAMP.exec(text);
  if (found === null) return null;
  const [, separator, , offset] = found;
  const mends = separator === "T" ? [] : ["put T between date and time, as isoformat() does"];
  if (offset === undefined) mends.push("add Z or an offset such as +01:00");
  else if (offset.length === "+0000".length) mends.push("write the offset with a colon, such as +01:00");
  return mends.join(", and ") || null;
}

function hintForProperty(schema, name, document) {
  const meant = closest(name, Object.keys(schema.properties ?? {}));
  if (meant === undefined) return hintForJoinedName(schema, name, document);
  if (name === sdkName(meant)) {
    return `did you mean '${meant}'? snake_case is how the Python SDK prints; check that with naming 'sdk'`;
  }
  const lowered = name.slice(0, 1).toLowerCase() + name.slice(1);
  if (name !== lowered && (meant === lowered || meant === sdkName(lowered))) {
    return `did you mean '${meant}'? PascalCase is how .NET prints names by itself`;
  }
  if (name === lowered && meant === sdkName(name)) {
    return `did you mean '${meant}'? camelCase is how the API sends; check that with naming 'wire'`;
  }
  return `did you mean '${meant}'?`;
}

/** Return which property of a property a name may mean that is put together from both names. */
function hintForJoinedName(schema, name, document) {
  if (Array.from(name).length > LONGEST_DIVIDED) return null;
  for (const joint of name.matchAll(new RegExp(`${WORD_START.source}|_`, "g"))) {
    const outer = name.slice(0, joint.index);
    const rest = name.slice(joint.index + joint[0].length);
    const inner = rest.slice(0, 1).toLowerCase() + rest.slice(1);
    if (!Object.hasOwn(schema.properties ?? {}, outer)) continue;
    for (const part of schemasInPlace(schema.properties[outer], document)) {
      if (Object.hasOwn(part.properties ?? {}, inner)) return `did you mean '${outer}.${inner}'?`;
    }
  }
  return null;
}
