"""Relations: what schema files say in ``x-relations`` of values that belong together, as data and in words.

The grammar is in ``schemas/dialect.json``, for the bundled schemas and those of users alike. A path is the names that
lead from an object to a value, with a slash between them; ``*`` stands for each item of an array or member of a map,
and for each property that holds such and under which the rest of the path is described.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

KEYWORD: Final = "x-relations"
EACH: Final = "*"
WITHIN: Final = 2.0
"""How many seconds moments may be apart from what a relation says of them: clocks differ."""

_FLAGS: Final = frozenset(("within", "notice", "single", "open"))
_IN_BRACES: Final = re.compile(r"\{([^{}]+)\}")

Relation = Mapping[str, Any]


def relations_of(schema: Any) -> tuple[Relation, ...]:
    """Return the relations that a schema states, those of schemas inside it left out."""
    stated = schema.get(KEYWORD) if isinstance(schema, dict) else None
    return tuple(relation for relation in stated if isinstance(relation, dict)) if isinstance(stated, list) else ()


def kind_of(relation: Relation) -> str:
    """Return the kind of a relation, which is the keyword of :data:`_WORDS` that it has; empty if it is of none."""
    return next((kind for kind in _WORDS if kind in relation), "")


def is_notice(relation: Relation) -> bool:
    """Return whether breaking a relation is worth knowing, but no problem: it is documented and was never recorded."""
    return bool(relation.get("notice"))


def paths_of(relation: Relation) -> Iterator[str]:
    """Yield the paths that a relation names."""
    for key, value in relation.items():
        if key == "agrees":
            yield value[0]
            yield from _IN_BRACES.findall(value[1])
        elif key not in _FLAGS:
            yield from ([value] if isinstance(value, str) else value)


def renamed(relation: Relation, rename: Callable[[str], str]) -> dict[str, Any]:
    """Return a relation with other paths in the place of those that it names."""
    return {key: _renamed(key, value, rename) for key, value in relation.items()}


def _renamed(key: str, value: Any, rename: Callable[[str], str]) -> Any:
    if key in _FLAGS:
        return value
    if key == "agrees":
        return [rename(value[0]), filled(value[1], rename)]
    if isinstance(value, str):
        return rename(value)
    return {rename(path): said for path, said in value.items()} if isinstance(value, dict) else list(map(rename, value))


def filled(template: str, fill: Callable[[str], str], *, braces: bool = True) -> str:
    """Return a template with something else in the place of each path in it, with or without its braces."""
    return _IN_BRACES.sub(lambda found: f"{{{fill(found[1])}}}" if braces else fill(found[1]), template)


def paths_in(template: str) -> list[str]:
    """Return the paths in a template."""
    return _IN_BRACES.findall(template)


def words_of(relation: Relation) -> str:
    """Return a relation in words, without a full stop; what it states, if it is none that the dialect has."""
    try:
        words = _WORDS[kind_of(relation)](relation)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError):
        return "a relation that is not known"
    within = relation.get("within", WITHIN)
    return f"{words}{'' if within == WITHIN else f', within {within:g} s'}"


def line_of(relation: Relation) -> str:
    """Return a relation as lists of them tell it: in words, and whether to break it is no more than worth a notice."""
    return f"{words_of(relation)}{' (worth a notice)' if is_notice(relation) else ''}"


def as_markdown(relation: Relation) -> str:
    """Return a relation as lists in Markdown tell it, with code where there are paths."""
    try:
        return line_of(renamed(relation, lambda path: f"`{path}`"))
    except (TypeError, AttributeError, IndexError):
        return line_of(relation)


def condition_in_words(condition: Mapping[str, Any]) -> str:
    """Return what must be so for a relation to hold, in words."""
    return listed(f"{path} is {'there' if said is True else listed(said, 'or')}" for path, said in condition.items())


def listed(words: Any, last: str = "and") -> str:
    """Return a list in words: ``a, b and c``; True and False as in JSON."""
    *others, final = (str(word).lower() if isinstance(word, bool) else str(word) for word in words)
    return f"{', '.join(others)} {last} {final}" if others else final


def _needs(relation: Relation) -> str:
    names = relation["needs"]
    return f"{listed(names)} {'is' if len(names) == 1 else 'are'} there where {condition_in_words(relation['if'])}"


def _allows(relation: Relation) -> str:
    allowed = (f"{path} is {listed(values, 'or')}" for path, values in relation["allows"].items())
    return f"{listed(allowed)} where {condition_in_words(relation['if'])}, if it is there"


def _same_time(relation: Relation) -> str:
    first, second = relation["same-time"]
    return f"{first} and {second} are the same moment{', if there is only one' if relation.get('single') else ''}"


def _latest(relation: Relation) -> str:
    path = relation["latest"]
    return f"{relation['is']} is the last of {path}{', and absent while one lacks it' if relation.get('open') else ''}"


_WORDS: Final[dict[str, Callable[[Relation], str]]] = {
    "in-order": lambda relation: f"{listed(relation['in-order'])} follow one another in time",
    "same-time": _same_time,
    "follow": lambda relation: f"{listed(relation['follow'])} follow one another in time, item by item",
    "earliest": lambda relation: f"{relation['is']} is the first of {relation['earliest']}",
    "latest": _latest,
    "lasts": lambda relation: f"{relation['lasts']} is the time from {relation['from']} to {relation['to']} in seconds",
    "unique": lambda relation: f"no two of {relation['unique']} are the same",
    "refers": lambda relation: f"{relation['refers']} is one of {relation['to']}",
    "agrees": lambda relation: f"{relation['agrees'][0]} is {relation['agrees'][1]}",
    "needs": _needs,
    "allows": _allows,
}
"""The kinds of relations, each with what says one of it in words."""
