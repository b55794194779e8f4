"""``convoschema init`` as a user runs it: what it finds out about files, and that ``check`` takes what it writes."""

from __future__ import annotations

import gzip
import json
import os
import pty
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from convoschema.cli.check.files import File
from convoschema.cli.guess import samples
from convoschema.testing import example
from tests.cases import REPOSITORY
from tests.command_line import in_process
from tests.conftest import Run

Write = Callable[..., None]
CONVERSATION = json.loads((REPOSITORY / "examples" / "valid" / "conversations" / "email.json").read_text("utf-8"))
PARTICIPANT = example("Participant", seed=4)
WRAPUP = {"code": "x", "name": "y", "notes": "Canary", "durationSeconds": 3, "endTime": "2025-03-14T09:31:27.412Z"}


def text(payload: Any) -> str:
    return json.dumps(payload)


def event(payload: Any) -> dict[str, Any]:
    return {"version": "0", "detail": {"topicName": "v2.x", "eventBody": payload, "metadata": {"CorrelationId": "c"}}}


def models_of(printed: str) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads(printed)["models"]
    return found


def test_the_examples_of_the_repository() -> None:
    printed = in_process(REPOSITORY, "init", "examples", "--dry-run").out
    assert models_of(printed) == {
        "/examples/broken/conversations/*.json": "Conversation",
        "/examples/broken/participants/sdk-names.json": {"model": "Participant", "naming": "sdk"},
        "/examples/broken/wrapups/week.jsonl": "Wrapup",
        "/examples/events/socket.jsonl": {"events": True},
        "/examples/valid/call-history/listing.json": "CallHistoryConversationEntityListing",
        "/examples/valid/conversations/listing.json": "ConversationEntityListing",
        "/examples/valid/conversations/*.json": "Conversation",
        "/examples/valid/participants/*.json": "Participant",
        "/examples/valid/wrapups/order-status.json": "Wrapup",
        "/examples/valid/wrapups/today.jsonl": "Wrapup",
    }
    assert (
        "\n# examples/broken/wrapups/week.jsonl: Wrapup, 6 of 6 properties known, 2 problems; "
        "fits as well: WrapupInput\n"
    ) in printed


def test_how_files_hold_their_payloads(run: Run, write: Write) -> None:
    write(
        **{
            "a/items.json": text([WRAPUP, WRAPUP]),
            "b/events.jsonl": text(event(CONVERSATION)) + "\n" + text(event(CONVERSATION)),
            "c/event.json": text({"eventBody": PARTICIPANT, "x": 1}),
            "d/lines.json": text(WRAPUP) + "\n\n" + text(WRAPUP),
            "e/events.json": text([event(PARTICIPANT), {"other": 7}]),
            "f/printed.json": text({"duration_seconds": 3, "end_time": None, "code": "x", "name": "y"}),
        }
    )
    done = run("init")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("\nconvoschema.toml written\n")
    assert "  c/event.json: Participant, " in done.out
    assert models_of(run("init", "--dry-run").out) == {
        "/a/items.json": {"model": "Wrapup", "each": True},
        "/b/events.jsonl": {"model": "Conversation", "at": "/detail/eventBody"},
        "/c/event.json": {"model": "Participant", "at": "/eventBody"},
        "/d/lines.json": {"model": "Wrapup", "lines": True},
        "/e/events.json": {"model": "Participant", "at": "/detail/eventBody", "each": True},
        "/f/printed.json": {"model": "Wrapup", "naming": "sdk"},
    }
    checked = run("check", "a", "b", "c", "d", "f")
    assert (checked.code, checked.out) == (0, "8 payloads checked, no problems\n")


