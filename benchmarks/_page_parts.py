"""The parts of the page, each an explanation and a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from benchmarks import _cold_start as cold
from benchmarks import _reports as rep
from benchmarks._ajv import Node
from benchmarks._contender import Contender, LeftOut
from benchmarks._contenders import BUNDLED, ORJSON, PER_FILE
from benchmarks._lines import BROKEN, SAME, VALID
from benchmarks._lines import PARSING as PARSING_LINES
from benchmarks._markdown import duration, figure, megabytes, spread, table
from benchmarks._relations import BYTES, BYTES_FIT, PARSED, PARSED_FITS
from benchmarks._results import Results
from benchmarks._statistics import summarise
from benchmarks._streams import EVENTS, ONE_MODEL, PARSING, TOLD
from benchmarks._verdicts import Race

METHOD: Final = """\
Medians, with the quartiles in brackets. Contenders take turns, in another order each round, in one process that has
built everything it needs beforehand; a ratio is taken within each round, so that what slows the machine down slows
both. Ajv alone is measured apart, inside Node.js: its ratio to `JSON.parse` is as sound, those to others are less so.
The garbage collector is on, and does not look at what was loaded before the race. *Bytes* means that the
contender is given JSON text, *parsed* that it is given what `orjson.loads` made of it. Unless something else is said,
convoschema runs under its profile `standard` with its fast engine.

