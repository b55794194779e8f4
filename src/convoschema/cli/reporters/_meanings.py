"""What each problem code means, for formats that describe their rules."""

from __future__ import annotations

from dataclasses import dataclass

from convoschema._problems import ProblemCode


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is wrong, in a phrase and in full, and what to do about it."""

    short: str
    full: str
    remedy: str


MEANINGS = {
    ProblemCode.TYPE: Meaning(
        "Value of the wrong type",
        "A value is of a type that the model does not have there, for instance a number in quotes.",
        "Send a value of the type that the message names; numbers and booleans stand without quotes.",
    ),
    ProblemCode.NULL: Meaning(
        "Null where a value is left out",
        "A property is null. On the wire an absent value is left out; only the lenient profile and the SDK naming "
        "accept null for it.",
        "Leave the property out, or check what the Python SDK prints with --naming sdk.",
    ),
    ProblemCode.UNKNOWN_VALUE: Meaning(
        "Value that the enumeration does not list",
        "A string is none of the values that the property may have. It may be misspelt, or newer than the schemas.",
        "Mend the value. Services that read should accept new values: check with --profile lenient.",
    ),
    ProblemCode.UNKNOWN_PROPERTY: Meaning(
        "Property that the model does not have",
        "An object has a property that the model does not have. The strict and write profiles refuse such properties, "
        "since most are misspelt.",
        "Mend the name or remove the property. If the API did send it, check with --profile standard.",
    ),
    ProblemCode.MISSING_PROPERTY: Meaning(
        "Required property is missing",
        "A property that must be there is not: the write profile, or a schema of your own, asks for it.",
        "Add the property.",
    ),
    ProblemCode.FORMAT: Meaning(
        "String that is no timestamp or date",
        "A string is no RFC 3339 timestamp, or no date, where one belongs. Timestamps have an offset or Z.",
        "Write timestamps such as 2025-03-14T09:26:53.589Z, and dates such as 2025-03-14.",
    ),
    ProblemCode.PATTERN: Meaning(
        "String that does not match a pattern",
        "A string does not match the pattern that a schema of your own demands.",
        "Mend the value, or the pattern in the schema.",
    ),
    ProblemCode.DUPLICATE_ITEM: Meaning(
        "Array item that equals an earlier one",
        "All items of the array must differ, and this one equals an earlier one.",
        "Remove the item.",
    ),
    ProblemCode.RANGE: Meaning(
        "Number that is too small or too large",
        "A number is outside the range that a schema of your own demands, or no multiple of what it should be.",
        "Mend the number, or the range in the schema.",
    ),
    ProblemCode.LENGTH: Meaning(
        "Too short or too long",
        "A string, array or object is shorter or longer than a schema of your own allows.",
        "Mend the value, or the length in the schema.",
    ),
    ProblemCode.NOT_JSON: Meaning(
        "Text that is not JSON",
        "The payload is no JSON as RFC 8259 defines it: broken or cut off, not UTF-8, with a byte order mark, with "
        "NaN, or with numbers beyond a double.",
        "Have the payload written by a JSON library; the message says where reading ended.",
    ),
    ProblemCode.TOO_DEEP: Meaning(
        "Nested too deeply",
        "The payload is nested deeper than 128 levels; nothing else is said of it.",
        "Nest less deeply; no payload of the API comes near.",
    ),
    ProblemCode.SCHEMA: Meaning(
        "Rule of your own schema that is not obeyed",
        "The value does not obey a keyword of a schema of your own for which there is no other code.",
        "Mend the value, or the keyword in the schema that the message names.",
    ),
}
