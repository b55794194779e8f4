"""What it costs to ask whether values fit together, too."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

import convoschema
from benchmarks._corpus import Corpus, Group, Payload
from benchmarks._measure import race
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._verdicts import Race
from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.relations import Relations, relations_of
from convoschema._options import Naming, Profile
from convoschema.testing._mending import mended

PARSED: Final = "parsed → verdict"
PARSED_FITS: Final = "parsed → verdict, relations too"
BYTES: Final = "bytes → verdict"
BYTES_FIT: Final = "bytes → verdict, relations too"


def measure_relations(corpus: Corpus, plan: Plan, progress: Progress) -> Race:
    """Return what a verdict takes without relations and with them, on the mix, in which they are made to hold."""
    progress.tell("relations")
    group = _fitting(corpus.mixes[0])
    models: Any = {payload.model for payload in group.payloads}
    without = {model: convoschema.Validator(model).is_valid for model in models}
    with_them = {model: convoschema.Validator(model, relations=True).is_valid for model in models}

    def each(verdicts: dict[str, Any], field: str) -> Any:
        given = [(verdicts[payload.model], getattr(payload, field)) for payload in group.payloads]

        def run() -> None:
            for verdict, payload in given:
                if not verdict(payload):
                    raise AssertionError

        return run

    passes = {
        PARSED: each(without, "data"),
        PARSED_FITS: each(with_them, "data"),
        BYTES: each(without, "text"),
        BYTES_FIT: each(with_them, "text"),
    }
    return Race(group, race(passes, plan.budget(10), plan.seed))


def _fitting(group: Group) -> Group:
    """Return the payloads of a group, which are put together from several, such that their values fit together."""
    payloads = (
        Payload.of(payload.model, mended(deepcopy(payload.data), _relations(payload.model)))
        for payload in group.payloads
    )
    return Group(group.name, tuple(payloads))


def _relations(model: str) -> Relations:
    catalog = bundled_catalog()
    return relations_of(catalog, bundle_of(catalog, model, Profile.STANDARD, Naming.WIRE))
