"""The contenders of this process: the floors, convoschema, and the other libraries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import copy
from functools import cache, partial
from typing import Any, Final

import jsonschema
import jsonschema_rs
import orjson

import convoschema
from benchmarks._contender import Contender, Takes, Verdict, needed
from benchmarks._msgspec import msgspec_verdict
from benchmarks._plain_schema import plain_schema
from benchmarks._pydantic import pydantic_verdict
from benchmarks._vendor_sdk import sdk_verdict

ORJSON: Final = "orjson.loads alone"
OURS_BYTES: Final = "convoschema, bytes"
OURS_PARSED: Final = "convoschema, parsed"
OURS_WITH_DATA: Final = "convoschema, bytes, verdict and data"
OURS_PLAIN: Final = "convoschema, bytes, without the extra speed"
PER_FILE: Final = "jsonschema, a file a model"
BUNDLED: Final = "jsonschema, bundled"
RUST: Final = "jsonschema-rs, directly"

_ANYTHING = "checks nothing but JSON"
_CALENDAR = "no calendar (30 February passes)"
_PYDANTIC = "takes null for what is absent, a space for T in timestamps, text for numbers; duplicate items"
_MSGSPEC = "takes a space for T in timestamps; duplicate items"
_SDK = "converts nearly anything; unknown values become `outdated_sdk_version`, unknown properties vanish"


def contenders() -> tuple[Contender, ...]:
    """Return all contenders in the order of the tables."""
    return (*_floors(), *_ours(), *_reference(), *_others(), *_heavy())


def _floors() -> Iterator[Contender]:
    yield Contender(ORJSON, Takes.BYTES, lambda _: orjson.loads, _ANYTHING)
    yield Contender("json.loads alone", Takes.BYTES, lambda _: json.loads, _ANYTHING)


def _ours() -> Iterator[Contender]:
    yield Contender(OURS_BYTES, Takes.BYTES, lambda model: convoschema.Validator(model).is_valid)
    yield Contender(OURS_PLAIN, Takes.BYTES, _without_extra)
    yield Contender(OURS_WITH_DATA, Takes.BYTES, _with_data)
    yield Contender(OURS_PARSED, Takes.PARSED, lambda model: convoschema.Validator(model).is_valid)
    for profile in ("lenient", "strict", "write"):
        yield from _ours_with(profile, "fast")


def _without_extra(model: Any) -> Verdict:
    validator = convoschema.Validator(model)
    acceptor = copy(validator._acceptor)  # noqa: SLF001 - as if the library that reads text were not there
    acceptor.__dict__["text"] = None
    validator._acceptor = acceptor  # noqa: SLF001 - as above
    return validator.is_valid


def _with_data(model: Any) -> Verdict:
    validate = convoschema.Validator(model).validate

    def verdict(text: bytes) -> object:
        try:
            return validate(text)
        except convoschema.InvalidPayload:
            return False

    return verdict


def _reference() -> Iterator[Contender]:
    for profile in ("lenient", "standard", "strict", "write"):
        yield from _ours_with(profile, "reference")


def _ours_with(profile: Any, engine: Any) -> Iterator[Contender]:
    def prepare(model: Any) -> Verdict:
        return convoschema.Validator(model, profile=profile, engine=engine).is_valid

    for takes in Takes:
        name = f"convoschema, {takes}, {profile}" + (", reference engine" if engine == "reference" else "")
        slow = engine == "reference"
        yield Contender(name, takes, prepare, slow=slow, lengthy=slow)


def _others() -> Iterator[Contender]:
    yield Contender(PER_FILE, Takes.PARSED, lambda model: per_file(model).is_valid, _CALENDAR)
    yield Contender(f"{PER_FILE}, iter_errors", Takes.PARSED, _no_errors, _CALENDAR, slow=True, lengthy=True)
    yield Contender(BUNDLED, Takes.PARSED, lambda model: bundled(model).is_valid, _CALENDAR)
    yield Contender(RUST, Takes.PARSED, lambda model: rust(model).is_valid, _CALENDAR)
    yield Contender("orjson.loads, then jsonschema-rs", Takes.BYTES, _read_then_rust, _CALENDAR)
    yield Contender("fastjsonschema", Takes.PARSED, _fastjsonschema, f"draft 7; {_CALENDAR}")
    yield Contender("msgspec", Takes.BYTES, msgspec_verdict, _MSGSPEC)


def _heavy() -> Iterator[Contender]:
    for takes in Takes:
        prepare = partial(pydantic_verdict, takes=takes)
        yield Contender(f"pydantic, {takes}", takes, prepare, _PYDANTIC, lengthy=True)
    yield Contender("vendor SDK, deserialize", Takes.BYTES, sdk_verdict, _SDK, slow=True, lengthy=True)


@cache
def per_file(model: str) -> Any:
    """Return the validator of ``jsonschema`` whose references lead to the schema files."""
    registry = convoschema.Catalog.bundled().registry
    [address] = [uri for uri in registry if uri.endswith(f"/{model}.json")]
    return jsonschema.Draft202012Validator({"$ref": address}, registry=registry)


@cache
def bundled(model: Any) -> Any:
    """Return the validator of ``jsonschema`` of a self-contained schema."""
    return jsonschema.Draft202012Validator(convoschema.schema(model))


@cache
def rust(model: Any) -> Any:
    """Return the validator of ``jsonschema-rs`` of a self-contained schema."""
    return jsonschema_rs.Draft202012Validator(convoschema.schema(model))


def _no_errors(model: str) -> Verdict:
    iter_errors = per_file(model).iter_errors
    return lambda data: not list(iter_errors(data))


def _read_then_rust(model: str) -> Verdict:
    is_valid = rust(model).is_valid
    return lambda text: is_valid(orjson.loads(text))


@cache
def _fastjsonschema(model: str) -> Verdict:
    """Return the function that ``fastjsonschema`` compiles.

    It knows draft 7, which ignores what stands beside ``$ref``: shared scalars are written out for it.
    """
    library = needed("fastjsonschema")
    check = library.compile({**plain_schema(model), "$schema": "http://json-schema.org/draft-07/schema#"})

    def verdict(data: Any) -> bool:
        try:
            check(data)
        except library.JsonSchemaValueException:
            return False
        return True

    return verdict
