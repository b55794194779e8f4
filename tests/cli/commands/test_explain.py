"""What is told of the codes, and that it is true."""

from __future__ import annotations

import pytest

from convoschema._checking.problems import ProblemCode
from convoschema.cli.commands.explain import problems_of
from convoschema.cli.explain.explanations import ALL, EXPLANATIONS, Explanation
from tests.cases import REPOSITORY
from tests.conftest import Run

EACH = pytest.mark.parametrize("explanation", EXPLANATIONS, ids=lambda explanation: explanation.code.value)


def test_every_code_is_explained() -> None:
    assert {explanation.code for explanation in EXPLANATIONS} == set(ProblemCode)


@EACH
def test_the_text_before_has_the_problem_in_the_profiles_that_are_told(explanation: Explanation) -> None:
    for profile in ALL:
        found = [problem.code for problem in problems_of(explanation, explanation.before, profile)]
        if explanation.code is ProblemCode.UNRECOGNISED:
            # To a strict profile, each of its properties is a problem too.
            found = [code for code in found if code is not ProblemCode.UNKNOWN_PROPERTY]
        assert found == ([explanation.code] if profile in explanation.profiles else [])


@EACH
def test_the_text_after_has_none_in_these_profiles(explanation: Explanation) -> None:
    for profile in explanation.profiles:
        assert [problem.code for problem in problems_of(explanation, explanation.after, profile)] == []


@EACH
def test_all_of_it_is_printed(explanation: Explanation, run: Run) -> None:
    done = run("explain", explanation.code.value)
    assert (done.code, done.err) == (0, "")
    first, *_ = done.out.splitlines()
    assert first == f"{explanation.code}: {explanation.meaning}"
    assert f"\nProfiles: {', '.join(explanation.profiles)}\n" in done.out
    assert f"\n  {explanation.before}\n" in done.out
    assert f": {explanation.code}: " in done.out
    assert done.out.endswith(f"\nAfter:\n  {explanation.after}\n")
    assert ("With a schema of yours" in done.out) is (explanation.schema is not None)


def test_without_a_code_all_are_listed(run: Run) -> None:
    lines = run("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == [explanation.code.value for explanation in EXPLANATIONS]
    assert lines[0] == "type              A value of a type that the model does not have there."


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("unknown_value", "did you mean 'unknown-value'?"),
        ("missing", "did you mean 'missing-property'?"),
        ("zzz", "known: type, null, unknown-value"),
    ],
)
def test_a_wrong_code_is_wrong_usage(code: str, hint: str, run: Run) -> None:
    done = run("explain", code)
    assert done.code == 2
    assert f"Error: there is no code {code!r}; {hint}" in done.err


def test_the_manual_has_the_same_codes() -> None:
    table = (
        (REPOSITORY / "docs" / "checking.md")
        .read_text("utf-8")
        .partition("## Problem codes")[2]
        .partition("\n\nOne fault")[0]
    )
    assert all(f"`{code.value}`" in table for code in ProblemCode)
