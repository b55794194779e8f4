"""A process that does one thing with one payload, and prints its peak memory: ``FILE MODEL WHAT``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any, Final

import orjson

from benchmarks._peak import peak_bytes


def _parsed(text: bytes, _model: str) -> object:
    return orjson.loads(text)


def _verdict_of_bytes(text: bytes, model: Any) -> object:
    import convoschema

    return convoschema.is_valid(text, model)


def _verdict_of_parsed(text: bytes, model: str) -> object:
    return _verdict_of_data(orjson.loads(text), model)


def _verdict_of_data(data: Any, model: Any) -> object:
    import convoschema

    return convoschema.is_valid(data, model)


def _report_of_bytes(text: bytes, model: str) -> object:
    return _report(text, model)


def _report_of_parsed(text: bytes, model: str) -> object:
    data = orjson.loads(text)
    return data, _report(data, model)


def _report(payload: Any, model: str) -> object:
    import convoschema

    options: Any = {"max_problems": None} if "max_problems" in signature(convoschema.Validator).parameters else {}
    return list(convoschema.Validator(model, **options).iter_problems(payload))


def _report_by_jsonschema(text: bytes, model: Any) -> object:
    import jsonschema

    import convoschema

    data = orjson.loads(text)
    return data, list(jsonschema.Draft202012Validator(convoschema.schema(model)).iter_errors(data))


def _report_by_rust(text: bytes, model: Any) -> object:
    import jsonschema_rs

    import convoschema

    data = orjson.loads(text)
    return data, list(jsonschema_rs.Draft202012Validator(convoschema.schema(model)).iter_errors(data))


PARSED: Final = "parsed alone"
OURS: Final[dict[str, Callable[[bytes, str], object]]] = {
    "convoschema, bytes, verdict": _verdict_of_bytes,
    "convoschema, parsed, verdict": _verdict_of_parsed,
    "convoschema, bytes, full report": _report_of_bytes,
    "convoschema, parsed, full report": _report_of_parsed,
}
DEEDS: Final[dict[str, Callable[[bytes, str], object]]] = {
    PARSED: _parsed,
    **OURS,
    "jsonschema, bundled, list(iter_errors)": _report_by_jsonschema,
    "jsonschema-rs, directly, list(iter_errors)": _report_by_rust,
}


def main(path: str, model: str, what: str) -> None:
    """Do it, keep the result until the peak is known, and print the peak."""
    result = DEEDS[what](Path(path).read_bytes(), model)
    sys.stdout.write(f"{peak_bytes()}\n")
    del result


if __name__ == "__main__":
    main(*sys.argv[1:])
