"""The Markdown and the chart."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from benchmarks._chart import Bar, chart
from benchmarks._markdown import duration, figure, megabytes, spread, table, targets_table
from benchmarks._statistics import Summary
from benchmarks._targets import Sense, Target
from tests.cases import REPOSITORY

SVG = "{http://www.w3.org/2000/svg}"


def exactly(value: float) -> Summary:
    return Summary(value, value, value)


@pytest.mark.parametrize(
    ("value", "text"), [(0.4567, "0.46"), (1.5, "1.50"), (12.34, "12.3"), (123.4, "123"), (12_345.6, "12,346")]
)
def test_a_figure_has_three_digits(value: float, text: str) -> None:
    assert figure(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(2.5, "2.50 s"), (0.0123, "12.3 ms"), (4.2e-5, "42.0 µs"), (3e-7, "0.30 µs")]
)
def test_a_duration_has_the_unit_that_suits_it(seconds: float, text: str) -> None:
    assert duration(exactly(seconds)) == text


def test_what_did_not_end_is_said() -> None:
    assert spread(None) == megabytes(None) == "not ended in time"
    assert spread(Summary(2.0, 1.0, 3.0)) == "2.00 (1.00–3.00)"
    assert megabytes(1_500_000) == "1.5"


def test_a_table() -> None:
    assert table(("a", "b"), [("x", "1"), ("y", "2")]) == "| a | b |\n| --- | --: |\n| x | 1 |\n| y | 2 |\n"


@pytest.mark.parametrize(
    ("target", "row"),
    [
        (
            Target("f", Sense.AT_MOST, 1.8, " ×", Summary(1.5, 1.4, 1.6)),
            "| f | ≤ 1.8 × | 1.50 (1.40–1.60) × | met |",
        ),
        (Target("f", Sense.AT_MOST, 1.8, " ×", exactly(2.7)), "| f | ≤ 1.8 × | 2.70 × | **missed**, 50 % above |"),
        (Target("f", Sense.AT_LEAST, 100, " ×", exactly(75)), "| f | ≥ 100 × | 75.0 × | **missed**, 25 % below |"),
        (Target("f", Sense.AT_LEAST, 14, " ×", exactly(14)), "| f | ≥ 14 × | 14.0 × | met |"),
        (Target("f", Sense.AT_MOST, 50, " MB", None), "| f | ≤ 50 MB | not ended in time | **missed** |"),
    ],
)
def test_a_target_is_met_or_missed_by_so_much(target: Target, row: str) -> None:
    assert targets_table([target]).splitlines()[-1] == row


def test_the_chart_is_svg_with_a_bar_each() -> None:
    bars = [Bar("a < b & c", 3.0, "3.00 µs", "ours"), Bar("d", 4_000.0, "4.00 ms"), Bar("e", 20.0, "20.0 µs", "floor")]
    root = ET.fromstring(chart("Title", "Subtitle", [("One", bars[:1]), ("Two", bars[1:])]))  # noqa: S314 - our own
    assert root.tag == f"{SVG}svg"
    background, *rectangles = root.iter(f"{SVG}rect")
    assert background.attrib["fill"] == "#ffffff"
    widths = [float(rectangle.attrib["width"]) for rectangle in rectangles]
    assert widths[0] < widths[2] < widths[1]
    texts = {text.text for text in root.iter(f"{SVG}text")}
    assert {"Title", "Subtitle", "One", "Two", "a < b & c", "3.00 µs", "1 µs", "10 ms"} <= texts


def test_a_chart_of_one_length() -> None:
    ET.fromstring(chart("t", "s", [("h", [Bar("a", 10.0, "10 µs")])]))  # noqa: S314 - our own


def test_the_chart_in_the_manual_is_svg() -> None:
    ET.fromstring((REPOSITORY / "docs" / "benchmarks.svg").read_text("utf-8"))  # noqa: S314 - our own
