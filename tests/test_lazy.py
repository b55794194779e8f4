"""What is computed once, and how long it is kept."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
import tracemalloc
import weakref
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema._lazy import kept, lazy
from tests.conftest import CatalogOf


class Counted:
    def __init__(self) -> None:
        self.calls = 0

    @lazy
    def value(self) -> int:
        """How often."""
        self.calls += 1
        return self.calls


def test_a_lazy_value_is_computed_once_for_each_instance() -> None:
    first, second = Counted(), Counted()
    assert (first.value, first.value, second.value) == (1, 1, 1)
    assert (first.calls, second.calls) == (1, 1)
    assert Counted.value.__doc__ == "How often."


def test_of_two_threads_that_compute_at_once_both_see_the_first_value() -> None:
    class Slow:
        def __init__(self) -> None:
            self.barrier = threading.Barrier(2, timeout=60)

        @lazy
        def value(self) -> object:
            self.barrier.wait()
            return object()

    slow = Slow()
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(slow.value)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found[0] is found[1] is slow.value


def test_a_value_is_kept_with_its_owner_for_each_function_and_its_arguments() -> None:
    owner, other = Counted(), Counted()
    assert kept(owner, Path, "a") is kept(owner, Path, "a")
    assert kept(owner, Path, "a") is not kept(other, Path, "a")
    assert kept(owner, str, "a") == "a"


@pytest.mark.parametrize("engine", ["auto", "fast", "reference"])
def test_a_catalog_that_nobody_holds_is_freed_with_all_that_was_built_from_it(
    engine: Any, catalog_of: CatalogOf
) -> None:
    catalog = catalog_of(Mine={"properties": {"x": {"type": "string"}}})
    for profile in ("standard", "lenient"):
        options: Any = {"profile": profile, "engine": engine, "catalog": catalog}
        assert not convoschema.is_valid({"x": 1}, "Mine", **options)
        assert list(convoschema.iter_problems(b'{"x": 1}', "Mine", **options))
        assert convoschema.Validator("Conversation", naming="sdk", **options).is_valid({})
        assert convoschema.schema("Mine", profile=profile, catalog=catalog)
    assert catalog.models
    assert catalog.registry
    gone = weakref.ref(catalog)
    del catalog, options
    gc.collect()
    assert gone() is None


def test_many_catalogs_one_after_another_take_the_memory_of_one(tmp_path: Path) -> None:
    (tmp_path / "Mine.json").write_text(json.dumps({"properties": {"x": {"type": "string"}}}))

    def use() -> None:
        catalog = convoschema.Catalog.bundled().with_directory(tmp_path)
        assert not convoschema.is_valid({"x": 1}, "Mine", catalog=catalog)
        assert not convoschema.is_valid({"participants": 1}, "Conversation", catalog=catalog)

    use()
    gc.collect()
    tracemalloc.start()
    try:
        for _ in range(3):
            use()
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_process_that_forks_while_a_validator_is_built_leaves_a_child_that_answers() -> None:
    program = """
import os, threading
import convoschema
from convoschema._schema import bundle

convoschema.is_valid({"participants": 1}, "Conversation", engine="reference")
building, done = threading.Event(), threading.Event()
project = bundle.project
def slow(*arguments, **options):
    building.set()
    done.wait()
    return project(*arguments, **options)
bundle.project = slow
threading.Thread(target=lambda: convoschema.Validator("Wrapup", naming="sdk").is_valid({"x": 1}), daemon=True).start()
building.wait()
child = os.fork()
if not child:
    bundle.project = project
    answers = [convoschema.is_valid({"code": 1}, model, naming="sdk") for model in ("Wrapup", "Call")]
    os._exit(answers == [False, True])
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
done.set()
"""
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == "1\n"
