from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest

import convoschema
from convoschema.cli.config.config import Config, load_config
from convoschema.cli.config.file_patterns import Choice, ModelEntry
from tests.conftest import Run

CHOICE = Choice(("stream",), (("x", "Call"), ("y", "Wrapup")))


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ("conversations/a.json", "Conversation"),
        ("deep/conversations/b/a.json", "Conversation"),
        ("conversations/special.json", "Participant"),
        ("fixtures/x/y/wrap.json", "Wrapup"),
        ("other.json", None),
        ("../outside/wrapups.json", None),
    ],
)
def test_the_first_pattern_that_matches_names_the_model(path: str, model: str | None, tmp_path: Path) -> None:
    config = Config(
        tmp_path,
        (
            ModelEntry("special.json", "Participant"),
            ModelEntry("conversations/", "Conversation"),
            ModelEntry("/fixtures/**/*.json", "Wrapup"),
        ),
    )
    found = config.holding_of(tmp_path / path)
    assert (found and found.model) == model


def test_the_nearest_configuration_upwards_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "convoschema.toml").write_text('profile = "strict"')
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]")
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert (load_config(None).root, load_config(None).profile) == (tmp_path, "strict")
    (tmp_path / "a" / "pyproject.toml").write_text('[tool.convoschema]\nnaming = "sdk"')
    assert (load_config(None).root, load_config(None).naming) == (tmp_path / "a", "sdk")
    assert load_config(tmp_path / "a" / "pyproject.toml").naming == "sdk"
    assert load_config(tmp_path / "convoschema.toml").profile == "strict"