The corpus is made of the examples in the schemas, with ids, people and times renewed, put together to 70 conversations
of 2–20 KB with calls, segments, wrap-ups and attributes, 20 entries of the call history, and 10 conversations of 30 KB;
in four variants, in which none, 1, 5 and 50 of these hundred are broken: wrong types, unknown enum values, bad
timestamps, nulls, unknown properties.
"""


def verdicts(results: Results) -> str:
    """Return what each contender takes for a payload of the mix, what it finds, and what it does not look for."""
    measured = results.verdicts
    race = measured.mixes[0]
    header = (
        *("contender", "a payload", f"× {ORJSON}", "times as fast as jsonschema per file"),
        *("broken ones found, of 50", "valid ones refused, of 100", "leaves out"),
    )
    rows = [_verdict_row(results, race, contender) for contender in measured.contenders]
    left_out = [_left_out_row(one, len(header)) for one in measured.left_out]
    return (
        "The mix without faults: what is accepted has to be looked at in full. What a contender leaves out makes it "
        "faster than one that checks everything; what it finds is counted among 50 payloads that are broken under "
        "`standard`. `lenient` lets unknown values and nulls pass on purpose. Where `jsonschema` refers to files, "
        "pydantic, msgspec and fastjsonschema are given the self-contained schema without annotations, and with shared "
        "scalars written out where they stand, which is what they make most of.\n\n"
        + table(header, [*rows, *_ajv_rows(results, len(header)), *left_out])
    )


def _verdict_row(results: Results, race: Race, contender: Contender) -> tuple[str, ...]:
    name, judgement = contender.name, results.verdicts.judgements[contender.name]
    return (
        name,
        duration(race.seconds(name)),
        spread(race.ratio(name, ORJSON)),
        figure(race.ratio(PER_FILE, name).median),
        str(judgement.found),
        str(judgement.alarms),
        contender.leaves_out,
    )


def _ajv_rows(results: Results, width: int) -> Iterator[tuple[str, ...]]:
    node, race = results.node, results.verdicts.mixes[0]
    if not isinstance(node, Node):
        yield _left_out_row(node, width)
        return
    for name, seconds, found, leaves_out in (
        ("JSON.parse alone, on Node.js", node.parse_seconds, ("0", "0"), "checks nothing but JSON"),
        ("JSON.parse, then Ajv", node.both_seconds, (str(node.found), str(node.alarms)), ""),
    ):
        in_pythons = seconds.median / race.seconds(ORJSON).median
        faster = race.seconds(PER_FILE).median / seconds.median
        yield (name, duration(seconds), figure(in_pythons), figure(faster), *found, leaves_out)
    yield ("the same, × JSON.parse alone", "", spread(node.ratio), *[""] * (width - 3))


def _left_out_row(one: LeftOut, width: int) -> tuple[str, ...]:
    return (one.name, "left out", *[""] * (width - 3), one.reason)


def by_share(results: Results) -> str:
    """Return what contenders take as more payloads are broken."""
    mixes = results.verdicts.mixes
    names = [contender.name for contender in results.verdicts.contenders if not contender.slow]
    rows = [(name, *(_share_cell(race, name) for race in mixes.values())) for name in names]
    return (
        "To a verdict, of all hundred payloads: the time a payload and, in brackets, how many times that of "
        "`orjson.loads` alone. Who stops at the first fault gains by faults.\n\n"
        + table(("contender", *(f"{share} % broken" for share in mixes)), rows)
    )


def _share_cell(race: Race, name: str) -> str:
    if name not in race.samples:
        return "left out of a quick run"
    return f"{duration(race.seconds(name))} ({figure(race.ratio(name, ORJSON).median)} ×)"


def large(results: Results) -> str:
    """Return what contenders take for large payloads."""
    races = (results.verdicts.large, results.verdicts.huge)
    reasons = {one.name: f"left out: {one.reason}" for race in races for one in race.left_out}
    names = [contender.name for contender in results.verdicts.contenders if not contender.slow]
    cells = [
        (name, *(_share_cell(race, name) if name in race.samples else reasons.get(name, "left out") for race in races))
        for name in names
    ]
    return "Pages of conversations, without faults, to a verdict.\n\n" + table(
        ("contender", *(race.group.name for race in races)), cells
    )


def reports(results: Results) -> str:
    """Return what full reports take."""
    measured = results.reports
    names = list(measured.mix.samples)
    mix = [(name, duration(measured.mix.seconds(name)), spread(measured.mix.ratio(BUNDLED, name))) for name in names]
    counts = [f"{errors:,}" for errors in rep.ERRORS]
    by_errors = [(name, *(duration(measured.seconds(name, errors)) for errors in rep.ERRORS)) for name in names]
    each = [(name, *(_each(measured, name, errors) for errors in rep.ERRORS)) for name in names]
    return (
        "All problems of each payload as a list, of the mix with 50 % broken payloads. Ours have a pointer, a code, a "
        "message and a hint, and are in the order of the document; those of the libraries are in the order in which "
        "they were found.\n\n"
        + table(("contender", "a payload", "times as fast as jsonschema, bundled"), mix)
        + "\nA payload of 1 MB with more and more values of a wrong type, everything reported:\n\n"
        + table(("contender", *(f"{count} errors" for count in counts)), by_errors)
        + "\nWhat each error adds to a payload without any:\n\n"
        + table(("contender", *(f"{count} errors" for count in counts)), each)
    )


def _each(measured: rep.Reports, name: str, errors: int) -> str:
    # Below that, what errors add is lost in the noise of the whole.
    each = measured.per_error(name, errors) if errors >= 1_000 else None
    return "–" if each is None or each.low <= 0 else duration(each)


def relations(results: Results) -> str:
    """Return what it takes to ask about relations."""
    race = results.relations
    rows = [
        (name, duration(race.seconds(name)), spread(race.ratio(name, without)))
        for name, without in ((PARSED, PARSED), (PARSED_FITS, PARSED), (BYTES, BYTES), (BYTES_FIT, BYTES))
    ]
    return (
        "The same mix, all valid, with times and ids made to fit together. Text has to be parsed for relations, which "
        "a verdict on text spares where the extra `speed` is installed.\n\n"
        + table(("what is done", "a payload", "× without relations"), rows)
    )


def streams(results: Results) -> str:
    """Return what streams of events take."""
    races = results.streams.races
    header = ("what is done", *(f"{race.group.name}: an event, × one model" for race in races))
    rows = [
        (name, *(f"{duration(race.seconds(name))}, {spread(race.ratio(name, ONE_MODEL))}" for race in races))
        for name in (PARSING, ONE_MODEL, TOLD, EVENTS)
    ]
    sizes = " and ".join(f"{race.group.size / len(race.group.payloads) / 1e3:.1f} KB" for race in races)
    return (
        "A thousand events of thirteen topics in a row, from bytes to a verdict, each with ids of its own: 60 % are "
        f"conversations, 2 % have a topic that is not known. An event has {sizes} on average. As one model, the body "
        "may be any object; where topics are told beforehand, each body is checked, but no topic is looked for.\n\n"
        + table(header, rows)
    )


def lines(results: Results) -> str:
    """Return what the command takes for files of lines."""
    measured = results.lines
    race, size = measured.valid, measured.valid.group.size / 1e6
    counts = {PARSING_LINES: len(race.group.payloads), VALID: len(race.group.payloads)}
    counts[BROKEN] = len(measured.broken.payloads)
    rows = [(name, *_line_cells(race, name, count)) for name, count in counts.items()]
    jobs = [(name, duration(summarise(taken))) for name, taken in measured.jobs.samples.items()]
    return (
        f"`convoschema check` of a file of {size:.0f} MB, each line a conversation, in this process, from the file to "
        "the exit code; after 16 MB it parses only what is not accepted as it is.\n\n"
        + table(("what is done", "a line", f"× {PARSING_LINES}"), rows)
        + f"\nThe same file under {SAME} names, {SAME * size / 1e3:.1f} GB, in processes of its own:\n\n"
        + table(("what is done", "in all"), jobs)
    )


def _line_cells(race: Race, name: str, count: int) -> tuple[str, str]:
    one, whole = 1 / count, len(race.group.payloads)
    seconds = summarise(race.samples[name]).times(one)
    return duration(seconds), spread(race.ratio(name, PARSING_LINES).times(whole / count))


def installed(results: Results) -> str:
    """Return how convoschema is installed."""
    return "from a wheel" if results.machine.has_prebuilt else "an editable install"


def cold_start(results: Results) -> str:
    """Return what fresh processes take."""
    start = results.cold_start
    rows = [
        (name, spread(start.seconds(name).times(1e3)), figure(start.ratio(name, cold.JSON).median))
        for name in cold.PROGRAMS
    ]
    return (
        "Wall time of a process from its start to its end, in turns; a verdict is that of one conversation. The target "
        "compares with the faster one of the two ways to use `jsonschema` with a file a model. A wheel holds schemas "
        "ready that an editable install makes from the schema files, which takes as long again as the rest: here "
        f"convoschema is {installed(results)}, and the target is for a wheel.\n\n"
        + table(("process", "ms", f"× {cold.JSON}"), rows)
    )


def memory(results: Results) -> str:
    """Return the peaks of memory."""
    measured = results.memory
    rows = [
        (payload, what, megabytes(peak), megabytes(measured.above_parsed(payload, what)))
        for payload, peaks in measured.peaks.items()
        for what, peak in peaks.items()
    ]
    return (
        "The peak of resident memory of a fresh process, with everything it imports. *Parsed alone* is a process that "
        "does `orjson.loads` and nothing else. Reports hold everything.\n\n"
        + table(("payload", "what is done", "peak, MB", "above parsed alone, MB"), rows)
    )


def hostile(results: Results) -> str:
    """Return what hostile payloads take."""
    rows = [
        (
            *(ordeal.name, megabytes(ordeal.size), "–" if ordeal.parsing is None else duration(ordeal.parsing)),
            *(spread(ordeal.verdict), spread(ordeal.report)),
            *("–" if ordeal.problems is None else f"{ordeal.problems:,}", megabytes(ordeal.memory)),
        )
        for ordeal in results.hostile
    ]
    header = ("payload", "MB", "parsing", "verdict, × parsing", "report, × parsing", "problems", "memory beyond, MB")
    return (
        "From bytes, under `strict`, each in a process of its own that is ended after "
        f"{results.plan.hostile_seconds:.0f} s; the report is the one that a caller gets without asking for more. No "
        "parser takes 100,000 levels: there, parsing is that of a flat text of the same size. What is beyond is the "
        "peak of memory above that of a process that has parsed the payload.\n\n" + table(header, rows)
    )


def versions(results: Results) -> str:
    """Return what was measured."""
    node = results.node.versions if isinstance(results.node, Node) else {}
    found: Iterable[tuple[str, str]] = {**results.machine.versions, **node}.items()
    return table(("package", "version"), found)
