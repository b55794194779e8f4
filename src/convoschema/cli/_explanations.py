"""What the problem codes mean, each with a payload that has the problem and the same payload mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from convoschema._catalog import DIALECT
from convoschema._problems import ProblemCode

ALL = ("lenient", "standard", "strict", "write")
_NOT_LENIENT = ALL[1:]
OWN_MODEL = "Mine"
"""What the examples call a model of the user's own."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code means, why it matters, and JSON texts before and after.

    ``profiles`` are those in which the text before has the problem. ``schema`` is that of a model of the user's own,
    for codes that the bundled schemas don't give.
    """

    code: ProblemCode
    meaning: str
    why: str
    model: str
    before: str
    after: str
    profiles: tuple[str, ...] = ALL
    schema: dict[str, Any] | None = None


def _own(**keywords: Any) -> dict[str, Any]:
    return {"$schema": DIALECT, "type": "object", "properties": {"attributes": keywords}}


EXPLANATIONS = (
    Explanation(
        ProblemCode.TYPE,
        "A value of a type that the model does not have there.",
        "Code that reads it breaks, or goes on with something wrong: the vendor's Python SDK makes True of 'false'.",
        "Call",
        '{"held": "false"}',
        '{"held": false}',
    ),
    Explanation(
        ProblemCode.NULL,
        "Null, where an absent value is left out.",
        "The API leaves out what is absent, and readers that ask whether a property is there are misled by null. "
        "The profile lenient and the SDK naming accept it as the value of a property.",
        "Participant",
        '{"purpose": "agent", "endTime": null}',
        '{"purpose": "agent"}',
        _NOT_LENIENT,
    ),
    Explanation(
        ProblemCode.UNKNOWN_VALUE,
        "A value that the enumeration does not list.",
        "In a fixture it is a typo that no server would ever send, so that the code under test is tested for nothing. "
        "In recorded data it is news: the vendor adds values without notice, which services survive with lenient.",
        "Call",
        '{"state": "conected"}',
        '{"state": "connected"}',
        _NOT_LENIENT,
    ),
    Explanation(
        ProblemCode.UNKNOWN_PROPERTY,
        "A property that the model does not have.",
        "Nobody reads a misspelt property: the value is lost in silence. Keys of maps, such as attributes, are free.",
        "Wrapup",
        '{"durationSecond": 34}',
        '{"durationSeconds": 34}',
        ("strict", "write"),
    ),
    Explanation(
        ProblemCode.MISSING_PROPERTY,
        "A property that must be there is not.",
        "The API refuses a request body without it. Of what is read, only a schema of yours requires anything.",
        "Conversation",
        '{"participants": []}',
        '{"startTime": "2025-03-14T09:26:53.589Z", "participants": []}',
        ("write",),
    ),
    Explanation(
        ProblemCode.FORMAT,
        "A string that is no RFC 3339 timestamp, or no date, where one belongs.",
        "Without an offset a moment is a guess; parsers differ in what they make of the rest.",
        "Participant",
        '{"startTime": "2025-03-14 09:26:53"}',
        '{"startTime": "2025-03-14T09:26:53Z"}',
    ),
    Explanation(
        ProblemCode.DUPLICATE_ITEM,
        "An array item that equals an earlier one, where all must differ.",
        "Such an array is a set, and readers may count on it. The later item is told.",
        "CannedResponseLibraries",
        '{"libraryIds": ["a", "a"]}',
        '{"libraryIds": ["a"]}',
    ),
    Explanation(
        ProblemCode.NOT_JSON,
        "Text that is not JSON as RFC 8259 has it, or a Python value that JSON can't hold.",
        "Many programs print and read NaN, byte order marks or broken UTF-8; the next one in line does not.",
        "Wrapup",
        '{"durationSeconds": NaN}',
        '{"durationSeconds": 0}',
    ),
    Explanation(
        ProblemCode.TOO_DEEP,
        "Nested deeper than 128 levels. Nothing else is said of such a payload.",
        "No payload of the API comes near it, and deeper text brings down many a parser.",
        "Wrapup",
        '{"additionalProperties": {"x": ' + "[" * 127 + "]" * 127 + "}}",
        '{"additionalProperties": {"x": []}}',
    ),
    Explanation(
        ProblemCode.PATTERN,
        "A string that does not match a pattern of a schema of yours.",
        "What the pattern is for, its author knows. $, \\d and \\w mean what ECMA-262 says.",
        OWN_MODEL,
        '{"attributes": {"orderNumber": "17-A"}}',
        '{"attributes": {"orderNumber": "A-17"}}',
        schema=_own(properties={"orderNumber": {"type": "string", "pattern": "^[A-Z]-[0-9]+$"}}),
    ),
    Explanation(
        ProblemCode.RANGE,
        "A number that is too small or too large for a schema of yours, or no multiple of what it asks for.",
        "Limits stand in a schema because something behind it relies on them.",
        OWN_MODEL,
        '{"attributes": {"items": 0}}',
        '{"attributes": {"items": 1}}',
        schema=_own(properties={"items": {"type": "integer", "minimum": 1}}),
    ),
    Explanation(
        ProblemCode.LENGTH,
        "A string, an array or an object that is too short or too long for a schema of yours.",
        "Limits stand in a schema because something behind it relies on them.",
        OWN_MODEL,
        '{"attributes": {"orderNumber": ""}}',
        '{"attributes": {"orderNumber": "A-17"}}',
        schema=_own(properties={"orderNumber": {"type": "string", "minLength": 1}}),
    ),
    Explanation(
        ProblemCode.SCHEMA,
        "A rule of a schema of yours for which there is no other code, such as anyOf, not or contains.",
        "The message names the keyword; what the rule is for, its author knows.",
        OWN_MODEL,
        '{"attributes": {"orderNumber": "A-17", "ticketNumber": "T-4"}}',
        '{"attributes": {"orderNumber": "A-17"}}',
        schema=_own(oneOf=[{"required": ["orderNumber"]}, {"required": ["ticketNumber"]}]),
    ),
)
