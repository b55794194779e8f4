"""`docs markdown`: tables that link to each other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import convoschema
from convoschema._options import Naming
from convoschema.docs.pages.markdown import markdown_of
from convoschema.docs.reference.content import Reference
from convoschema.docs.reference.reading import read_reference
from tests.command_line import in_process
from tests.conftest import CatalogOf, Run

TABLE = "|Name | Type | Description | Notes|\n|------------ | ------------- | ------------- | -------------|\n"


@pytest.mark.no_cover
def test_every_model_has_a_file_and_every_link_leads_to_one(reference: Reference, run: Run, folder: Path) -> None:
    done = run("docs", "markdown", "--output", "wiki")
    pages = {path.name: path.read_text("utf-8") for path in (folder / "wiki").iterdir()}
    assert (done.code, done.out) == (0, f"{len(pages)} files written to wiki\n")
    assert {f"{name}.md" for name in convoschema.models()} | {"README.md", "Timestamp.md"} <= pages.keys()
    for text in pages.values():
        assert {*re.findall(r"\]\(([^)]*)\)", text)} <= pages.keys()
    assert all(f"[{name}]({name}.md)" in pages["README.md"] for name in convoschema.models())
    assert all(pages[f"{name}.md"] == markdown_of(entry) for name, entry in reference.models.items())


def test_the_table_is_that_of_sdk_documentation(reference: Reference) -> None:
    text = markdown_of(reference.models["Participant"])
    assert text.startswith("# Participant\n\nOne party to a conversation")
    assert TABLE in text
    rows = {line.split(" | ")[0]: line for line in text.splitlines() if line.startswith("|**")}
    assert rows.keys() == {f"|**{name}**" for name in convoschema.Catalog.bundled().read("Participant")["properties"]}
    assert "| [**array of Call**](Call.md) |" in rows["|**calls**"]
    assert "| [**Timestamp**](Timestamp.md) |" in rows["|**startTime**"]
    assert rows["|**flaggedReason**"].endswith(" | one of `general` |")
    assert rows["|**name**"].endswith(" | personal data: name |")
    assert "### Values of wrapupPrompt\n\n- `mandatory`: The agent must choose a code" in text
    assert "### Known values of purpose\n" in text
    assert "## Used by\n\n[Conversation](Conversation.md)\n" in text
    assert '## Example\n\n```json\n{\n  "id": ' in text
    [state] = (entry for entry in reference.shared if entry.name == "CommunicationState")
    assert "## Values\n\n- `alerting`: Offered" in markdown_of(state)


def test_the_other_names_of_a_model_are_told(reference: Reference) -> None:
    text = markdown_of(reference.models["OutOfOfficeEventUser"])
    names = "`QueueUserEventTopicUserReference`, `UserStationChangeTopicUser`"
    assert f"The vendor's other names of the same structure: {names}.\n" in text
    assert "other names" not in markdown_of(reference.models["Participant"])


def test_relations_are_told(reference: Reference) -> None:
    entry = reference.models["Participant"]
    assert "\n## Relations\n" in markdown_of(entry)
    assert "\n- userUri is /api/v2/users/{userId}\n" in markdown_of(entry)
    assert "\n- user\\_uri is /api/v2/users/{user\\_id}\n" in markdown_of(entry, Naming.SDK)
    assert "## Relations" not in markdown_of(reference.models["Queue"])


def test_what_requests_take_is_told(reference: Reference) -> None:
    assert "\nIt is the body of POST /api/v2/users: the profile write is for it.\n" in markdown_of(
        reference.models["CreateUser"]
    )
    assert "profile write" not in markdown_of(reference.models["Participant"])


@pytest.mark.no_cover
def test_names_may_be_those_of_the_sdk(run: Run, folder: Path) -> None:
    assert run("docs", "markdown", "--output", "wiki", "--naming", "sdk").code == 0
    text = (folder / "wiki" / "Participant.md").read_text("utf-8")
    assert "|**wrapup_prompt** | " in text.replace("\\_", "_")
    assert "## Example" not in text


IN_ORDER = {"in-order": ["startTime", "endTime"]}
ODD = {
    "Odd": {
        "$ref": "https://convoschema.github.io/schemas/media/Call.json",
        "description": "Ours: <b> & *all*.",
        "properties": {"a|b": {"description": "one\ntwo | three", "enum": ["x|y", "z"]}},
    },
    "Quoted": {
        "properties": {
            "a": {
                "enum": ["`<img src=x onerror=alert(1)>`", "a``b", "c\n# d", ""],
                "x-enum-descriptions": {"a``b": "two"},
            }
        }
    },
}


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the pages of a user's odd schemas, by the names of the models."""
    folder = tmp_path_factory.mktemp("theirs")
    (folder / "mine").mkdir()
    for name, schema in ODD.items():
        (folder / "mine" / f"{name}.json").write_text(json.dumps(schema))
    assert in_process(folder, "docs", "markdown", "--output", "wiki", "--catalog", "mine").code == 0
    return {name: (folder / "wiki" / f"{name}.md").read_text("utf-8") for name in ODD}


