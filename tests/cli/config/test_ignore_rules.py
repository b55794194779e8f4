"""Ignore rules: which problems they take away, when they expire, and when they are told to be of no use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click
import pytest

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._schema.pointers import tokens_of
from convoschema.cli.check.acceptance import Acceptance, build_acceptance
from convoschema.cli.config.config import Config
from convoschema.cli.config.ignore_rules import Rule, expired
from convoschema.cli.results import Located, Position, Result
from tests.conftest import Run

Write = Callable[..., None]
CONFIG = '[models]\n"wrapups/" = "Wrapup"\n"participants/" = "Participant"\n'
BAD = '{"code": 7, "name": 7}'


def rule(**given: str) -> str:
    return "[[ignore]]\n" + "".join(
        f"{key} = {value if key == 'until' else repr(value)}\n" for key, value in {"reason": "known", **given}.items()
    )


def problem(pointer: str, code: ProblemCode = ProblemCode.TYPE) -> Problem:
    return Problem(code, pointer, "", None, "Call", tuple(tokens_of(pointer)))


@pytest.mark.parametrize(
    ("pattern", "pointer", "covers"),
    [
        ("", "", True),
        ("", "/a", False),
        ("/", "/", True),
        ("/a", "/a", True),
        ("/a", "/a/b", False),
        ("/a", "/ab", False),
        ("/a/0", "/a/0", True),
        ("/a/0", "/a/1", False),
        ("/a/*", "/a/1", True),
        ("/a/*", "/a/b~1c", True),
        ("/a/*", "/a", False),
        ("/a/*", "/a/1/b", False),
        ("/a/*/b", "/a/12/b", True),
        ("/**", "", True),
        ("/**", "/a/0/b", True),
        ("/**/b", "/b", True),
        ("/**/b", "/a/0/b", True),
        ("/**/b", "/a/0/bb", False),
        ("/a/**", "/a", True),
        ("/a/**/b", "/a/b", True),
        ("/a/**/b", "/a/x\ny/b", True),
        ("/a~1b/c~0d", "/a~1b/c~0d", True),
        ("/a~1b", "/a/b", False),
        ("/a.c", "/abc", False),
        ("/**/**/**/**/**/**/z", "/a" * 120, False),
    ],
)
def test_the_pattern_of_a_pointer(pattern: str, pointer: str, covers: bool) -> None:
    assert Rule(1, "x", pointer=pattern).covers(problem(pointer)) is covers


def test_what_is_accepted_is_counted() -> None:
    acceptance = Acceptance(Config(Path("/"), ignore=(Rule(1, "x", pointer="/a"),)))
    problems = tuple(Located(problem(pointer), Position(1, 1)) for pointer in ("/a", "/b", "/a"))
    assert acceptance.accept(Result("x.json", None, "Call", problems)).problems == problems[1:2]


def test_a_rule_takes_away_what_it_names_alone(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG + rule(pointer="/code"), "wrapups/a.json": BAD})
    done = run("check", "wrapups")
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("wrapups/a.json:1:21: /name: type")
    assert done.out.splitlines()[1:] == ["1 of 1 payload has problems", "1 problem accepted, by rules or the baseline"]
    write(**{"convoschema.toml": CONFIG + rule(code="type")})
    assert (run("check", "wrapups").code, run("check", "wrapups").err) == (0, "")


def test_files_and_models_narrow_a_rule(run: Run, write: Write, folder: Path) -> None:
    write(**{"wrapups/a.json": BAD, "wrapups/b.json": BAD, "participants/c.json": '{"name": 7}'})
    write(**{"convoschema.toml": CONFIG + rule(files="wrapups/a.json") + rule(model="Participant")})
    done = run("check", "wrapups")
    assert {line.partition(":")[0] for line in done.out.splitlines()[:-2]} == {"wrapups/b.json"}
    assert run("check", str(folder / "wrapups" / "a.json")).code == 0


def test_a_rule_that_matches_nothing_is_told(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG + rule(code="null", pointer="/code"), "wrapups/a.json": "{}"})
    note = "Note: ignore rule 1 (code 'null', pointer '/code') matched nothing; is it still needed?\n"
    assert (run("check", "wrapups").code, run("check", "wrapups").err) == (0, note)
    assert run("check", "wrapups/a.json", "--skip-unknown").err == ""
    assert run("check", "wrapups", "missing.json").err == "Error: missing.json: no such file or directory\n"


@pytest.mark.parametrize(
    ("model", "given", "question"),
    [
        ("Campaign", {"pointer": "/contactListId"}, "did you mean '/contactList/id'?"),
        ("Campaign", {"pointer": "/*/contactListId/**"}, "did you mean '/*/contactList/id/**'?"),
        ("Campaign", {"pointer": "/0/contactlist/nmae"}, "did you mean '/0/contactList/name'?"),
        ("Campaign", {"pointer": "/contactList/id"}, "is it still needed?"),
        ("Campaign", {"pointer": "/contactListNumber"}, "is it still needed?"),
        ("Campaign", {"pointer": "/contactListId", "code": "unknown-property"}, "is it still needed?"),
        ("Campaign", {"pointer": "/*"}, "is it still needed?"),
        ("Campaign", {"model": "Campaign"}, "is it still needed?"),
        ("Conversation", {"pointer": "/participants/*/attributs/x"}, "did you mean '/participants/*/attributes/x'?"),
        ("Conversation", {"pointer": "/id/x"}, "is it still needed?"),
        ("Conversation", {"pointer": "/start_tme"}, "is it still needed?"),
        ("User", {"pointer": f"/mangaer{'/manager' * 200}"}, "is it still needed?"),
    ],
)
def test_what_the_pointer_of_such_a_rule_probably_means_is_asked(
    model: str, given: dict[str, str], question: str, run: Run, write: Write
) -> None:
    write(**{"convoschema.toml": f'[models]\n"*" = "{model}"\n' + rule(**given), "a.json": "{}"})
    assert run("check", "a.json").err.endswith(f" matched nothing; {question}\n")


def test_nothing_is_asked_about_payloads_of_no_model(run: Run, write: Write) -> None:
    chosen = '[models]\n"*" = {by = "/kind", models = {a = "Wrapup"}}\n'
    write(**{"convoschema.toml": chosen + rule(pointer="/x"), "a.json": "{"})
    done = run("check", "a.json")
    assert (done.code, done.err.endswith(" matched nothing; is it still needed?\n")) == (1, True)


def test_a_rule_about_files_that_were_not_checked_is_not_told(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG + rule(files="participants/") + rule(model="Call"), "wrapups/a.json": "{}"})
    assert (run("check", "wrapups").code, run("check", "wrapups").err) == (0, "")


def test_two_rules_that_cover_the_same_are_both_of_use(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG + rule(pointer="/*") + rule(code="type"), "wrapups/a.json": BAD})
    assert (run("check", "wrapups").code, run("check", "wrapups").err) == (0, "")


def test_a_rule_holds_up_to_its_last_day() -> None:
    rules = [Rule(3, "x", code="type", until=date(2026, 12, 31)), Rule(4, "x", code="type")]
    assert expired(rules, date(2026, 12, 31)) == []
    assert expired(rules, date(2027, 1, 1)) == [
        "ignore rule 3 (code 'type') expired on 2026-12-31; mend what it ignores, or give it a later date"
    ]
    config = Config(Path("/"), ignore=tuple(rules))
    with pytest.raises(click.UsageError, match="ignore rule 3"):
        build_acceptance(config, None, update=False, today=date(2027, 1, 1))


def test_an_expired_rule_is_an_error_of_its_own(run: Run, write: Write) -> None:
    rules = rule(code="type", until="2020-02-29") + rule(model="Wrapup", until="9999-12-31")
    write(**{"convoschema.toml": CONFIG + rules, "wrapups/a.json": BAD})
    done = run("check", "wrapups")
    assert (done.code, done.out) == (2, "")
    assert "Error: ignore rule 1 (code 'type') expired on 2020-02-29; mend what it ignores" in done.err
    assert "rule 2" not in done.err
    assert run("models").code == 0


def test_unknown_files_are_skipped_if_that_is_wanted(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG, "wrapups/a.json": BAD, "package.json": "{}"})
    done = run("check", "--skip-unknown", "package.json")
    assert (done.code, done.err) == (0, "")
    assert done.out == "nothing checked\n1 file skipped, since no pattern names a model for them\n"
    assert run("check", "--skip-unknown", "package.json", "wrapups/a.json").code == 1
    assert run("check", "--skip-unknown", "package.json", "missing.json").code == 3
