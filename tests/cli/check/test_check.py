"""``convoschema check`` as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cases import PROFILES, tables
from tests.conftest import Run, Share

Write = Callable[..., None]
CONFIG = '[models]\n"wrapups/" = "Wrapup"\n"calls/*.json" = "Call"\n'
GOOD = '{"code": "x"}'
BAD = '{"code": 7}'


def test_valid_payloads_exit_with_0(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG, "wrapups/a.json": GOOD, "calls/b.json": "{}"})
    done = run("check", ".")
    assert (done.code, done.out, done.err) == (0, "2 payloads checked, no problems\n", "")


def test_problems_exit_with_1_and_a_line_each(run: Run, write: Write) -> None:
    write(
        **{
            "convoschema.toml": CONFIG,
            "wrapups/a.json": GOOD,
            "wrapups/b.json": BAD,
            "wrapups/c.jsonl": f"{GOOD}\n\n{BAD}",
        }
    )
    done = run("check", "wrapups")
    assert done.code == 1
    assert done.out == (
        "wrapups/b.json:1:10: /code: type: expected a string, got an integer\n"
        "wrapups/c.jsonl:3:10: /code: type: expected a string, got an integer\n"
        "2 of 4 payloads have problems\n"
    )


def test_one_of_one(run: Run, write: Write) -> None:
    write(**{"a.json": BAD})
    assert run("check", "a.json", "--model", "Wrapup").out.endswith("\n1 of 1 payload has problems\n")
    write(**{"a.json": GOOD})
    assert run("check", "a.json", "--model", "Wrapup").out == "1 payload checked, no problems\n"


def test_the_json_report(run: Run, write: Write) -> None:
    write(**{"a.jsonl": f'{GOOD}\n{{"code": null}}\r\n'})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--format", "json")
    assert done.code == 1
    assert json.loads(done.out) == {
        "notices": [],
        "noticed": 0,
        "untold": 0,
        "checked": 2,
        "invalid": 1,
        "absent": 0,
        "unnamed": 0,
        "topics": {},
        "unknown_topics": 0,
        "skipped": 0,
        "accepted": 0,
        "unreported": 0,
        "curtailed": 0,
        "stopped": None,
        "problems": [
            {
                "source": "a.jsonl",
                "record": 2,
                "line": 2,
                "column": 10,
                "model": "Wrapup",
                "pointer": "/code",
                "code": "null",
                "message": "expected a string, got null",
                "hint": "leave out what is absent",
            }
        ],
    }


def test_files_that_no_pattern_names_are_counted_and_skipped(run: Run, write: Write, folder: Path) -> None:
    write(
        **{
            "convoschema.toml": CONFIG,
            "wrapups/a.json": GOOD,
            "other.json": "{}",
            "notes.txt": "x",
            "more.ndjson": "{}",
        }
    )
    assert run("check", ".").out.endswith("2 files skipped, since no pattern names a model for them\n")
    (folder / "other.json").unlink()
    assert run("check", ".").out.endswith("1 file skipped, since no pattern names a model for them\n")


def test_nothing_but_files_without_a_model_is_wrong_usage(run: Run, write: Write) -> None:
    write(**{"a.json": GOOD})
    done = run("check", ".")
    assert done.code == 2
    assert "nothing checked: no pattern names a model for the 1 file; use --model" in done.err


def test_a_named_file_without_a_model_is_wrong_usage(run: Run, write: Write) -> None:
    write(**{"a.json": GOOD})
    done = run("check", "a.json")
    assert (done.code, done.out) == (2, "")
    assert "a.json: no pattern names its model; use --model" in done.err


def test_globs_are_expanded(run: Run, write: Write) -> None:
    write(**{"a/1.json": GOOD, "a/b/2.json": BAD, "a/b/c.txt": "x"})
    assert run("check", "a/**/*.json", "--model", "Wrapup").out.endswith("1 of 2 payloads has problems\n")
    assert run("check", "a/*", "--model", "Wrapup").out.endswith("1 of 2 payloads has problems\n")
    done = run("check", "b/*.json", "--model", "Wrapup")
    assert (done.code, done.err) == (3, "Error: b/*.json: no file matches\n")


def test_standard_input(run: Run) -> None:
    assert run("check", "-", "--model", "Wrapup", stdin=GOOD.encode()).code == 0
    done = run("check", "-", "--model", "Wrapup", "--lines", stdin=f"{GOOD}\n{BAD}\n".encode())
    assert (done.code, done.out.splitlines()[0]) == (1, "stdin:2:10: /code: type: expected a string, got an integer")
    assert run("check", "-", stdin=GOOD.encode()).code == 2


def test_each_item_of_an_array(run: Run, write: Write) -> None:
    write(**{"a.json": f"[{GOOD}, {BAD}]", "b.json": BAD, "c.json": "[", "d.jsonl": BAD})
    done = run("check", "a.json", "--model", "Wrapup", "--each")
    assert (done.code, done.out.splitlines()) == (
        1,
        ["a.json:1:26: /1/code: type: expected a string, got an integer", "1 of 2 payloads has problems"],
    )
    assert run("check", "b.json", "--model", "Wrapup", "--each").out.startswith(
        "b.json:1:1: the payload itself: type: expected an array of payloads, got an object with 1 property"
    )
    assert "not-json" in run("check", "c.json", "--model", "Wrapup", "--each").out
    assert run("check", "d.jsonl", "--model", "Wrapup", "--each").out.startswith("d.jsonl:1:10: /code: type")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the payload itself: not-json: empty"),
        (b'{"code": ', "1:10: the payload itself: not-json: not JSON, since it ends too early"),
        (b"7", "type: expected an object, got an integer"),
        (b'{"durationSeconds": NaN}', "not-json: not JSON, which has no NaN"),
        (b'{"code": "\xff"}', "1:11: the payload itself: not-json: not JSON, since not UTF-8"),
        (b"\xef\xbb\xbf{}", "not-json: not JSON, since it begins with a byte order mark (BOM)"),
        (b"[" * 100_000, "too-deep: nested deeper than 128 levels"),
        (b'{"durationSeconds": ' + b"9" * 5000 + b"}", "not-json: a number is too large for a double"),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_text_that_is_no_good_json_is_invalid_data(content: bytes, message: str, run: Run, write: Write) -> None:
    write(**{"a.json": content})
    done = run("check", "a.json", "--model", "Wrapup")
    assert done.code == 1
    assert message in done.out.splitlines()[0]
    assert done.err == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope.json"], "nope.json: no such file or directory"),
        (["nope.json", "--model", "Wrapup"], "nope.json: no such file or directory"),
        (["empty"], "empty: no payload file (.json, .jsonl, .ndjson, or one of them with .gz or .zst) is there"),
        (["loop.json", "--model", "Wrapup"], "loop.json: no such file or directory"),
        (["x" * 5000, "--model", "Wrapup"], f"{'x' * 100}: file name too long"),
        (["a\x1b[31m.json", "--model", "Wrapup"], "a\\x1b[31m.json: no file matches"),
        (["empty.jsonl", "--model", "Wrapup"], "nothing to check: the files hold no payload"),
        (["list.json", "--model", "Wrapup", "--each"], "nothing to check: the files hold no payload"),
        (["emp*", "--model", "Wrapup", "--each"], "nothing to check: the files hold no payload"),
    ],
)
def test_missing_input_exits_with_3(arguments: list[str], message: str, run: Run, folder: Path) -> None:
    (folder / "empty").mkdir()
    (folder / "empty.jsonl").write_text("\n")
    (folder / "list.json").write_text("[]")
    (folder / "loop.json").symlink_to("loop.json")
    done = run("check", *arguments)
    assert (done.code, done.out, done.err) == (3, "nothing checked\n", f"Error: {message}\n")


def test_an_unreadable_file_exits_with_3_and_the_rest_is_checked(run: Run, write: Write, folder: Path) -> None:
    write(**{"b.json": BAD})
    (folder / "a.json").symlink_to("/proc/self/mem")
    done = run("check", "a.json", "b.json", "--model", "Wrapup")
    assert done.code == 3
    assert done.err == "Error: a.json: input/output error\n"
    assert done.out.endswith("1 of 1 payload has problems\n")


def test_an_unreadable_directory_exits_with_3(folder: Path) -> None:
    inner = folder / "fixtures" / "inner"
    inner.mkdir(parents=True)
    (inner / "bad.json").write_text(BAD)
    program = (
        "import os, sys; from convoschema.cli import main\n"
        "real = os.scandir\n"
        "def scandir(path):\n"
        "    if str(path).endswith('inner'): raise PermissionError(13, 'Permission denied', str(path))\n"
        "    return real(path)\n"
        "os.scandir = scandir; sys.argv[1:] = ['check', 'fixtures', '--model', 'Wrapup']; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, cwd=folder)
    assert (done.returncode, done.stderr) == (3, "Error: fixtures/inner: permission denied\n")


def test_a_pipe_in_a_directory_is_no_fixture(run: Run, write: Write, folder: Path) -> None:
    write(**{"fixtures/a.JSON": GOOD, "fixtures/b.JSONL": f"{GOOD}\n{GOOD}"})
    os.mkfifo(folder / "fixtures" / "c.json")
    assert run("check", "fixtures", "--model", "Wrapup").out == "3 payloads checked, no problems\n"


def test_a_file_called_like_standard_input_is_a_file(run: Run, write: Write) -> None:
    write(**{"-": BAD})
    assert run("check", "./-", "--model", "Wrapup", stdin=GOOD.encode()).out.startswith("-:1:10: /code: type")


def test_wrong_usage_is_told_before_anything_is_checked(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG, "wrapups/bad.json": BAD, "other.json": "{}"})
    done = run("check", "wrapups/bad.json", "other.json", "--format", "json")
    assert (done.code, done.out) == (2, "")
    assert run("check", "wrapups", "--model", "").code == 2


def test_a_terminal_that_cannot_show_a_character_gets_its_escape(run_process: Run, write: Write) -> None:
    write(**{"a.json": '{"notes": "", "ключ": 1}'})
    done = run_process(
        "check", "a.json", "--model", "Wrapup", "--profile", "strict", env={"PYTHONIOENCODING": "latin-1"}
    )
    assert (done.code, done.out.startswith("a.json:1:15: /\\u043a")) == (1, True)


def test_an_unknown_model_is_wrong_usage_before_anything_is_read(run: Run, write: Write) -> None:
    done = run("check", "nope.json", "--model", "Wrapupp")
    assert (done.code, done.err) == (2, "Error: no model is called 'Wrapupp'; did you mean 'Wrapup'?\n")
    write(**{"convoschema.toml": '[models]\n"*" = "Wrap"\n'})
    assert run("check", ".").code == 2


def test_profiles_and_namings(run: Run, write: Write) -> None:
    write(**{"a.json": '{"duration_seconds": 1, "code": null}'})
    assert run("check", "a.json", "--model", "Wrapup").code == 1
    assert run("check", "a.json", "--model", "Wrapup", "--profile", "lenient").code == 0
    assert run("check", "a.json", "--model", "Wrapup", "--profile", "strict", "--naming", "sdk").code == 0


def test_the_other_naming_is_recognised_and_said_so(run: Run, write: Write) -> None:
    write(
        **{
            "a.jsonl": '{"duration_seconds": 1}\n{"end_time": "x"}\n{"code": "a_b"}\n[7]\n',
            "b.json": '{"endTime": null}',
        }
    )
    assert run("check", "a.jsonl", "--model", "Wrapup", "--profile", "lenient").err == (
        "Note: 2 payloads seem to have snake_case names, as the Python SDK prints them, "
        "which are unknown properties on the wire; check with --naming sdk\n"
    )
    assert run("check", "b.json", "--model", "Wrapup", "--naming", "sdk").err.startswith(
        "Note: 1 payload seems to have camelCase names, as on the wire"
    )


def test_pascal_case_is_recognised_and_said_so(run: Run, write: Write) -> None:
    write(
        **{"a.jsonl": '{"Id": "x"}\n{"StartTime": 7, "Other": 1}\n{"Id": "x", "id": "y"}\n{"Attributes": {"A": 1}}\n'}
    )
    for naming in ("wire", "sdk"):
        assert run("check", "a.jsonl", "--model", "Conversation", "--naming", naming).err == (
            "Note: 2 payloads seem to have PascalCase names, as .NET prints them by itself, which are unknown properties; "
            "print them in camelCase, in .NET by JsonNamingPolicy.CamelCase\n"
        )


@pytest.mark.parametrize(
    ("name", "content", "options", "hint"),
    [
        ("a.json", "[{}]", [], "if each item is a payload, check with --each"),
        ("a.json", '{"a": [{}]}', ["--at", "/a"], "if each item is a payload, check with --at '/a/*'"),
        ("a.json", "[[{}]]", ["--each"], "if each item is a payload, check with --at '/*'"),
        ("a.jsonl", "[{}]", [], "if each item is a payload, check with --at '/*'"),
        ("a.json", "{}\n{}", [], "if every line is a document, check with --lines"),
        ("a.jsonl", "{}{}", [], "put each document on a line of its own"),
        ("a.json", "[{}] {}", ["--each"], "if every line is a document, check with --lines"),
        ("a.json", "{}\n{}", ["--at", "/x"], "if every line is a document, check with --lines"),
        ("a.json", "{}{}", ["--events"], "if every line is a document, check with --lines"),
        ("a.json", '"{}"', [], "is it JSON inside a string? check with --decode json"),
        ("a.json", '["{}"]', ["--each"], "is it JSON inside a string? check with --decode json"),
        ("a.json", '"\\"{}\\""', ["--decode", "json"], "is it JSON inside a string? check with --decode json,json"),
        ("a.json", '"{}{}"', ["--decode", "json"], "pass one document at a time"),
        ("a.json", "{} // c", [], "leave the comments out"),
    ],
)  # fmt: skip
def test_hints_name_the_options_of_the_command_line(
    name: str, content: str, options: list[str], hint: str, run: Run, write: Write
) -> None:
    write(**{name: content})
    model = [] if "--events" in options else ["--model", "Wrapup"]
    done = run("check", name, *model, *options)
    assert (done.code, done.out.splitlines()[0].rpartition("; ")[2]) == (1, hint)


def test_json_in_json_in_a_string_is_decoded_as_the_hint_says(run: Run, write: Write) -> None:
    write(**{"a.json": '"\\"{}\\""'})
    assert run("check", "a.json", "--model", "Wrapup", "--decode", "json,json").code == 0


@pytest.mark.parametrize(
    ("content", "at", "question"),
    [
        ('{"contactList": {"id": {}}}', "/contactListId", "; did you mean '/contactList/id'?"),
        ('{"a": [{"eventBody": {}}]}', "/a/*/eventbody", "; did you mean '/a/*/eventBody'?"),
        ('{"a": {"b": {"eventBody": {}}}}', "/a/*/eventbody", "; did you mean '/a/*/eventBody'?"),
        ('{"eventBody": {}}', "/eventbody/x", ""),
        ('{"eventBody": {}}', "/body", ""),
        ('{"a": []}', "/a/*/b", ""),
        ("[1]", "/a", ""),
    ],
)
def test_a_pointer_that_leads_to_nothing_is_asked_about(
    content: str, at: str, question: str, run: Run, write: Write
) -> None:
    write(**{"a.jsonl": f"{content}\n{content}\n"})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--at", at)
    assert (done.code, done.err) == (3, f"Error: nothing to check: no record has anything at {at}{question}\n")


def test_what_requests_take_in_place_of_a_model_is_noted(run: Run, write: Write) -> None:
    write(**{"a.json": '{"name": "x"}'})
    assert run("check", "a.json", "--model", "Queue", "--profile", "write").err == (
        "Note: requests take CreateQueueRequest (POST /api/v2/routing/queues) or QueueRequest "
        "(PUT /api/v2/routing/queues/{queueId}) in place of Queue; check what is written as these\n"
    )
    for options in (["Queue", "--profile", "strict"], ["QueueRequest", "--profile", "write"]):
        assert run("check", "a.json", "--model", *options).err == ""


def test_a_users_own_schemas(run: Run, write: Write) -> None:
    overlay = '{"$ref": "https://convoschema.github.io/schemas/conversation/Wrapup.json", "required": ["code"]}'
    write(**{"mine/Coded.json": overlay, "a.json": "{}"})
    done = run("check", "a.json", "--model", "Coded", "--catalog", "mine")
    assert done.out.startswith("a.json:1:1: /code: missing-property: Coded needs the property 'code'")
    write(
        **{
            "convoschema.toml": 'catalog = ["mine"]\nprofile = "strict"\nnaming = "wire"\n[models]\n"a.json" = "Coded"\n'
        }
    )
    assert run("check", "a.json").code == 1
    write(**{"mine/Coded.json": "{"})
    done = run("check", "a.json")
    assert done.code == 2
    assert "Coded.json: not JSON" in done.err


def test_file_names_cannot_disturb_the_output(run: Run, write: Write) -> None:
    write(**{"a\n\x1b[31mb.json": BAD})
    assert run("check", ".", "--model", "Wrapup").out.startswith("a\\n\\x1b[31mb.json:1:10: /code: type")


def test_a_full_disk_ends_the_run_in_one_line(folder: Path) -> None:
    (folder / "a.json").write_text(GOOD)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "convoschema", "check", "a.json", "--model", "Wrapup"],
            check=False, stdout=full, stderr=subprocess.PIPE, cwd=folder,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (
        3,
        b"Error: standard output: no space left on device\n",
    )


@pytest.mark.no_cover
def test_files_text_and_data_get_the_same_verdicts(run: Run, write: Write, share: Share) -> None:
    for profile in PROFILES:
        cases = [case for table in tables().values() for case in table if case.profile == profile]
        models = sorted({case.model for case in cases if profile in share.profiles(case.model)})
        files = {model: [case for case in cases if case.model == model] for model in models}
        write(**{f"{profile}/{model}.jsonl": b"\n".join(case.text for case in found) for model, found in files.items()})
        config = "[models]\n" + "\n".join(f'"{model}.jsonl" = "{model}"' for model in models)
        write(**{"convoschema.toml": config})
        done = run("check", profile, "--profile", profile, "--format", "json")
        found = [(row["model"], row["line"], row["code"], row["pointer"]) for row in json.loads(done.out)["problems"]]
        # Some payloads with a fault have nothing else.
        assert [row for row in found if row[2] != "unrecognised"] == [
            (model, line, code, pointer)
            for model in models
            for line, case in enumerate(files[model], 1)
            for code, pointer in case.problems
        ]