def test_files_of_one_directory_are_grouped(run: Run, write: Write) -> None:
    files = {f"mixed/wrapup-{n}.json": text(WRAPUP) for n in range(3)}
    files |= {f"mixed/part[{n}].json": text(PARTICIPANT) for n in range(4)}
    files |= {"mixed/z.json": text(CONVERSATION), "odd/wrapup-1.json": text(WRAPUP), "odd/wrapup-2.json": text(WRAPUP)}
    files |= {"odd/x.json": text(WRAPUP), "odd/wro.json": "7", "odd/y.jsonl": text(WRAPUP), "top.json": text(WRAPUP)}
    write(**files)
    done = run("init", "--dry-run")
    assert models_of(done.out) == {
        "/top.json": "Wrapup",
        "/mixed/z.json": "Conversation",
        "/mixed/wrapup-*.json": "Wrapup",
        "/mixed/*.json": "Participant",
        "/odd/wrapup-1.json": "Wrapup",
        "/odd/wrapup-2.json": "Wrapup",
        "/odd/x.json": "Wrapup",
        "/odd/y.jsonl": "Wrapup",
    }
    assert "# wrapup-1.json, wrapup-2.json, x.json in odd: Wrapup, 5 of 5 properties known" in done.out
    assert "# odd/wro.json: no model fits well\n" in done.out


def test_file_names_that_read_like_patterns(run: Run, write: Write) -> None:
    write(**{"[a]/b*'\"\\.json": text(WRAPUP), "[a]/é .jsonl": text(PARTICIPANT), "ends /x.json": text(WRAPUP)})
    assert run("init").code == 0
    done = run("check", ".")
    assert (done.code, done.out) == (0, "3 payloads checked, no problems\n")


def test_what_is_in_doubt_stands_in_comments(run: Run, write: Write) -> None:
    write(
        **{
            "ambiguous.json": '{"id": "x", "name": "y"}',
            "package.json": '{"name": "x", "private": true, "version": "1", "scripts": {}, "main": "x"}',
            "empty.json": "",
            "nothing.json": "{}",
            "none.json": "[]",
            "broken.json": "{",
            "broken.jsonl": "{",
            "number.json": "7",
        }
    )
    done = run("init")
    assert done.code == 0
    written = run("init", "--dry-run").out
    assert models_of(written) == {}
    for line in (
        "# none.json: an empty array",
        "# broken.jsonl: not JSON, since it ends too early: line 1, column 2",
        "# broken.json: not JSON, since it ends too early: line 1, column 2",
        "# empty.json: empty, where a JSON document should be: line 1, column 1",
    ):
        assert f"\n{line}\n" in written
    assert "nothing.json, number.json, package.json in .: no model fits well\n" in written
    assert "? ambiguous.json: " in done.out
    assert "; fits as well: " in done.out
    assert '\n# "/ambiguous.json" = "' in written
    assert run("check", ".").code == 2


NOT_JSON = {
    "utf-16.json": text(WRAPUP).encode("utf-16"),
    "bom.json": b"\xef\xbb\xbf" + text(WRAPUP).encode(),
    "comma.json": b'{"a": 1,\n}',
    "nan.json": b'{"a": NaN}',
    "two.json": b'{"a": 1}\n{"a": \n',
    "third.jsonl": f'{text(WRAPUP)}\n\n{{"a": }}\n'.encode(),
}


@pytest.mark.parametrize("name", NOT_JSON)
def test_why_a_file_is_no_json_is_said_in_the_words_of_check_and_with_its_place(
    run: Run, write: Write, name: str
) -> None:
    write(**{name: NOT_JSON[name]})
    checked = run("check", name, "--model", "Wrapup").out
    found = re.search(r":(\d+):(\d+): .*not-json: (.*?)(?: \(|\n|;)", checked)
    assert found is not None
    assert f"# {name}: {found[3]}" in run("init", "--dry-run").out
    assert f": line {found[1]}, column {found[2]}\n" in run("init", "--dry-run").out


def test_lines_of_which_none_is_json(run: Run, write: Write) -> None:
    write(**{"a.jsonl": "\n", "b.jsonl": "[" * 200 + "]" * 200})
    printed = run("init", "--dry-run").out
    assert "\n# a.jsonl: empty\n" in printed
    assert "\n# b.jsonl: nested deeper than 128 levels: line 1\n" in printed