def test_paths_are_seen_as_they_are_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "convoschema.toml").write_text('[models]\n"/fixtures/conversations/" = "Conversation"')
    monkeypatch.chdir(tmp_path / "sub")
    for config in (load_config(None), load_config(Path("../convoschema.toml"))):
        found = config.holding_of(Path("../fixtures/conversations/a.json"))
        assert found
        assert found.model == "Conversation"


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\nother = 1", "[project]"])
def test_a_pyproject_without_our_table_is_passed_over(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    monkeypatch.chdir(tmp_path)
    assert load_config(None) == Config(tmp_path)
    with pytest.raises(click.UsageError, match="there is no table"):
        load_config(tmp_path / "pyproject.toml")


def test_our_part_of_a_pyproject_is_a_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nconvoschema = 3")
    with pytest.raises(click.UsageError, match="there is no table"):
        load_config(tmp_path / "pyproject.toml")


def test_a_working_directory_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(click.UsageError, match="the working directory: No such file or directory"):
        load_config(None)


def test_no_configuration_is_an_empty_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_config(None) == Config(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("profil = 1", "there is no setting 'profil'; did you mean 'profile'?"),
        ("profile-name = 1", "there is no setting 'profile-name'; did you mean 'profile'?"),
        (
            "colour = 1",
            "there is no setting 'colour'; known: baseline, catalog, docs-url, ignore, max-size, models, naming, notices, "
            "profile, redacted, relations",
        ),
        ("relations = 'yes'", "relations is true or false"),
        ("docs-url = 7", "docs-url is a text"),
        ("docs-url = 'site/'", "docs-url: no address of a site: it begins with http://"),
        ('profile = "harsh"', "profile is one of lenient, standard, strict, write"),
        ("naming = 7", "naming is one of wire, sdk"),
        ("models = 7", 'models is a table of "pattern" = "Model"'),
        ('[models]\n"*" = 7', 'models is a table of "pattern" = "Model"'),
        ("[models]\n'*' = { profile = 'strict' }", """'pattern' = { model = "Model", … }""".replace("'", '"')),
        ("[models]\n'*' = { model = 7 }", "models, '*': model is a text"),
        ("[models]\n'*' = { }", 'models, \'*\': models is a table of "pattern" = "Model"'),
        ("[models]\n'*' = { model = 'Call', events = true }", "{ events = true, … }"),
        ("[models]\n'*' = { events = false }", "models, '*': models is a table"),
        ("[models]\n'*' = { events = 'yes' }", "models, '*': events is true or false"),
        ("[models]\n'*' = { events = true, naming = 'sdk' }", "events have the names on the wire"),
        ("[models]\n'*' = { by = '/stream' }", "models, '*': models is a table"),
        ("[models]\n'*' = { model = 'Call', models = { x = 'Call' } }", "models, '*': models is a table"),
        ("[models]\n'*' = { by = 'stream', models = { x = 'Call' } }", "by: a JSON Pointer begins with a slash"),
        ("[models]\n'*' = { by = '', models = { x = 'Call' } }", "by is the JSON Pointer of one name"),
        ("[models]\n'*' = { by = '/a/*', models = { x = 'Call' } }", "by is the JSON Pointer of one name"),
        (
            "[models]\n'*' = { by = '/a', models = { } }",
            'models is a table of name = "Model", the names being those at /a',
        ),
        ("[models]\n'*' = { by = '/a', models = { x = 7 } }", 'models is a table of name = "Model"'),
        ("[models]\n'*' = { by = '/a', models = 'Call' }", 'models is a table of name = "Model"'),
        (
            "[models]\n'*' = { model = 'Call', decode = 'rot13' }",
            "decode: a step of decoding is one of json, base64, gzip",
        ),
        ("[models]\n'*' = { model = 'Call', decode = 7 }", "decode is a step of decoding, or a list of them"),
        ("[models]\n'*' = { model = 'Call', decode = [7] }", "decode is a step of decoding, or a list of them"),
        (
            "[models]\n'*' = { model = 'Call', et = '' }",
            "models, '*': there is no setting 'et'; known: at, by, decode, each",
        ),
        ("[models]\n'*' = { model = 'Call', line = true }", "no setting 'line'; did you mean 'lines'?"),
        ("[models]\n'*' = { model = 'Call', profile = ['strict'] }", "'*': profile is one of lenient"),
        ("[models]\n'*' = { model = 'Call', naming = 'snake' }", "'*': naming is one of wire, sdk"),
        ("[models]\n'*' = { model = 'Call', at = 'eventBody' }", "'*': at: a JSON Pointer begins with a slash"),
        ("[models]\n'*' = { model = 'Call', at = '/a~b' }", "and has ~0 for ~ and ~1 for /"),
        ("[models]\n'*' = { model = 'Call', each = 'yes' }", "'*': each is true or false"),
        ("[models]\n'*' = { model = 'Call', lines = 1 }", "'*': lines is true or false"),
        ("baseline = 7", "baseline is a text"),
        ("baseline = ' '", "baseline is a text"),
        ("ignore = 7", "ignore is a list of tables, each under [[ignore]]"),
        ("ignore = [7]", "ignore is a list of tables, each under [[ignore]]"),
        ("[[ignore]]\ncode = 'type'", "ignore rule 1: say why, in reason"),
        ("[[ignore]]\ncode = 'type'\nreason = ' '", "ignore rule 1: reason is a text"),
        ("[[ignore]]\nreason = 'x'", "ignore rule 1: say what to ignore: by code, pointer, files or model"),
        ("[[ignore]]\nreason = 'x'\ncode = 'typo'", "ignore rule 1: code is one of type, null, unknown-value"),
        ("[[ignore]]\nreason = 'x'\ncods = 'type'", "there is no setting 'cods'; did you mean 'code'?"),
        ("[[ignore]]\nreason = 'x'\npointer = 'calls'", "ignore rule 1: pointer: a JSON Pointer begins with a slash"),
        ("[[ignore]]\nreason = 'x'\npointer = 7", "pointer: a JSON Pointer"),
        ("[[ignore]]\nreason = 'x'\npointer = '/call*'", "* and ** stand alone between slashes"),
        ("[[ignore]]\nreason = 'x'\nfiles = '!'", "'!' is no pattern as .gitignore has them"),
        ("[[ignore]]\nreason = 'x'\nfiles = 7", "files is a text"),
        ("[[ignore]]\nreason = 'x'\nmodel = ''", "model is a text"),
        ("[[ignore]]\nreason = 'x'\nmodel = 'Call'\nuntil = '2026-12-31'", "until is a date, such as 2026-12-31"),
        ("[[ignore]]\nreason = 'x'\nmodel = 'Call'\nuntil = 2026-12-31T00:00:00", "until is a date, such as"),
        ("catalog = 7", "catalog is a list of directories"),
        ("catalog = [7]", "catalog is a list of directories"),
        ('catalog = ["\\u0000"]', "catalog is a list of directories"),
        ('[models]\n"!" = "Call"', "'!' is no pattern as .gitignore has them"),
        ('[models]\n"[z-a]" = "Call"', "'[z-a]' is no pattern as .gitignore has them"),
        ("models", "can't be read as TOML"),
        ("a = " + "[" * 5000, "can't be read as TOML"),
        ("\udcff", "can't be read as TOML"),
    ],
)
def test_a_wrong_configuration_is_wrong_usage(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "convoschema.toml"
    file.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(click.UsageError) as caught:
        load_config(file)
    assert caught.value.message.startswith(f"{file}: ")
    assert message in caught.value.message


CALLS = (
    '[models]\n"a.json" = { model = "Wrapup", each = true }\n"b.txt" = { model = "Wrapup", lines = true }\n'
    '"c.jsonl" = { model = "Wrapup", at = "/eventBody" }\n'
    '"d.json" = { model = "Wrapup", profile = "strict", naming = "sdk", at = "/a~1b/0", each = true }\n'
)


def test_a_pattern_says_how_its_files_are_read(run: Run, write: Callable[..., None]) -> None:
    write(
        **{
            "convoschema.toml": CALLS,
            "a.json": '[{"code": "x"}, {"code": 7}]',
            "b.txt": '{"code": "x"}\n{"code": 7}',
            "c.jsonl": '{"eventBody": {"code": "x"}}\n{"eventBody": {"code": 7}}\n{"body": {}}\n{',
            "d.json": '[{"a/b": [{"duration_seconds": 1, "x": 1}]}]',
        }
    )
    done = run("check", "a.json", "b.txt", "c.jsonl", "d.json")
    assert done.code == 1
    assert done.err == ""
    assert [": ".join(line.split(": ")[:2]) for line in done.out.splitlines()] == [
        "a.json:1:26: /1/code",
        "b.txt:2:10: /code",
        "c.jsonl:2:24: /eventBody/code",
        "c.jsonl:4:2: the payload itself",
        "d.json:1:35: /0/a~1b/0/x",
        "5 of 8 payloads have problems",
        "1 record passed over, since it has nothing at the pointer",
    ]


def test_options_win_over_the_configuration(run: Run, write: Callable[..., None]) -> None:
    write(**{"convoschema.toml": CALLS, "d.json": '[{"a/b": [{"code": "", "durationSeconds": 1, "x": 1}]}]'})
    assert run("check", "d.json").out.count("unknown-property") == 2
    assert run("check", "d.json", "--naming", "wire").out.count("unknown-property") == 1
    assert run("check", "d.json", "--profile", "standard").code == 0
    assert "/0/a~1b/0/durationSeconds: unknown-prop" in run("check", "d.json", "--model", "Call").out
    assert run("check", "d.json", "--no-each", "--at", "").out.startswith("d.json:1:1: the payload itself: type")
    assert (
        run("check", "d.json", "--at", "/0/a~1b").err == "Error: nothing to check: no record has anything at /0/a~1b\n"
    )


def test_aliases_are_read_as_the_models_that_they_stand_for(run: Run, write: Callable[..., None]) -> None:
    alias, model = "QueueConversationCallEventTopicDetail", "ConversationCallEventTopicDetail"
    patterns = f'[models]\n"a.json" = "{alias}"\n"b.json" = {{ model = "{alias}", profile = "strict" }}\n'
    write(**{"convoschema.toml": patterns, "a.json": '{"errorCode": 7}', "b.json": '{"x": 7}'})
    report = json.loads(run("check", "a.json", "b.json", "--format", "json").out)
    assert {problem["model"] for problem in report["problems"]} == {model}
    assert model in run("check", "a.json", "--model", alias, "--summary").out
    write(**{"convoschema.toml": f'{patterns}[[ignore]]\nmodel = "{alias}"\nreason = "x"\n'})
    assert run("check", "a.json", "b.json").code == run("check", "a.json", "--model", model).code == 0


def test_an_unknown_model_is_told_with_its_place(run: Run, write: Callable[..., None]) -> None:
    write(**{"convoschema.toml": '[models]\n"*" = "Call"\n[[ignore]]\nmodel = "Cal"\nreason = "x"', "a.json": "{}"})
    done = run("check", "a.json")
    message = "Error: convoschema.toml: ignore rule 1: no model is called 'Cal'; did you mean 'Call'?\n"
    assert (done.code, done.err.splitlines(keepends=True)[-1]) == (2, message)
    write(**{"convoschema.toml": '[models]\n"x/*.json" = "Cal"\n'})
    message = "Error: convoschema.toml: models, 'x/*.json': no model is called 'Cal'; did you mean 'Call'?\n"
    assert run("check", "a.json").err.endswith(message)


def test_patterns_say_how_payloads_are_had_and_what_says_their_model(tmp_path: Path) -> None:
    file = tmp_path / "convoschema.toml"
    file.write_text(
        "[models]\n"
        "'a' = { events = true, at = '/Records/*/body', decode = 'json', profile = 'lenient' }\n"
        "'b' = { by = '/stream', models = { x = 'Call', y = 'Wrapup' }, at = '/record', decode = ['base64', 'gzip'] }\n",
        "utf-8",
    )
    config = load_config(file)
    assert config.models == (
        ModelEntry("a", None, profile="lenient", at=("Records", "*", "body"), decode=("json",), events=True),
        ModelEntry("b", None, at=("record",), decode=("base64", "gzip"), choice=CHOICE),
    )
    assert [entry.models for entry in config.models] == [(), ("Call", "Wrapup")]
    assert config.with_names(str.upper).models[1].models == ("CALL", "WRAPUP")
    given = config.holding_of(tmp_path / "b", "Participant")
    assert given == ModelEntry("b", "Participant", at=("record",), decode=("base64", "gzip"))


def test_every_model_is_looked_for_that_a_record_may_name(tmp_path: Path) -> None:
    file = tmp_path / "convoschema.toml"
    file.write_text("[models]\n'a' = { by = '/stream', models = { x = 'Call', y = 'Wrapp' } }\n", "utf-8")
    with pytest.raises(click.UsageError, match=r"models, 'a': .*'Wrapp'"):
        load_config(file).check_models(convoschema.Catalog.bundled())
