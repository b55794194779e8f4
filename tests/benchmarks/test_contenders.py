"""The contenders judge the corpus as the page says; those that come with the extra need it."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from benchmarks._contender import Contender, MissingError, needed
from benchmarks._contenders import contenders
from benchmarks._corpus import Corpus, make_corpus
from benchmarks._plain_schema import plain_schema
from benchmarks._verdicts import judge

EXTRA = {
    "fastjsonschema": 50,
    "msgspec": 45,
    "pydantic, bytes": 30,
    "pydantic, parsed": 30,
    "vendor SDK, deserialize": 5,
}
ALWAYS = [contender for contender in contenders() if contender.name not in EXTRA]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return make_corpus(1, huge=1)


def named(name: str) -> Contender:
    [contender] = [contender for contender in contenders() if contender.name == name]
    return contender


def test_names_are_unique() -> None:
    names = [contender.name for contender in contenders()]
    assert len(names) == len(set(names))


@pytest.mark.bench
@pytest.mark.parametrize("contender", ALWAYS, ids=lambda contender: contender.name)
def test_all_that_check_find_every_broken_payload(contender: Contender, corpus: Corpus) -> None:
    judgement = judge(contender, corpus)
    assert judgement.alarms == 0
    if contender.name.endswith("alone"):
        assert judgement.found == 0
    elif "lenient" in contender.name:
        assert 25 <= judgement.found < 50
    else:
        assert judgement.found == 50


@pytest.mark.bench
@pytest.mark.parametrize(("name", "least"), EXTRA.items())
def test_those_of_the_extra_find_most(name: str, least: int, corpus: Corpus) -> None:
    judgement = judge(named(name), corpus)
    assert judgement.alarms == 0
    assert least <= judgement.found <= 50


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)
    with pytest.raises(MissingError, match=r"msgspec is not installed: pip install -e '\.\[bench\]'"):
        needed("msgspec")


def test_the_plain_schema_holds_structures_alone() -> None:
    schema = plain_schema("Wrapup")
    assert set(schema["$defs"]) == {"Wrapup"}
    properties: dict[str, Any] = schema["$defs"]["Wrapup"]["properties"]
    assert properties["code"] == {"type": "string"}
    assert properties["additionalProperties"] == {"type": "object"}
    assert properties["endTime"]["format"] == "date-time"
    assert "$ref" not in properties["endTime"]
