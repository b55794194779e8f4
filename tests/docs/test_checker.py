"""The checker of the site says of every payload what the library says; here on Node.js, in Chromium elsewhere."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema.cli.check.positions import locate
from convoschema.docs.pages.checker_script import checker_script, definitions
from convoschema.docs.pages.data_scripts import as_script
from tests.cases import PROFILES, examples, tables
from tests.conftest import CatalogOf, Share
from tests.testing.test_other_tools import ROOTS, conforming_texts, malformed_texts

RUN = """
const { readFileSync } = require("node:fs");
const { checker, catalog, jobs, bundles, files, opened } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { buildBundle, buildChecker, buildInspector, printJson, refusalOfBytes, withPlaces } = new Function(`${checker}; return convoschemaChecker();`)();
const convoschema = {};
new Function("convoschema", catalog)(convoschema);
const answers = jobs.map(({ model, profile, naming, texts }) => {
  const check = buildChecker(convoschema.catalog, model, profile, naming);
  return texts.map((text) => withPlaces(check(text).problems, text));
});
const printed = bundles.map(({ model, profile, naming }) => printJson(buildBundle(convoschema.catalog, model, profile, naming)));
const refused = files.map((bytes) => refusalOfBytes(new Uint8Array(bytes)));
const { open, rows } = buildInspector(convoschema.catalog);
const usual = { model: "*guess", profile: "standard", naming: "guess", reading: "guess", shown: 1000 };
const inspected = opened.map((asked) => ({ ...open({ ...usual, ...asked }), ...rows({ from: 0, to: 1000 }) }));
console.log(JSON.stringify({ answers, printed, refused, inspected }));
"""

Job = dict[str, Any]
Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Return a function that gives what the checker says: ``ask(catalog, jobs=…, bundles=…, files=…, opened=…)``."""
    node = shutil.which("node")
    assert node is not None

    def call(
        catalog: convoschema.Catalog,
        jobs: Sequence[Job] = (),
        bundles: Sequence[Job] = (),
        files: Sequence[bytes] = (),
        opened: Sequence[Job] = (),
    ) -> dict[str, Any]:
        script = as_script("catalog", definitions(catalog))
        asked: dict[str, Any] = {"checker": checker_script(), "catalog": script, "jobs": jobs, "bundles": bundles}
        asked |= {"files": [list(file) for file in files], "opened": opened}
        (tmp_path / "run.cjs").write_text(RUN, "utf-8")
        (tmp_path / "asked.json").write_text(json.dumps(asked), "utf-8")
        done = subprocess.run(
            [node, "run.cjs", "asked.json"], check=False, capture_output=True, text=True, cwd=tmp_path, encoding="utf-8"
        )
        assert done.returncode == 0, done.stderr
        answers: dict[str, Any] = json.loads(done.stdout)
        return answers

    return call


@cache
def validator_of(
    model: Any, profile: Any, catalog: convoschema.Catalog | None, naming: Any = "wire"
) -> convoschema.Validator:
    return convoschema.Validator(model, profile=profile, naming=naming, catalog=catalog)


TOLD = ("code", "pointer", "message", "hint", "line", "column")


def told_by_the_library(job: Job, text: str, catalog: convoschema.Catalog | None = None) -> list[dict[str, Any]]:
    """Return what ``convoschema check`` says: the problems and where they stand, first whether it is of another model."""
    validator = validator_of(job["model"], job["profile"], catalog, job.get("naming", "wire"))
    found = list(validator.iter_problems(text.encode()))
    if not any(problem.code in ("not-json", "too-deep") for problem in found):
        strange = validator.unrecognised(json.loads(text))
        found = [*(() if strange is None else (strange,)), *found]
    places = [located.position for located in locate(text.encode(), found)]
    told = [problem.as_dict() for problem in found]
    placed = zip(told, places, strict=True)
    return [{**dict.fromkeys(TOLD), **problem, "line": place.line, "column": place.column} for problem, place in placed]


def disagreements(jobs: list[Job], answers: list[Any], catalog: convoschema.Catalog | None = None) -> Iterator[str]:
    for job, answer in zip(jobs, answers, strict=True):
        for text, found in zip(job["texts"], answer, strict=True):
            ours, theirs = (
                [{key: problem[key] for key in TOLD} for problem in told]
                for told in (told_by_the_library(job, text, catalog), found)
            )
            if ours != theirs:
                yield f"{job['model']} {job['profile']}: {text[:200]}\n  here  {ours}\n  there {theirs}"


