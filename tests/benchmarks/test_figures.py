"""Statistics, races and budgets."""

from __future__ import annotations

import pytest

from benchmarks._hostile import read_ordeal
from benchmarks._hostile_payloads import hostile_payloads
from benchmarks._measure import Budget, race
from benchmarks._plan import Plan
from benchmarks._statistics import Summary, ratio, summarise


@pytest.mark.parametrize(
    ("samples", "summary"),
    [
        ([3.0], Summary(3.0, 3.0, 3.0)),
        ([1.0, 3.0], Summary(2.0, 1.5, 2.5)),
        ([5.0, 1.0, 2.0, 4.0, 3.0], Summary(3.0, 2.0, 4.0)),
        ([1.0, 1.0, 1.0, 1.0, 100.0], Summary(1.0, 1.0, 1.0)),
    ],
)
def test_a_summary_is_the_median_and_the_quartiles(samples: list[float], summary: Summary) -> None:
    assert summarise(samples) == summary


def test_a_ratio_is_taken_round_by_round() -> None:
    assert ratio([2.0, 20.0, 200.0], [1.0, 10.0, 100.0]) == Summary(2.0, 2.0, 2.0)
    with pytest.raises(ValueError, match="shorter"):
        ratio([1.0, 2.0], [1.0])


def test_a_summary_in_another_unit() -> None:
    assert Summary(2.0, 1.0, 3.0).times(10) == Summary(20.0, 10.0, 30.0)


def test_contenders_take_turns() -> None:
    turns: list[str] = []
    passes = {name: (lambda name=name: turns.append(name)) for name in ("a", "b")}
    samples = race(passes, Budget(0.0, least=3, most=3), seed=1)
    assert {name: len(taken) for name, taken in samples.items()} == {"a": 3, "b": 3}
    assert all(second > 0 for taken in samples.values() for second in taken)
    assert set(turns) == {"a", "b"}


@pytest.mark.parametrize(("budget", "rounds"), [(Budget(0.0, least=2), 2), (Budget(60.0, least=1, most=4), 4)])
def test_a_budget_says_how_many_rounds_there_are(budget: Budget, rounds: int) -> None:
    assert len(race({"a": lambda: None}, budget, seed=1)["a"]) == rounds


def test_a_quick_run_has_one_round() -> None:
    assert Plan(1, quick=True).budget(60.0).seconds == 0
    assert Plan(1, quick=False).budget(60.0, least=3) == Budget(60.0, least=3)


def test_hostile_payloads_grow_with_the_percentage() -> None:
    small = {hostile.name: len(hostile.text) for hostile in hostile_payloads(1)}
    large = {hostile.name: len(hostile.text) for hostile in hostile_payloads(10)}
    assert len(small) == len(large) >= 10
    for (name, one), other in zip(small.items(), large.values(), strict=True):
        # The way down is as long however little there is at its end.
        assert "levels down" in name or name == "one small fault" or 5 * one < other


def test_the_stand_in_of_a_deep_payload_is_as_large() -> None:
    deep = [hostile for hostile in hostile_payloads(1) if hostile.stand_in is not None]
    assert len(deep) == 2
    for hostile in deep:
        assert abs(len(hostile.text) - len(hostile.stand_in or b"")) <= 1


def test_what_a_probe_did_not_come_to_is_unknown() -> None:
    first = {"parsed_peak": 10.0}
    rounds = [{"floor of verdict": 1.0, "verdict": 2.0}, {"floor of verdict": 2.0, "verdict": 4.0}]
    ended = [{"problems": 3.0}, {"floor of report": 1.0, "report": 7.0}, {"peak": 25.0}]
    whole = read_ordeal("x", 5, [first, *rounds, *ended])
    assert (whole.verdict, whole.report) == (Summary(2.0, 2.0, 2.0), Summary(7.0, 7.0, 7.0))
    assert whole.verdict_share is not None
    assert whole.report_share is not None
    assert whole.verdict_share.median == pytest.approx(0.1, rel=1e-4)
    assert whole.report_share.median == pytest.approx(0.07 / (1 + 50e-6 + 3 * 3e-6))
    assert (whole.problems, whole.memory) == (3, 15)
    partial = read_ordeal("x", 5, [first, *rounds])
    assert partial.verdict == whole.verdict
    assert (partial.report, partial.problems, partial.memory) == (None, None, None)
    assert read_ordeal("x", 5, []).parsing is None
