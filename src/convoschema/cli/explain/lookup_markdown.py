"""What is looked up → Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from convoschema._schema.relations import Relation, as_markdown
from convoschema._schema.requests import sentence_of
from convoschema.docs.lookup.comparison import Answer, Comparison
from convoschema.docs.lookup.names import Model, Properties
from convoschema.docs.lookup.properties import Property, SharedValue
from convoschema.docs.reference.content import Value

_CUT = 400
_RELATIONS = "How values fit together, which `check --relations` checks:"
_MODEL_HEAD = ("Name", "SDK name", "Type", "Description", "Notes")


def page_of(found: Answer) -> str:
    """Return what was looked up as Markdown."""
    if isinstance(found, Model):
        return _model_page(found)
    if isinstance(found, SharedValue):
        return _shared_page(found)
    return _comparison_page(found) if isinstance(found, Comparison) else _properties_page(found)


def _model_page(found: Model) -> str:
    """Return what a model is, the table of its properties, and where it is used."""
    others = found.aliases
    rows = (
        (row.name, row.sdk_name, row.type, row.meaning, ", ".join((*row.notes, *_closed(row), *inheritance_of(row))))
        for row in found.properties
    )
    blocks = [
        f"# {found.name}",
        found.description,
        sentence_of(found.requests),
        f"The vendor's other names of the same structure: {', '.join(others)}" if others else "",
        table(_MODEL_HEAD, rows),
        *(_joined([head, "\n".join(f"- {as_markdown(each)}" for each in told)]) for head, told in relations_of(found)),
        used_by(found.name, found.used_by),
    ]
    return _joined(blocks)


def _shared_page(found: SharedValue) -> str:
    """Return what a shared value is, what its values mean, and where it is used."""
    blocks = [
        f"# {found.name}",
        found.description,
        f"- Type: {found.type}",
        _values(found.values, is_open=found.is_open),
        used_by(found.name, found.used_by),
    ]
    return _joined(blocks)


def _properties_page(found: Properties) -> str:
    """Return the table of the models that have a property, or the page of what a path leads to and the other models."""
    first, *others = found.found
    if not others:
        return _property_page(first, found.used_by)
    if found.by_name:
        return f"# {first.name}\n\n{_where(found.found)}"
    return f"{_property_page(first, found.used_by)}\n\nOther models that have {found.asked}:\n\n{_where(others)}"


def _property_page(found: Property, uses: tuple[str, ...]) -> str:
    """Return what a property means, its type and values, an example, and where its model is used."""
    blocks = [
        f"# {found.full_name}",
        "\n\n".join(found.descriptions),
        "\n".join(f"- {line}" for line in facts_of(found)),
        _values(found.values, is_open=found.is_open),
        f"Example: `{example}`" if (example := example_of(found)) else "",
        used_by(found.model, uses),
    ]
    return _joined(blocks)


def _comparison_page(found: Comparison) -> str:
    """Return how two models differ: what only one of them has, what both have but not alike, and what is alike."""
    first, second = found.first.name, found.second.name
    head = ("Name", "Type", "Description")
    only = {first: found.only_first, second: found.only_second}
    blocks = [f"# {first} and {second}"]
    for name, properties in only.items():
        if properties:
            rows = ((each.name, each.type, each.meaning) for each in properties)
            blocks += [f"## Only {name} has", table(head, rows)]
    if found.different:
        sides = (
            (each.name, aspect.name, in_words(aspect.first), in_words(aspect.second))
            for each in found.different
            for aspect in each.aspects
        )
        blocks += ["## Different", table(("Name", "What", first, second), sides)]
    if found.alike:
        blocks += ["## Alike", ", ".join(found.alike)]
    return _joined(blocks)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table, each cell on one line."""
    lines = (f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in row)} |" for row in rows)
    return "\n".join([f"| {' | '.join(head)} |", "|---" * len(head) + "|", *lines])


def relations_of(found: Model) -> Iterator[tuple[str, tuple[Relation, ...]]]:
    """Yield the relations of a model, those that it inherits too, each group of them with what stands above it."""
    inherited = [(f"Inherited from {each.model}:", each.relations) for each in found.below if each.relations]
    if found.relations or inherited:
        yield _RELATIONS, found.relations
    yield from inherited


def used_by(name: str, uses: Iterable[str]) -> str:
    """Return a sentence about where a model or shared value is used, or nothing if it is not."""
    told = ", ".join(uses)
    return f"{name} is used by: {told}" if told else ""


def facts_of(found: Property) -> Iterator[str]:
    """Yield what there is to know of a property beside what it means, in words."""
    yield f"Name in the Python SDK: {found.sdk_name}"
    yield f"Type: {found.type}"
    yield from (f"{words[0].upper()}{words[1:]}" for words in inheritance_of(found))
    if found.format is not None:
        yield f"Format: {found.format}"
    if found.personal_data:
        kind = f" ({found.personal_data})" if isinstance(found.personal_data, str) else ""
        yield f"May hold personal data{kind}: no message shows its value"
    if found.read_only:
        yield "Read-only: the API sets it"
    if found.deprecated:
        yield "Deprecated"
    if found.items_are_unique:
        yield "No item appears twice"
    yield from (f"Under {bound}" for bound in found.bounds)
    if found.required_on_write:
        yield f"Required in the body of a request that writes a {found.model}"
    if found.requests:
        yield f"Requests take {' or '.join(map(str, found.requests))} in place of {found.model}"


def inheritance_of(found: Property) -> Iterator[str]:
    """Yield what an overlay inherits a property from, if it does."""
    if found.inherited_from is not None:
        yield f"inherited from {found.inherited_from}.{found.name}"


def example_of(found: Property) -> str:
    """Return an example of a property as JSON, cut if it is long, or nothing if there is none."""
    text = next((json.dumps(value, ensure_ascii=False) for value in found.examples), "")
    return text if len(text) <= _CUT else f"{text[:_CUT]}…"


def in_words(told: str | tuple[str, ...]) -> str:
    """Return one side of a difference; a dash stands for nothing."""
    return (told if isinstance(told, str) else ", ".join(told)) or "-"


def values_head(*, is_open: bool) -> str:
    """Return what stands above values: whether they are all or those that are known."""
    return "Values that are known; others are accepted:" if is_open else "Values:"


def _values(values: tuple[Value, ...], *, is_open: bool) -> str:
    if not values:
        return ""
    rows = ((value.text, value.meaning) for value in values)
    return f"{values_head(is_open=is_open)}\n\n{table(('Value', 'Meaning'), rows)}"


def _where(found: Iterable[Property]) -> str:
    rows = ((each.full_name, each.type, each.meaning, ", ".join(each.notes)) for each in found)
    return table(("Property", "Type", "Description", "Notes"), rows)


def _closed(row: Property) -> Iterator[str]:
    if row.values and not row.is_open:
        yield f"one of: {' '.join(value.text for value in row.values)}"


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block)