@pytest.mark.node
@pytest.mark.parametrize("profile", PROFILES)
def test_the_fault_table_of_every_model(profile: str, share: Share, ask: Ask) -> None:
    def texts(model: str) -> list[str]:
        broken = [json.dumps(case.data) for case in tables()[model]]
        return [json.dumps(data, indent=1) for data in examples(model)] + broken

    models = [model for model in convoschema.models() if profile in share.profiles(model)]
    jobs = [{"model": model, "profile": profile, "texts": texts(model)} for model in models]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert sum(map(len, answers)) > 1000
    assert any(problems for answer in answers for problems in answer)
    assert list(disagreements(jobs, answers)) == []


@pytest.mark.node
def test_the_bundles_to_download(share: Share, ask: Ask) -> None:
    asked = [
        {"model": model, "profile": profile} for model in convoschema.models() for profile in share.profiles(model)
    ]
    printed = ask(convoschema.Catalog.bundled(), [], asked)["printed"]
    for bundle, text in zip(asked, printed, strict=True):
        schema = convoschema.schema(bundle["model"], profile=bundle["profile"])  # type: ignore[call-overload]
        # Comparing pairs, not dicts, compares the order as well.
        printed_here = json.dumps(schema, indent=2, ensure_ascii=False)
        assert json.loads(text, object_pairs_hook=list) == json.loads(printed_here, object_pairs_hook=list)


@pytest.mark.node
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("model", ROOTS)
def test_generated_payloads(model: str, profile: str, ask: Ask) -> None:
    texts = [*conforming_texts(model, profile, "wire", 20), *malformed_texts(model, profile, "wire", 30)]
    jobs = [{"model": model, "profile": profile, "texts": texts}]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert list(disagreements(jobs, answers)) == []


TEXTS = [
    '"', "", " \n", "[", "{", "[1,]", '{"a":1,}', "{,}", "[,]", '{"a"}', '{"a":}', "{1:2}", "nul", "NaN", "[-Infinity]",
    "01", "-", "1.", ".5", "1e", "1e999", "-1e999", "[1e400]", "\ufeff{}", "{} x", "{}{}", "'a'", '"\\x"', '"\\u12g4"', '"\\ud800"',
    '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"a\nb"', '"\x00"', "/* */{}", "[1 2]", '{"a" 1}', "true", "null", "1", '"{}"',
    "[" * 128 + "]" * 128, "[" * 129 + "]" * 129, '{"a":' * 128 + "{}" + "}" * 128, "[" * 200000, "[" * 2000 + "]" * 2000, "[" * 129 + "x",
    *("[1," * depth for depth in (100, 129, 130, 200, 300, 1024, 1025)), *("[" * depth + "1," for depth in (127, 128, 129, 1024, 1025)), '{"a":' * 200, "[[],[" * 300,
    '{"code":1,"code":"x"}', '{"code":"x","name":1,"code":2}', '{"2":1,"1":2,"b":3,"__proto__":4,"constructor":5,"toString":6}',
    '{"__proto__":{"code":1},"hasOwnProperty":null}', '{"durationSeconds":1.0}', '{"durationSeconds":1.5}', '{"durationSeconds":1e2}',
    '{"durationSeconds":99999999999999999999}', '{"code":99999999999999999999}', '{"code":9007199254740993}', '{"code":18446744073709551615}',
    '{"code":18446744073709551616}', '{"code":-9223372036854775808}', '{"code":-9223372036854775809}', '{"code":-0}', '{"code":-0.0}', '{"code":1E2}',
    '{"endTime":"2025-02-29T00:00:00Z"}', '{"endTime":"2024-02-29T00:00:00Z"}', '{"endTime":"2025-02-28T00:00:00"}', '{"endTime":"1900-02-29T00:00:00Z"}',
    '{"endTime":"2000-02-29T00:00:00Z"}', '{"endTime":"2025-04-31T00:00:00Z\\n"}', '{"name":null,"Name":1,"nmae":2,"duration_seconds":3}',
    '{"tags":[null,1,{},[],true]}', '{"\\n\\u0007\\u200b é 😀":1}', '{"%s":1}' % ("x" * 70), '{"additionalProperties":{"a/b~c":1}}', '{"a/b~c":1}',
    '[{"code":1}]', '{"name":{"a":1,"b":2}}', '{"provisional":"true","durationSeconds":"12","notes":12}', "\t{}\r\n", "\u00a0{}", "{\u2028}",
]  # fmt: skip


