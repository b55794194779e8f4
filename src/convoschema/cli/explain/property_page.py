"""What is known of a property, as Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from convoschema._schema.naming import sdk_name
from convoschema._schema.requests import KEYWORD, requests_of
from convoschema.cli.explain.properties import Property, item_shape
from convoschema.cli.explain.type_words import type_of

_CUT = 400


def page_of(found: Property, uses: list[str]) -> str:
    """Return what a property means, its type and values, an example, and where its model is used."""
    blocks = [
        f"# {found.model}.{found.name}" if found.model else f"# {found.name}",
        "\n\n".join(_descriptions(found)),
        "\n".join(f"- {line}" for line in _facts(found)),
        "\n".join(_values(found)),
        "\n".join(_example(found)),
        used_by(found.model, uses),
    ]
    return "\n\n".join(block for block in blocks if block)


def used_by(model: str, uses: list[str]) -> str:
    """Return a sentence about where a model is used, or nothing if it is not."""
    return f"{model} is used by: {', '.join(uses)}" if uses else ""


def _descriptions(found: Property) -> list[str]:
    """Return what the schemas say: first the property's own words, then those of what it refers to."""
    return list(dict.fromkeys(part["description"] for part in found.shape.schemas if "description" in part))


def _facts(found: Property) -> Iterator[str]:
    shape = found.shape
    yield f"Name in the Python SDK: {sdk_name(found.name)}"
    yield f"Type: {type_of(shape.schemas[0]) if shape.schemas else 'anything'}"
    if shape.format is not None:
        yield f"Format: {shape.format}"
    if found.personal_data:
        kind = f" ({found.personal_data})" if isinstance(found.personal_data, str) else ""
        yield f"May hold personal data{kind}: no message shows its value"
    if shape.keyword("readOnly"):
        yield "Read-only: the API sets it"
    if shape.keyword("deprecated"):
        yield "Deprecated"
    if shape.is_unique:
        yield "No item appears twice"
    yield from (f"Under {bound}" for bound in found.bounds)
    if found.name in (found.owner.keyword("x-required-on-write") or ()):
        yield f"Required in the body of a request that writes a {found.model}"
    if others := [str(request) for request in requests_of({KEYWORD: found.owner.keyword(KEYWORD)}) if request.model]:
        yield f"Requests take {' or '.join(others)} in place of {found.model}"


def _values(found: Property) -> Iterator[str]:
    meanings: Mapping[str, str] = {}
    shape = item_shape(found.shape)
    for part in shape.schemas:
        meanings = {**part.get("x-enum-descriptions", {}), **meanings}
    listed = shape.values
    if listed is None and not meanings:
        return
    yield "Values:" if listed is not None else "Values that are known; others are accepted:"
    yield ""
    yield "| Value | Meaning |"
    yield "|---|---|"
    for value in meanings if listed is None else listed:
        name = value if isinstance(value, str) else json.dumps(value)
        yield f"| {name} | {meanings.get(name, '')} |"


def _example(found: Property) -> Iterator[str]:
    for value in _examples(found):
        text = json.dumps(value, ensure_ascii=False)
        yield f"Example: `{text if len(text) <= _CUT else text[:_CUT] + '…'}`"
        return


def _examples(found: Property) -> Iterator[Any]:
    """Yield the values that examples of the model hold, then the examples of what the property refers to."""
    for part in found.owner.schemas:
        for example in part.get("examples", ()):
            if isinstance(example, dict) and found.name in example:
                yield example[found.name]
    for part in found.shape.schemas:
        yield from part.get("examples", ())
