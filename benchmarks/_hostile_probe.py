"""A process that checks one hostile payload, and prints what it takes: ``FILE STAND-IN MODEL SECONDS``.

Every line is a JSON object, so that what was measured is known even if the process is ended.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import orjson

import convoschema
from benchmarks._peak import peak_bytes

_ROUNDS = 9


def main(path: str, stand_in: str, model: Any, seconds: str) -> None:
    """Measure parsing, the verdict and the report in turns, until the seconds are over."""
    text, parseable = Path(path).read_bytes(), Path(stand_in).read_bytes()
    validator = convoschema.Validator(model, profile="strict")
    validator.is_valid(b"{}")
    list(validator.iter_problems(b"[]"))
    orjson.loads(parseable)
    _tell(parsed_peak=peak_bytes())
    half = float(seconds) / 3
    _rounds("verdict", parseable, lambda: validator.is_valid(text), half)
    _tell(problems=sum(1 for _ in validator.iter_problems(text)))
    _rounds("report", parseable, lambda: list(validator.iter_problems(text)), half)
    _tell(peak=peak_bytes())


def _rounds(name: str, parseable: bytes, check: Callable[[], object], seconds: float) -> None:
    end = perf_counter() + seconds
    for number in range(_ROUNDS):
        if number and perf_counter() > end:
            break
        _tell(**{f"floor of {name}": _seconds(lambda: orjson.loads(parseable)), name: _seconds(check)})


def _seconds(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return perf_counter() - start


def _tell(**figures: float) -> None:
    sys.stdout.buffer.write(orjson.dumps(figures) + b"\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
