/*
 * Text that can't be read → why: which text it seems to be instead of JSON, where that shows, and what to do about it.
 */

class NotJson extends Error {
  constructor([reason, hint], offset) {
    super(reason);
    this.offset = offset;
    this.hint = hint;
  }
}

class TooDeep extends Error {}

const isBlank = (text) => ONLY_BLANKS.test(text);

/** Return the node of a whole text. Throws NotJson with the offset at which reading failed, or TooDeep. */
function readJson(text) {
  let read;
  try {
    read = parse(text);
  } catch (error) {
    throw error instanceof Unread ? refusalOf(text, error) : error;
  }
  if (read.deepest > MAX_DEPTH) throw new TooDeep();
  return read.node;
}

/** Return what to throw of a text that was read up to an offset. */
function refusalOf(text, { offset, deepest }) {
  const elsewhere = whyNotUtf8(new TextEncoder().encode(text.slice(0, LOOKED_AT)));
  if (elsewhere !== undefined) return new NotJson(elsewhere, 0);
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  if (deepest > MAX_DEPTH && (deepest > DEEPEST_READ || /[[{]$/.test(before))) return new TooDeep();
  if (isBlank(text)) return new NotJson(EMPTY, 0);
  const [number] = A_NUMBER.exec(after) ?? ["0"];
  return new NotJson(Number.isFinite(Number(number)) ? whyNotJson(before, after) : TOO_LARGE, offset);
}

/** Return why a text is no JSON that was read `before` a place, and not what comes `after`, and what to do about it. */
function whyNotJson(before, after) {
  let known = AT_THE_FAULT;
  if (isDocument(before)) known = [...BEHIND_A_DOCUMENT, ...AT_THE_FAULT];
  else if (isBlank(before)) known = [...AT_THE_START, ...AT_THE_FAULT];
  else if (/[{,]$/.test(before.replace(LAST_BLANKS, "")) && UNQUOTED_NAME.test(after)) return NAME_WITHOUT_QUOTES;
  return known.find(([start]) => start.test(after))?.[1] ?? NOT_JSON;
}

/** Return whether a text is an object or array in full. */
function isDocument(text) {
  const inner = text.replace(FIRST_BLANKS, "").replace(LAST_BLANKS, "");
  if (!["{}", "[]"].includes(inner.slice(0, 1) + inner.slice(-1))) return false;
  try {
    parse(inner);
  } catch (error) {
    if (error instanceof Unread) return false;
    throw error;
  }
  return true;
}

/** Return why a text, given as bytes, is no JSON since it is in another encoding than UTF-8, or undefined. */
function whyNotUtf8(bytes) {
  const first = bytes.subarray(0, LOOKED_AT);
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => byte === first[index]));
  // Most of JSON is ASCII, half of whose bytes are then zero, every second one.
  const zeros = [...first.keys()].filter((index) => first[index] === 0);
  const isUtf16 = 3 * zeros.length > first.length && new Set(zeros.map((index) => index % 2)).size <= 1;
  const encoding = marked?.[1] ?? (isUtf16 ? "UTF-16" : undefined);
  return encoding && [OTHER_ENCODING[0].replace("{encoding}", encoding), OTHER_ENCODING[1]];
}

/** Return what can be decoded of bytes that are not UTF-8 to their end. */
function decodedStart(bytes) {
  const decode = (length) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
  let [known, most] = [0, bytes.length];
  while (known < most) {
    const length = Math.ceil((known + most) / 2);
    try {
      decode(length);
      known = length;
    } catch {
      most = length - 1;
    }
  }
  return decode(known);
}
