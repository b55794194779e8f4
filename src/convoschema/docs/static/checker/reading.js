/*
 * JSON text → nodes that know where they stand, read as strictly as RFC 8259 and the Python library read it.
 *
 * A node is { type, value | members | items, start, end, key }: `members` is a Map in document order, in which the
 * last of duplicate keys wins, and `overridden` lists the [name, node] of the others, where there are any; `start` and
 * `end` are offsets in the text, `key` and `keyEnd` those of the member's name. A number's
 * `exact` is its value, as a BigInt where an integer of 64 bits is none of a double's.
 */

/** What is nested deeper than this is not even read to its end; the Python library gives up there as well. */
const DEEPEST_READ = 1024;
const INTEGER = /-?(?:0|[1-9][0-9]*)/y;
const FRACTION = /\.[0-9]+/y;
const EXPONENT = /[eE][+-]?[0-9]+/y;
const WORDS = ["true", "false", "null"];
/** An escape that could go on where the text ends: `\u12`, and the first half of a pair with some of the second. */
const CUT_OFF_ESCAPE = /^\\(?:u[0-9a-f]{0,3}|ud[89a-f][0-9a-f]{2}(?:\\(?:u(?:d(?:[c-f][0-9a-f]*)?)?)?)?)?$/i;
const PLAIN_STRING = /[^"\\\u0000-\u001f]*/y;
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** A text can't be read beyond an offset; until there, arrays and objects were so many levels deep. */
class Unread extends Error {
  constructor(offset, deepest) {
    super();
    this.offset = offset;
    this.deepest = deepest;
  }
}

/** Return the node of a whole text, and how many levels it has. Throws Unread where orjson gives up too. */
function parse(text) {
  let at = 0;
  let deepest = 0;

  /** Give up at an offset, or at the end of the text if what stands there could have gone on. */
  function fail(offset = at, isCutOff = false) {
    throw new Unread(isCutOff ? text.length : offset, deepest);
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

  /** Step over what a sticky pattern matches here, and return it. */
  function take(pattern) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [undefined];
    at += found?.length ?? 0;
    return found;
  }

  function readNumber(start) {
    const whole = take(INTEGER);
    if (whole === undefined) {
      const rest = text.slice(at, at + 5);
      const isCutOff = at + rest.length === text.length && WORDS.some((word) => word.startsWith(rest));
      fail(text[at] === "-" ? at + 1 : at, isCutOff);
    }
    if (/^-?0$/.test(whole) && text[at] >= "0" && text[at] <= "9") fail(at - 1);
    let isPlain = true;
    if (text[at] === ".") {
      isPlain = false;
      if (take(FRACTION) === undefined) fail(at + 1);
    }
    if (text[at] === "e" || text[at] === "E") {
      isPlain = false;
      if (take(EXPONENT) === undefined) fail(at + ("+-".includes(text[at + 1] ?? "x") ? 2 : 1));
    }
    const digits = text.slice(start, at);
    const value = Number(digits);
    if (!Number.isFinite(value)) fail(start);
    const isInteger = isPlain && fitsIn64Bits(value, digits);
    const exact = isInteger && !Number.isSafeInteger(value) ? BigInt(digits) : value;
    return { type: "number", value, exact, isInteger, start, end: at };
  }

  function readString() {
    const pieces = [];
    at += 1;
    for (;;) {
      pieces.push(take(PLAIN_STRING));
      if (text[at] === '"') break;
      if (text[at] !== "\\") fail();
      pieces.push(readEscape());
    }
    at += 1;
    return pieces.length === 1 ? pieces[0] : pieces.join("");
  }

  function readEscape() {
    const letter = text[at + 1];
    if (letter === "u") return readUnit();
    if (letter === undefined || !Object.hasOwn(ESCAPES, letter)) fail(at, letter === undefined);
    at += 2;
    return ESCAPES[letter];
  }

  /** Return the character of an escape with four digits, or of two that are a surrogate pair. */
  function readUnit() {
    const [, high] = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, at + 6)) ?? [];
    const isPair = high !== undefined && /^d[89a-f]/i.test(high);
    const [, low] = (isPair && /^\\u(d[c-f][0-9a-f]{2})/i.exec(text.slice(at + 6, at + 12))) || [];
    if (high === undefined || (isPair && (low === undefined || /^d[c-f]/i.test(high)))) {
      const rest = text.slice(at, at + 12);
      fail(at, at + rest.length === text.length && CUT_OFF_ESCAPE.test(rest));
    }
    at += isPair ? 12 : 6;
    return String.fromCharCode(parseInt(high, 16), ...(isPair ? [parseInt(low, 16)] : []));
  }

  function enter(depth) {
    deepest = Math.max(deepest, depth);
    at += 1;
    if (depth > DEEPEST_READ) fail();
    skipSpace();
  }

  function readObject(start, depth) {
    const members = new Map();
    const overridden = [];
    enter(depth);
    while (text[at] !== "}") {
      if (members.size > 0 || text[at - 1] === ",") skipSpace();
      if (text[at] !== '"') fail();
      const key = at;
      const name = readString();
      const keyEnd = at;
      skipSpace();
      if (text[at] !== ":") fail();
      at += 1;
      skipSpace();
      const member = readValue(depth);
      member.key = key;
      member.keyEnd = keyEnd;
      if (members.has(name)) overridden.push([name, members.get(name)]);
      members.set(name, member);
      readSeparator("}");
    }
    at += 1;
    const node = { type: "object", members, start, end: at };
    if (overridden.length > 0) node.overridden = overridden;
    return node;
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
    if (text[at] !== ",") fail();
    const comma = at;
    at += 1;
    skipSpace();
    if (text[at] === closing) fail(comma);
  }

  skipSpace();
  const node = readValue(0);
  skipSpace();
  if (at < text.length) fail();
  return { node, deepest };
}

function fitsIn64Bits(value, digits) {
  if (Number.isSafeInteger(value)) return true;
  const exact = BigInt(digits);
  return exact >= -(2n ** 63n) && exact < 2n ** 64n;
}

/** Return a node as plain data, for comparing it with what a schema lists; integers are exact, as BigInts if need be. */
function plainOf(node) {
  if (node.type === "array") return node.items.map(plainOf);
  if (node.type === "object") return Object.fromEntries([...node.members].map(([name, member]) => [name, plainOf(member)]));
  return node.type === "number" ? node.exact : node.value;
}

/** Return a text that is the same for two values just if they are equal, whatever the order of their members. */
function comparable(value) {
  if (Array.isArray(value)) return `[${value.map(comparable).join(",")}]`;
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) return String(BigInt(value));
  if (value === null || typeof value !== "object") return JSON.stringify(value);
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
