"""Realistic payloads: variations of the schemas' hand-written examples, with everything that identifies renewed."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

from convoschema._checking.relations import relations_of
from convoschema._lazy import kept
from convoschema._options import Naming, Profile, chosen
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._validator import Validator, bundle_of
from convoschema.errors import UnsuitableModel
from convoschema.testing._mending import mended
from convoschema.testing._shapes import Shape

if TYPE_CHECKING:
    from convoschema._validator import NamingName, ProfileName

_FIRST_NAMES = ("Ada", "Bo", "Chidi", "Dalia", "Emeka", "Freya", "Goran", "Hana", "Imre", "Jola", "Keiko", "Lior")
_LAST_NAMES = ("Abara", "Brandvold", "Castell", "Dzeko", "Eskola", "Fontaine", "Gallo", "Hollis", "Iversen", "Juhasz")
_AREA_CODES = (212, 312, 317, 415, 512, 617, 702, 813)

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PHONE = re.compile(r"\+1[0-9]{3}55501[0-9]{2}")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]+)?(Z)")
_PERSON = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
_MAILBOX = re.compile(r"\b([a-z]+)\.([a-z]+)(?=@)")
_DEFAULTS: dict[str, Any] = {"boolean": True, "integer": 1, "number": 1.0, "string": "text", "array": [], "object": {}}


def example(
    model: str,
    *,
    seed: int = 0,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
) -> Any:
    """Return a realistic payload, the same for the same seed and version of this package.

    It is one of the model's examples, with other people, reserved phone numbers, ids and times: what agreed in the
    example, such as ids that refer to each other or times that follow each other, still agrees, and all relations hold.
    Even seeds vary the first of them and odd ones the others in turn, so that half of the conversations are by voice,
    the others by each of the other media. Under ``profile="write"`` it holds what writing requires.

    :raises UnknownModel: the catalog has no such model.
    :raises UnsuitableModel: the model, one of a user's own, has no example that the profile accepts.
    """
    known = catalog or Catalog.bundled()
    random = Random(f"{known.source(model).name} {seed}")  # noqa: S311 - examples, not secrets
    first, *others = _examples_of(known, model)
    wire = kept(known, _shape, known, model, chosen(Profile, profile))
    turn, is_other = divmod(seed, 2)
    payload = _with_lists_of(first, others[turn % len(others)]) if is_other and others else first
    payload = _Renewal(random).of(payload, wire)
    relations = relations_of(known, bundle_of(known, model, chosen(Profile, profile), Naming.WIRE))
    if isinstance(payload, dict):
        missing = (name for name in wire.required if name not in payload)
        payload.update({name: _default(wire.property(name), known, random) for name in missing})
    payload = mended(payload, relations)
    if chosen(Naming, naming) is Naming.SDK:
        payload = _renamed(payload, wire)
    if not Validator(model, profile=profile, naming=naming, catalog=known, relations=True).is_valid(payload):
        raise UnsuitableModel(f"no example of {model} is valid under the profile {profile}")
    return payload


def _shape(catalog: Catalog, model: str, profile: Profile) -> Shape:
    return Shape.of(bundle_of(catalog, model, profile, Naming.WIRE).schema)


def _examples_of(catalog: Catalog, model: str) -> list[Any]:
    """Return a model's examples; for participants, also those who take part in the examples of conversations."""
    examples: list[Any] = catalog.read(model).get("examples") or [{}]
    if catalog.canonical_name(model) != "Participant":
        return examples
    return [
        *examples,
        *(party for whole in catalog.read("Conversation")["examples"] for party in whole["participants"]),
    ]


def _with_lists_of(first: Any, example: Any) -> Any:
    """Return an example with the items of the first one in the lists that it leaves empty and the first does not."""
    if not (isinstance(first, dict) and isinstance(example, dict)):
        return example
    return {name: first.get(name, value) if value == [] else value for name, value in example.items()}


class _Renewal:
    """Replaces what identifies people and things, the same by the same."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._renewed: dict[str, str] = {}
        self._shift = timedelta(seconds=random.randrange(-300 * 86_400, 300 * 86_400))

    def of(self, value: Any, shape: Shape) -> Any:
        """Return a value with all strings renewed."""
        match value:
            case dict():
                return {name: self.of(inner, _member(shape, name)) for name, inner in value.items()}
            case list():
                return [self.of(inner, shape.items) for inner in value]
            case str() if shape.values is None:
                return self._text(value)
        return value

    def _text(self, text: str) -> str:
        moment = _MOMENT.fullmatch(text)
        if moment:
            return f"{(datetime.fromisoformat(moment[1]) + self._shift).isoformat()}{moment[2] or ''}{moment[3]}"
        text = _ID.sub(lambda found: self._same(found[0], self._id), text)
        text = _PHONE.sub(lambda found: self._same(found[0], self._phone), text)
        text = _MAILBOX.sub(lambda found: self._mailbox(f"{found[1]} {found[2]}".title()), text)
        return self._same(text, self._person) if _PERSON.fullmatch(text) else text

    def _same(self, old: str, new: Callable[[], str]) -> str:
        if old not in self._renewed:
            self._renewed[old] = new()
        return self._renewed[old]

    def _id(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def _phone(self) -> str:
        return f"+1{self._random.choice(_AREA_CODES)}55501{self._random.randrange(100):02}"

    def _mailbox(self, owner: str) -> str:
        return self._same(owner, self._person).replace(" ", ".").lower()

    def _person(self) -> str:
        return f"{self._random.choice(_FIRST_NAMES)} {self._random.choice(_LAST_NAMES)}"


def _member(shape: Shape, name: str) -> Shape:
    return shape.map_values if shape.map_values is not None else shape.property(name)


def _default(shape: Shape, catalog: Catalog, random: Random) -> Any:
    """Return a plain value for a property that writing requires and the example lacks."""
    if shape.values is not None:
        return shape.values[0]
    if shape.format is not None:
        return "2025-03-14T09:26:53.589Z" if shape.format == "date-time" else "2025-03-14"
    title = shape.keyword("title")
    if title in catalog.models:
        return _Renewal(random).of(deepcopy(catalog.read(title)["examples"][0]), shape)
    return deepcopy(next(_DEFAULTS[name] for name in _DEFAULTS if name in shape.types))


def _renamed(value: Any, shape: Shape) -> Any:
    """Return a value with the properties of models named as the Python SDK names them."""
    match value:
        case dict() if shape.map_values is not None:
            return {name: _renamed(inner, shape.map_values) for name, inner in value.items()}
        case dict():
            return {
                sdk_name(name) if name in shape.names else name: _renamed(inner, shape.property(name))
                for name, inner in value.items()
            }
        case list():
            return [_renamed(inner, shape.items) for inner in value]
    return value
