"""Fixtures: catalogs with a user's own schemas, and the command line."""

from __future__ import annotations

import gc
import json
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import product
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, Phase, settings

import convoschema
from tests.cases import ENGINES, PROFILES
from tests.command_line import Done, as_process, in_process
from tests.distribution import Distribution

# The default finds regressions in minutes; `HYPOTHESIS_PROFILE=long pytest tests/testing` looks for hours.
# How long examples take, and to draw them, says something about the machine alone.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", PATIENT)
settings.register_profile("long", PATIENT, max_examples=100_000)
# That a mutant fails is all that is asked, not on what, nor on how little.
FIRST_FEW = settings(PATIENT, max_examples=10, derandomize=True, database=None, phases=[Phase.explicit, Phase.generate])
settings.register_profile("mutants", FIRST_FEW)
UNDER_MUTMUT = "MUTANT_UNDER_TEST" in os.environ
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "mutants" if UNDER_MUTMUT else "default"))

T = TypeVar("T")


@dataclass(frozen=True)
class Share:
    """The models that are looked at in depth: all, or one part of several, the same in each run of that part."""

    part: int
    parts: int

    @classmethod
    def of(cls, text: str) -> Share:
        """Read ``all``, or ``2/4`` for the second of four parts."""
        part, _, parts = "1/1".partition("/") if text == "all" else text.partition("/")
        return cls(int(part), int(parts))

    def __contains__(self, model: object) -> bool:
        return crc32(str(model).encode()) % self.parts == self.part % self.parts

    def ways(self, model: str) -> list[tuple[str, str]]:
        """Return the profiles and namings in which a model is looked at: all, or, outside of the share, one of them."""
        return self._all_or_one(model, list(product(PROFILES, ("wire", "sdk"))))

    def profiles(self, model: str) -> list[str]:
        """Return the profiles in which a model is looked at: all, or, outside of the share, one of them."""
        return self._all_or_one(model, list(PROFILES))

    def engines(self, model: str) -> list[str]:
        """Return the engines that look at a model: both, or, outside of the share, one of them."""
        return self._all_or_one(model, list(ENGINES))

    def _all_or_one(self, model: str, ways: list[T]) -> list[T]:
        return ways if model in self else [ways[(crc32(model.encode()) // self.parts + self.part) % len(ways)]]


def pytest_report_header(config: pytest.Config) -> str:
    share = config.getoption("--share")
    return f"models in depth: --share {share}" + ("" if share == "all" else " (--share all for all of them)")


@pytest.fixture(scope="session")
def share(pytestconfig: pytest.Config) -> Share:
    return Share.of(pytestconfig.getoption("--share"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for ``model_in_depth`` each model of the share, and always those of the mission."""
    if "model_in_depth" in metafunc.fixturenames:
        share = Share.of(metafunc.config.getoption("--share"))
        always = ("CallHistoryParticipant", "Conversation", "Participant")
        models = [model for model in convoschema.models() if model in always or model in share]
        metafunc.parametrize("model_in_depth", models)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--share", default="1/12", metavar="PART/PARTS", help="Which models to look at in depth; 'all' for all of them."
    )
    parser.addoption(
        "--cases", type=int, default=300, metavar="N", help="How many payloads both engines are compared on."
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Distribution:
    return Distribution(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Measure a worker once: what pytest-cov and coverage started before in it goes on where ``no_cover`` pauses."""
    if hasattr(session.config, "workerinput"):
        while (earlier := Coverage.current()) is not None:
            earlier.stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Have ``no_cover`` hold for the processes too that a test starts."""
    with pytest.MonkeyPatch.context() as environment:
        if item.get_closest_marker("no_cover") is not None:
            environment.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _heed_interrupts() -> None:
    """Have what the tests start hear Ctrl-C, to which the jobs in the background of a script are deaf."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


if UNDER_MUTMUT:

    @pytest.fixture(autouse=True)
    def _nothing_kept() -> None:
        """Have each test build what it looks at: mutmut runs only tests that did, and mutants only see what is built."""
        for cache in caches_of_convoschema():
            cache.cache_clear()

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
        """Run the quickest tests first: the first that fails ends it."""
        known = Path("mutmut-stats.json")
        seconds = json.loads(known.read_text())["duration_by_test"] if known.exists() else {}
        items.sort(key=lambda item: seconds.get(item.nodeid, 0))

else:

    def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
        """Run what is not measured for coverage last: what it builds is kept, and would not be measured any more."""
        items.sort(key=lambda item: item.get_closest_marker("no_cover") is not None)


@lru_cache(maxsize=1)
def caches_of_convoschema() -> list[Any]:
    """Return what keeps results of functions between tests."""
    caches = [value for value in gc.get_objects() if isinstance(value, type(caches_of_convoschema))]
    functions = [getattr(cache.__wrapped__, "func", cache.__wrapped__) for cache in caches]
    return [
        cache
        for cache, function in zip(caches, functions, strict=True)
        if str(getattr(function, "__module__", "")).startswith("convoschema")
    ]


CatalogOf = Callable[..., convoschema.Catalog]


@pytest.fixture
def catalog_of(tmp_path: Path) -> CatalogOf:
    """Return the catalog of the bundled models and some schemas of a user's: ``catalog_of(Name=schema, …)``."""

    def build(**schemas: Any) -> convoschema.Catalog:
        for name, schema in schemas.items():
            (tmp_path / f"{name}.json").write_text(json.dumps(schema), "utf-8")
        return convoschema.Catalog.bundled().with_directory(tmp_path)

    return build


Run = Callable[..., Done]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the directory in which the command line runs."""
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """Return a function that runs the command line, in this process."""
    return partial(in_process, folder)


@pytest.fixture
def run_process(folder: Path) -> Run:
    """Return a function that runs the command line as a process, for what only a process of its own has."""
    return partial(as_process, folder)


@pytest.fixture
def write(folder: Path) -> Callable[..., None]:
    """Return a function that writes files: ``write(**{"a/b.json": text, …})``."""

    def write_files(**files: str | bytes) -> None:
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write_files
