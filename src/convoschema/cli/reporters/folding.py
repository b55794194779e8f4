"""Where problems stand, with what differs from payload to payload folded away."""

from __future__ import annotations

from functools import lru_cache

from convoschema._checking.json_values import Path
from convoschema._checking.messages import shown_pointer
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._schema.keywords import TABLE, To
from convoschema._schema.pointers import tokens_of
from convoschema._schema.subschemas import steps_of

_FOLDED = "*"
_POINT_BELOW = (ProblemCode.UNKNOWN_PROPERTY, ProblemCode.MISSING_PROPERTY, ProblemCode.DUPLICATE_ITEM)
"""The codes whose pointers go a step further than the schema that holds the keyword."""


def folded_pointer(problem: Problem) -> str:
    """Return the pointer of a problem with ``*`` for each index and for each key of a map, to be read: escaped and cut.

    Names of properties stay, unknown ones too.
    """
    return shown_pointer(folded_path(problem))


def folded_path(problem: Problem) -> Path:
    """Return the path of a problem with ``*`` for each index and for each key of a map."""
    path: list[str | int] = [_FOLDED if isinstance(step, int) else step for step in problem.path]
    if problem.code is ProblemCode.RELATION:
        # It is told of a value somewhere below the schema that states the relation.
        return tuple(path)
    keys = _keys_of_maps(problem.keyword_location)
    # What the schema says nothing of stands before: the index of an item, the way to an envelope's content.
    start = len(path) - len(keys) - (problem.code in _POINT_BELOW)
    for position, is_key in enumerate(keys, start):
        if is_key and 0 <= position < len(path):
            path[position] = _FOLDED
    return tuple(path)


@lru_cache(maxsize=4096)
def _keys_of_maps(keyword_location: str) -> tuple[bool, ...]:
    """Return, for each step into the payload on the way to a keyword, whether it is the key of a map."""
    ways = [str(keyword) for keyword, *_ in steps_of(tokens_of(keyword_location)[:-1])]
    return tuple(
        TABLE[keyword].to is To.MEMBERS and keyword != "properties"
        for keyword in ways
        if TABLE[keyword].to in (To.MEMBERS, To.ITEMS)
    )
