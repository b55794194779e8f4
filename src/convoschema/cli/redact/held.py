"""Records with JSON text inside of strings → the same with what the text says in their place; and back.

So a record is looked through with all that it holds, and as text, so that nothing else in it changes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from convoschema._checking.json_values import parse
from convoschema.cli.check.decoding import UndecodableError, decoded
from convoschema.cli.config.decodings import JSON
from convoschema.cli.config.pointers import EACH
from convoschema.cli.redact.refusals import RefusedError

_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"|[{}\[\],:]|[^\s"{}\[\],:]++')


class Held(NamedTuple):
    """A string as it is written, and the JSON text that it holds."""

    string: str
    text: str


def spans_at(text: str, steps: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where the values begin and end that stand at the steps of a pointer in JSON text, in order.

    Where a name is there twice, both have one.
    """
    path: list[str | int] = []
    kinds: list[str] = []
    start: int | None = None
    is_name = False
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark == ",":
            is_name = kinds[-1] == "{"
            path[-1] = path[-1] if isinstance(path[-1], str) else path[-1] + 1
        elif mark in ("}", "]"):
            kinds.pop()
            path.pop()
            is_name = False
            if start is not None and len(path) == len(steps):
                yield start, token.end()
                start = None
        elif is_name:
            path[-1] = json.loads(mark)
            is_name = False
        elif mark != ":":
            is_wanted = start is None and len(path) == len(steps) and all(map(_leads, steps, path))
            if mark in ("{", "["):
                start = token.start() if is_wanted else start
                kinds.append(mark)
                path.append("" if mark == "{" else 0)
                is_name = mark == "{"
            elif is_wanted:
                yield token.span()


def _leads(wanted: str, step: str | int) -> bool:
    return wanted in (EACH, str(step))


def opened(text: str, steps: Sequence[str], decode: Sequence[str], max_size: int) -> tuple[str, list[Held]]:
    """Return a record with the JSON texts in place of the strings at the steps that hold them, and these.

    :raises RefusedError: one can't be decoded, or holds no JSON.
    """
    held: list[Held] = []
    spans = list(spans_at(text, steps))
    for start, end in spans:
        try:
            inner = decoded(json.loads(text[start:end]), decode, max_size)
        except UndecodableError as error:
            raise RefusedError(str(error)) from None
        for refusal in parse(inner).refusals:
            raise RefusedError(refusal.reason)
        held.append(Held(text[start:end], inner.decode()))
    return spliced(text, spans, [each.text for each in held]), held


def closed(text: str, steps: Sequence[str], decode: Sequence[str], held: Sequence[Held]) -> str:
    """Return a record with strings in place of what stands at the steps, which hold it as those before held theirs."""
    spans = list(spans_at(text, steps))
    strings = [
        each.string if text[start:end] == each.text else _string(text[start:end], decode, like=each.string)
        for (start, end), each in zip(spans, held, strict=True)
    ]
    return spliced(text, spans, strings)


def spliced(text: str, spans: Sequence[tuple[int, int]], parts: Sequence[str]) -> str:
    """Return a text with other parts in place of those in spans."""
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    return "".join(piece for pair in zip(between, (*parts, ""), strict=True) for piece in pair)


def _string(text: str, decode: Sequence[str], *, like: str) -> str:
    import gzip
    from base64 import b64encode

    value = text.encode()
    for step in reversed(decode[:-1] if decode[-1] == JSON else decode):
        match step:
            case "base64":
                value = b64encode(value)
            case "gzip":
                value = gzip.compress(value, mtime=0)
            case _:
                value = json.dumps(value.decode()).encode()
    return json.dumps(value.decode(), ensure_ascii=like.isascii())
