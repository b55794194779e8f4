"""Lines of files in parts: every line belongs to one part, whole."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from convoschema.cli.check.reading import PIECE, blocks, length_of_parts, lines_from, spans

MANY = 1_000
TEXTS = st.lists(st.sampled_from([b"\n", b"a", b"bc\r\n", b"d" * 9, b"\n\n"]), max_size=12).map(b"".join)


@given(TEXTS, st.integers(1, 12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_spans_of_any_length_hold_each_line_once(tmp_path: Path, text: bytes, length: int) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(text)
    parts = [lines_from(file, start, min(start + length, len(text)), MANY) for start in range(0, len(text), length)]
    assert all(error is None for _, error in parts)
    spans = [text for text, _ in parts]
    assert b"".join(spans) == text
    starts = [start for start in range(len(text)) if start == 0 or text[start - 1 : start] == b"\n"]
    for number, span in enumerate(spans):
        own = [start for start in starts if number * length <= start < (number + 1) * length]
        assert len(span.splitlines()) <= len(own)
        assert bool(span) == bool(own)


@given(st.integers(1, 5_000), st.integers(1, 6_000))
def test_spans_lie_side_by_side(size: int, length: int) -> None:
    starts, ends = zip(*spans(size, length), strict=True)
    assert (starts[0], starts[1:], ends[-1]) == (0, ends[:-1], size)
    assert max(end - start for start, end in zip(starts, ends, strict=True)) <= length


@given(st.integers(0, 1 << 40), st.integers(1, 64))
def test_each_of_several_jobs_has_several_parts_unless_these_are_small(size: int, jobs: int) -> None:
    length = length_of_parts(size, jobs)
    assert PIECE <= length <= PIECE << 5
    assert length == PIECE or (jobs > 1 and length * jobs * 8 <= size)


@given(TEXTS, st.integers(1, 12))
def test_blocks_end_where_a_line_ends(text: bytes, length: int) -> None:
    found = list(blocks(io.BytesIO(text).read, length, MANY))
    assert b"".join(found) == text
    assert all(block.endswith(b"\n") for block in found[:-1])


def test_a_file_that_has_shrunk_has_no_more_lines(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b"a\n")
    assert lines_from(file, 5, 9, MANY) == (b"", None)


FAULTS_OF_PIECES = """
import sys
from io import BytesIO
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

from convoschema.cli.check.reading import PIECE, keep_memory_of_pieces, lines_from

def look(number):
    text, _ = lines_from(Path(sys.argv[1]), number * PIECE, (number + 1) * PIECE, PIECE)
    BytesIO(text).readlines()

keep_memory_of_pieces()
for number in range(20):
    look(number % 4)
before = getrusage(RUSAGE_SELF).ru_minflt
for number in range(100):
    look(number % 4)
print(getrusage(RUSAGE_SELF).ru_minflt - before)
"""


def test_the_memory_of_a_piece_serves_the_next_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"7" * 2_600 + b"\n" + (b"7" * 2_599 + b"\n") * 500)
    command = [sys.executable, "-c", FAULTS_OF_PIECES, str(tmp_path / "a.jsonl")]
    faults = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    # A page of memory has 4 KB, so that a piece that is given anew to the process has 64 of them at least.
    assert faults < 100 * 16
