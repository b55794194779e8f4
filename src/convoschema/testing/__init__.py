"""Payloads for tests: conforming ones, ones with planted faults, and realistic examples.

Needs the extra: ``pip install 'convoschema[testing]'``; :func:`example` alone needs nothing beyond the package.

.. code-block:: python

    from hypothesis import given
    from convoschema.testing import conforming

    @given(conforming("Participant", profile="lenient"))
    def test_my_reader_survives(payload): ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from convoschema.testing._assertions import assert_conforms
    from convoschema.testing._conforming import conforming
    from convoschema.testing._malformed import Malformed, malformed
    from convoschema.testing._realistic import example

__all__ = ["Malformed", "assert_conforms", "conforming", "example", "malformed"]

_HOME_OF = {
    "Malformed": "_malformed",
    "assert_conforms": "_assertions",
    "conforming": "_conforming",
    "example": "_realistic",
    "malformed": "_malformed",
}


if not TYPE_CHECKING:  # pragma: no branch # a type checker would take every name for one that is there

    def __getattr__(name: str) -> object:
        if name not in _HOME_OF:
            raise AttributeError(f"module 'convoschema.testing' has no attribute {name!r}")
        from importlib import import_module

        try:
            return getattr(import_module(f"convoschema.testing.{_HOME_OF[name]}"), name)
        except ModuleNotFoundError as error:
            if not str(error.name).startswith("hypothesis"):
                raise
            from convoschema.errors import MissingDependency

            raise MissingDependency(f"{name} needs hypothesis: pip install 'convoschema[testing]'") from None


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