def test_events_are_taken_by_their_topics(run: Run, write: Write) -> None:
    topics = ["presence", "conversations", "routingStatus", "station"]
    records = [{"topicName": f"v2.users.7.{name}", "eventBody": {}} for name in topics]
    write(**{"a.jsonl": "\n".join(map(text, records)), "b.json": text(records[:1])})
    done = run("init")
    assert (
        "  a.jsonl: events, v2.users.{id}.presence, v2.users.{id}.conversations, v2.users.{id}.routingStatus and 1 more\n"
        in done.out
    )
    assert "  b.json: events, v2.users.{id}.presence\n" in done.out
    written = models_of(run("init", "--dry-run").out)
    assert written == {"/a.jsonl": {"events": True}, "/b.json": {"events": True, "each": True}}
    assert run("check", ".").out.startswith("5 payloads checked, no problems\n")
    write(**{"a.jsonl": text({"topicName": "v2.users.7.presence", "eventBody": {"a": 1, "b": 2}})})
    assert "# a.jsonl: events, v2.users.{id}.presence; not what the topics say\n" in run("init", "--dry-run").out


def test_what_is_outside_of_the_payload_is_told(run: Run, write: Write) -> None:
    write(**{"a.json": text({"at": 7, "record": CONVERSATION})})
    assert re.search(
        r"a.json: Conversation, \d+ of \d+ properties known \(1 outside of the payload\), 0", run("init").out
    )


def test_neighbours_and_names_decide_between_equal_models(run: Run, write: Write) -> None:
    few = text({"id": "x", "participants": []})
    write(**{"things/full.json": text(CONVERSATION), "things/small.json": few, "alone/small.json": few})
    assert models_of(run("init", "--dry-run", "things").out) == {"/things/*.json": "Conversation"}
    assert models_of(run("init", "--dry-run", "alone").out) == {}
    alike = text({"consultingUserId": "x", "speakTo": "BOTH"})
    write(**{"a/consult-transfer-update.json": alike, "b/x.json": alike})
    assert models_of(run("init", "--dry-run").out)["/a/consult-transfer-update.json"] == "ConsultTransferUpdate"
    assert "/b/x.json" not in models_of(run("init", "--dry-run").out)


@pytest.mark.parametrize("folder_name", ["queues", "users"])
def test_names_that_many_models_have_say_nothing(run: Run, write: Write, folder_name: str) -> None:
    write(**{f"{folder_name}/a.json": text({"id": "x", "name": "y"}), f"{folder_name}/b.json": text(example("User"))})
    assert "a.json" not in str(models_of(run("init", "--dry-run").out))
    assert f"/{folder_name}/*.json" not in models_of(run("init", "--dry-run").out)


