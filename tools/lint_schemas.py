#!/usr/bin/env python3
"""Check the schema files beyond what any JSON Schema tool would: python tools/lint_schemas.py [SCHEMAS_DIR].

Prints a line a finding and exits with 1 if there is one. The rules are the functions below; each says what it
demands. The files must obey schemas/dialect.json in the first place.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any

from jsonschema import Draft202012Validator
from referencing.exceptions import Unresolvable
from schema_files import ROOTS, TOPICS, Files

from convoschema._checking.formats import PATTERNS
from convoschema._schema.aliases import upstream_names
from convoschema._schema.catalog import BASE, describes_model
from convoschema._schema.pointers import to_pointer
from convoschema._schema.profiles import DOCUMENTED, INTEGERS, ON_WRITE
from convoschema._schema.relations import EACH, paths_of, relations_of
from convoschema._schema.requests import Request, requests_of

ORDER = (
    *(
        "$schema",
        "$id",
        "$ref",
        "title",
        "description",
        "type",
        "enum",
        "format",
        "pattern",
        "items",
        "uniqueItems",
    ),
    *("properties", "additionalProperties", "readOnly", "deprecated", "x-documented", "x-values-on-write"),
    *("x-personal-data", "x-required-on-write", "x-relations", "x-write", "x-upstream-names", "x-enum-descriptions"),
    *("examples", "$comment"),
)
_PAIRS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))
_BOUNDS_OF_TYPE = {
    "integer": frozenset({"minimum", "maximum"}),
    "number": frozenset({"minimum", "maximum"}),
    "string": frozenset({"minLength", "maxLength", "pattern"}),
    "array": frozenset({"minItems", "maxItems"}),
}
_TOPIC = re.compile(r"v2(\.([a-z][A-Za-z]*|\{id\}))+")
_PHONE = re.compile(r"\+[0-9]{7,}")
_RESERVED_PHONE = re.compile(r"\+1[0-9]{3}55501[0-9]{2}")
_HOST = re.compile(r"(?:@|https?://)([\w.-]+\.[\w-]+)")
_RESERVED_HOST = re.compile(r".*\.example|(192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.[0-9]+")


def obeys_dialect(files: Files, place: str) -> Iterator[str]:
    """The file obeys the meta-schema."""
    if files.obeys(files.schemas[place]):
        return
    for error in Draft202012Validator(files.dialect).iter_errors(files.schemas[place]):
        place_in_file = to_pointer(error.absolute_path) or "the file"
        yield f"{place_in_file} breaks the dialect's {error.validator}: {error.message[:200]}"


def is_named_alike(files: Files, place: str) -> Iterator[str]:
    """File name, title and address are the same."""
    schema, name = files.schemas[place], PurePosixPath(place).stem
    if schema.get("title") != name:
        yield f"title is {schema.get('title')!r}, the file is called {name!r}"
    if schema.get("$id") != BASE + place:
        yield f"$id is {schema.get('$id')!r}, should be {BASE + place!r}"


def references_resolve(files: Files, place: str) -> Iterator[str]:
    """Every reference leads to a file."""
    for reference, target in files.references(place):
        if target not in files.schemas:
            yield f"the reference {reference} leads nowhere"


def is_no_orphan(files: Files, place: str) -> Iterator[str]:
    """Another file refers to this one, a topic carries it, or it is a root."""
    name = PurePosixPath(place).stem
    if name not in ROOTS and name not in files.carried and place not in files.referred:
        yield "nothing refers to this file"


def keywords_in_order(files: Files, place: str) -> Iterator[str]:
    """Keywords stand in the order of ORDER."""
    for pointer, schema in _schemas(files.schemas[place]):
        known = [keyword for keyword in schema if keyword in ORDER]
        if known != sorted(known, key=ORDER.index):
            yield f"{pointer or 'the root'}: the keywords {', '.join(known)} are out of order"


def descriptions_differ(files: Files, place: str) -> Iterator[str]:
    """No two properties of a model share a description word for word."""
    first: dict[str, str] = {}
    for pointer, schema in _schemas(files.schemas[place]):
        description = schema.get("description")
        if description is not None and first.setdefault(description, pointer) != pointer:
            yield f"{pointer} has the description of {first[description] or 'the model'}"


def enumerations_explained(files: Files, place: str) -> Iterator[str]:
    """What x-enum-descriptions explains is in the enumeration beside it."""
    for pointer, schema in _schemas(files.schemas[place]):
        strangers = schema.get("x-enum-descriptions", {}).keys() - schema.get("enum", ())
        if strangers and "enum" in schema:
            yield f"{pointer}: x-enum-descriptions has {', '.join(sorted(strangers))}, enum has not"


def write_requirements_exist(files: Files, place: str) -> Iterator[str]:
    """What is required on write is a property."""
    schema = files.schemas[place]
    strangers = set(schema.get("x-required-on-write", ())) - schema.get("properties", {}).keys()
    if strangers:
        yield f"x-required-on-write names {', '.join(sorted(strangers))}, which is no property"


def relations_are_described(files: Files, place: str) -> Iterator[str]:
    """The paths of relations lead to properties, through arrays where they have an asterisk."""
    for number, relation in enumerate(relations_of(files.schemas[place])):
        for path in paths_of(relation):
            if not _is_described(files, place, files.schemas[place], path.split("/")):
                yield f"x-relations/{number} names {path}, which is not described"


def requests_have_bodies(files: Files, place: str) -> Iterator[str]:
    """A request's body is of a model that tells the same request as its own, in its description too."""
    schema = files.schemas[place]
    for request in requests_of(schema):
        if request.model is None:
            if request.request not in schema["description"]:
                yield f"x-write has {request.request}, the description has not"
            continue
        body = files.schemas.get(files.paths.get(request.model, ""), {})
        if body.get("title") != request.model or Request(request.request) not in requests_of(body):
            yield f"x-write has {request}, which does not tell that request"


