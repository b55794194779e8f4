"""What the problem codes mean, each with a payload that has the problem and the same payload mended.

``convoschema explain`` tells it, and so do formats that describe their rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from convoschema._checking.problems import ProblemCode
from convoschema._schema.catalog import DIALECT

ALL = ("lenient", "standard", "strict", "write")
_NOT_LENIENT = ALL[1:]
OWN_MODEL = "Mine"
"""What the examples call a model of the user's own."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code means, in a phrase and in a sentence, why it matters, what to do, and JSON texts before and after.

    ``profiles`` are those in which the text before has the problem. ``schema`` is that of a model of the user's own,
    for codes that the bundled schemas don't give. ``relations`` says whether relations must be asked about,
    ``redacted`` whether what looks personal must be.
    """

    code: ProblemCode
    title: str
    meaning: str
    why: str
    remedy: str
    model: str
    before: str
    after: str
    profiles: tuple[str, ...] = ALL
    schema: dict[str, Any] | None = None
    relations: bool = False
    redacted: bool = False


def _own(**keywords: Any) -> dict[str, Any]:
    return {"$schema": DIALECT, "type": "object", "properties": {"attributes": keywords}}


EXPLANATIONS = (
    Explanation(
        ProblemCode.TYPE,
        "Value of the wrong type",
        "A value of a type that the model does not have there.",
        "Code that reads it breaks, or goes on with something wrong: the vendor's Python SDK makes True of 'false'.",
        "Send a value of the type that the message names; numbers and booleans stand without quotes.",
        "Call",
        '{"held": "false"}',
        '{"held": false}',
    ),
    Explanation(
        ProblemCode.NULL,
        "Null where a value is left out",
        "Null, where an absent value is left out.",
        "The API leaves out what is absent, and readers that ask whether a property is there are misled by null. "
        "The profile lenient and the SDK naming accept it as the value of a property.",
        "Leave the property out, or check what the Python SDK prints with --naming sdk.",
        "Participant",
        '{"purpose": "agent", "endTime": null}',
        '{"purpose": "agent"}',
        _NOT_LENIENT,
    ),
    Explanation(
        ProblemCode.UNKNOWN_VALUE,
        "Unknown value of an enumeration",
        "A value that the enumeration does not list.",
        "In a fixture it is a typo that no server would ever send, so that the code under test is tested for nothing. "
        "In recorded data it is news: the vendor adds values without notice, which services survive with lenient.",
        "Mend the value. Services that read should accept new values: check with --profile lenient.",
        "Call",
        '{"state": "conected"}',
        '{"state": "connected"}',
        _NOT_LENIENT,
    ),
    Explanation(
        ProblemCode.UNKNOWN_PROPERTY,
        "Property that the model does not have",
        "A property that the model does not have.",
        "Nobody reads a misspelt property: the value is lost in silence. Keys of maps, such as attributes, are free.",
        "Mend the name or remove the property. If the API did send it, check with --profile standard.",
        "Wrapup",
        '{"notes": "paid", "durationSecond": 34}',
        '{"notes": "paid", "durationSeconds": 34}',
        ("strict", "write"),
    ),
    Explanation(
        ProblemCode.MISSING_PROPERTY,
        "Required property is missing",
        "A property that must be there is not.",
        "The API refuses a request body without it. Of what is read, only a schema of yours requires anything.",
        "Add the property. What a request takes may be of a model of its own, such as CreateUser in place of User: "
        "`convoschema show User` tells.",
        "Conversation",
        '{"participants": []}',
        '{"startTime": "2025-03-14T09:26:53.589Z", "participants": []}',
        ("write",),
    ),
    Explanation(
        ProblemCode.FORMAT,
        "String that is no timestamp or date",
        "A string that is no RFC 3339 timestamp, or no date, where one belongs.",
        "Without an offset a moment is a guess; parsers differ in what they make of the rest.",
        "Write timestamps such as 2025-03-14T09:26:53.589Z, and dates such as 2025-03-14.",
        "Participant",
        '{"startTime": "2025-03-14 09:26:53"}',
        '{"startTime": "2025-03-14T09:26:53Z"}',
    ),
    Explanation(
        ProblemCode.DUPLICATE_ITEM,
        "Array item that equals an earlier one",
        "An array item that equals an earlier one, where all must differ.",
        "Such an array is a set, and readers may count on it. The later item is told.",
        "Remove the item.",
        "CannedResponseLibraries",
        '{"libraryIds": ["a", "a"]}',
        '{"libraryIds": ["a"]}',
    ),
    Explanation(
        ProblemCode.NOT_JSON,
        "Text that is not JSON",
        "Text that is not JSON as RFC 8259 has it, or a Python value that JSON can't hold.",
        "Many programs print and read NaN, byte order marks or broken UTF-8; the next one in line does not.",
        "Have the payload written by a JSON library; the message says where reading ended.",
        "Wrapup",
        '{"durationSeconds": NaN}',
        '{"durationSeconds": 0}',
    ),
    Explanation(
        ProblemCode.TOO_DEEP,
        "Nested too deeply",
        "Nested deeper than 128 levels. Nothing else is said of such a payload.",
        "No payload of the API comes near it, and deeper text brings down many a parser.",
        "Nest less deeply; no payload of the API comes near.",
        "Wrapup",
        '{"additionalProperties": {"x": ' + "[" * 127 + "]" * 127 + "}}",
        '{"additionalProperties": {"x": []}}',
    ),
    Explanation(
        ProblemCode.PATTERN,
        "String that does not match a pattern",
        "A string that does not match a pattern: one that the vendor documents, or one of a schema of yours.",
        "The API refuses such a value. What a pattern of yours is for, its author knows; $, \\d and \\w mean what "
        "ECMA-262 says.",
        "Mend the value, or the pattern in a schema of yours.",
        "TwitterId",
        '{"screenName": "Larchfield Instruments"}',
        '{"screenName": "larchfield_inst"}',
        ("strict", "write"),
    ),
    Explanation(
        ProblemCode.RANGE,
        "Number that is too small or too large",
        "A number that is too small or too large: for an integer of 32 or 64 bits, for what the vendor documents, or "
        "for a schema of yours.",
        "An integer of too many bits is cut off or refused by whoever reads it. Documented ranges hold under strict "
        "and write; the API refuses what is beyond.",
        "Mend the number, or the range in a schema of yours.",
        "ScoredAgent",
        '{"score": 120}',
        '{"score": 100}',
        ("strict", "write"),
    ),
    Explanation(
        ProblemCode.LENGTH,
        "Too short or too long",
        "A string, an array or an object that is too short or too long: for what the vendor documents, or for a "
        "schema of yours.",
        "Documented lengths hold under strict and write; the API refuses what is longer.",
        "Mend the value, or the length in a schema of yours.",
        "LineId",
        '{"ids": [{"userId": "U4af49806292"}, {"userId": "U8189cf6745f"}]}',
        '{"ids": [{"userId": "U4af49806292"}]}',
        ("strict", "write"),
    ),
    Explanation(
        ProblemCode.RELATION,
        "Values that do not fit together",
        "Values that do not fit together, such as an end before its beginning; told where relations are asked about.",
        "Each value is fine by itself, but no recording looks like it: a fixture was edited by hand, and the code that "
        "is tested with it is tested for what never happens. Moments may be two seconds apart, since clocks differ.",
        "Mend one of the values; `convoschema show` lists the relations of a model. Check without --relations what is "
        "partial on purpose.",
        "Participant",
        '{"connectedTime": "2025-03-14T09:26:53Z", "endTime": "2025-03-14T09:26:48Z"}',
        '{"connectedTime": "2025-03-14T09:26:53Z", "endTime": "2025-03-14T09:31:27Z"}',
        relations=True,
    ),
    Explanation(
        ProblemCode.SCHEMA,
        "Rule of your own schema that is not obeyed",
        "A rule of a schema of yours for which there is no other code, such as anyOf, not or contains.",
        "The message names the keyword; what the rule is for, its author knows.",
        "Mend the value, or the keyword in the schema that the message names.",
        OWN_MODEL,
        '{"attributes": {"orderNumber": "A-17", "ticketNumber": "T-4"}}',
        '{"attributes": {"orderNumber": "A-17"}}',
        schema=_own(oneOf=[{"required": ["orderNumber"]}, {"required": ["ticketNumber"]}]),
    ),
    Explanation(
        ProblemCode.UNRECOGNISED,
        "Payload of another model",
        "A payload that is of another model altogether, by the names of its properties.",
        "Most profiles accept unknown properties, so that a payload of any other model passes, though nothing of it is "
        "checked. The command tells it; in Python it is a notice, since no schema has an opinion on it.",
        "Check it as the model that knows more of its properties; or see that the pattern, --model or --at is right.",
        "Participant",
        '{"participantId": "p-1", "participantName": "Ann", "sessions": []}',
        '{"id": "p-1", "name": "Ann", "calls": []}',
    ),
    Explanation(
        ProblemCode.UNREDACTED,
        "Value that looks like somebody's",
        "A number or address that looks like somebody's, or a key that holds one; told where it is asked for.",
        "Whoever reads the repository can call the number, or write to the address. Telephone numbers count, and "
        "addresses of mail, SIP and networks; of a name nobody can tell whether it was invented.",
        "Redact the file (`convoschema redact`), or take what is reserved: +1 317 555 0142, ada@post.example, "
        "192.0.2.10.",
        "Participant",
        '{"ani": "tel:+13175556143"}',
        '{"ani": "tel:+13175550142"}',
        redacted=True,
    ),
)
