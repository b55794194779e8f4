"""Batches of Arrow → batches with what is wrong with one of their columns. It runs in the Python workers of Spark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise, repeat
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from convoschema.spark._cells import find_problems, portions
from convoschema.spark._columns import COLUMNS

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

_TYPES: Final = {"string": pa.string(), "integer": pa.int32()}
_FIELDS: Final = [pa.field(name, _TYPES[kind], nullable) for name, kind, nullable in COLUMNS]
_NONE: Final = pa.array([], pa.struct(_FIELDS))


def problem_rows(
    batches: Iterable[pa.RecordBatch], *, plan: bytes, place: int, names: list[str]
) -> Iterator[pa.RecordBatch]:
    """Yield a row for each problem of the column at a place: as many columns of its row as go before what it says."""
    ids = len(names) - len(COLUMNS)
    for batch in batches:
        for first, found in portions(find_problems(plan, _cells(batch.column(place)))):
            if any(found):
                rows = pa.array([row for row, problems in enumerate(found, first) for _ in problems], pa.int32())
                columns = [column.take(rows) for column in batch.columns[:ids]]
                yield pa.RecordBatch.from_arrays([*columns, *_columns(found)], names=names)


def rows_with_problems(
    batches: Iterable[pa.RecordBatch], *, plan: bytes, place: int, names: list[str]
) -> Iterator[pa.RecordBatch]:
    """Yield the rows as they are, each with a list of the problems of the column at a place."""
    for batch in batches:
        for first, found in portions(find_problems(plan, _cells(batch.column(place)))):
            rows = batch.slice(first, len(found))
            ends = pa.array(accumulate(map(len, found), initial=0), pa.int32())
            structs = _structs(found) if any(found) else _NONE
            lists = pa.ListArray.from_arrays(ends, structs)
            yield pa.RecordBatch.from_arrays([*rows.columns, lists], names=names)


def _structs(found: list[tuple[Problem, ...]]) -> pa.Array:
    return pa.StructArray.from_arrays(_columns(found), fields=_FIELDS)


def _columns(found: list[tuple[Problem, ...]]) -> list[pa.Array]:
    """Return the columns that say what problems say."""
    told = [problem for problems in found for problem in problems]
    return [pa.array([_said(problem, name) for problem in told], _TYPES[kind]) for name, kind, _ in COLUMNS]


def _cells(texts: pa.Array) -> Iterator[bytes | None]:
    """Yield the bytes of each text. Read as strings, one that is no UTF-8 would end the job.

    They are cut out of the memory of the array, which takes half as long as to make a value of Arrow of each before.
    """
    if not len(texts):
        return
    is_large = pa.types.is_large_string(texts.type) or pa.types.is_large_binary(texts.type)
    _, offsets, data = texts.buffers()
    bounds = memoryview(offsets).cast("q" if is_large else "i")[texts.offset : texts.offset + len(texts) + 1].tolist()
    view = memoryview(data or b"")
    nulls = texts.is_null().to_pylist() if texts.null_count else repeat(False)
    for (begin, end), is_null in zip(pairwise(bounds), nulls, strict=False):
        yield None if is_null else bytes(view[begin:end])


def _said(problem: Any, name: str) -> Any:
    value = getattr(problem, name)
    return value.value if name == "code" else value
