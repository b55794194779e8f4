"""Users' patterns mean what ECMA-262 says with the flag u, whichever library matches them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from regress import Regex, RegressError

import convoschema
from convoschema._checking import patterns
from convoschema._checking.ecma_patterns import NotEcmaError, translate
from convoschema._checking.patterns import backtracking, linear, matcher
from tests.conftest import CatalogOf

ATOMS = st.sampled_from(
    [
        *"abA1_-.\n\r\x85\u2028\ufeff\xa0é٣😀",
        r"\d",
        r"\D",
        r"\w",
        r"\W",
        r"\s",
        r"\S",
        "[ab]",
        "[^ab]",
        r"[\s-]",
        "[]",
        "[^]",
        r"[^\W]",
        r"[\d\S]",
        r"[a-z&&[b\]]",
        r"\cJ",
        r"\x41",
        r"\u0061",
        r"\u{1F600}",
        r"\ud83d\ude00",
        r"\t",
        r"\/",
        r"\$",
        "[$^]",
        "[--a]",
        r"[\b]",
        "[.]",
        "[😀-😂]",
        r"\0",
        "[~~]",
        "[^-]",
        "[a-]",
        r"[\-^]",
        r"[^\d\D]",
    ]
)
REPEATS = st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{1,}", "*?", "??", "{2}?", "{0}"])
GROUPS = st.sampled_from(["(", "(?:", "(?=", "(?!", "(?<=", "(?<!"])
PATTERNS = st.recursive(
    ATOMS | st.sampled_from(["^", "$", r"\b", r"\B", r"\1"]),
    lambda inner: (
        st.lists(inner, max_size=3).map("".join)
        | st.tuples(GROUPS, inner, st.just(")")).map("".join)
        | st.tuples(st.just("(?:"), inner, st.just(")"), REPEATS).map("".join)
        | st.tuples(st.just("(?:"), inner, st.just("|"), inner, st.just(")")).map("".join)
    ),
    max_leaves=6,
)
JUNK = st.sampled_from(
    [
        "(?i)",
        "(?i:",
        "++",
        "*+",
        "(?P<n>",
        r"\A",
        r"\Z",
        r"\p{L}",
        "{",
        "}",
        "]",
        ")",
        "{,2}",
        "(?>",
        r"\1",
        r"\k<n>",
        "(?#",
        r"\q",
        r"\x1",
        r"\u12",
        r"\u{110000}",
        r"\c1",
        "[b-a]",
        r"[\w-a]",
        r"\01",
        "*",
        "{2,1}",
        "\\",
        "[",
        "(?<n>",
        "(?<>",
    ]
)
BROKEN = st.tuples(PATTERNS, JUNK, PATTERNS).map("".join)
TEXTS = st.lists(st.text("abA1_-.\n\r\x85\u2028\ufeff\xa0é٣😀&[]~^$\t\x08\0/", max_size=4), min_size=6, max_size=6)


def found(matches: patterns.Matches | None, texts: list[str]) -> list[bool]:
    assert matches is not None
    return [bool(matches(text)) for text in texts]


@given(PATTERNS | BROKEN, TEXTS)
def test_a_pattern_means_the_same_to_all_engines_or_is_refused(pattern: str, texts: list[str]) -> None:
    try:
        expected = [Regex(pattern, "u").find(text) is not None for text in texts]
    except RegressError:
        with pytest.raises(NotEcmaError):
            matcher(pattern)
        return
    try:
        slow = found(backtracking(pattern), texts)
    except NotEcmaError as error:
        reason = str(error)
    else:
        reason = ""
    if reason:
        assert any(known in reason for known in ("it refers back", "look-behind", "be repeated", r"\p"))
        return
    assert slow == expected
    if translate(pattern).plain is not None:
        assert found(linear(pattern), texts) == expected


@pytest.mark.node
def test_a_pattern_means_what_node_says() -> None:
    cases: list[tuple[str, list[str]]] = []
    given(PATTERNS, TEXTS)(lambda pattern, texts: cases.append((pattern, texts)))()
    program = """
        const read = p => { try { return new RegExp(p, 'u') } catch { return null } }
        const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'))
        console.log(JSON.stringify(cases.map(([p, texts]) => read(p) && texts.map(text => read(p).test(text)))))
    """
    done = subprocess.run(["node", "-e", program], input=json.dumps(cases), capture_output=True, text=True, check=True)  # noqa: S607 - whichever Node there is
    for (pattern, texts), expected in zip(cases, json.loads(done.stdout), strict=True):
        try:
            matches = backtracking(pattern)
        except NotEcmaError:
            continue
        assert found(matches, texts) == expected, pattern


REFUSED: list[tuple[str, str]] = [
    ("a++", "nothing before + can be repeated"),
    ("a{2}{3}", "nothing before {3} can be repeated"),
    ("(?=a)*", "nothing before * can be repeated"),
    ("a|*", "nothing before * can be repeated"),
    ("a{3,2}", "{3,2} repeats at least more often than at most"),
    ("a{99999999999}", "Python can't use it: it is too large"),
    ("(" * 5_000 + ")" * 5_000, "Python can't use it: it is too large"),
    ("(?i)a", "(? begins no group that ECMA-262 knows"),
    ("(?P<n>a)", "(? begins no group that ECMA-262 knows"),
    ("(?>a)", "(? begins no group that ECMA-262 knows"),
    ("(a", "a group has no end"),
    ("a)", r") stands alone; write \) if it means itself"),
    ("a{,3}", r"{ stands alone; write \{ if it means itself"),
    ("]", r"] stands alone; write \] if it means itself"),
    ("[a", "a [ has no ]"),
    ("[a-", "a [ has no ]"),
    ("[b-a]", "a range in a class has no beginning or no end, or they are the wrong way round"),
    (r"[\w-z]", "a range in a class has no beginning or no end, or they are the wrong way round"),
    (r"[a-\d]", "a range in a class has no beginning or no end, or they are the wrong way round"),
    (r"[+-\D]", "a range in a class has no beginning or no end, or they are the wrong way round"),
    (r"\Aa", r"\A means nothing, or not the same to everybody"),
    (r"\p{L}", r"\p means nothing, or not the same to everybody"),
    (r"\é", r"\é means nothing, or not the same to everybody"),
    (r"\01", r"\0 means nothing, or not the same to everybody"),
    ("a\\", "\\ means nothing, or not the same to everybody"),
    (r"\u{110000}", r"\u{110000} is no character"),
    (r"\1(a)", "it refers back to a group that does not end before"),
    (r"(a\1)", "it refers back to a group that does not end before"),
    (r"\k<n>(?<n>a)", "it refers back to a group that does not end before"),
    (r"(a)(?<=\1)", "it refers back while it looks behind"),
    (r"(a)(?<=(?:\1))", "it refers back while it looks behind"),
    (r"(a)*\1", "it refers back to what is repeated or looked around for"),
    (r"(?:(a)|b)+\1", "it refers back to what is repeated or looked around for"),
    (r"(?=(a))\1", "it refers back to what is repeated or looked around for"),
    ("(?<n>a)(?<n>b)", "the name of a group is none, or there twice"),
    ("(?<1>a)", "the name of a group is none, or there twice"),
    ("(?<=a+)b", "Python can't use it: look-behind requires fixed-width pattern"),
]


@pytest.mark.parametrize(("pattern", "reason"), REFUSED, ids=lambda value: value[:30])
def test_what_is_no_pattern_or_no_clear_one_is_refused(pattern: str, reason: str) -> None:
    with pytest.raises(NotEcmaError) as caught:
        matcher(pattern)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        (r"^(a)?\1b$", "b", True),
        (r"^(?:(a)|b)\1$", "b", True),
        (r"^(?:(a)|b)\1$", "aa", True),
        (r"^(['\"]).*\1$", "'x'", True),
        (r"^(['\"]).*\1$", "'x\"", False),
        (r"^(?<q>['\"])x\k<q>$", "'x'", True),
        (r"^(?<$q>a)\k<$q>{2}$", "aaa", True),
        (r"^(?=.*\d)(?!.*\s).+$", "a1", True),
        (r"^(?=.*\d)(?!.*\s).+$", "a1\ufeff", False),
        (r"(?<!a)b", "ab", False),
        (r"\B", "", True),
        ("^[\ud800]$", "a", False),
    ],
)
def test_patterns_that_look_around_or_back_are_matched_by_python(pattern: str, text: str, matches: bool) -> None:
    assert linear(pattern) is None
    assert bool(matcher(pattern)(text)) is matches


def test_odd_classes_in_patterns_give_no_warning() -> None:
    assert backtracking("^[[a&&b+--||d~~e]$")("&")


def test_a_pattern_too_large_for_the_fast_library_is_left_to_python() -> None:
    assert linear("^(?:a{1000}){1000}$") is None
    assert matcher("^(?:a{1000}){1000}$")("a" * 1_000_000)


def test_without_the_fast_library_python_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    assert linear("^a$") is None
    assert patterns.matcher.__wrapped__("^a$")("a")


@pytest.mark.parametrize("engine", ["auto", "reference"])
@pytest.mark.parametrize(
    ("schema", "payload"),
    [
        ({"patternProperties": {"^(a+)+$": True}, "additionalProperties": {"type": "string"}}, {"a" * 40 + "!": 1}),
        ({"propertyNames": {"pattern": "^(a|a)*$"}}, {"a" * 40 + "!": 1}),
        ({"items": {"pattern": "^(a|aa)+$", "multipleOf": 1}}, ["a" * 60 + "!"]),
        ({"items": {"pattern": "^(?:a?){40}a{40}$"}}, ["a" * 39]),
    ],
)
def test_a_plain_pattern_takes_no_exponential_time(
    schema: Any, payload: Any, engine: Any, catalog_of: CatalogOf
) -> None:
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog_of(Mine=schema))
    start = time.perf_counter()
    assert not validator.is_valid(payload)
    assert len(list(validator.iter_problems(payload))) == 1
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("escape", "character"),
    [
        (r"\cJ", "\n"),
        (r"\x41", "A"),
        (r"\u0041", "A"),
        (r"\u{00000041}", "A"),
        (r"\u{10ffff}", "\U0010ffff"),
        (r"\ud83d\ude00", "😀"),
        (r"\0", "\x00"),
        (r"\v", "\x0b"),
        (r"\f", "\x0c"),
        (r"\-", "-"),
        (r"\/", "/"),
        (r"\]", "]"),
    ],
)
@pytest.mark.parametrize("form", ["^{}$", "^[{}]$", "^[{}-{}]$", "^[^{}]$"])
def test_an_escape_means_its_character(escape: str, character: str, form: str) -> None:
    pattern = form.replace("{}", escape)
    texts = [character, character * 2, "B", ""]
    expected = [False, False, True, False] if form.startswith("^[^") else [True, False, False, False]
    assert found(backtracking(pattern), texts) == found(linear(pattern), texts) == expected
