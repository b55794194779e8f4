"""What is looked up → text for terminals: lines no wider than the window, and no tables to scroll sideways."""

from __future__ import annotations

from collections.abc import Iterator
from shutil import get_terminal_size
from textwrap import wrap

from convoschema._schema.relations import line_of
from convoschema._schema.requests import sentence_of
from convoschema.cli.explain.lookup_markdown import (
    example_of,
    facts_of,
    in_words,
    inheritance_of,
    relations_of,
    used_by,
    values_head,
)
from convoschema.docs.lookup.comparison import Answer, Comparison
from convoschema.docs.lookup.names import Model, Properties
from convoschema.docs.lookup.properties import Property, SharedValue
from convoschema.docs.reference.content import Value

_NARROWEST = 60
_WIDEST = 120


def text_of(found: Answer) -> str:
    """Return what was looked up as text for terminals."""
    if isinstance(found, Model):
        return _model_text(found)
    if isinstance(found, SharedValue):
        return _shared_text(found)
    return _comparison_text(found) if isinstance(found, Comparison) else _properties_text(found)


def _model_text(found: Model) -> str:
    """Return what a model is, its properties, and where it is used."""
    others = found.aliases
    return _joined(
        found.name,
        _filled(found.description),
        _filled(sentence_of(found.requests)),
        _filled(f"The vendor's other names of the same structure: {', '.join(others)}") if others else "",
        *(
            _entry(f"{row.name} ({row.sdk_name})" if row.sdk_name != row.name else row.name, row)
            for row in found.properties
        ),
        *(
            "\n".join([head, *(_filled(line_of(each), "  ", "    ") for each in told)])
            for head, told in relations_of(found)
        ),
        _filled(used_by(found.name, found.used_by)),
    )


def _shared_text(found: SharedValue) -> str:
    """Return what a shared value is, what its values mean, and where it is used."""
    return _joined(
        f"{found.name}: {found.type}",
        _filled(found.description),
        _values(found.values, is_open=found.is_open),
        _filled(used_by(found.name, found.used_by)),
    )


def _properties_text(found: Properties) -> str:
    """Return the models that have a property, or what a path leads to and the other models that have it."""
    first, *others = found.found
    if not others:
        return _property_text(first, found.used_by)
    if found.by_name:
        return _joined(*(_entry(each.full_name, each) for each in found.found))
    more = (_entry(each.full_name, each) for each in others)
    return _joined(_property_text(first, found.used_by), _filled(f"Other models that have {found.asked}:"), *more)


def _property_text(found: Property, uses: tuple[str, ...]) -> str:
    """Return what a property means, its type and values, an example, and where its model is used."""
    example = example_of(found)
    return _joined(
        found.full_name,
        *map(_filled, found.descriptions),
        "\n".join(_filled(line, "  ", "    ") for line in facts_of(found)),
        _values(found.values, is_open=found.is_open),
        _filled(f"Example: {example}") if example else "",
        _filled(used_by(found.model, uses)),
    )


def _comparison_text(found: Comparison) -> str:
    """Return how two models differ: what only one of them has, what both have but not alike, and what is alike."""
    first, second = found.first.name, found.second.name
    blocks = [f"{first} and {second}"]
    for name, properties in {first: found.only_first, second: found.only_second}.items():
        if properties:
            lines = (_filled(f"{each.name}: {each.type}. {each.meaning}", "  ", "    ") for each in properties)
            blocks.append("\n".join([f"Only {name} has:", *lines]))
    if found.different:
        blocks.append("\n".join(["Different:", *_different(found)]))
    if found.alike:
        blocks.append(_filled(f"Alike: {', '.join(found.alike)}"))
    return _joined(*blocks)


def _different(found: Comparison) -> Iterator[str]:
    for each in found.different:
        yield f"  {each.name}"
        for aspect in each.aspects:
            yield f"    {aspect.name}"
            yield _filled(f"{found.first.name}: {in_words(aspect.first)}", "      ", "        ")
            yield _filled(f"{found.second.name}: {in_words(aspect.second)}", "      ", "        ")


def _entry(title: str, found: Property) -> str:
    lines = [_filled("; ".join((f"{title}: {found.type}", *found.notes, *inheritance_of(found))))]
    if found.meaning:
        lines.append(_filled(found.meaning, "  "))
    if found.values and not found.is_open:
        lines.append(_filled(f"one of: {' '.join(value.text for value in found.values)}", "  ", "    "))
    return "\n".join(lines)


def _values(values: tuple[Value, ...], *, is_open: bool) -> str:
    if not values:
        return ""
    width = max(len(value.text) for value in values)
    lines = (_filled(f"{value.text:{width}}  {value.meaning}".rstrip(), "  ", " " * (width + 4)) for value in values)
    return "\n".join([values_head(is_open=is_open), *lines])


def _filled(text: str, indent: str = "", further: str | None = None) -> str:
    """Return a text in lines that fit into the window; lines after the first may be indented further."""
    width = min(max(get_terminal_size().columns, _NARROWEST), _WIDEST)
    hanging = indent if further is None else further
    return "\n".join(wrap(text, width, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False))


def _joined(*blocks: str) -> str:
    return "\n\n".join(block for block in blocks if block)
