"""``markdown``: a summary, for a job page (``GITHUB_STEP_SUMMARY``) or a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convoschema._checking.messages import printable
from convoschema.cli.reporters.groups import Counting, Key, Tallies, beyond, share
from convoschema.cli.reporters.phrases import endings
from convoschema.cli.results import Totals

_ROWS = 50
_MARKUP = re.compile(r"[&<>\"'\\`*_{}\[\]|~@$!#]|(?<=:)//|(?<=www)\.", re.IGNORECASE)


class MarkdownReporter(Counting):
    """The verdict and a table of what is wrong most often; its size is bounded."""

    def close(self, totals: Totals) -> None:
        """Write the summary."""
        first, *others = endings(totals)
        lines = [
            f"### convoschema: {_plain(first)}",
            *_table(self._summary.groups, "problem", totals.checked),
            *(_table(self._summary.notices, "notice", totals.checked) if len(self._summary.notices) else ()),
            *map(_bullet, others),
        ]
        self._stream.write("\n".join(lines) + "\n")


def _table(groups: Tallies[Key], noun: str, checked: int) -> Iterator[str]:
    if not len(groups):
        yield ""
        return
    yield from (
        "",
        f"| {noun.capitalize()}s | Payloads | Share | Model | Where | Code | First |",
        "|---:|---:|---:|---|---|---|---|",
    )
    for key, tally in groups.largest()[:_ROWS]:
        numbers = f"{tally.problems:,} | {tally.payloads:,} | {share(tally.payloads, checked)}"
        first = f"{_code(tally.first)}<br>{_plain(tally.message)}"
        yield f"| {numbers} | {_plain(key.model)} | {_code(key.pointer)} | {_code(key.code)} | {first} |"
    yield ""
    yield from map(_bullet, beyond(groups, _ROWS, "kind", noun))


def _bullet(line: str) -> str:
    return f"- {_plain(line)}"


def _code(text: str) -> str:
    return f"<code>{_plain(text)}</code>"


def _plain(text: str) -> str:
    """Return a text as Markdown that shows it as it is: no markup, no link, no mention, and one line."""
    return _MARKUP.sub(lambda found: "".join(f"&#{ord(char)};" for char in found[0]), printable(text))
