"""JSON texts that are nearly right: valid ones, with what producers, proxies and attackers make of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from random import Random
from typing import Final

TOKENS: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|[-+0-9.eE]+|true|false|null|[\[\]{}:,]')

NUMBERS: Final = (
    *(
        b"0",
        b"-0",
        b"0.0",
        b"-0.0",
        b"1.0",
        b"1e2",
        b"1E+2",
        b"100e-2",
        b"1.5",
        b"2.50",
        b"0.1e1",
        b"1e-400",
        b"5e-324",
    ),
    *(b"9007199254740993", b"9007199254740993.0", b"9223372036854775807", b"9223372036854775808"),
    *(b"18446744073709551615", b"18446744073709551616", b"-9223372036854775808", b"-9223372036854775809"),
    *(b"1e308", b"1.7976931348623157e308", b"1.7976931348623159e308", b"1e309", b"-1e400", b"9" * 40, b"9" * 400),
    *(b"0." + b"0" * 400 + b"1", b"1." + b"3" * 50, b"123456789012345678901234567890.5", b"1" + b"0" * 308),
    *(b"01", b"-01", b"1.", b".5", b"+1", b"1e", b"1e+", b"-", b"--1", b"0x1", b"1_0", b"1e1.5", b"00", b"\xd9\xa1"),
    *(b"NaN", b"Infinity", b"-Infinity", b"nan", b"1f", b"1n"),
)
LITERALS: Final = (
    b"true",
    b"false",
    b"null",
    b"True",
    b"None",
    b"nul",
    b"TRUE",
    b"undefined",
    b"[]",
    b"{}",
    b'[""]',
    b"",
)
STRINGS: Final = (
    *(b'""', b'"a"', b'"connected"', b'"CONNECTED"', b'"agent"', b'"\\u0061gent"', b'"agent\\u0000"', b'"agent\\n"'),
    *(b'"\\ud83d\\ude00"', b'"\xf0\x9f\x98\x80"', b'"\\ud800"', b'"\\udc00"', b'"\\udc00\\ud800"', b'"\\ud800x"'),
    *(b'"\\ud800\\u0061"', b'"\\uD83D\\uDE00"', b'"\\uffff"', b'"\\ufffe"', b'"\xef\xbf\xbf"', b'"\xef\xbf\xbd"'),
    *(b'"\\/"', b'"\\b\\f\\n\\r\\t\\\\\\""', b'"\\x41"', b'"\\u12"', b'"\\u12G4"', b'"\\\'"', b"'a'", b'"\\', b'"'),
    *(b'"\x00"', b'"\x1f"', b'"\n"', b'"\t"', b'"\x7f"', b'"\xc2\x80"', b'"\xe2\x80\xa8"', b'"\xff"', b'"\xc0\x80"'),
    *(b'"\xed\xa0\x80"', b'"\xed\xa0\xbd\xed\xb8\x80"', b'"\xf4\x90\x80\x80"', b'"\xe2\x82"', b'"\xf0\x9f\x98"'),
    *(b'"\xfe\xff"', b'"' + b"x" * 300 + b'"', b'"' + b"\\u00e9" * 60 + b'"', b'"e\xcc\x81"', b'"1"', b'"true"'),
)
BLANKS: Final = (
    *(b" ", b"  ", b"\n", b"\r\n", b"\t", b"\r", b" \n \t "),
    *(
        b"\x0c",
        b"\x0b",
        b"\x00",
        b"\xc2\xa0",
        b"\xe2\x80\xa8",
        b"\xef\xbb\xbf",
        b"\xe3\x80\x80",
        b"\x85",
        b"/**/",
        b"//\n",
    ),
)
ENDS: Final = (
    b"",
    b" ",
    b"\n",
    b"\x00",
    b",",
    b"}",
    b"]",
    b"1",
    b"null",
    b"{}",
    b"\xef\xbb\xbf",
    b"\x1e",
    b"#",
    b"//",
    b"\xff",
)
ENCODINGS: Final = ("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "utf-7")
NAMES: Final = (
    b'"id"',
    b'""',
    b'"0"',
    b'"\\u0069d"',
    b'"i\\u0064"',
    b'"__proto__"',
    b'"$ref"',
    b'"a/b~"',
    b'"\\u0000"',
    b'"\xc3\xa9"',
)

_DAYS: Final = ("2025-03-14", "2024-02-29", "2025-02-29", "2000-02-29", "1900-02-29", "0000-01-01", "0999-12-31")
_ODD_DAYS: Final = (
    "2025-00-10",
    "2025-13-01",
    "2025-04-31",
    "2025-02-30",
    "2025-3-14",
    "20250314",
    "10000-01-01",
    "-001-01-01",
)
_BETWEEN: Final = ("T", "T", "T", "t", " ", "", "T ")
_TIMES: Final = (
    "09:26:53",
    "00:00:00",
    "23:59:59",
    "23:59:60",
    "24:00:00",
    "09:60:00",
    "9:26:53",
    "09:26",
    "092653",
    "٠٩:26:53",
)
_FRACTIONS: Final = ("", "", ".5", ".589", ".123456789", ".1234567890", ".", ",5", ".٣")
_OFFSETS: Final = (
    "Z",
    "Z",
    "z",
    "",
    "+00:00",
    "-23:59",
    "+24:00",
    "+01:60",
    "+0100",
    "+01",
    "Z\\n",
    " Z",
    "Z ",
    "ZZ",
    "\\u005a",
)


def near_timestamp(random: Random) -> bytes:
    """Return a JSON string that is a timestamp, or a date, or nearly."""
    day = random.choice(random.choice((_DAYS, _DAYS, _ODD_DAYS)))
    if random.random() < 0.15:
        return json.dumps(day).encode()
    rest = (random.choice(choices) for choices in (_BETWEEN, _TIMES, _FRACTIONS, _OFFSETS))
    return f'"{day}{"".join(rest)}"'.encode()


def odd_text(text: bytes, random: Random) -> bytes:
    """Return a JSON text with up to four changes, after which it may or may not be one."""
    for _ in range(random.choice((0, 1, 1, 1, 2, 2, 3, 4))):
        text = random.choice(_CHANGES)(text, random)
    return text


def _token(text: bytes, random: Random, wanted: bytes = b"") -> re.Match[bytes] | None:
    """Return one of a text's tokens, which begins with one of the wanted bytes if there are any."""
    found = [token for token in TOKENS.finditer(text) if not wanted or token[0][:1] in wanted]
    return random.choice(found) if found else None


