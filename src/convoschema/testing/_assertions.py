"""What tests of users say of payloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from convoschema._arguments import ModelType
from convoschema._plurals import noun
from convoschema._validator import Validator, bundled_catalog

if TYPE_CHECKING:
    from convoschema._schema.catalog import Catalog
    from convoschema._validator import NamingName, ProfileName


def assert_conforms(
    payload: Any,
    model: str | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
    relations: bool = False,
    show_values: bool = False,
) -> None:
    """Fail, with a line for each problem, unless a payload conforms to its model.

    :raises AssertionError: it does not.
    :raises UnknownModel: the catalog has no such model.
    """
    __tracebackhide__ = True
    known = bundled_catalog() if catalog is None else catalog
    validator = Validator(
        model, profile=profile, naming=naming, catalog=known, relations=relations, show_values=show_values
    )
    problems = list(validator.iter_problems(payload))
    if problems:
        count = f"{len(problems)} {noun(len(problems), 'problem')}"
        lines = "\n".join(f"  {problem}" for problem in problems)
        raise AssertionError(f"the payload is not a valid {validator.model} ({profile}): {count}\n{lines}")
