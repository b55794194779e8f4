"""What users write, as type checkers see it. Checked by mypy and pyright, never run."""

from collections.abc import Iterator
from typing import Any, Final, assert_type

import convoschema
from convoschema import Catalog, Event, EventValidator, ModelName, NamingName, Problem, ProfileName, Validator, types
from convoschema.types import lenient

validator = Validator("Participant", profile="lenient", naming="sdk", engine="fast", catalog=None, show_values=True)
assert_type(validator.is_valid({}), bool)
assert_type(validator.iter_problems(b"{}"), Iterator[Problem])
assert_type(convoschema.validate(b"{}", "Wrapup"), Any)
assert_type(convoschema.is_valid({}, "Wrapup", profile="strict"), bool)
assert_type(convoschema.models(), tuple[ModelName, ...])
assert_type(convoschema.schema("Wrapup"), dict[str, Any])
assert_type(convoschema.validate_event(b"{}", profile="strict"), Event)
assert_type(EventValidator().validate({}).model, str | None)
assert_type(EventValidator().is_valid({}), bool)
assert_type(validator.validate({}, at="/entities/*"), Any)
for problem in convoschema.iter_problems({}, "Wrapup"):
    assert_type(problem.pointer, str)
    assert_type(problem.hint, str | None)
    assert_type(problem.path, tuple[str | int, ...])

# A type in place of a name gives a payload of this type, where that is what comes back.
participant = convoschema.validate(b"{}", types.Participant)
assert_type(participant, types.Participant)
assert_type(convoschema.validate(b"{}", types.Participant, profile="strict", max_problems=5), types.Participant)
assert_type(convoschema.validate({}, lenient.Participant, profile="lenient"), lenient.Participant)
assert_type(convoschema.validate({}, types.Participant, naming="sdk"), Any)
assert_type(convoschema.validate({}, types.User, at="/entities/*"), Any)
assert_type(Validator(types.Participant), Validator[types.Participant])
assert_type(Validator(types.Participant).validate(b"{}"), types.Participant)
assert_type(Validator(types.Participant).validate({}, at="/entities/*"), Any)
assert_type(Validator(lenient.Wrapup, profile="lenient").validate(b"{}"), lenient.Wrapup)
assert_type(Validator(types.Participant, naming="sdk").validate({}), Any)
assert_type(Validator("Participant").validate(b"{}"), Any)
assert_type(convoschema.is_valid({}, types.Participant), bool)
assert_type(convoschema.iter_problems({}, types.Participant), Iterator[Problem])
assert_type(convoschema.schema(types.Participant), dict[str, Any])

# Properties are those of the schemas, none of them required, and values are known.
assert_type(participant.get("id"), str | None)
for call in participant.get("calls", []):
    assert_type(call.get("state"), types.CallState | None)
    call.get("state") == "conected"  # type: ignore[comparison-overlap]  # noqa: B015
participant.get("calls", [])[0]["sate"]  # type: ignore[typeddict-item]
made: types.Wrapup = {"code": "7", "durationSeconds": 12}
made["code"] = 7  # type: ignore[typeddict-item]
some: lenient.Call = {"state": "hovering", "segments": None}
event: types.EventBridgeEvent = {"detail-type": "v2.users.{id}.presence"}


class Reader:
    """Validators are named in annotations without what they return."""

    validator: Validator
    typed: Validator[types.Participant]


def check(name: str, model: ModelName, profile: ProfileName, naming: NamingName, catalog: Catalog) -> None:
    """Names that only a run knows are taken beside a catalog."""
    convoschema.is_valid({}, model, profile=profile, naming=naming)
    convoschema.is_valid({}, name, catalog=catalog)
    assert_type(convoschema.validate({}, name, catalog=catalog), Any)
    assert_type(Validator(name, catalog=Catalog.bundled()).validate({}), Any)
    assert_type(convoschema.models(catalog), tuple[str, ...])
    convoschema.is_valid({}, name)  # type: ignore[call-overload]


MODEL: Final = "QueueConversationCallEventTopicDetail"
convoschema.is_valid({}, MODEL)

convoschema.validate({}, "Participnt")  # type: ignore[call-overload]
convoschema.is_valid({}, "Participnt")  # type: ignore[call-overload]
convoschema.iter_problems({}, "Participnt")  # type: ignore[call-overload]
convoschema.schema("Participnt")  # type: ignore[call-overload]
Validator("Participnt")  # type: ignore[call-overload]
convoschema.validate({}, types.Participnt)  # type: ignore[attr-defined]
convoschema.validate({}, int)  # type: ignore[type-var]
convoschema.validate({}, types.Participant, profile="strictest")  # type: ignore[call-overload]
EventValidator(profile="write")  # type: ignore[arg-type]
Validator("Wrapup", profile="strictest")  # type: ignore[call-overload]
convoschema.is_valid({}, "Wrapup", naming="camel")  # type: ignore[call-overload]
convoschema.valdate({}, "Wrapup")  # type: ignore[attr-defined]
problem.pointer = ""  # type: ignore[misc]

from convoschema import Validatr  # type: ignore[attr-defined] # noqa: E402, F401 - names that are not there
from convoschema.testing import exmaple  # type: ignore[attr-defined] # noqa: E402, F401