def _scalar(random: Random) -> bytes:
    kind = random.randrange(5)
    return near_timestamp(random) if kind == 0 else random.choice((NUMBERS, STRINGS, STRINGS, LITERALS)[kind - 1])


def _value(random: Random) -> bytes:
    """Return a scalar, inside of so many arrays and objects."""
    value = _scalar(random)
    levels = random.choice((0, 0, 0, 0, 1, 2, 7, 8, 9, 10, 60, 118, 125, 126, 127, 128, 129, 300, 3_000))
    opening, closing = random.choice(((b"[", b"]"), (b'{"a":', b"}"), (b'{"id":', b"}"), (b'{"calls":[', b"]}")))
    return opening * levels + value + closing * levels


def _replaced(text: bytes, random: Random) -> bytes:
    token = _token(text, random, b'"-0123456789tfn')
    return text if token is None else text[: token.start()] + _value(random) + text[token.end() :]


def _near_its_like(text: bytes, random: Random) -> bytes:
    """Change a timestamp into a similar one, or a number into another."""
    found = [token for token in TOKENS.finditer(text) if re.match(rb'"?[-0-9]', token[0])]
    if not found:
        return text
    token = random.choice(found)
    new = near_timestamp(random) if token[0].startswith(b'"') else random.choice(NUMBERS)
    return text[: token.start()] + new + text[token.end() :]


