/*
 * JSON text → nodes that know where they stand, read as strictly as RFC 8259 and the Python library read it.
 *
 * A node is { type, value | members | items, start, end, key }: `members` is a Map in document order, in which the
 * last of duplicate keys wins; `start` and `end` are offsets in the text, `key` that of the member's name. A number's
 * `exact` is its value, as a BigInt where an integer of 64 bits is none of a double's.
 */

/** What is nested deeper than this is not even read to its end; the Python library gives up there as well. */
const DEEPEST_READ = 1024;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN_STRING = /[^"\\\u0000-\u001f]*/y;
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

class NotJson extends Error {
  constructor(reason, offset, hint) {
    super(reason);
    this.offset = offset;
    this.hint = hint;
  }
}

class TooDeep extends Error {}

/** Return a start, why a text is no JSON that reads like that where reading failed, and what to do about it. */
function whyNotJson(before, after) {
  const meets = ([start]) => new RegExp(`^(?:${start})`, "i").test(after);
  const startsHere = ([start]) => new RegExp(`^(?:${start})`).test(after);
  if (isDocument(before)) return [...BEHIND_A_DOCUMENT, ...AT_THE_FAULT].find(startsHere);
  const atTheStart = before.trim() === "" ? AT_THE_START.find(meets) : undefined;
  const isName = /[{,]\s*$/.test(before) && startsHere([UNQUOTED_NAME]);
  return atTheStart ?? (isName ? NAME_WITHOUT_QUOTES : AT_THE_FAULT.find(startsHere)) ?? NOT_JSON;
}

/** Return whether a text is an object or array in full. */
function isDocument(text) {
  if (!/^\s*(\{[^]*\}|\[[^]*\])\s*$/.test(text)) return false;
  try {
    JSON.parse(text);
  } catch {
    return false;
  }
  return true;
}

/** Return the node of a whole text. Throws NotJson with the offset at which reading failed, or TooDeep. */
function readJson(text) {
  let at = 0;
  let deepest = 0;
  let level = 0;

  function fail(reason, offset = at, hint = null) {
    throw new NotJson(reason, offset, hint);
  }

  function failHere() {
    const isBesideBracket = at > 0 && "[{".includes(text[at - 1]);
    if (isBesideBracket && level > MAX_DEPTH) throw new TooDeep();
    if (/^\s*$/.test(text)) fail("empty, where a JSON document should be", 0);
    const [, reason, hint] = whyNotJson(text.slice(0, at), text.slice(at));
    fail(reason, at, hint);
  }

  function skipSpace() {
    for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
      code = text.charCodeAt(++at);
    }
  }

  function readValue(depth) {
    const start = at;
    const first = text[at];
    if (first === "{") return readObject(start, depth + 1);
    if (first === "[") return readArray(start, depth + 1);
    if (first === '"') return { type: "string", value: readString(), start, end: at };
    if (text.startsWith("true", at)) return readWord("boolean", true, 4);
    if (text.startsWith("false", at)) return readWord("boolean", false, 5);
    if (text.startsWith("null", at)) return readWord("null", null, 4);
    return readNumber(start);
  }

  function readWord(type, value, length) {
    const start = at;
    at += length;
    return { type, value, start, end: at };
  }

  function readNumber(start) {
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (match === null) failHere();
    const value = Number(match[0]);
    if (!Number.isFinite(value)) fail("a number is too large for a double");
    at += match[0].length;
    const isInteger = match[1] === undefined && match[2] === undefined && fitsIn64Bits(value, match[0]);
    const exact = isInteger && !Number.isSafeInteger(value) ? BigInt(match[0]) : value;
    return { type: "number", value, exact, isInteger, start, end: at };
  }

  function readString() {
    const start = at;
    const pieces = [];
    at += 1;
    for (;;) {
      PLAIN_STRING.lastIndex = at;
      const [plain] = PLAIN_STRING.exec(text);
      pieces.push(plain);
      at += plain.length;
      if (text[at] === '"') break;
      if (text[at] !== "\\") failHere();
      pieces.push(readEscape());
    }
    at += 1;
    const value = pieces.length === 1 ? pieces[0] : pieces.join("");
    if (HALF_A_PAIR.test(value)) fail("a string holds half of a surrogate pair", start);
    return value;
  }

  function readEscape() {
    const letter = text[at + 1];
    if (letter === "u") {
      const digits = text.slice(at + 2, at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) failHere();
      at += 6;
      return String.fromCharCode(parseInt(digits, 16));
    }
    if (letter === undefined || !Object.hasOwn(ESCAPES, letter)) failHere();
    at += 2;
    return ESCAPES[letter];
  }

  function enter(depth) {
    level = depth;
    deepest = Math.max(deepest, depth);
    if (depth > DEEPEST_READ) throw new TooDeep();
    at += 1;
    skipSpace();
  }

  function readObject(start, depth) {
    const members = new Map();
    enter(depth);
    while (text[at] !== "}") {
      if (members.size > 0 || text[at - 1] === ",") skipSpace();
      if (text[at] !== '"') failHere();
      const key = at;
      const name = readString();
      skipSpace();
      if (text[at] !== ":") failHere();
      at += 1;
      skipSpace();
      const member = readValue(depth);
      member.key = key;
      members.set(name, member);
      readSeparator("}");
    }
    at += 1;
    return { type: "object", members, start, end: at };
  }

  function readArray(start, depth) {
    const items = [];
    enter(depth);
    while (text[at] !== "]") {
      items.push(readValue(depth));
      readSeparator("]");
    }
    at += 1;
    return { type: "array", items, start, end: at };
  }

  /** Step over a comma, which another member or item must follow, or stay at the closing bracket. */
  function readSeparator(closing) {
    skipSpace();
    if (text[at] === closing) return;
    if (text[at] !== ",") failHere();
    const comma = at;
    at += 1;
    skipSpace();
    if (text[at] === closing) {
      at = comma;
      failHere();
    }
  }

  skipSpace();
  const node = readValue(0);
  skipSpace();
  if (at < text.length) failHere();
  if (deepest > MAX_DEPTH) throw new TooDeep();
  return node;
}

function fitsIn64Bits(value, digits) {
  if (Number.isSafeInteger(value)) return true;
  const exact = BigInt(digits);
  return exact >= -(2n ** 63n) && exact < 2n ** 64n;
}

/** Return a node as plain data, for comparing it with what a schema lists. */
function plainOf(node) {
  if (node.type === "array") return node.items.map(plainOf);
  if (node.type === "object") return Object.fromEntries([...node.members].map(([name, member]) => [name, plainOf(member)]));
  return node.value;
}

/** Return a text that is the same for two values just if they are equal, whatever the order of their members. */
function comparable(value) {
  if (Array.isArray(value)) return `[${value.map(comparable).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value === 0 ? 0 : value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${comparable(value[name])}`);
  return `{${members.join(",")}}`;
}

/** Return the indices of the items that equal an earlier one. */
function duplicatesIn(items) {
  const seen = new Set();
  const found = [];
  items.forEach((item, index) => {
    const key = comparable(plainOf(item));
    if (seen.has(key)) found.push(index);
    seen.add(key);
  });
  return found;
}

/** Return the node at a path of names and indices. */
function nodeAt(node, path) {
  return path.reduce((inner, step) => (typeof step === "number" ? inner.items[step] : inner.members.get(step)), node);
}
