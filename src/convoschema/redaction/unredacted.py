"""Payloads → the problems of those that look as if nobody had redacted them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from convoschema._bundles import bundled_catalog
from convoschema._checking.json_text import JSON_TEXT
from convoschema._checking.json_values import Path, parse
from convoschema._checking.messages import kind_of
from convoschema._checking.parts import below, parts_of, steps_of
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._checking.python_values import of_python
from convoschema._checking.stack import with_room
from convoschema._options import Naming, NamingName, chosen
from convoschema._schema.pointers import to_pointer
from convoschema._validator import Validator
from convoschema.errors import InvalidOption, InvalidPayload
from convoschema.redaction.looks import KINDS_OF_NUMBERS, personal_parts
from convoschema.redaction.spots import Spot, Spots, spots_of_model

if TYPE_CHECKING:
    from convoschema._arguments import ModelType
    from convoschema._schema.catalog import Catalog

_HINT: Final = "redact the payload, or take a value that is reserved"


class Unredacted:
    """Finds in payloads what looks personal: texts that hold numbers and addresses that are not kept free for fiction.

    :param spots_of: what returns the places of a payload.
    """

    def __init__(self, spots_of: Callable[[Any], Spots]) -> None:
        self._spots_of = spots_of

    def problems(self, data: Any, model: str) -> list[Problem]:
        """Return the problems of plain data, told as of a model, in the order of the document."""
        walk = _Walk(model)
        root = self._spots_of(data).root
        with_room(walk.through, data, root, root.kind, None)
        return walk.problems


class _Walk:
    """A way through a payload. ``problems`` are what was found."""

    def __init__(self, model: str) -> None:
        self.problems: list[Problem] = []
        self._model = model
        self._steps: list[str | int] = []
        self._told: set[tuple[Path, str]] = set()

    def through(self, value: Any, spot: Spot, mark: str | None, place: Path | None) -> None:
        """Go through a value.

        :param mark: the kind of personal data that it is, by its own mark or one above it.
        :param place: where to tell what is found: here if None. Below keys that look personal it is above these, since
            pointers are shown.
        """
        if isinstance(value, str):
            if spot.values is None or value not in spot.values:
                what = kind_of(value) if place is None else "what is below such a key"
                self._look(value, what, mark, tuple(self._steps) if place is None else place)
        elif isinstance(value, dict):
            for name, inner in value.items():
                member, is_named = spot.member(name)
                is_told = not is_named and self._look(name, "a key", None, self._place(place))
                inside = self._place(place) if is_told else place
                self._inside(name, inner, member, mark, inside)
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                self._inside(index, inner, spot.item(index), mark, place)

    def _inside(self, step: str | int, value: Any, spot: Spot, mark: str | None, place: Path | None) -> None:
        self._steps.append(step)
        self.through(value, spot, spot.kind or mark, place)
        self._steps.pop()

    def _place(self, place: Path | None) -> Path:
        return tuple(self._steps) if place is None else place

    def _look(self, text: str, what: str, mark: str | None, place: Path) -> bool:
        parts = personal_parts(text, of_numbers=mark in KINDS_OF_NUMBERS)
        looks = dict.fromkeys(part.look.value for part in parts)
        if not looks:
            return False
        message = f"{what} holds {' and '.join(looks)}"
        if (place, message) not in self._told:
            self._told.add((place, message))
            problem = Problem(ProblemCode.UNREDACTED, to_pointer(place), message, _HINT, self._model, place)
            self.problems.append(problem)
        return True


def iter_unredacted(
    payload: Any,
    model: str | ModelType,
    *,
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
    at: str = "",
) -> Iterator[Problem]:
    """Yield a problem for each text and key of a payload that looks as if nobody had redacted it.

    That is one with a telephone number that is not reserved for fiction, an e-mail or SIP address outside of the
    domains for examples, or a network address outside of the ranges for documentation. All other values, such as names,
    look the same whoever invented them. What :func:`~convoschema.redact` returns has no such problem.

    :param payload: JSON text as bytes, or parsed data.
    :param at: the JSON Pointer at which payloads stand in what is given, such as ``"/entities/*"``.
    :raises InvalidPayload: it is no JSON, or too deep.
    :raises UnknownModel: the catalog has no such model.
    :raises InvalidOption: the naming does not exist, or ``at`` is no JSON Pointer.
    """
    known = bundled_catalog() if catalog is None else catalog
    validator = Validator(model, naming=naming, catalog=known)
    kind = chosen(Naming, naming)
    try:
        steps = steps_of(at)
    except ValueError:
        raise InvalidOption("at", at) from None
    read = parse if issubclass(type(payload), JSON_TEXT) else partial(of_python, dates=kind is Naming.SDK)
    instance = read(payload)
    if instance.refusals:
        raise InvalidPayload(validator.model, list(validator.iter_problems(payload))) from None
    spots = spots_of_model(known, validator.model, kind)
    finder = Unredacted(lambda _: spots)
    for path, part in parts_of(instance.data, steps):
        yield from below(path, finder.problems(part, validator.model))
