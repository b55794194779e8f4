"""What the checker of the site has in common with the library: constants, written as JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from convoschema._checking import messages, not_json
from convoschema._checking.formats import PATTERNS
from convoschema._checking.json_values import MAX_DEPTH, NUMBER
from convoschema._checking.problems import KEYWORD_CODES, ONE_A_PLACE, TELLING
from convoschema._event_kinds import NO_EVENT, TOPIC_NOT_KNOWN, UNKNOWN_TOPIC
from convoschema._schema.catalog import DIALECT
from convoschema._schema.envelopes import BODY, EVENT_BRIDGE, NOTIFICATION, TOPIC, Envelope
from convoschema._schema.keywords import IN_LISTS, IN_MAPS, MEMBER_VALUES, SINGLE, TABLE, To
from convoschema._schema.naming import EXCEPTIONS, LONGEST_DIVIDED, WORD_START
from convoschema._schema.profiles import DOCUMENTED, INTEGERS, ON_WRITE, OR_NULL, TOUCHED_BY_NULL
from convoschema._schema.recognition import DEPTH, FEW, MORE, MOST, SOME
from convoschema._schema.subschemas import DEMANDS
from convoschema._schema.topics import ANY_SEGMENT

GUESS = "*guess"
EVENTS = "*events"
"""What may be asked for in place of a model. No file of a schema has such a name."""

# What JavaScript has less or more of than Python: blanks, and letters that are part of a word.
_BLANK = "[" + "".join(rf"\u{code:04x}" for code in range(0x10000) if chr(code).isspace()) + "]"
_END_OF_WORD = r"(?![\p{L}\p{N}_])"


def checker_constants() -> str:
    """Return the constants as lines of JavaScript, each a ``const``."""
    sets = {
        "IN_MAPS": IN_MAPS,
        "IN_LISTS": IN_LISTS,
        "SINGLE": SINGLE,
        "MEMBER_VALUES": MEMBER_VALUES,
        "DEMANDS": DEMANDS,
        "TOUCHED_BY_NULL": TOUCHED_BY_NULL,
        "TELLING": TELLING,
        "TO_OTHERS": [name for name in SINGLE if TABLE[name].to in (To.ITEMS, To.MEMBERS)],
    }
    values: dict[str, Any] = {
        "DIALECT": DIALECT,
        "OR_NULL": OR_NULL,
        "DOCUMENTED": DOCUMENTED,
        "ON_WRITE": ON_WRITE,
        "MAX_DEPTH": MAX_DEPTH,
        "FORMAT_PATTERNS": PATTERNS,
        "FORMAT_WORDS": messages.FORMAT_WORDS,
        "TYPE_WORDS": messages.TYPE_WORDS,
        "SHOWN_NAME": messages.SHOWN_NAME,
        "SHOWN_VALUE": messages.SHOWN_VALUE,
        "MOST_LISTED": messages.MOST_LISTED,
        "KEYWORD_CODES": KEYWORD_CODES,
        "ONE_A_PLACE": ONE_A_PLACE,
        "SDK_EXCEPTIONS": EXCEPTIONS,
        "FEW": FEW,
        "MOST": MOST,
        "MORE": MORE,
        "SOME": SOME,
        "DEPTH": DEPTH,
        "LONGEST_DIVIDED": LONGEST_DIVIDED,
        "ENCODED_TWICE": messages.ENCODED_TWICE,
        "ONE_BY_ONE": messages.ONE_BY_ONE,
    }
    values |= {
        "GUESS": GUESS,
        "EVENTS": EVENTS,
        "NOT_JSON": not_json.NOT_JSON,
        "EMPTY": not_json.EMPTY,
        "TOO_LARGE": not_json.TOO_LARGE,
        "NOT_UTF8": not_json.NOT_UTF8,
        "OTHER_ENCODING": not_json.OTHER_ENCODING,
        "NAME_WITHOUT_QUOTES": not_json.NAME_WITHOUT_QUOTES,
        "LOOKED_AT": not_json.LOOKED_AT,
        "TOPIC": TOPIC,
        "BODY": BODY,
        "NOTIFICATION": _envelope(NOTIFICATION),
        "EVENT_BRIDGE": _envelope(EVENT_BRIDGE),
        "ANY_SEGMENT": ANY_SEGMENT,
        "NO_EVENT": NO_EVENT,
        "TOPIC_NOT_KNOWN": TOPIC_NOT_KNOWN,
        "UNKNOWN_TOPIC": UNKNOWN_TOPIC,
        "BYTE_ORDER_MARKS": [[list(mark), name] for mark, name in not_json.BYTE_ORDER_MARKS],
    }
    patterns = {
        "UNQUOTED_NAME": _start(not_json.UNQUOTED_NAME),
        "A_NUMBER": _start(NUMBER),
        "ONLY_BLANKS": _start(re.compile(r"\s*\Z")),
        "FIRST_BLANKS": _start(re.compile(r"\s*")),
        "LAST_BLANKS": f"/{_BLANK}*$/",
        "AT_THE_FAULT": _starts(not_json.AT_THE_FAULT),
        "AT_THE_START": _starts(not_json.AT_THE_START),
        "BEHIND_A_DOCUMENT": _starts(not_json.BEHIND_A_DOCUMENT),
    }
    lines = [f"const {name} = {json.dumps(value)};" for name, value in values.items()]
    lines += [f"const {name} = {expression};" for name, expression in patterns.items()]
    lines += [f"const {name} = {_set(names)};" for name, names in sets.items()]
    limits = ", ".join(f"{name}: [{least}n, {most}n]" for name, (least, most) in INTEGERS.items())
    lines.append(f"const INTEGERS = {{ {limits} }};")
    lines.append(f"const READS_LIKE_A_VALUE = {_whole(messages.READS_LIKE_A_VALUE)};")
    lines.append(f"const LIKE_A_TIMESTAMP = {_whole(messages.LIKE_A_TIMESTAMP)};")
    lines.append(f'const WORD_START = new RegExp({json.dumps(WORD_START.pattern)}, "g");')
    return "\n".join(lines) + "\n"


def _envelope(envelope: Envelope) -> dict[str, Any]:
    return {name: getattr(envelope, name) for name in ("model", "inner", "way", "marks")}


def _starts(starts: not_json.Starts) -> str:
    """Return an expression for pairs of a pattern, and why what begins like it is no JSON."""
    return f"[{', '.join(f'[{_start(pattern)}, {json.dumps(why)}]' for pattern, why in starts)}]"


def _start(pattern: re.Pattern[str]) -> str:
    """Return an expression for a pattern with which a text must begin."""
    source = pattern.pattern
    for python, ecma in (("\\Z", "$"), ("\\s", _BLANK), ("\\b", _END_OF_WORD)):
        source = source.replace(python, ecma)
    flags = "iu" if pattern.flags & re.IGNORECASE else "u"
    return f"new RegExp({json.dumps(f'^(?:{source})')}, {json.dumps(flags)})"


def _set(names: Iterable[str]) -> str:
    return f"new Set({json.dumps(sorted(names))})"


def _whole(pattern: re.Pattern[str]) -> str:
    """Return an expression for a pattern that a whole text must match."""
    return f"new RegExp({json.dumps(f'^(?:{pattern.pattern})$')})"