def personal_data_has_a_kind(files: Files, place: str) -> Iterator[str]:
    """A mark of personal data says which kind it is."""
    for pointer, schema in _schemas(files.schemas[place]):
        if schema.get("x-personal-data") is True:
            yield f"{pointer}: x-personal-data names no kind"


def formats_have_patterns(files: Files, place: str) -> Iterator[str]:
    """An asserted format stands beside the pattern that makes it mean the same everywhere."""
    for pointer, schema in _schemas(files.schemas[place]):
        name = schema.get("format", "")
        if name in PATTERNS and schema.get("pattern") != PATTERNS[name]:
            yield f"{pointer or 'the root'}: format {name} goes with the pattern of common/Timestamp.json or Date.json"


def bounds_fit_their_values(files: Files, place: str) -> Iterator[str]:
    """Documented bounds are of the value's type and leave room for values, and values on write are known ones."""
    for pointer, schema in _schemas(files.schemas[place]):
        bounds = schema.get(DOCUMENTED, {})
        value = files.resolved(place, schema)
        if strangers := bounds.keys() - _BOUNDS_OF_TYPE.get(value.get("type", ""), frozenset()):
            yield f"{pointer}: {', '.join(sorted(strangers))} bounds no {value.get('type')}"
        if any(bounds[low] > bounds[high] for low, high in _PAIRS if low in bounds and high in bounds):
            yield f"{pointer}: the bounds leave no value"
        least, most = INTEGERS.get(value.get("format", ""), (float("-inf"), float("inf")))
        if not least <= bounds.get("minimum", least) <= bounds.get("maximum", most) <= most:
            yield f"{pointer}: the bounds are beyond those of {value.get('format')}"
        if strangers := set(schema.get(ON_WRITE, ())) - set(value.get("enum", schema.get(ON_WRITE, ()))):
            yield f"{pointer}: {ON_WRITE} has {', '.join(sorted(strangers))}, enum has not"


def examples_conform(files: Files, place: str) -> Iterator[str]:
    """The examples are valid under the strict profile."""
    schema = files.schemas[place]
    validator = Draft202012Validator({"$ref": schema.get("$id", "")}, registry=files.strict_registry)
    for index, example in enumerate(schema.get("examples", ())):
        try:
            for error in validator.iter_errors(example):
                yield f"example {index}: {to_pointer(error.absolute_path) or 'as a whole'} breaks {error.validator}"
        except Unresolvable:
            yield f"example {index} can't be checked: a reference leads nowhere"


def examples_invented(files: Files, place: str) -> Iterator[str]:
    """Phone numbers and hosts in examples are reserved ones, which belong to nobody."""
    text = json.dumps(files.schemas[place].get("examples", ()))
    for phone in _PHONE.findall(text):
        if not _RESERVED_PHONE.fullmatch(phone):
            yield f"the phone number {phone} is not a reserved one, +1 NPA 555 01xx"
    for host in _HOST.findall(text):
        if not _RESERVED_HOST.fullmatch(host):
            yield f"the host {host} is not a reserved one, below .example or 192.0.2.0/24"


