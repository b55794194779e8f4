"""Reference → Markdown: a file a model, in the form of the vendor's SDK documentation, linked to each other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from convoschema._options import Naming
from convoschema._schema.naming import sdk_name
from convoschema._schema.relations import Relation, line_of, renamed
from convoschema._schema.requests import sentence_of
from convoschema._whole_files import write_whole
from convoschema.docs.pages.readable import readable
from convoschema.docs.reference.content import ModelEntry, Reference, Row, Target, Value

_HEAD = "|Name | Type | Description | Notes|\n|------------ | ------------- | ------------- | -------------|"
_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")


def write_markdown(reference: Reference, folder: Path, naming: Naming = Naming.WIRE) -> int:
    """Write a file for each model and shared scalar, and an index, ``README.md``; return how many files.

    :raises OSError: a file can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pages = {entry.name: markdown_of(entry, naming) for entry in (*reference.models.values(), *reference.shared)}
    pages["README"] = readable("\n".join(_index(reference)))
    for name, text in pages.items():
        write_whole(folder / f"{name}.md", text)
    return len(pages)


def markdown_of(entry: ModelEntry, naming: Naming = Naming.WIRE) -> str:
    """Return the page of a model: what it is, the table, the meanings of values, its holders and an example."""
    return readable("\n".join(_page(entry, naming)).rstrip() + "\n")


def _page(entry: ModelEntry, naming: Naming) -> Iterator[str]:
    yield from _before_rows(entry)
    if entry.all_rows:
        yield f"## Properties\n\n{_HEAD}"
        yield from (_row(row, naming) for row in entry.rows)
        yield from (_row(row, naming, is_inherited=True) for row in entry.inherited)
        yield ""
    yield from _statements(entry, naming)
    for title, values in _vocabularies(entry, naming):
        yield f"### {title}\n"
        yield from (
            f"- {_code(value.text)}" + (f": {_text(value.meaning)}" if value.meaning else "") for value in values
        )
        yield ""
    holders = dict.fromkeys(holder.model for holder in entry.used_by)
    if holders:
        yield f"## Used by\n\n{', '.join(_link(name) for name in holders)}\n"
    if entry.examples and naming is Naming.WIRE:
        yield f"## Example\n\n```json\n{json.dumps(entry.examples[0], indent=2, ensure_ascii=False)}\n```\n"


def _before_rows(entry: ModelEntry) -> Iterator[str]:
    yield f"# {entry.name}\n\n{_text(entry.description)}\n"
    if entry.extends:
        yield f"An overlay on {', '.join(_link(name) for name in entry.extends)}.\n"
    if entry.rules and entry.all_rows:
        yield f"{_text(', '.join(entry.rules))}\n"
    for each in entry.below:
        if each.rules:
            yield f"Inherited from {_link(each.model)}: {_text(', '.join(each.rules))}\n"
    if entry.requests:
        yield f"{_text(sentence_of(entry.requests))}\n"
    if entry.aliases:
        yield f"The vendor's other names of the same structure: {', '.join(f'`{alias}`' for alias in entry.aliases)}.\n"


def _statements(entry: ModelEntry, naming: Naming) -> Iterator[str]:
    if entry.has_relations:
        yield "## Relations\n\nHow values fit together, which `convoschema check --relations` checks.\n"
        yield from _relations(entry.relations, naming)
        for each in entry.below:
            if each.relations:
                yield f"Inherited from {_link(each.model)}:\n"
                yield from _relations(each.relations, naming)


def _row(row: Row, naming: Naming, *, is_inherited: bool = False) -> str:
    kind = f"**{_text(str(row.kind))}**"
    if row.kind.target is not Target.PLAIN:
        kind = f"[{kind}]({row.kind.name}.md)"
    notes = _notes(row, is_inherited=is_inherited)
    return f"|**{_text(_name(row, naming))}** | {kind} | {_text(row.description)} | {notes}|"


def _notes(row: Row, *, is_inherited: bool) -> str:
    notes = list(map(_text, row.notes))
    if row.base:
        notes.append(f"{'inherited from' if is_inherited else 'adds to'} {_link(row.base)}")
    if row.values and not row.is_open:
        notes.append("one of " + ", ".join(_code(value.text) for value in row.values))
    return (", ".join(notes) + " ").replace("|", "\\|")


def _vocabularies(entry: ModelEntry, naming: Naming) -> Iterator[tuple[str, tuple[Value, ...]]]:
    if entry.values:
        yield "Values", entry.values
    for row in entry.rows:
        if any(value.meaning for value in row.values):
            kind = "Known values" if row.is_open else "Values"
            yield f"{kind} of {_text(_name(row, naming))}", row.values


def _index(reference: Reference) -> Iterator[str]:
    yield f"# Models\n\nThe schemas describe upstream release {reference.release}.\n"
    yield from by_subject(reference, _link, _text)


def by_subject(reference: Reference, link: Callable[[str], str], text: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines of a list of all models by subject, and of the shared scalars, each with what it is."""
    for title, entries in (*((subject.title, subject.models) for subject in reference.subjects), _shared(reference)):
        yield f"## {text(title)}\n"
        yield from (f"- {link(entry.name)}: {text(entry.summary)}" for entry in entries)
        yield ""


def _shared(reference: Reference) -> tuple[str, tuple[ModelEntry, ...]]:
    return "Shared values", reference.shared


def _relations(relations: Iterable[Relation], naming: Naming) -> Iterator[str]:
    lines = [f"- {_text(line_of(_renamed(relation, naming)))}" for relation in relations]
    yield from [*lines, ""] if lines else []


def _renamed(relation: Relation, naming: Naming) -> Relation:
    def sdk_path(path: str) -> str:
        return "/".join(map(sdk_name, path.split("/")))

    return relation if naming is Naming.WIRE else renamed(relation, sdk_path)


def _name(row: Row, naming: Naming) -> str:
    return row.name if naming is Naming.WIRE else row.sdk_name


def _link(name: str) -> str:
    return f"[{_text(name)}]({name}.md)"


def _code(text: str) -> str:
    """Return a text on one line between as many backticks as it takes."""
    line = " ".join(text.split())
    fence = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    return f"{fence} {line} {fence}" if len(fence) > 1 or not line else f"{fence}{line}{fence}"


def _text(text: str) -> str:
    """Return a text on one line that Markdown takes as it is."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
