"""The names of properties that models have, and which of them tell anything about what a payload is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from convoschema._lazy import lazy
from convoschema._options import Naming
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name

_FRAME = frozenset(
    {
        *("entities", "pageNumber", "pageSize", "pageCount", "total"),
        *("selfUri", "firstUri", "previousUri", "nextUri", "lastUri"),
    }
)
"""The names of all pages: what a page holds shows in its items."""

_ALIKE = 0.3
"""How much of the names that two models have together both must have, to be of one kind."""

_WIDESPREAD = 25
_SOME = 2
_SEVERAL = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many names are peculiar to models of one kind, to those of two kinds, and how many there are."""

    peculiar: int
    scarce: int
    names: int

    @property
    def is_enough(self) -> bool:
        """Whether nothing but the vocabulary can be meant; a word or two may be anybody's."""
        return self.peculiar >= _SOME or (self.names >= _SEVERAL and 2 * self.peculiar + self.scarce >= _SOME)


class Vocabulary:
    """Knows which models have a property; read from the schema files, uncompiled."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._kinds = cache(self._count_kinds)

    @lazy
    def names(self) -> dict[Naming, dict[str, frozenset[str]]]:
        """The names of the properties that each model itself has, in both namings."""
        wire = {name: frozenset(self._catalog.read(name).get("properties", ())) for name in self._catalog.models}
        sdk = {name: frozenset(map(sdk_name, names)) for name, names in wire.items()}
        return {Naming.WIRE: wire, Naming.SDK: sdk}

    def evidence(self, names: Iterable[str], naming: Naming) -> Evidence:
        """Return how much the names of known properties say about what the payload is."""
        frame = _FRAME if naming is Naming.WIRE else frozenset(map(sdk_name, _FRAME))
        telling = set(names) - frame
        kinds = [self._kinds(name, naming) for name in telling if self._is_telling(name, naming)]
        return Evidence(kinds.count(1), kinds.count(2), len(telling))

    def is_widespread(self, name: str, naming: Naming) -> bool:
        """Return whether many models have a property of this name."""
        return len(self._holders[naming].get(name, ())) > _WIDESPREAD

    def _is_telling(self, name: str, naming: Naming) -> bool:
        """Return whether a name is more than a word that anybody's data may have, or a user's own model has it."""
        holders = self._holders[naming].get(name, [])
        is_compound = "_" in name or name != name.lower()
        return is_compound or not any(self._catalog.source(model).bundled for model in holders)

    @lazy
    def _holders(self) -> dict[Naming, dict[str, list[str]]]:
        holders: dict[Naming, dict[str, list[str]]] = {naming: defaultdict(list) for naming in Naming}
        for naming, models in self.names.items():
            for model, names in models.items():
                for name in names:
                    holders[naming][name].append(model)
        return holders

    def _count_kinds(self, name: str, naming: Naming) -> int:
        """Return how many models have a property, those that are alike in their names counted once."""
        found = [self.names[naming][model] for model in self._holders[naming].get(name, ())]
        kinds: list[frozenset[str]] = []
        for names in sorted(found, key=lambda names: (-len(names), sorted(names))):
            if not any(_are_alike(names, kind) for kind in kinds):
                kinds.append(names)
        return max(1, len(kinds))


def _are_alike(names: frozenset[str], others: frozenset[str]) -> bool:
    return len(names & others) >= _ALIKE * len(names | others)
