"""The models by subject, each with what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from convoschema._schema.aliases import upstream_names
from convoschema._schema.catalog import Catalog
from convoschema.docs.reference.subjects import rank_of, title_of


@dataclass(frozen=True, slots=True)
class Listed:
    """A model as a list has it: ``subject`` is the title of the group that it belongs to."""

    name: str
    subject: str
    description: str
    aliases: tuple[str, ...]
    bundled: bool

    @property
    def summary(self) -> str:
        """The first sentence of the description, without its full stop."""
        return self.description.partition(". ")[0].removesuffix(".")


def list_models(catalog: Catalog) -> tuple[Listed, ...]:
    """Return all models, subject by subject, in alphabetical order within each."""

    def rank(name: str) -> tuple[int, str, str]:
        room = catalog.source(name).path.parent.name
        return rank_of(room), room, name

    return tuple(_listed(catalog, sorted(catalog.models, key=rank)))


def _listed(catalog: Catalog, names: list[str]) -> Iterator[Listed]:
    for name in names:
        source, schema = catalog.source(name), catalog.read(name)
        description, subject = str(schema.get("description", "")), title_of(source.path.parent.name)
        yield Listed(name, subject, description, upstream_names(schema), source.bundled)