@pytest.mark.node
def test_texts_are_read_as_strictly(ask: Ask) -> None:
    jobs = [{"model": "Wrapup", "profile": profile, "texts": TEXTS} for profile in PROFILES]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert list(disagreements(jobs, answers)) == []


SOUND = [
    '{"a": [1, 2.5e3, -0], "b": "x\\u00e9\\ud83d\\ude00", "c": {"d": null, "e": true}}', "[1,2]", '{"a":"é😀"}', "[[],{}]", '"x"',
    "12", "-1.5", "true", '{\n "a": 1,\n "b": [\n  "x",\n  2\n ]\n}\n', ' {"a" : false } ', '["\\n\\\\"]', "[1.5,1E2,1e+3]", '["\\ud83d\\ude00"]', '{"x":"😀",\r\n"y":"\u2028"}',
]  # fmt: skip
SPLINTERS = [
    *'{}[],:"\\ue+-.0123456789 \n\r\t\x00\x1f\'/#aN', "\\u", "\\ud800", "\\udc00", "null", "nul", "NaN", "-Infinity", "None", "Noneé", "/*", "//",
    "\ufeff", "é", "😀", "\u00a0", "\u2028", "\x85", "1e999", "01", "1.", ",}", ",]", "a:", "<a", "\x1c", "1" * 30,
]  # fmt: skip


@pytest.mark.node
def test_what_is_no_json_is_told_in_the_same_words_at_the_same_place(ask: Ask) -> None:
    at_random = random.Random(7)  # noqa: S311 # nothing secret

    def broken() -> str:
        text = at_random.choice(SOUND)
        for _ in range(at_random.choice([1, 1, 1, 2, 3])):
            at = at_random.randrange(len(text) + 1)
            end = min(len(text), at + at_random.choice([0, 0, 1, 1, 2, len(text)]))
            text = text[:at] + at_random.choice(["", *SPLINTERS]) + text[end:]
        return text

    jobs = [{"model": "Wrapup", "profile": "strict", "texts": [broken() for _ in range(2000)]}]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert sum(found["code"] == "not-json" for [found, *_] in filter(None, answers[0])) > 1000
    assert list(disagreements(jobs, answers)) == []


LIMITS = [2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, -(2**63) - 2048]  # fmt: skip


@pytest.mark.node
@pytest.mark.parametrize("profile", PROFILES)
def test_integers_are_compared_with_their_limits_digit_by_digit(profile: str, ask: Ask) -> None:
    numbers = [*map(str, LIMITS), *(f"{number}.0" for number in LIMITS), "1e19", "-1e19", "100.5", "100", "101"]
    jobs = [
        {"model": model, "profile": profile, "texts": [f'{{"{name}":{number}}}' for number in numbers]}
        for model, name in (("PhoneNumber", "extension"), ("ScoredAgent", "score"), ("ServiceLevel", "percentage"))
    ]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert list(disagreements(jobs, answers)) == []


NOT_JSON = [
    "// c\n{}", '{"a": 1 # c\n}', "{} /* c */", "[1,]", '{"a": 1 ,\n}', "{'a': 1}", "[True]", '{"a": None}', "{a: 1}", '{"a": 1, b: 2}',
    " <!DOCTYPE html>", "<HTML>", "<?xml?>", "<a", "{}\n{}", "[] [", "{},", "[1] x", "[NaN]", "\ufeff{}", "", "[1,", "{x} {}", '{"a":"\t"}',
]  # fmt: skip


@pytest.mark.node
def test_what_a_text_is_instead_of_json_is_told_alike(ask: Ask) -> None:
    jobs = [{"model": "Wrapup", "profile": "strict", "texts": NOT_JSON}]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert list(disagreements(jobs, answers)) == []


