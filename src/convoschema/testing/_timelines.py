"""Moments of one course of events → those of another: what begins, connects and ends does so together."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

MOMENT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]+)?(Z)")
"""The times in examples: their seconds, fraction and offset."""

When = Callable[[datetime], datetime]
"""What gives the moment in the place of another."""


def shifted(shift: timedelta) -> When:
    """Return what moves all moments alike."""
    return lambda moment: moment + shift


def of_party(session: Mapping[str, Any], party: Mapping[str, Any], begin: datetime) -> When:
    """Return what moves the moments of a session to those of the party that takes part in it from ``begin`` on."""
    anchors = {begin_of(session): begin}
    for own, others in (("connectedTime", "connectedTime"), ("disconnectedTime", "endTime")):
        if own in session and others in party:
            anchors[datetime.fromisoformat(session[own])] = datetime.fromisoformat(party[others])
    return _between(sorted(anchors.items()))


def begin_of(example: Mapping[str, Any]) -> datetime:
    """Return the first of an example's times."""
    return min(datetime.fromisoformat(text) for text in example.values() if MOMENT.fullmatch(str(text)))


def _between(anchors: list[tuple[datetime, datetime]]) -> When:
    """Return what moves moments between anchors in proportion, and others with the nearest of these."""

    def when(moment: datetime) -> datetime:
        before = [anchor for anchor in anchors if anchor[0] <= moment]
        after = [anchor for anchor in anchors if anchor[0] > moment]
        if not (before and after):
            old, new = before[-1] if before else after[0]
            return new + (moment - old)
        (old, new), (old_end, new_end) = before[-1], after[0]
        return new + (new_end - new) * ((moment - old) / (old_end - old))

    return when
