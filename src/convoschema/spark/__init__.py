"""Tables of Spark: what is wrong with the payloads in a column, in batches and in streams.

Needs the extra where Spark is not there anyway: ``pip install 'convoschema[spark]'``. Nothing is checked here: the
functions return tables, as those of Spark do, whose rows are computed by the executors when they are asked for.

.. code-block:: python

    import convoschema.spark

    convoschema.spark.problems(df, "body", "Conversation", id="key").groupBy("code").count().show()
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, overload

from convoschema.errors import MissingDependency
from convoschema.spark._cells import plan_of
from convoschema.spark._columns import (
    check_free,
    check_texts,
    fields_of,
    list_field,
    place_of,
    problem_fields,
    schema_with,
)

if TYPE_CHECKING:
    from typing import Unpack

    from pyspark.sql import DataFrame

    from convoschema._arguments import ModelType
    from convoschema._model_names import ModelName
    from convoschema._schema.catalog import Catalog
    from convoschema.spark._cells import CellOptions
    from convoschema.spark._columns import Field

__all__ = ["problems", "with_problems"]


@overload
def problems(
    df: DataFrame,
    column: str,
    model: ModelName | ModelType | None = None,
    *,
    id: str | Iterable[str] = (),
    catalog: Catalog | None = None,
    **options: Unpack[CellOptions],
) -> DataFrame: ...


@overload
def problems(
    df: DataFrame,
    column: str,
    model: str | ModelType,
    *,
    catalog: Catalog,
    id: str | Iterable[str] = (),
    **options: Unpack[CellOptions],
) -> DataFrame: ...


def problems(
    df: DataFrame,
    column: str,
    model: Any = None,
    *,
    id: str | Iterable[str] = (),  # noqa: A002 - what it is to users
    **options: Any,
) -> DataFrame:
    """Return a table with a row for each problem of the payloads in a column.

    A row has the columns ``id`` of its payload's row, and ``code``, ``pointer``, ``message``, ``hint``, ``model``,
    ``keyword_location``, ``schema_location``, ``line`` and ``column``, as :class:`~convoschema.Problem` has them. No
    payload value is in it, unless ``id`` or ``show_values`` asks for some. Null, which holds no payload, is a problem.

    :param df: a table, or a stream.
    :param column: the name of the column with payloads, JSON text: binary, or a string.
    :param model: the model of the payloads; none with ``events=True``, by which each is an event of any topic.
    :param id: the names of the columns by which a payload is found again.
    :param options: those of :class:`~convoschema.Validator`, and ``at``, as its methods have it.
    :raises InvalidOption: a column is not there, or ``id`` has the name of one that problems have.
    :raises WrongType: the column holds no text, or options do not go together.
    :raises MissingDependency: ``pyarrow`` is not installed.
    :raises ConvoschemaError: what a validator raises that can't be built.
    """
    fields = fields_of(df)
    ids = [fields[place_of(fields, name, "id")] for name in ([id] if isinstance(id, str) else id)]
    texts = fields[place_of(fields, column)]
    check_texts(texts)
    own = problem_fields()
    check_free(_names(own), ids, "id")
    plan = plan_of(model, **options)
    needed = ids if texts in ids else [*ids, texts]  # Arrow takes no name twice
    fields = [*ids, *own]
    work = partial(_in_workers().problem_rows, plan=plan, place=needed.index(texts), names=_names(fields))
    return _numbered(df.select(*map(_quoted, _names(needed)))).mapInArrow(work, schema_with(df, fields))


@overload
def with_problems(
    df: DataFrame,
    column: str,
    model: ModelName | ModelType | None = None,
    *,
    into: str = "problems",
    catalog: Catalog | None = None,
    **options: Unpack[CellOptions],
) -> DataFrame: ...


@overload
def with_problems(
    df: DataFrame,
    column: str,
    model: str | ModelType,
    *,
    catalog: Catalog,
    into: str = "problems",
    **options: Unpack[CellOptions],
) -> DataFrame: ...


def with_problems(
    df: DataFrame, column: str, model: Any = None, *, into: str = "problems", **options: Any
) -> DataFrame:
    """Return the table with one more column, the list of the problems of the payload in each row.

    The list is empty if the payload is valid, so that ``size(problems) = 0`` splits the table. Arguments, and what a
    problem holds, are those of :func:`problems`; ``into`` is the name of the new column.

    :raises InvalidOption: the column is not there, or there is one that is called as the new one.
    :raises WrongType: the column holds no text, or options do not go together.
    :raises MissingDependency: ``pyarrow`` is not installed.
    :raises ConvoschemaError: what a validator raises that can't be built.
    """
    fields = fields_of(df)
    place = place_of(fields, column)
    check_texts(fields[place])
    check_free([into], fields, "into")
    plan = plan_of(model, **options)
    fields = [*fields, list_field(into)]
    work = partial(_in_workers().rows_with_problems, plan=plan, place=place, names=_names(fields))
    return _numbered(df).mapInArrow(work, schema_with(df, fields))


def _in_workers() -> Any:
    try:
        from convoschema.spark import _batches
    except ImportError:
        raise MissingDependency("convoschema.spark needs pyarrow: pip install 'convoschema[spark]'") from None
    return _batches


def _names(fields: list[Field]) -> list[str]:
    return [field["name"] for field in fields]


def _numbered(df: DataFrame) -> DataFrame:
    """Return a table with numbers for names: Spark 3.5 looks for names with dots inside of columns."""
    return df.toDF(*(f"_{number}" for number, _ in enumerate(df.columns)))


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