def _with_member(text: bytes, random: Random) -> bytes:
    """Add a member to an object: one that it has already, or a new one; first or last."""
    token = _token(text, random, b"{" if random.random() < 0.5 else b"}")
    if token is None:
        return text
    names = re.findall(rb'"(?:[^"\\]|\\.)*"(?=\s*:)', text)
    name = random.choice(names) if names and random.random() < 0.7 else random.choice(NAMES)
    member = name + random.choice((b":", b":", b":", b": ", b" :", b"", b"=")) + _value(random)
    if token[0] == b"{":
        return (
            text[: token.end()] + member + random.choice((b",", b",", b",", b" ,\n", b"", b",,")) + text[token.end() :]
        )
    return text[: token.start()] + random.choice((b",", b",", b",", b", ", b"")) + member + text[token.start() :]


def _doubled(text: bytes, random: Random) -> bytes:
    """Have a member twice, with another value before or behind."""
    members = [*re.finditer(rb'("(?:[^"\\]|\\.)*"\s*:\s*)("(?:[^"\\]|\\.)*"|[-0-9.]+|true|false|null)', text)]
    if not members:
        return text
    member = random.choice(members)
    name = _escaped(member[1], random) if random.random() < 0.4 else member[1]
    other = name + _value(random)
    both = (other, member[0]) if random.random() < 0.5 else (member[0], other)
    return text[: member.start()] + b",".join(both) + text[member.end() :]


def _escaped(text: bytes, random: Random) -> bytes:
    """Write a letter of a string as an escape."""
    token = _token(text, random, b'"')
    if token is None or len(token[0]) < 3 or b"\\" in token[0]:
        return text
    at = random.randrange(token.start() + 1, token.end() - 1)
    if text[at] >= 0x80:
        return text
    escape = random.choice((f"\\u{text[at]:04x}", f"\\u{text[at]:04X}", f"\\x{text[at]:02x}", f"\\{chr(text[at])}"))
    return text[:at] + escape.encode() + text[at + 1 :]


def _with_blank(text: bytes, random: Random) -> bytes:
    token = _token(text, random)
    at = 0 if token is None or random.random() < 0.1 else random.choice((token.start(), token.end()))
    return text[:at] + random.choice(BLANKS) + text[at:]


def _with_end(text: bytes, random: Random) -> bytes:
    return text + random.choice(ENDS)


def _cut(text: bytes, random: Random) -> bytes:
    return text[: random.randrange(len(text) + 1)]


def _other_byte(text: bytes, random: Random) -> bytes:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice((b"", bytes([random.randrange(256)]))) + text[at + random.randrange(2) :]


def _without_token(text: bytes, random: Random) -> bytes:
    token = _token(text, random)
    return text if token is None else text[: token.start()] + text[token.end() :]


def _with_token_elsewhere(text: bytes, random: Random) -> bytes:
    token, place = _token(text, random), _token(text, random)
    return text if token is None or place is None else text[: place.start()] + token[0] + text[place.end() :]


def _repeated(text: bytes, random: Random) -> bytes:
    """Have an item of an array many times; a text grows to no more than some 100 KB."""
    token = _token(text, random, b"[")
    if token is None or len(text) > 10_000:
        return text
    item = random.choice((b"{}", b'{"id":"x"}', b'"x"', b"1", b"null", b"[]"))
    rest = text[token.end() :]
    items = b",".join([item] * random.choice((1, 2, 3, 20, 500)))
    return text[: token.end()] + items + (b"" if rest.lstrip().startswith(b"]") else b",") + rest


def _encoded(text: bytes, random: Random) -> bytes:
    return text.decode("utf-8", "replace").encode(random.choice(ENCODINGS), "replace")


def _spread(text: bytes, random: Random) -> bytes:
    """Write the text as another printer would."""
    try:
        data = json.loads(text)
        indent = random.choice((None, 0, 2))
        return json.dumps(data, indent=indent, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return text


_CHANGES: Final[tuple[Callable[[bytes, Random], bytes], ...]] = (
    *(
        _replaced,
        _replaced,
        _near_its_like,
        _near_its_like,
        _near_its_like,
        _with_member,
        _with_member,
        _doubled,
        _doubled,
    ),
    *(_escaped, _escaped, _with_blank, _with_blank, _with_end, _cut, _other_byte, _other_byte, _without_token),
    *(_with_token_elsewhere, _repeated, _encoded, _spread, _spread),
)
