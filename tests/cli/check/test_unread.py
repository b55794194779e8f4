"""Texts are tried unread as long as that is worth the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from convoschema.cli.check import unread
from convoschema.cli.check.unread import Unread


@pytest.fixture(autouse=True)
def warm_after_ten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unread, "_WARM", 10)


def test_the_first_texts_are_parsed() -> None:
    prepared: list[bool] = []

    def prepare() -> Callable[[bytes], bool]:
        prepared.append(True)
        return lambda _: True

    texts: Unread[bool] = Unread(prepare)
    assert [texts.accept(b"five."), prepared] == [None, []]
    assert [texts.accept(b"more."), prepared] == [None, [True]]
    assert [texts.accept(b"more."), prepared] == [True, [True]]


@pytest.mark.parametrize("prepare", [None, lambda: None])
def test_where_nothing_accepts_all_are_parsed(prepare: Any) -> None:
    texts: Unread[bool] = Unread(prepare)
    assert [texts.accept(b"eleven bytes") for _ in range(3)] == [None] * 3


def test_what_is_tried_in_vain_more_often_than_not_is_no_longer_tried() -> None:
    tried: list[bytes] = []

    def accept(text: bytes) -> str:
        tried.append(text)
        return text.decode() if text == b"good" else ""

    texts = Unread(lambda: accept)
    texts.accept(b"eleven bytes")
    assert [texts.accept(text) for text in (b"good", b"bad")] == ["good", None]
    for _ in range(100):
        texts.accept(b"bad")
    assert texts.accept(b"good") is None
    assert len(tried) == 34 - 1
