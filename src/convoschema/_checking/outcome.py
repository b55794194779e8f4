"""What comes of a payload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem


class Outcome(NamedTuple):
    """The data of a payload, parsed if it was text, the problems that are told, and whether there are more.

    Of text that is no JSON, and of what is too deep, there are no data.
    """

    data: Any
    problems: tuple[Problem, ...] = ()
    more: bool = False