@pytest.mark.no_cover
def test_what_a_user_wrote_breaks_no_table(theirs: dict[str, str]) -> None:
    assert theirs["Odd"].startswith(
        ("# Odd\n\nOurs: \\<b\\> & \\*all\\*.\n\nAn overlay on [Call](Call.md).\n\n## Properties\n\n" + TABLE)
        + "|**a\\|b** | **anything** | one two \\| three | one of `x\\|y`, `z` |\n"
    )


def test_an_overlay_lists_what_it_inherits(theirs: dict[str, str]) -> None:
    [held] = re.findall(r"^\|\*\*held\*\*.*", theirs["Odd"], re.MULTILINE)
    assert held.endswith("| inherited from [Call](Call.md) |")


def test_an_overlay_tells_the_relations_and_rules_that_it_inherits(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Order={"properties": {"startTime": {}, "endTime": {}}, "minProperties": 1, "x-relations": [IN_ORDER]},
        Plain={"$ref": "Order.json", "properties": {"a": {}}, "maxProperties": 9},
        Mine={"$ref": "Plain.json", "properties": {"a": {}}, "maxProperties": 8, "x-relations": [{"unique": "a"}]},
    )
    text = markdown_of(read_reference(catalog).models["Mine"], Naming.SDK)
    assert (
        "\nmembers: at most 8\n\nInherited from [Plain](Plain.md): members: at most 9\n\n"
        "Inherited from [Order](Order.md): members: at least 1\n\n## Properties\n"
    ) in text
    told = text.partition("## Relations\n")[2].partition("\n## ")[0]
    assert "\n- no two of a are the same\n" in told
    assert told.endswith(
        "\nInherited from [Order](Order.md):\n\n- start\\_time and end\\_time follow one another in time\n"
    )


def test_values_stand_between_as_many_backticks_as_it_takes(theirs: dict[str, str]) -> None:
    values = "- `` `<img src=x onerror=alert(1)>` ``\n- ``` a``b ```: two\n- `c # d`\n- `  `\n"
    assert values in theirs["Quoted"]


def test_an_output_that_cannot_be_written(run: Run, write: Callable[..., None]) -> None:
    write(wiki="a file")
    done = run("docs", "markdown", "--output", "wiki")
    assert done.code == 2
    done = run("docs", "markdown", "--output", "wiki/below")
    assert (done.code, done.out) == (3, "")
    assert done.err == "Error: wiki/below can't be written: Not a directory\n"


@pytest.mark.parametrize("arguments", [["docs"], ["docs", "build"], ["docs", "markdown"], ["diff"]])
def test_help_has_an_example_or_the_commands(arguments: list[str], run: Run) -> None:
    done = run(*arguments, "--help")
    assert done.code == 0
    assert "Example" in done.out or "build" in done.out