def test_no_value_is_written(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": text({**WRAPUP, "endTime": "Canary"}), "b.json": '"Canary"', "c.json": '{"name": ["Canary"]}'})
    done = run("init")
    assert "Canary" not in done.out + done.err + (folder / "convoschema.toml").read_text("utf-8")


MINE = """\
# mine
profile = "strict"
[models] # by hand
"a.json" = "Participant" # as it is
# "x.json" = "Queue"

# [[ignore]]
# reason = "later"
"""


def test_patterns_are_added_to_a_configuration_that_is_there(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": text(WRAPUP), "convoschema.toml": MINE})
    done = run("init")
    assert (done.code, done.out, done.err) == (0, "convoschema.toml left as it is\n", "")
    assert (folder / "convoschema.toml").read_text() == MINE
    write(**{"b/b.json": text(WRAPUP), "b/c.json": "{}"})
    assert run("init", "b").out.endswith(
        "convoschema.toml written, for checks from here; what is marked with ? stands there as a comment, for you to decide\n"
    )
    written = (folder / "convoschema.toml").read_text()
    assert (
        written.replace(
            '\n# b/b.json: Wrapup, 5 of 5 properties known, 0 problems; fits as well: WrapupInput\n"/b/b.json" = "Wrapup"\n\n# b/c.json: no model fits well\n',
            "",
        )
        == MINE
    )
    assert models_of(written) == {"a.json": "Participant", "/b/b.json": "Wrapup"}
    assert "left as it is" in run("init").out
    assert (folder / "convoschema.toml").read_text() == written
    assert run("init", "--force").code == 0
    assert models_of((folder / "convoschema.toml").read_text()) == {"/a.json": "Wrapup", "/b/b.json": "Wrapup"}


def test_each_service_of_a_repository_can_be_added_by_itself(run: Run, write: Write) -> None:
    write(**{"svc-a/fx/a.json": text(WRAPUP), "svc-b/fx/b.json": text(PARTICIPANT)})
    assert run("init", "svc-a").out.endswith("\nconvoschema.toml written, for checks from here\n")
    assert run("init", "svc-b").out.endswith("\nconvoschema.toml written, for checks from here\n")
    assert run("check", "svc-a", "svc-b").out == "2 payloads checked, no problems\n"


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("convoschema.toml", "", '\n[models]\n\n# a.json: …\n"/a.json" = "Wrapup"\n'),
        ("convoschema.toml", "# mine", '# mine\n\n[models]\n\n# a.json: …\n"/a.json" = "Wrapup"\n'),
        ("convoschema.toml", "[models]", '[models]\n\n# a.json: …\n"/a.json" = "Wrapup"\n'),
        (
            "convoschema.toml",
            '[models]\n"b" = "Call"\n\n# all\n[[ignore]]\nreason = "x"\ncode = "type"\n',
            '[models]\n"b" = "Call"\n\n# a.json: …\n"/a.json" = "Wrapup"\n\n# all\n[[ignore]]\nreason = "x"\ncode = "type"\n',
        ),
        (
            "pyproject.toml",
            "[tool.convoschema]\n",
            '[tool.convoschema]\n\n[tool.convoschema.models]\n\n# a.json: …\n"/a.json" = "Wrapup"\n',
        ),
        (
            "pyproject.toml",
            '[tool.convoschema.models]\n"b" = "Call"\n[tool.x]\n',
            '[tool.convoschema.models]\n"b" = "Call"\n\n# a.json: …\n"/a.json" = "Wrapup"\n[tool.x]\n',
        ),
    ],
)
def test_where_patterns_are_added(run: Run, write: Write, folder: Path, name: str, before: str, after: str) -> None:
    write(**{"a.json": text(WRAPUP), name: before})
    assert run("init").code == 0
    assert re.sub("# a.json: .*", "# a.json: …", (folder / name).read_text()) == after


@pytest.mark.parametrize(
    "written",
    ['models = { "b" = "Call" }\n', 'models."b" = "Call"\n', '[models]\n"b" = "Call"\n[models."c"]\nmodel = "Call"\n'],
)
def test_a_table_of_another_kind_is_left_alone(run: Run, write: Write, folder: Path, written: str) -> None:
    write(**{"a.json": text(WRAPUP), "convoschema.toml": written})
    done = run("init")
    if done.code:
        assert (done.code, done.out) == (2, "")
        assert '"/a.json" = "Wrapup"' in done.err
        assert (folder / "convoschema.toml").read_text() == written
    else:
        assert run("check", ".").code == 0


def test_a_catalog_that_the_configuration_does_not_name(run: Run, write: Write) -> None:
    write(**{"a.json": text(WRAPUP), "mine/Order.json": '{"properties": {"orderNumber": {}}}', "convoschema.toml": ""})
    done = run("init", "--catalog", "mine")
    assert (done.code, done.out) == (2, "")
    assert "convoschema.toml: name the catalog there, and leave --catalog out" in done.err
    write(**{"convoschema.toml": 'catalog = ["mine"]\n'})
    assert run("init", "--catalog", "mine").code == 0


