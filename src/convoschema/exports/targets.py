"""The targets of exports: which dialect each tool speaks, and what else it takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, Literal, get_args

from convoschema._spelling import nearest
from convoschema.errors import InvalidOption

TargetName = Literal["codegen", "draft-2020-12", "draft-07", "draft-04", "openapi-3.1", "openapi-3.0", "asyncapi-3"]


class Document(Enum):
    """What the definitions are put into."""

    JSON_SCHEMA = auto()
    OPENAPI = auto()
    ASYNCAPI = auto()


class Dialect(Enum):
    """What the keywords of schemas mean."""

    DRAFT_2020_12 = auto()
    DRAFT_07 = auto()
    DRAFT_04 = auto()
    OPENAPI_30 = auto()
    """That of OpenAPI 3.0, in which draft 4 has lost and gained some keywords."""


_ASSERTED: Final = frozenset({"date-time", "date"})
_NUMBERS: Final = frozenset({"int32", "int64", "float", "double"})
_TOLD: Final = frozenset({"description", "deprecated", "default"})
_DOCUMENTED: Final = _TOLD | {"readOnly", "writeOnly", "examples"}


@dataclass(frozen=True, slots=True)
class Target:
    """What a tool, or a kind of tools, takes.

    ``home`` is what references to definitions begin with. ``annotations`` and ``formats`` are those that are kept,
    ``names_enums`` says whether enumerations become definitions, and ``writes_scalars_out`` whether other scalars stop
    being some.
    """

    name: str
    dialect: Dialect
    home: str
    document: Document = Document.JSON_SCHEMA
    annotations: frozenset[str] = frozenset()
    formats: frozenset[str] = _ASSERTED
    names_enums: bool = False
    writes_scalars_out: bool = True

    @property
    def has_siblings(self) -> bool:
        """Whether a reference may have other keywords beside it."""
        return self.dialect is Dialect.DRAFT_2020_12 and not self.names_enums

    @property
    def has_booleans(self) -> bool:
        """Whether a schema may be true or false."""
        return self.dialect in (Dialect.DRAFT_2020_12, Dialect.DRAFT_07)


_COMPONENTS: Final = "#/components/schemas/"
_ROWS: Final = (
    Target("codegen", Dialect.DRAFT_2020_12, "#/$defs/", annotations=_TOLD, names_enums=True),
    Target("draft-2020-12", Dialect.DRAFT_2020_12, "#/$defs/", writes_scalars_out=False),
    Target("draft-07", Dialect.DRAFT_07, "#/definitions/", writes_scalars_out=False),
    Target("draft-04", Dialect.DRAFT_04, "#/definitions/", writes_scalars_out=False),
    Target("openapi-3.1", Dialect.DRAFT_2020_12, _COMPONENTS, Document.OPENAPI, _DOCUMENTED, _ASSERTED | _NUMBERS),
    Target("openapi-3.0", Dialect.OPENAPI_30, _COMPONENTS, Document.OPENAPI, _DOCUMENTED, _ASSERTED | _NUMBERS),
    Target("asyncapi-3", Dialect.DRAFT_07, _COMPONENTS, Document.ASYNCAPI, _DOCUMENTED, _ASSERTED | _NUMBERS),
)

TARGETS: Final = {target.name: target for target in _ROWS}
"""The targets by their names."""


def chosen_target(value: Any) -> Target:
    """Return the target that a caller chose by its name.

    :raises InvalidOption: there is none of this name.
    """
    found = TARGETS.get(value) if isinstance(value, str) else None
    if found is None:
        suggestion = nearest(value, tuple(TARGETS)) if isinstance(value, str) else None
        raise InvalidOption("target", value, get_args(TargetName), suggestion)
    return found