def aliases_are_of_one_model(files: Files, place: str) -> Iterator[str]:
    """The vendor's other names of a model stand in alphabetical order, as upstream's, and belong to no other."""
    aliases = upstream_names(files.schemas[place])
    if list(aliases) != sorted(aliases):
        yield "x-upstream-names are not in alphabetical order"
    for alias in aliases:
        if files.paths[alias] != place:
            yield f"x-upstream-names has {alias}, which {files.paths[alias]} has"
        elif alias == PurePosixPath(place).stem:
            yield f"x-upstream-names has {alias}, the model's own name"


def topics_are_well_formed(files: Files) -> Iterator[str]:
    """A topic is v2 and then segments, words or {id}, and is told by model, description and unsure alone."""
    for topic, said in files.topics.items():
        if not _TOPIC.fullmatch(topic):
            yield f"{topic} is no pattern of a topic"
        strangers = said.keys() - {"model", "description", "unsure"}
        if strangers or said.get("unsure", True) is not True:
            yield f"{topic} has {', '.join(sorted(strangers)) or 'unsure, which is true or absent'}"


def topics_have_models(files: Files) -> Iterator[str]:
    """The model that a topic names is there, by its own name."""
    models = {PurePosixPath(place).stem for place, schema in files.schemas.items() if describes_model(schema)}
    for topic, said in files.topics.items():
        if said.get("model") not in models:
            yield f"{topic} names the model {said.get('model')}, which is not there"


def topics_are_described(files: Files) -> Iterator[str]:
    """The description of a topic is made of sentences, as those of models are, and is its own."""
    sentences = Draft202012Validator(files.dialect["$defs"]["sentences"])
    first: dict[str, str] = {}
    for topic, said in files.topics.items():
        description = said.get("description", "")
        if not sentences.is_valid(description):
            yield f"the description of {topic} is no sentence"
        elif first.setdefault(description, topic) != topic:
            yield f"{topic} has the description of {first[description]}"


Rule = Callable[[Files, str], Iterator[str]]
TopicRule = Callable[[Files], Iterator[str]]

RULES: tuple[Rule, ...] = (
    obeys_dialect,
    is_named_alike,
    references_resolve,
    is_no_orphan,
    keywords_in_order,
    descriptions_differ,
    enumerations_explained,
    write_requirements_exist,
    relations_are_described,
    requests_have_bodies,
    personal_data_has_a_kind,
    formats_have_patterns,
    bounds_fit_their_values,
    examples_conform,
    examples_invented,
    aliases_are_of_one_model,
)
TOPIC_RULES: tuple[TopicRule, ...] = (topics_are_well_formed, topics_have_models, topics_are_described)


def lint(root: Path) -> Iterator[str]:
    """Yield a line for everything that is wrong with the schema files of a directory."""
    files = Files(root)
    for place in files.schemas:
        for rule in RULES:
            for finding in rule(files, place):
                yield f"{place}: {finding} [{rule.__name__}]"
    for topic_rule in TOPIC_RULES:
        for finding in topic_rule(files):
            yield f"{TOPICS}: {finding} [{topic_rule.__name__}]"


def main(arguments: list[str]) -> int:
    """Print what is wrong; return the exit code."""
    root = Path(arguments[0]) if arguments else Path(__file__).parent.parent / "schemas"
    findings = list(lint(root))
    for finding in findings:
        print(finding)
    print(f"{len(Files(root).schemas)} schema files, {len(findings)} findings")
    return 1 if findings else 0


def _is_described(files: Files, place: str, schema: dict[str, Any], steps: list[str]) -> bool:
    """Return whether steps lead to something that a schema describes."""
    if "$ref" in schema:
        place = normpath(str(PurePosixPath(place).parent / schema["$ref"]))
        schema = files.schemas.get(place, {})
    if not steps:
        return True
    properties = schema.get("properties", {})
    if steps[0] != EACH:
        inner = [properties[steps[0]]] if steps[0] in properties else []
    elif "items" in schema:
        inner = [schema["items"]]
    else:
        inner = [value for value in properties.values() if "items" in value]
    return any(_is_described(files, place, found, steps[1:]) for found in inner)


def _schemas(schema: dict[str, Any], pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a schema of the dialect and all inside it, each with its JSON Pointer."""
    yield pointer, schema
    for name, value in schema.get("properties", {}).items():
        yield from _schemas(value, f"{pointer}/properties/{name}")
    for keyword in ("items", "additionalProperties"):
        if keyword in schema:
            yield from _schemas(schema[keyword], f"{pointer}/{keyword}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
