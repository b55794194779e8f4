"""JSON Schemas for the payloads of the Genesys Cloud conversation API, and a thin validator over them.

.. code-block:: python

    import convoschema

    conversation = convoschema.validate(body, "Conversation")

Names are imported when they are first used, so that ``import convoschema`` costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as typing has it, which would cost more than all the rest of this module
if TYPE_CHECKING:
    from convoschema._checking.problems import Problem, ProblemCode
    from convoschema._event_functions import iter_event_problems, validate_event
    from convoschema._events import Event, EventValidator
    from convoschema._functions import is_valid, iter_problems, models, schema, validate
    from convoschema._model_names import ModelName
    from convoschema._notices import Notice, NoticeCode
    from convoschema._options import NamingName, ProfileName
    from convoschema._schema.catalog import Catalog
    from convoschema._validator import Validator
    from convoschema._version import __version__
    from convoschema.errors import (
        CatalogError,
        ConvoschemaError,
        DuplicateModel,
        InvalidOption,
        InvalidPayload,
        InvalidSchema,
        MissingDependency,
        UnknownModel,
        UnsuitableModel,
        WrongType,
    )
    from convoschema.exports.export import export
    from convoschema.exports.targets import TargetName
    from convoschema.redaction.redactor import Redactor, redact
    from convoschema.redaction.unredacted import iter_unredacted

__all__ = [
    "Catalog",
    "CatalogError",
    "ConvoschemaError",
    "DuplicateModel",
    "Event",
    "EventValidator",
    "InvalidOption",
    "InvalidPayload",
    "InvalidSchema",
    "MissingDependency",
    "ModelName",
    "NamingName",
    "Notice",
    "NoticeCode",
    "Problem",
    "ProblemCode",
    "ProfileName",
    "Redactor",
    "TargetName",
    "UnknownModel",
    "UnsuitableModel",
    "Validator",
    "WrongType",
    "__version__",
    "export",
    "is_valid",
    "iter_event_problems",
    "iter_problems",
    "iter_unredacted",
    "models",
    "redact",
    "schema",
    "validate",
    "validate_event",
]

_HOMES = {
    "_schema.catalog": ("Catalog",),
    "_checking.problems": ("Problem", "ProblemCode"),
    "_event_functions": ("iter_event_problems", "validate_event"),
    "_events": ("Event", "EventValidator"),
    "_notices": ("Notice", "NoticeCode"),
    "_functions": ("is_valid", "iter_problems", "models", "schema", "validate"),
    "_model_names": ("ModelName",),
    "_options": ("NamingName", "ProfileName"),
    "_validator": ("Validator",),
    "_version": ("__version__",),
    "exports.export": ("export",),
    "exports.targets": ("TargetName",),
    "redaction.redactor": ("Redactor", "redact"),
    "redaction.unredacted": ("iter_unredacted",),
    "errors": (
        "CatalogError",
        "ConvoschemaError",
        "DuplicateModel",
        "InvalidOption",
        "InvalidPayload",
        "InvalidSchema",
        "MissingDependency",
        "UnknownModel",
        "UnsuitableModel",
        "WrongType",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # pragma: no branch # a type checker would take every name for one that is there

    def __getattr__(name: str) -> object:
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module 'convoschema' has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"convoschema.{home}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
