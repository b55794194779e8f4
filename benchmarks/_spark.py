"""Tables of Spark against the command, on the same lines with two cores each: ``python -m benchmarks._spark``.

Needs Java and the extra ``spark``. Spark is up, and its workers have checked some lines before, as in a job that runs
for long; the command is a process of its own. One line in a thousand is broken. The lines are in files of 100 MB, about
as large as lakes have them: to pack smaller ones into tasks is work of Spark's own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

import orjson

import convoschema.spark
from convoschema.testing import example

_DIFFERENT: Final = 32
_LINES: Final = 1_000
_BROKEN: Final = b'{"participants": 7}\n'
_FILE: Final = 100_000_000

COMMAND: Final = "convoschema check --jobs 2"
PROBLEMS: Final = "spark.problems, from lines"
WITH_PROBLEMS: Final = "spark.with_problems, from lines"
BINARY: Final = "spark.problems, from a binary column of Parquet"
WITH_BINARY: Final = "spark.with_problems, from a binary column of Parquet"
UNCHECKED: Final = "Spark itself, lines to Python and back, where nothing is checked"


def measure(session: Any, megabytes: int, rounds: int, folder: Path) -> dict[str, list[float]]:
    """Return the seconds that each way takes in each round; what it looks at is written into a folder."""
    files = _write(folder / "lines", megabytes)
    lines = session.read.text(str(files))
    stored = str(folder / "parquet")
    lines.selectExpr("cast(value as binary) value").write.parquet(stored)

    def found(df: Any) -> Any:
        return convoschema.spark.problems(df, "value", "Conversation").count()

    def found_beside(df: Any) -> Any:
        with_problems = convoschema.spark.with_problems(df, "value", "Conversation")
        return with_problems.where("size(problems) > 0").count()

    def as_they_are(batches: Iterable[Any]) -> Iterable[Any]:
        return batches

    ways: dict[str, Callable[[], object]] = {
        PROBLEMS: lambda: found(lines),
        WITH_PROBLEMS: lambda: found_beside(lines),
        BINARY: lambda: found(session.read.parquet(stored)),
        WITH_BINARY: lambda: found_beside(session.read.parquet(stored)),
    }
    counts = {name: run() for name, run in ways.items()}
    if len(set(counts.values())) != 1:
        raise AssertionError(counts)
    ways = {COMMAND: lambda: _check(files), **ways}
    ways[UNCHECKED] = lambda: lines.mapInArrow(as_they_are, lines.schema).count()
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, run in ways.items():
            start = perf_counter()
            run()
            seconds[name].append(perf_counter() - start)
    return seconds


def _write(folder: Path, megabytes: int) -> Path:
    """Write lines into files that make up a size, all of which are names of one."""
    folder.mkdir()
    different = [example("Conversation", seed=seed) for seed in range(_DIFFERENT)]
    texts = [orjson.dumps(payload) + b"\n" for payload in different]
    content = b"".join(_BROKEN if number % 1_000 == 500 else texts[number % _DIFFERENT] for number in range(_LINES))
    first = folder / "0.jsonl"
    files = max(1, round(megabytes * 1_000_000 / _FILE))
    with first.open("wb") as file:
        for _ in range(max(1, megabytes * 1_000_000 // files // len(content))):
            file.write(content)
    for number in range(1, files):
        os.link(first, folder / f"{number}.jsonl")
    return folder


@contextmanager
def _session(folder: Path) -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.local.dir", str(folder))
    # By default a batch has 10,000 rows, more than fits into a cache.
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "300")
    session = builder.config("spark.driver.memory", "1g").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield session
    finally:
        session.stop()


def _check(folder: Path) -> None:
    command = ("-m", "convoschema", "check", str(folder), "--model", "Conversation", "--jobs", "2")
    done = subprocess.run([sys.executable, *command], check=False, stdout=subprocess.DEVNULL)
    if done.returncode != 1:
        raise AssertionError(done.returncode)


def main() -> None:
    """Print what each way takes, and its speed beside that of the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with TemporaryDirectory() as folder, _session(Path(folder)) as session:
        seconds = measure(session, options.megabytes, options.rounds, Path(folder))
        size = sum(file.stat().st_size for file in Path(folder, "lines").iterdir())
    middle = {name: median(found) for name, found in seconds.items()}
    for name, found in middle.items():
        speed = size / found / 1_000_000
        sys.stdout.write(f"{name}: {found:.2f} s, {speed:.0f} MB/s, {middle[COMMAND] / found:.2f} of the command\n")


if __name__ == "__main__":
    main()
