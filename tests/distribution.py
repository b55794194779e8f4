"""Which tests run one after the other, in one process, while the others are spread over several."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

import convoschema

MODELS = frozenset(convoschema.models())

TOGETHER = {
    # What these share is costly to build.
    "tests/benchmarks/test_contenders.py": "a corpus",
    "tests/benchmarks/test_corpus.py": "a corpus",
    "tests/benchmarks/test_run.py": "a run of the benchmarks",
    "tests/checking/test_acceptors.py": "what is built into a wheel",
    "tests/docs/test_markdown.py": "the reference",
    "tests/docs/test_reading.py": "the reference",
    "tests/docs/test_serving.py": "the reference",
    "tests/docs/test_site.py": "the reference",
    "tests/test_packaging.py": "what is built",
    # These measure, and would disturb each other.
    "tests/checking/test_pages.py::test_a_deep_way_to_a_large_value_is_walked_once": "costs",
    "tests/checking/test_pages.py::test_a_hostile_payload_is_answered_at_a_price_in_proportion_to_reading_it": "costs",
    "tests/checking/test_pages.py::test_faults_of_very_many_arrays_and_objects_cost_no_more_than_others": "costs",
    "tests/checking/test_pages.py::test_no_pattern_of_ours_can_be_made_to_take_long": "costs",
    "tests/cli/check/test_bulk.py::test_a_page_of_five_thousand_users_costs_about_five_times_one_of_a_thousand": "costs",
    "tests/cli/check/test_bulk.py::test_memory_does_not_grow_with_the_stream": "costs",
    "tests/cli/check/test_positions.py::test_time_grows_with_the_text_and_not_with_the_problems_in_it": "costs",
}
"""The beginnings of the ids of tests, and the group in which each is. (xdist's own mark, ``xdist_group``, does nothing
under pytest 9.2.)"""


class Distribution(LoadScopeScheduling):  # type: ignore[misc] # it has no types
    """Gives a process that has nothing to do the next group of tests, those of the next model, or the next test."""

    def _split_scope(self, nodeid: str) -> str:
        together = next((group for start, group in TOGETHER.items() if nodeid.startswith(start)), None)
        parameter = nodeid.partition("[")[2].removesuffix("]")
        # What is built for a model serves all tests of it.
        return together or (parameter if parameter in MODELS else nodeid)
