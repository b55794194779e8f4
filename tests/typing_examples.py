"""What users write, as type checkers see it. Checked by mypy, never run."""

from collections.abc import Iterator
from typing import Any, assert_type

import convoschema
from convoschema import Event, EventValidator, Problem, Validator

validator = Validator("Participant", profile="lenient", naming="sdk", engine="fast", catalog=None, show_values=True)
assert_type(validator.is_valid({}), bool)
assert_type(validator.iter_problems(b"{}"), Iterator[Problem])
assert_type(convoschema.validate(b"{}", "Wrapup"), Any)
assert_type(convoschema.is_valid({}, "Wrapup", profile="strict"), bool)
assert_type(convoschema.models(), tuple[str, ...])
assert_type(convoschema.schema("Wrapup"), dict[str, Any])
assert_type(convoschema.validate_event(b"{}", profile="strict"), Event)
assert_type(EventValidator().validate({}).model, str | None)
assert_type(EventValidator().is_valid({}), bool)
assert_type(validator.validate({}, at="/entities/*"), Any)
for problem in convoschema.iter_problems({}, "Wrapup"):
    assert_type(problem.pointer, str)
    assert_type(problem.hint, str | None)
    assert_type(problem.path, tuple[str | int, ...])

EventValidator(profile="write")  # type: ignore[arg-type]
Validator("Wrapup", profile="strictest")  # type: ignore[arg-type]
convoschema.is_valid({}, "Wrapup", naming="camel")  # type: ignore[arg-type]
convoschema.valdate({}, "Wrapup")  # type: ignore[attr-defined]
problem.pointer = ""  # type: ignore[misc]

from convoschema import Validatr  # type: ignore[attr-defined]  # noqa: E402, F401 - names that are not there
from convoschema.testing import exmaple  # type: ignore[attr-defined]  # noqa: E402, F401