def test_a_table_of_another_tool_is_no_configuration(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": text(WRAPUP), "pyproject.toml": "[tool.other]\n"})
    assert run("init").code == 0
    assert (folder / "convoschema.toml").exists()


ODD_NAMES = [
    b"a\nb.json",
    b"esc\x1b[31m.json",
    b"bad\xff.json",
    "\u00e9.json".encode(),
    "\u202e.json".encode(),
    b"\xc2\xa0.json",
]


@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
def test_no_file_is_passed_over_for_its_name(run_process: Run, folder: Path, locale: dict[str, str]) -> None:
    for number, name in enumerate(ODD_NAMES):
        place = folder / str(number)
        place.mkdir()
        (Path(os.fsdecode(bytes(place) + b"/" + name))).write_text(text(WRAPUP))
    done = run_process("init", env=locale)
    assert done.out.count(": Wrapup, ") == len(ODD_NAMES)
    assert all(line.isprintable() for line in done.out.splitlines())
    assert len(models_of((folder / "convoschema.toml").read_text("utf-8"))) == len(ODD_NAMES)
    assert run_process("check", ".", env=locale).out == f"{len(ODD_NAMES)} payloads checked, no problems\n"


def test_names_that_one_pattern_matches_get_one_model(run: Run, folder: Path) -> None:
    (folder / "a\udcff.json").write_text(text(WRAPUP))
    (folder / "a\udcfe.json").write_text(text(PARTICIPANT))
    printed = run("init", "--dry-run").out
    assert len(models_of(printed)) == 1
    assert printed.count('"/a?.json" = ') == 2


def test_what_is_not_looked_at(run: Run, write: Write) -> None:
    write(**{".hidden/a.json": text(WRAPUP), "node_modules/b/c.json": text(WRAPUP)})
    done = run("init")
    assert (done.code, done.out, done.err) == (3, "", "Error: .: no payload file is there\n")
    write(**{f"many/{n:03}.json": text(WRAPUP) for n in range(250)})
    printed = run("init", "--dry-run").out
    assert "84 of 250 files, up to 20 records of each" in printed
    assert models_of(printed) == {"/many/*.json": "Wrapup"}


def test_an_empty_directory(run: Run) -> None:
    assert run("init").code == 3


def test_files_that_cannot_be_read(run: Run, folder: Path, write: Write) -> None:
    write(**{"a.json": text(WRAPUP)})
    (folder / "b.json").symlink_to("/proc/self/mem")
    assert "\n# b.json: input/output error\n" in run("init", "--dry-run").out


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_text("[\n" + " " * 2_000_000 + "]")
    monkeypatch.setattr(samples, "LARGEST", 1024 * 1024)
    assert samples.take_sample(File(tmp_path / "a.json", named=False)).refusal == "larger than 1 MiB"


def test_a_users_own_models_come_into_question(run: Run, write: Write, folder: Path) -> None:
    write(
        **{
            "mine/Order.json": '{"properties": {"orderNumber": {}, "lines": {}}}',
            "sub/a.json": '{"orderNumber": 1, "lines": []}',
        }
    )
    assert run("init", "sub", "--catalog", "mine").code == 0
    written = tomllib.loads((folder / "convoschema.toml").read_text())
    assert (written["catalog"], written["models"]) == (["mine"], {"/sub/a.json": "Order"})


def test_what_is_written_here_serves_a_check_from_here(run: Run, write: Write) -> None:
    write(**{"build/a.json": text(WRAPUP)})
    assert run("init", "build").out.endswith("\nconvoschema.toml written, for checks from here\n")
    assert run("check", "build").out == "1 payload checked, no problems\n"


def test_a_directory_elsewhere_has_its_configuration_there(run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "a.json").write_text(text(WRAPUP))
    assert run("init", str(elsewhere)).code == 0
    assert models_of((elsewhere / "convoschema.toml").read_text()) == {"/a.json": "Wrapup"}


def test_progress_is_shown_on_terminals_alone(write: Write, folder: Path) -> None:
    write(**{"a.json": text(WRAPUP)})
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "convoschema", "init", "--dry-run"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=theirs, cwd=folder)
    os.close(theirs)
    assert b"Looking at files" in os.read(ours, 4096)
    os.close(ours)
    assert b"Looking at files" not in done.stdout


