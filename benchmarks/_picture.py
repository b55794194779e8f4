"""Results → ``docs/benchmarks.svg``."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks._ajv import Node
from benchmarks._chart import Bar, chart
from benchmarks._contender import Contender, Takes
from benchmarks._contenders import OURS_BYTES, OURS_PARSED
from benchmarks._markdown import duration
from benchmarks._results import Results
from benchmarks._statistics import Summary

_HEADINGS = {Takes.BYTES: "From JSON text", Takes.PARSED: "From parsed data"}


def picture(results: Results) -> str:
    """Return the chart of the time from a payload to its verdict."""
    subtitle = "Median time a payload on a logarithmic scale: conversations and call history, 1.5–30 KB, without faults"
    sections = [(heading, sorted(_bars(results, takes), key=_length)) for takes, heading in _HEADINGS.items()]
    return chart("From payload to verdict", subtitle, sections)


def _bars(results: Results, takes: Takes) -> Iterator[Bar]:
    race = results.verdicts.mixes[0]
    for contender in results.verdicts.contenders:
        if contender.takes is takes and _is_shown(contender):
            yield _bar(contender.name.removesuffix(f", {takes}"), race.seconds(contender.name), _kind(contender))
    if takes is Takes.BYTES and isinstance(results.node, Node):
        yield _bar("JSON.parse on Node.js alone", results.node.parse_seconds, "floor")
        yield _bar("Ajv on Node.js", results.node.both_seconds, "other")


def _bar(name: str, seconds: Summary, kind: str) -> Bar:
    return Bar(name, seconds.median * 1e6, duration(seconds), kind)


def _is_shown(contender: Contender) -> bool:
    """Return whether a bar of its own tells something: our profiles are as fast as each other."""
    is_variant = contender.name.startswith("convoschema") and contender.name not in {OURS_BYTES, OURS_PARSED}
    return not is_variant and not contender.name.endswith("iter_errors")


def _kind(contender: Contender) -> str:
    if contender.name.endswith("alone"):
        return "floor"
    return "ours" if contender.name in {OURS_BYTES, OURS_PARSED} else "other"


def _length(bar: Bar) -> float:
    return bar.value
