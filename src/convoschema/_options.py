"""What a caller chooses: how strict to be, which names to expect, which library looks."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, Literal, TypedDict, TypeVar

ProfileName = Literal["lenient", "standard", "strict", "write"]
NamingName = Literal["wire", "sdk"]
EngineChoice = Literal["auto", "fast", "reference"]

MAX_PROBLEMS: Final = 1_000
"""How many problems of one payload are told unless the caller asks for more, or fewer."""


class Profile(StrEnum):
    """How strict a check is. Types and timestamp formats are checked in all of them."""

    LENIENT = "lenient"
    """For services that read: survives values and properties that the vendor adds tomorrow, and nulls."""

    STANDARD = "standard"
    """The schemas as written: unknown enum values and nulls are problems, unknown properties are not."""

    STRICT = "strict"
    """For CI: as standard, and unknown properties are problems too."""

    WRITE = "write"
    """For request bodies: as strict, and the model's properties that writing requires must be there."""


class Naming(StrEnum):
    """Which property names a payload has."""

    WIRE = "wire"
    """camelCase, as the API sends and accepts them."""

    SDK = "sdk"
    """snake_case, as ``to_dict()`` and ``to_json()`` of the vendor's Python SDK print them."""


class EngineName(StrEnum):
    """Which library does the finding."""

    AUTO = "auto"
    """The fast one where it is installed and takes the schema, else the reference."""

    FAST = "fast"
    """``jsonschema-rs``."""

    REFERENCE = "reference"
    """``jsonschema``, which decides what is right."""


Option = TypeVar("Option", Profile, Naming, EngineName)


def chosen(option: type[Option], value: Any) -> Option:
    """Return the profile, naming or engine that a caller chose by its name.

    :raises InvalidOption: there is none of this name.
    """
    try:
        return option(value)
    except ValueError:
        from convoschema._spelling import nearest
        from convoschema.errors import InvalidOption

        choices = tuple(choice.value for choice in option)
        suggestion = nearest(value, choices) if isinstance(value, str) else None
        raise InvalidOption(_WORDS[option], value, choices, suggestion) from None


_WORDS = {Profile: "profile", Naming: "naming", EngineName: "engine"}


class Options(TypedDict, total=False):
    """What all ways to build a validator take, as :class:`Validator` says."""

    profile: ProfileName
    engine: EngineChoice
    show_values: bool | None
    max_problems: int | None
    relations: bool