def test_compressed_files_have_patterns_of_their_own(run: Run, write: Write) -> None:
    packed = {f"a/{n}.json.gz": gzip.compress(text(WRAPUP).encode()) for n in range(2)}
    write(**packed, **{"a/x.json": text(PARTICIPANT), "b.jsonl.gz": gzip.compress(f"{text(WRAPUP)}\n".encode() * 2)})
    write(**{"c.json.gz": b"no gzip", "d.json.zst": b"no zstd"})
    printed = run("init", "--dry-run").out
    assert models_of(printed) == {"/a/*.json.gz": "Wrapup", "/a/x.json": "Participant", "/b.jsonl.gz": "Wrapup"}
    assert "\n# c.json.gz: damaged, or not compressed as its name says\n" in printed
    assert "\n# d.json.zst: damaged, or not compressed as its name says\n" in printed


def test_what_is_in_doubt_is_told_at_the_end(run: Run, write: Write) -> None:
    write(**{"a.json": text(WRAPUP), "b.json": "{"})
    assert run("init").out.endswith(
        "convoschema.toml written; what is marked with ? stands there as a comment, for you to decide\n"
    )


def test_a_configuration_that_cannot_be_written(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": text(WRAPUP)})
    (folder / "convoschema.toml").symlink_to("/dev/null/x")
    done = run("init")
    assert (done.code, done.err) == (3, "Error: convoschema.toml: not a directory\n")


def test_files_of_events_are_recognised_in_both_envelopes(run: Run, write: Write) -> None:
    topics = ("v2.users.x.presence", "channel.metadata", "v2.users.x.weather")
    notifications = [{"topicName": topic, "eventBody": {"source": "x", "primary": True}} for topic in topics]
    bridged = [{"detail-type": "x", "detail": event} for event in notifications]
    wrong = {"topicName": "v2.users.x.presence", "eventBody": {"a": 1, "b": 2}}
    write(
        **{
            "mixed/a.jsonl": text(notifications[0]) + "\n" + text(notifications[1]) + "\n" + text(notifications[2]),
            "mixed/b.jsonl": text(bridged[0]),
            "one/event.json": text(notifications[0]),
            "array/events.json": text(bridged),
            "dump/lines.json": text(notifications[0]) + "\n" + text(notifications[0]),
            "wrong/event.json": text(wrong),
            "notices/x.json": text(notifications[1]),
        }
    )
    printed = run("init", "--dry-run").out
    assert models_of(printed) == {
        "/mixed/*.jsonl": {"events": True},
        "/one/event.json": {"events": True},
        "/array/events.json": {"events": True, "each": True},
        "/dump/lines.json": {"events": True, "lines": True},
    }
    assert "# mixed/*.jsonl (2 files): events, v2.users.{id}.presence, channel.metadata\n" in printed
    assert "# wrong/event.json: events, v2.users.{id}.presence; not what the topics say\n" in printed
    assert '# "/wrong/event.json" = { events = true }\n' in printed
    assert "# notices/x.json: events about the connection alone\n" in printed
    assert run("init").code == 0
    assert run("check", "mixed", "one", "array", "dump").code == 0


def test_of_many_topics_the_first_are_named(run: Run, write: Write) -> None:
    media = ("calls", "emails", "chats", "messages", "callbacks")
    write(
        **{
            "a.jsonl": "\n".join(
                text({"topicName": f"v2.users.x.conversations.{name}", "eventBody": {}}) for name in media
            )
        }
    )
    assert (
        "# a.jsonl: events, v2.users.{id}.conversations.calls, v2.users.{id}.conversations.emails, "
        "v2.users.{id}.conversations.chats and 2 more\n" in run("init", "--dry-run").out
    )