OURS = "https://convoschema.github.io/schemas/"
ODD = {
    "Order": {
        "$ref": OURS + "conversation/Participant.json",
        "properties": {"attributes": {"required": ["b", "a"], "properties": {"a": {"minLength": 3, "pattern": "^\\d+$"}}}},
    },
    "Rules": {
        "type": "object",
        "properties": {
            "n": {"type": ["integer", "null"], "minimum": 2, "exclusiveMaximum": 10, "multipleOf": 2},
            "x": {"type": "number", "maximum": 2, "exclusiveMinimum": 0},
            "s": {"type": "string", "maxLength": 3, "enum": ["😀😀😀", "abcd"]},
            "c": {"const": {"a": [1, {"b": None}]}},
            "d": {"type": "string", "format": "date"},
            "day": {"format": "date", "pattern": "^2"},
            "l": {"prefixItems": [{"type": "string"}, False], "items": {"type": "integer"}, "uniqueItems": True, "maxItems": 4},
            "k": {"contains": {"type": "string"}, "minContains": 2, "maxContains": 3, "minItems": 1},
            "any": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            "one": {"oneOf": [{"type": "number"}, {"type": "integer"}]},
            "no": {"not": {"type": "string"}},
            "never": False,
            "if": {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"type": "integer"}},
            "u": {"properties": {"a": True}, "patternProperties": {"^p": {"type": "string"}}, "unevaluatedProperties": False},
            "v": {"prefixItems": [True], "unevaluatedItems": {"type": "integer"}},
            "m": {"patternProperties": {"^\\w$": {"type": "string"}}, "additionalProperties": False, "minProperties": 1, "maxProperties": 2},
            "names": {"propertyNames": {"maxLength": 2, "pattern": "^a"}},
            "dep": {"dependentRequired": {"a": ["b", "c"]}, "dependentSchemas": {"z": {"required": ["y"]}}},
            "all": {"allOf": [{"type": "string"}, {"minLength": 2}, {"$ref": OURS + "media/Call.json"}]},
            "secret": {"x-personal-data": True, "properties": {"e": {"enum": ["yes"]}, "t": {"type": "boolean"}}},
            "word": {"x-personal-data": "text", "enum": ["yes"]},
            "shown": {"x-personal-data": False, "enum": ["yes"]},
            "open": {"enum": ["a", 1, None, True]},
            "closed": {"properties": {"constructor": {"$ref": "constructor.json"}}, "additionalProperties": False},
        },
        "required": ["r"],
    },
    "constructor": {"type": "object"},
}  # fmt: skip
ODD_TEXTS = [
    "{}", '{"r":1,"zz":2}', '{"n":null}', '{"n":1}', '{"n":3}', '{"n":10}', '{"n":2.5}', '{"n":"4"}', '{"x":0}', '{"x":2.5}', '{"s":"😀😀😀"}', '{"s":"abcd"}', '{"s":"abc"}',
    '{"c":{"a":[1.0,{"b":null}]}}', '{"c":{"a":[1,{"b":false}]}}', '{"d":"2025-02-30"}', '{"d":"2025-02-28"}', '{"day":"1999-13-01"}', '{"day":"1999-12-01"}',
    '{"l":["a"]}', '{"l":["a",1]}', '{"l":[1,1,2,2.0,2]}', '{"l":["a",[],{"a":1,"b":2},{"b":2,"a":1},1,true]}', '{"k":[]}', '{"k":["a"]}', '{"k":["a","b"]}', '{"k":["a","b","c","d"]}',
    '{"any":1.5}', '{"any":1}', '{"one":1}', '{"one":1.5}', '{"one":"x"}', '{"no":"x"}', '{"no":1}', '{"never":1}', '{"if":"x"}', '{"if":"xx"}', '{"if":1.5}',
    '{"u":{"a":1,"p":1,"b":2}}', '{"u":{"p":"x"}}', '{"v":[1,2]}', '{"v":[1]}', '{"m":{}}', '{"m":{"a":1,"bb":2,"c":"x"}}', '{"names":{"abc":1,"b":2}}',
    '{"dep":{"a":1,"z":2}}', '{"all":1}', '{"all":"x"}', '{"secret":{"e":"no","t":"true"}}', '{"word":"yess"}', '{"shown":"yess"}', '{"open":"A"}', '{"open":1.0}', '{"open":0}', '{"open":true}', '{"open":null}',
    '{"closed":{"constructor":1,"toString":2,"__proto__":3,"Constructor":4}}',
    '{"attributes":{}}', '{"attributes":{"a":"1","b":null}}', '{"attributes":{"a":"x1"}}', '{"attributes":{"a":7},"calls":[{"state":"x"}]}',
]  # fmt: skip


