"""Many payloads: compressed files, pointers into records, processes, limits; as a user runs it."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cases import examples
from tests.command_line import Done
from tests.compression import COMPRESS
from tests.conftest import Run
from tests.costs import seconds

Write = Callable[..., None]
GOOD = '{"code": "x"}'
BAD = '{"code": 7}'
WRAPUP = ("--model", "Wrapup")


def lines(count: int, *bad: int) -> str:
    """Return lines of good payloads, and bad ones where they are wanted, counted from 1."""
    return "".join((BAD if number in bad else GOOD) + "\n" for number in range(1, count + 1))


@pytest.mark.parametrize("suffix", COMPRESS)
def test_compressed_files(suffix: str, run: Run, write: Write) -> None:
    compress = COMPRESS[suffix]
    write(
        **{
            f"a/1.json.{suffix}": compress(f" {BAD}".encode()),
            f"a/2.JSONL.{suffix.upper()}": compress(lines(3, 2).encode()) + compress(lines(2, 1).encode()),
            f"a/notes.txt.{suffix}": b"x",
            f"a/x.{suffix}": b"x",
        }
    )
    done = run("check", "a", *WRAPUP)
    assert done.code == 1
    assert [line.partition(": ")[0] for line in done.out.splitlines()] == [
        f"a/1.json.{suffix}:1:11",
        f"a/2.JSONL.{suffix.upper()}:2:10",
        f"a/2.JSONL.{suffix.upper()}:4:10",
        "3 of 6 payloads have problems",
    ]


@pytest.mark.parametrize("suffix", COMPRESS)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("damage", [lambda content: content[:-9], lambda _: b"{}", lambda content: content + b"rest"])
def test_damaged_files_are_unreadable(damage: Any, name: str, suffix: str, run: Run, write: Write) -> None:
    write(**{f"{name}.{suffix}": damage(COMPRESS[suffix](lines(1).encode())), "b.json": GOOD})
    done = run("check", f"{name}.{suffix}", "b.json", *WRAPUP)
    assert (done.code, done.err) == (
        3,
        f"Error: {name}.{suffix}: damaged, or not compressed as its name says\n",
    )
    assert done.out.endswith("checked, no problems\n")


def test_what_reads_zstandard_is_optional(write: Write, folder: Path) -> None:
    write(**{"a.jsonl.zst": COMPRESS["zst"](GOOD.encode()), "b.json.zst": COMPRESS["zst"](GOOD.encode())})
    program = (
        "import sys; sys.modules['backports.zstd'] = sys.modules['compression.zstd'] = None\n"
        "from convoschema.cli import main; sys.argv[1:] = ['check', '.', '--model', 'Wrapup']; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, cwd=folder)
    message = "Error: reading .zst needs Python 3.14, or a package: pip install 'convoschema[zstd]'\n"
    assert (done.returncode, done.stderr) == (3, 2 * message)


RECORD = '{"topic": "v2.x", "eventBody": %s}'


def test_what_stands_at_a_pointer(run: Run, write: Write) -> None:
    write(
        **{
            "a.jsonl": "\n".join(
                [RECORD % GOOD, "", '{"topic": "heartbeat"}', RECORD % BAD, "7", "[", RECORD % "null"]
            ),
            "b.json": RECORD % BAD,
        }
    )
    done = run("check", "a.jsonl", "b.json", *WRAPUP, "--at", "/eventBody")
    assert done.code == 1
    assert done.out == (
        "a.jsonl:4:41: /eventBody/code: type: expected a string, got an integer\n"
        "a.jsonl:6:2: the payload itself: not-json: not JSON, since it ends too early\n"
        "a.jsonl:7:32: /eventBody: null: expected an object, got null\n"
        "b.json:1:41: /eventBody/code: type: expected a string, got an integer\n"
        "4 of 5 payloads have problems\n"
        "2 records passed over, since they have nothing at the pointer\n"
    )
    assert done.err == ""


def test_one_payload_has_nothing_at_a_pointer(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps([{"a/b": [{}, {"~": {}}]}, {"a/b": [{}]}])})
    done = run("check", "a.json", *WRAPUP, "--each", "--at", "/a~1b/1/~0")
    passed_over = "1 record passed over, since it has nothing at the pointer\n"
    assert (done.code, done.out, done.err) == (0, f"1 payload checked, no problems\n{passed_over}", "")


def test_a_pointer_that_leads_nowhere_anywhere_is_nothing_to_check(run: Run, write: Write) -> None:
    write(**{"a.jsonl": lines(3), "b.json": "[[7]]"})
    for pointer in ("/eventBody", "/0/00", "/0/1", "/code/x"):
        done = run("check", "a.jsonl", "b.json", *WRAPUP, "--at", pointer)
        assert (done.code, done.err) == (3, f"Error: nothing to check: no record has anything at {pointer}\n")


@pytest.mark.parametrize("pointer", ["eventBody", "/a~2", "/~", "#/a"])
def test_what_is_no_pointer_is_wrong_usage(pointer: str, run: Run) -> None:
    done = run("check", "-", *WRAPUP, "--at", pointer)
    assert done.code == 2
    assert "a JSON Pointer begins with a slash" in " ".join(done.err.split())


def test_items_of_arrays_at_a_pointer_have_the_positions_of_the_text(run: Run, write: Write) -> None:
    write(**{"a.json": f"[\n{RECORD % GOOD},\n {RECORD % BAD}]", "b.json": "[", "c.json": f"[{BAD}]"})
    done = run("check", "a.json", *WRAPUP, "--each", "--at", "/eventBody", "--format", "json")
    [row] = json.loads(done.out)["problems"]
    assert (row["record"], row["line"], row["column"], row["pointer"]) == (1, 3, 42, "/1/eventBody/code")
    assert "1:2: the payload itself: not-json" in run("check", "b.json", *WRAPUP, "--each", "--at", "/x").out
    assert run("check", "c.json", *WRAPUP, "--each", "--at", "").out.startswith("c.json:1:11: /0/code: type")


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_the_other_naming_is_recognised_at_a_pointer(jobs: str, run_process: Run, write: Write) -> None:
    write(
        **{"a.jsonl": RECORD % '{"end_time": null}' + "\n{}\n", "b.json": '[{"x_y": {"end_time": null}}, {"x_y": 7}]'}
    )
    options = (*WRAPUP, "--profile", "lenient", "--jobs", jobs)
    assert (
        "Note: 1 payload seems to have snake_case"
        in run_process("check", "a.jsonl", *options, "--at", "/eventBody").err
    )
    assert (
        "Note: 1 payload seems to have snake_case"
        in run_process("check", "b.json", *options, "--each", "--at", "/x_y").err
    )


@pytest.fixture
def many(write: Write, folder: Path) -> list[str]:
    """Return names of files, several megabytes together, with a fault every now and then."""
    bad = range(1, 200_000, 9973)
    write(**{"big.jsonl": lines(200_000, *bad), "big.jsonl.gz": gzip.compress(lines(100_000, *bad).encode(), 1)})
    write(**{f"some/{number:03}.json": BAD if number % 50 == 7 else GOOD for number in range(250)})
    write(**{"long.jsonl": f"{GOOD}\n{json.dumps({'code': 'x' * 3_000_000})}\n{BAD}"})
    (folder / "gone.json").symlink_to("/proc/self/mem")
    (folder / "gone.jsonl").symlink_to("/proc/self/mem")
    return ["big.jsonl", "big.jsonl.gz", "some", "long.jsonl", "gone.json", "gone.jsonl", "big.jsonl", "-"]


@pytest.mark.no_cover
def test_processes_give_the_same_output_in_the_same_order(many: list[str], run_process: Run) -> None:
    arguments = ("check", *many, *WRAPUP, "--lines")
    one = run_process(*arguments, "--jobs", "1", stdin=lines(50_000, 49_999).encode())
    assert one.code == 3
    assert one.err == "Error: gone.json: input/output error\nError: gone.jsonl: input/output error\n"
    places = [line.partition(": ")[0] for line in one.out.splitlines()]
    assert places[:2] == ["big.jsonl:1:10", "big.jsonl:9974:10"]
    assert places[-3:-1] == ["big.jsonl:199461:10", "stdin:49999:10"]
    assert places[-1] == "60 of 550,253 payloads have problems"
    assert run_process(*arguments, "--jobs", "3", stdin=lines(50_000, 49_999).encode()) == one
    files = ("check", "some", "big.jsonl", *WRAPUP)
    assert run_process(*files, "--jobs", "2") == run_process(*files)


def test_a_defect_in_a_process_ends_the_run_and_shows_no_value(write: Write, folder: Path) -> None:
    write(**{"a.jsonl": lines(1)})
    write(
        **{
            "program.py": "import sys\n"
            "from convoschema.cli.check import judges\n"
            "def fail(self, payload): raise KeyError('Canary')\n"
            "judges._OfOneModel.judge_line = fail\n"
            "if __name__ == '__main__':\n"
            "    from convoschema.cli import main\n"
            "    sys.argv[1:] = ['check', 'a.jsonl', '--model', 'Wrapup', '--jobs', '2']; main()\n"
        }
    )
    done = subprocess.run(
        [sys.executable, "program.py"], check=False, capture_output=True, text=True, cwd=folder, timeout=600
    )
    assert done.returncode == 4
    assert done.stderr == "Error: a defect of convoschema, KeyError at program.py:3; please report it\n"


@pytest.mark.parametrize("name", ["a.jsonl", "-"])
def test_a_process_that_is_killed_ends_the_run(name: str, write: Write, folder: Path) -> None:
    write(**{"a.jsonl": lines(300_000)})
    write(
        **{
            "program.py": "import os, signal, sys\n"
            "from convoschema.cli.check import judges\n"
            "def die(self, payload): os.kill(os.getpid(), signal.SIGKILL)\n"
            "judges._OfOneModel.judge_line = die\n"
            "if __name__ == '__main__':\n"
            "    from convoschema.cli import main\n"
            f"    sys.argv[1:] = ['check', {name!r}, '--lines', '--model', 'Wrapup', '--jobs', '2']; main()\n"
        }
    )
    with (folder / "a.jsonl").open("rb") as stdin:
        done = subprocess.run(
            [sys.executable, "program.py"], check=False, capture_output=True, text=True, cwd=folder, stdin=stdin, timeout=600
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (
        4,
        "Error: a worker process ended before its work was done (killed by signal 9); is there enough memory?\n",
    )


def test_problems_beyond_a_limit_are_counted(run: Run, write: Write) -> None:
    write(**{"a.jsonl": '{"code": 7, "name": 7, "notes": 7}\n' * 3})
    done = run("check", "a.jsonl", *WRAPUP, "--max-problems", "4")
    assert [line.split(": ")[0] for line in done.out.splitlines()] == [
        "a.jsonl:1:10", "a.jsonl:1:21", "a.jsonl:1:33", "a.jsonl:2:10",
        "3 of 3 payloads have problems", "5 further problems not shown",
    ]  # fmt: skip
    assert run("check", "a.jsonl", *WRAPUP, "--max-problems", "8").out.endswith("\n1 further problem not shown\n")
    assert "not shown" not in run("check", "a.jsonl", *WRAPUP, "--max-problems", "9").out
    none = run("check", "a.jsonl", *WRAPUP, "--max-problems", "0")
    assert (none.code, none.out) == (1, "3 of 3 payloads have problems\n9 further problems not shown\n")


@pytest.mark.parametrize("options", [WRAPUP, ("--model", "Mine", "--catalog", "own")], ids=["here", "by a worker"])
def test_a_pipe_is_answered_line_by_line(options: tuple[str, ...], write: Write, folder: Path) -> None:
    write(**{"own/Mine.json": '{"properties": {"code": {"type": "string"}}}'})
    command = [sys.executable, "-m", "convoschema", "check", "-", "--lines", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder) as process:
        assert process.stdin
        assert process.stdout
        for number in (1, 2):
            process.stdin.write(f"{BAD}\n".encode())
            process.stdin.flush()
            assert process.stdout.readline().startswith(f"stdin:{number}:10: ".encode())
        process.stdin.close()
        assert process.wait(600) == 1


def test_a_pipe_with_a_name(folder: Path) -> None:
    for text, options, place in ((lines(2, 2), ("--lines",), "2:10"), (BAD, ("--jobs", "2"), "1:10")):
        command = [sys.executable, "-m", "convoschema", "check", "/dev/stdin", *WRAPUP, *options]
        done = subprocess.run(command, check=False, capture_output=True, input=text.encode(), cwd=folder)
        assert done.stdout.startswith(f"/dev/stdin:{place}: ".encode())


def test_a_file_that_vanishes_is_missed(folder: Path, write: Write) -> None:
    write(**{"a.json": GOOD, "b.jsonl": GOOD})
    program = (
        "import os, sys; from convoschema.cli import main; from convoschema.cli.commands import check\n"
        "real = check.findings_of\n"
        "def findings_of(todo, *args, **kwargs):\n"
        "    todo = list(todo); os.remove('a.json'); os.remove('b.jsonl')\n"
        "    return real(todo, *args, **kwargs)\n"
        "check.findings_of = findings_of; sys.argv[1:] = ['check', '.', '--model', 'Wrapup']; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, cwd=folder)
    assert (done.returncode, done.stderr) == (
        3,
        "Error: a.json: no such file or directory\nError: b.jsonl: no such file or directory\n",
    )


def test_memory_does_not_grow_with_the_stream() -> None:
    program = (
        "import resource, subprocess, sys\n"
        "command = [sys.executable, '-m', 'convoschema', 'check', '-', '--lines', '--model', 'Wrapup']\n"
        "with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:\n"
        "    line = b'{\"notes\": \"' + b'x' * 20_000 + b'\"}\\n'\n"
        "    for _ in range(15_000):\n"
        "        process.stdin.write(line)\n"
        "print(process.wait(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    # Measuring coverage takes memory of its own.
    env = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, env=env)
    code, kilobytes = map(int, done.stdout.split())
    assert code == 0
    assert kilobytes < 150_000


@pytest.mark.no_cover
@pytest.mark.parametrize("options", [("--each",), ("--at", "/entities/*")], ids=" ".join)
def test_a_page_of_five_thousand_users_costs_about_five_times_one_of_a_thousand(
    options: tuple[str, ...], run: Run, write: Write
) -> None:
    [user, *_] = examples("User")

    def price(count: int) -> float:
        users = [user] * (count - 1) + [{**user, "name": 7}]
        page = users if options == ("--each",) else {"entities": users, "pageSize": count}
        write(**{"page.json": json.dumps(page)})
        done: list[Done] = []
        cost = seconds(lambda: done.append(run("check", "page.json", "--model", "User", *options, "--format", "jsonl")))
        [told] = map(json.loads, done[0].out.splitlines())
        assert told["record"] == count - 1
        return cost

    price(1)
    # Below, the processor's caches would count for more than what is done.
    assert min(price(5_000) for _ in range(3)) < 2 * 5 * min(price(1_000) for _ in range(3))
