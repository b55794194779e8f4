"""Problems → the rows of the schema reference that are about them, and links of the HTML report to these."""

from __future__ import annotations

from html import escape

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._schema.pointers import tokens_of
from convoschema._schema.subschemas import steps_of
from convoschema.docs.reference.anchors import row_address


def names_to(problem: Problem) -> tuple[str, ...]:
    """Return the names of the properties that lead from the model to the one that a problem is about.

    They are those of the schemas, so that indices, keys of maps and what stands around the payload are not among them.
    An unknown property has no row: its owner's is meant.
    """
    ways = steps_of(tokens_of(problem.keyword_location)[:-1])
    names = [str(name) for keyword, *more in ways for name in more if keyword == "properties"]
    if problem.code is ProblemCode.MISSING_PROPERTY:
        names.append(str(problem.path[-1]))
    return tuple(names)


def row_link(docs_url: str, model: str, names: tuple[str, ...], label: str) -> str:
    """Return a link to a row, or to the page of the model if there are no names, around some HTML."""
    address = row_address(model, *names, folder=f"{docs_url}models/").removesuffix("#")
    return f'<a href="{escape(address)}" rel="noreferrer">{label}</a>'
