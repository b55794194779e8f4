"""A stand-in for tables of Spark, which runs in this process what Spark has its Python workers run."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

TYPES = {"string": pa.string(), "binary": pa.binary(), "integer": pa.int32(), "long": pa.int64()}


@dataclass(frozen=True)
class Schema:
    fields: list[dict[str, Any]]

    @classmethod
    def fromJson(cls, value: dict[str, Any]) -> Schema:  # noqa: N802 - as Spark calls it
        return cls(value["fields"])

    def jsonValue(self) -> dict[str, Any]:  # noqa: N802 - as Spark calls it
        return {"type": "struct", "fields": self.fields}

    @property
    def names(self) -> list[str]:
        return [field["name"] for field in self.fields]


@dataclass(frozen=True)
class Table:
    """Rows in batches, with as much of what a table of Spark can do as is asked of one."""

    schema: Schema
    batches: list[pa.RecordBatch]

    def select(self, *quoted: str) -> Table:
        places = [self.schema.names.index(name[1:-1].replace("``", "`")) for name in quoted]
        assert len({*places}) == len(places)  # else Spark could not make Arrow of it
        schema = Schema([self.schema.fields[place] for place in places])
        columns = [[batch.column(place) for place in places] for batch in self.batches]
        return Table(schema, [pa.RecordBatch.from_arrays(found, names=schema.names) for found in columns])

    @property
    def columns(self) -> list[str]:
        return self.schema.names

    def toDF(self, *names: str) -> Table:  # noqa: N802 - as Spark calls it
        schema = Schema([{**field, "name": name} for field, name in zip(self.schema.fields, names, strict=True)])
        return Table(schema, [pa.RecordBatch.from_arrays(batch.columns, names=list(names)) for batch in self.batches])

    def mapInArrow(self, work: Callable[[Iterator[Any]], Iterator[Any]], schema: Schema) -> Table:  # noqa: N802 - as Spark calls it
        assert not any("." in name for name in self.columns)  # Spark 3.5 would look for them inside of columns
        again = pickle.loads(pickle.dumps(work))  # noqa: S301 - our own; executors have nothing but this
        batches = list(again(iter(self.batches)))
        assert all(batch.schema.names == schema.names for batch in batches)
        return Table(schema, batches)

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [row for batch in self.batches for row in batch.to_pylist()]


def table(*batches: dict[str, list[Any]], **kinds: str) -> Table:
    """Return a table with columns of some kinds: ``table({"key": [1], "body": [b"{}"]}, key="integer")``."""
    names = list(batches[0])
    kind = {name: kinds.get(name, "binary" if name == "body" else "string") for name in names}
    fields = [{"name": name, "type": kind[name], "nullable": True, "metadata": {}} for name in names]
    found = [
        pa.RecordBatch.from_arrays([pa.array(batch[name], TYPES[kind[name]]) for name in names], names=names)
        for batch in batches
    ]
    return Table(Schema(fields), found)
