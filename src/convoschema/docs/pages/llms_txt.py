"""Reference → ``llms.txt``: what there is, for programs that read."""

from __future__ import annotations

from collections.abc import Iterator

from convoschema.docs.pages.markdown import by_subject
from convoschema.docs.reference.content import Reference


def llms_text(reference: Reference) -> str:
    """Return the text, in the form of https://llmstxt.org: a title, what this is, and links with a line each."""
    return "\n".join(_lines(reference))


def _lines(reference: Reference) -> Iterator[str]:
    yield "# convoschema\n"
    yield (
        "> JSON Schemas (2020-12) for the payloads of the Genesys Cloud conversation API and call history, upstream "
        f"release {reference.release}: what each model holds, and what every property and value means.\n"
    )
    yield (
        "Each model has a Markdown page with its property table, the meanings of its values, the models that hold it "
        "and an example; its schema file is linked from its HTML page of the same name. Property names are those on "
        "the wire; the Python SDK's are the same in snake_case. Check payloads with `convoschema check FILE --model "
        "NAME`, or `convoschema.validate(body, NAME)` in Python.\n"
    )
    yield from by_subject(reference, lambda name: f"[{name}](models/{name}.md)", str)