@pytest.mark.node
@pytest.mark.parametrize("profile", PROFILES)
def test_rules_of_users_schemas(profile: str, ask: Ask, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(**ODD)
    jobs = [{"model": model, "profile": profile, "texts": ODD_TEXTS} for model in ODD]
    bundles = [{"model": model, "profile": profile} for model in ODD]
    answered = ask(catalog, jobs, bundles)
    assert list(disagreements(jobs, answered["answers"], catalog)) == []
    for model, text in zip(ODD, answered["printed"], strict=True):
        assert json.loads(text) == convoschema.schema(model, profile=profile, catalog=catalog)  # type: ignore[call-overload]


@pytest.mark.node
def test_files_that_are_not_utf8_are_told_alike(ask: Ask) -> None:
    text = '{"a": "é",\n "b": 1}'
    files = [text.encode(encoding) for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1")]
    files += [b"\xff", text.encode()[:8], b'{"a":\n"\xf0\x9f\x98\x80\xe9"}', b"{}\n" * 50 + b"\x80{}", b"\xed\xa0\x80"]
    found = ask(convoschema.Catalog.bundled(), files=files)["refused"]
    for file, told in zip(files, found, strict=True):
        [problem] = convoschema.iter_problems(file, "Wrapup")
        assert (told["code"], told["message"], told["hint"]) == (problem.code, problem.message, problem.hint)
        assert told["message"].endswith(f": line {told['line']}, column {told['column']}")


BEYOND_DOUBLES = {
    "Exact": {
        "properties": {
            "items": {"uniqueItems": True},
            "one": {"const": 2**53 + 1},
            "some": {"enum": [2**53 + 1, -(2**63), 2**62, [2**64 - 1]]},
            "least": {"minimum": 2**53 + 1},
            "below": {"exclusiveMaximum": 2**60 + 1},
            "third": {"multipleOf": 3},
            "tenth": {"multipleOf": 0.5},
            "__proto__": {"type": "string", "x-personal-data": True},
            "deep": {"properties": {"__proto__": {"minLength": 2}}, "required": ["__proto__"], "additionalProperties": False},
            "other": {"$ref": "#/$defs/__proto__"},
        },
        "$defs": {"__proto__": {"properties": {"__proto__": {"type": "integer"}}, "required": ["constructor"]}},
    },
}  # fmt: skip
AROUND = [
    2**53,
    2**53 + 1,
    2**53 + 2,
    2**60,
    2**60 + 1,
    2**62,
    2**62 + 1,
    -(2**63),
    2**64 - 1,
    2**64,
    3**30,
    3**33,
    3**35,
    3**35 + 1,
]
EXACT_TEXTS = [
    *(f'{{"{name}":{number}}}' for number in AROUND for name in ("one", "some", "least", "below", "third", "tenth")),
    '{"items":[9007199254740993,9007199254740992,9007199254740993.0]}', '{"items":[4611686018427387904,4.611686018427387904e18,0,-0,-0.0]}',
    '{"items":[18446744073709551615,18446744073709551616,1.8446744073709551616e19]}', '{"some":[18446744073709551615]}', '{"some":[18446744073709551616]}',
    '{"__proto__":7}', '{"deep":{"__proto__":"a"}}', '{"deep":{"constructor":"a"}}', '{"other":{"__proto__":"x","constructor":1}}', '{"other":{}}',
]  # fmt: skip


@pytest.mark.node
@pytest.mark.parametrize("profile", PROFILES)
def test_integers_beyond_doubles_and_names_that_objects_of_javascript_have(
    profile: str, ask: Ask, catalog_of: CatalogOf
) -> None:
    catalog = catalog_of(**BEYOND_DOUBLES)
    jobs = [{"model": model, "profile": profile, "texts": EXACT_TEXTS} for model in BEYOND_DOUBLES]
    asked = [{"model": model, "profile": profile} for model in BEYOND_DOUBLES]
    answered = ask(catalog, jobs, asked)
    assert list(disagreements(jobs, answered["answers"], catalog)) == []
    for model, text in zip(BEYOND_DOUBLES, answered["printed"], strict=True):
        assert json.loads(text) == convoschema.schema(model, profile=profile, catalog=catalog)  # type: ignore[call-overload]


@pytest.mark.node
def test_only_a_line_feed_ends_a_line_and_columns_count_characters(ask: Ask) -> None:
    texts = [
        '{"name":"😀😀","code":7}',
        '{\r"code":\r\n7,\r\r\n"name":[\r"é😀"]}',
        '\r\n{\r"code" 7}',
        " \n" + "[" * 129 + "]" * 129,
    ]
    jobs = [{"model": "Wrapup", "profile": "strict", "texts": texts}]
    [answers] = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert list(disagreements(jobs, [answers])) == []
    assert [[(told["line"], told["column"]) for told in found] for found in answers] == [
        [(1, 21)],
        [(2, 1), (3, 8)],
        [(2, 10)],
        [(2, 1)],
    ]


STRANGE = [
    '{"conversationId":"x","conversationStart":"yesterday","originatingDirection":7}',
    '{"conversationId":"x","conversationStart":"2025-03-14T09:26:53Z","conversationEnd":null,"participants":[]}',
    '{"a":1}', '{"a":1,"b":2,"c":3}', '{"id":"x","a":1}', '{"id":"x","name":"y","foo":1,"bar":1}', '{"__proto__":1,"constructor":2,"toString":3}',
    '{"message":"x"}', '{"entities":[{"id":"x","username":"y"}],"pageSize":1,"pageNumber":1,"total":1}', '{"entities":[7],"pageSize":1,"pageNumber":1,"total":1}', '{"entities":[],"pageSize":1,"pageNumber":1}',
    '{"conversation_id":"x","conversation_start":"y","conversation_end":"z","participants":[]}', '{"start_time":"x","end_time":"y","state":"z","self_uri":"u","a":1}',
    '{"participantId":"x","participantName":"y","sessions":[]}', '{"messageSegmentCount":1,"messageStatus":"y","stickers":[],"media":[{"id":"x"}]}', '{"total":1,"page_size":1,"page_number":2,"entities":[{"start_time":"x","self_uri":"y"}]}',
    '{"entities":[{"participants":[{"hold":true,"muted":false,"otherMediaUris":[]}],"otherMediaUris":[]}],"pageSize":1,"pageNumber":1,"total":1}',
    '{"id":"x","a":1,"b":2,"c":3,"d":4}', "{}", "[]", "7", '{"topicName":"v2.x","eventBody":{},"version":"2"}', '{"orderNumber":1,"b":2,"c":3,"d":4}', '{"x":1,"y":2}',
]  # fmt: skip
USERS_OWN = {
    "Order": {"type": "object", "properties": {"orderNumber": True, "b": True, "c": True, "d": True}},
    "Extended": {"$ref": OURS + "conversation/Participant.json", "properties": {"x": True}},
    "Branches": {"if": {"properties": {"a": True}}, "then": {"properties": {"x": True}}, "anyOf": [{"properties": {"y": True}}], "dependentSchemas": {"q": {"properties": {"b": True}}}},
    "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "Free": {"type": "object"},
    "Closed": {"properties": {"x": True}, "additionalProperties": False},
}  # fmt: skip


@pytest.mark.node
@pytest.mark.parametrize("profile", PROFILES)
def test_payloads_of_another_model(profile: str, ask: Ask, catalog_of: CatalogOf) -> None:
    models = convoschema.models()
    pages = [model for model in models if model.endswith("EntityListing")]
    others = [json.dumps(data) for model in (*models[::18], *pages) for data in examples(model)]
    jobs = [{"model": model, "profile": profile, "texts": [*STRANGE, *others]} for model in (*models[::18], *ROOTS)]
    jobs += [
        {"model": model, "profile": profile, "naming": "sdk", "texts": [*STRANGE, *others]}
        for model in ("Wrapup", "Conversation")
    ]
    answers = ask(convoschema.Catalog.bundled(), jobs)["answers"]
    assert list(disagreements(jobs, answers)) == []
    told = [
        problem["message"]
        for answer in answers
        for found in answer
        for problem in found
        if problem["code"] == "unrecognised"
    ]
    assert "Conversation knows 0 of 3 properties; AnalyticsConversation knows 3" in told
    catalog = catalog_of(**USERS_OWN)
    jobs = [{"model": model, "profile": profile, "texts": STRANGE} for model in (*USERS_OWN, "Wrapup")]
    assert list(disagreements(jobs, ask(catalog, jobs)["answers"], catalog)) == []


def test_data_cannot_end_a_page_early() -> None:
    assert as_script("x", {"a": "</script>é"}) == 'convoschema.x = {"a":"\\u003c/script>é"};\n'


def test_data_are_what_they_are_in_javascript_too() -> None:
    data = {"__proto__": [2**53 - 1, 2**53, -(2**53), True, 1.5, None], "b": ()}
    written = 'convoschema.x = {["__proto__"]:[9007199254740991,9007199254740992n,-9007199254740992n,true,1.5,null],"b":[]};\n'
    assert as_script("x", data) == written
