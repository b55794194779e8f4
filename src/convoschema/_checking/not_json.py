"""Text that is no JSON → which text it seems to be instead, and what to do about it; without a value of it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import orjson

ANOTHER_DOCUMENT: Final = "pass one document at a time"
"""What to do about a document that follows another one."""


class Why(NamedTuple):
    """Why a text is no JSON, and what to do about it, if there is something to say."""

    reason: str
    hint: str | None = None


NOT_JSON: Final = Why("not JSON")
EMPTY: Final = Why("empty, where a JSON document should be")
TOO_LARGE: Final = Why("a number is too large for a double")
NOT_UTF8: Final = Why("not JSON, since not UTF-8")
OTHER_ENCODING: Final = Why(
    "not JSON, since it is {encoding}, not UTF-8", "save it as UTF-8; PowerShell 5 writes UTF-16 by '>'"
)
NAME_WITHOUT_QUOTES: Final = Why("not JSON, since a name has no quotes", "put names in double quotes")
UNQUOTED_NAME: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*\s*:")
_DUMPS = "json.dumps() writes JSON, str() does not"

Starts = tuple[tuple[re.Pattern[str], Why], ...]

AT_THE_FAULT: Final[Starts] = (
    (re.compile(r"\s*\Z"), Why("not JSON, since it ends too early")),
    (
        re.compile("\ufeff"),
        Why(
            "not JSON, since it begins with a byte order mark (BOM)",
            "save it as UTF-8 without BOM, in PowerShell 7 by -Encoding utf8NoBOM",
        ),
    ),
    (re.compile(r"-?(NaN|Infinity)"), Why("not JSON, which has no NaN and no infinity")),
    (re.compile(r"\\u[dD][89a-fA-F]"), Why("a string holds half of a surrogate pair")),
    (re.compile(r"//|/\*|#"), Why("not JSON, which has no comments", "leave the comments out")),
    (
        re.compile(r",\s*[\]}]"),
        Why("not JSON, since a comma stands before a closing bracket", "leave the comma out"),
    ),
    (re.compile("'"), Why("not JSON, which has double quotes, not single ones", _DUMPS)),
    (re.compile(r"(True|False|None)\b"), Why("not JSON, which writes true, false and null", _DUMPS)),
)
"""What stands where reading fails, and why that is no JSON."""

AT_THE_START: Final[Starts] = (
    (
        re.compile(r"<(!doctype html|html|head|body)\b", re.IGNORECASE),
        Why("not JSON but HTML", "is it an error page, in place of an answer?"),
    ),
    (re.compile(r"<[a-z?!]", re.IGNORECASE), Why("not JSON but XML or HTML")),
)
"""What stands there if that is the start of a text."""

BEHIND_A_DOCUMENT: Final[Starts] = (
    (re.compile(r"[\[{]"), Why("not JSON, since another document follows the first", ANOTHER_DOCUMENT)),
    (
        re.compile(r"(?!//|/\*|#)"),
        Why("not JSON, since more follows after the end", "leave out what follows"),
    ),
)
"""What stands behind an object or array in full."""

_CLOSING = {"{": "}", "[": "]"}
LOOKED_AT: Final = 64
"""How many bytes are looked at to know another encoding."""

BYTE_ORDER_MARKS: Final = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def why_not_json(before: str, after: str) -> Why:
    """Return why a text is no JSON that a parser understood ``before`` a place, and not what comes ``after``."""
    known = AT_THE_FAULT
    if _is_document(before):
        known = (*BEHIND_A_DOCUMENT, *AT_THE_FAULT)
    elif not before.strip():
        known = (*AT_THE_START, *AT_THE_FAULT)
    elif before.rstrip().endswith(("{", ",")) and UNQUOTED_NAME.match(after):
        return NAME_WITHOUT_QUOTES
    return next((why for start, why in known if start.match(after)), NOT_JSON)


def why_not_utf8(text: bytes) -> Why | None:
    """Return why a text that seems to be in another encoding than UTF-8 is no JSON, or None if it does not seem so."""
    encoding = next((name for mark, name in BYTE_ORDER_MARKS if text.startswith(mark)), None)
    if encoding is None:
        # Most of JSON is ASCII, half of whose bytes are then zero, every second one.
        first = text[:LOOKED_AT]
        zeros = [index for index, byte in enumerate(first) if not byte]
        if 3 * len(zeros) <= len(first) or len({index % 2 for index in zeros}) > 1:
            return None
        encoding = "UTF-16"
    return OTHER_ENCODING._replace(reason=OTHER_ENCODING.reason.format(encoding=encoding))


def _is_document(text: str) -> bool:
    """Return whether a text is an object or array in full."""
    text = text.strip()
    if not text or _CLOSING.get(text[0]) != text[-1]:
        return False
    try:
        orjson.loads(text)
    except orjson.JSONDecodeError:
        return False
    return True
