"""What a release needs: workflows, issue forms, the version wherever it stands, the container file."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from ruamel.yaml import YAML
from trove_classifiers import classifiers, deprecated_classifiers

from convoschema._version import __version__
from tests.cases import REPOSITORY

GITHUB = REPOSITORY / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config")
SCHEMAS = {
    **dict.fromkeys(WORKFLOWS, "github-workflows"),
    **dict.fromkeys(FORMS, "github-issue-forms"),
    GITHUB / "ISSUE_TEMPLATE" / "config.yml": "github-issue-config",
    GITHUB / "dependabot.yml": "dependabot",
    REPOSITORY / "CITATION.cff": "citation-file-format",
}
TOOL = runpy.run_path(str(REPOSITORY / "tools" / "release.py"))
HEADING, prepare, notes, disagreements = (TOOL[name] for name in ("HEADING", "prepare", "notes", "disagreements"))
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))


def loaded(path: Path) -> Any:
    return YAML(typ="safe").load(path)


def jobs() -> list[tuple[str, dict[str, Any]]]:
    return [(f"{path.stem}/{name}", job) for path in WORKFLOWS for name, job in loaded(path)["jobs"].items()]


def steps() -> list[tuple[str, dict[str, Any]]]:
    return [(name, step) for name, job in jobs() for step in job.get("steps", ())]


@pytest.mark.parametrize("schema", sorted(set(SCHEMAS.values())))
def test_a_file_obeys_the_published_schema_of_its_kind(schema: str) -> None:
    files = [path for path, kind in SCHEMAS.items() if kind == schema]
    assert files
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *map(str, files)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_issue_form_warns_of_payloads_and_asks_whether_there_is_one() -> None:
    assert len(FORMS) == 3
    for form in FORMS:
        body = loaded(form)["body"]
        assert body[0]["type"] == "markdown"
        assert body[0]["attributes"]["value"].startswith("**Do not paste payloads")
        [question] = [part for part in body if part["type"] == "checkboxes"]
        assert [option["required"] for option in question["attributes"]["options"]] == [True]
    assert loaded(GITHUB / "ISSUE_TEMPLATE" / "config.yml")["blank_issues_enabled"] is False


def test_an_action_is_named_by_a_commit_and_its_version() -> None:
    named = [line for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if " uses: " in line]
    others = [line for line in named if "uses: ./" not in line]
    assert others
    assert [line for line in others if not re.search(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []
    versions = {tuple(re.findall(r"([\w/-]+)@(\w+)", line)) for line in others}
    assert len(versions) == len({dict(version).popitem()[0] for version in versions})


def test_a_job_may_do_no_more_than_it_says_and_ends() -> None:
    for path in WORKFLOWS:
        assert loaded(path)["permissions"] == {}
    for name, job in jobs():
        assert "permissions" in job, name
        assert "timeout-minutes" in job or "uses" in job, name
        allowed = {right for right, level in job["permissions"].items() if level == "write"}
        # What can sign or write runs nothing of this repository.
        assert not allowed or not [step for step in job.get("steps", ()) if "checkout" in step.get("uses", "")], name


def test_no_script_of_a_workflow_has_an_expression_in_it() -> None:
    assert [name for name, step in steps() if "${{" in step.get("run", "")] == []


def test_a_release_is_tested_and_attested_before_it_is_published_by_trust_alone() -> None:
    release = loaded(GITHUB / "workflows" / "release.yml")
    assert release["jobs"]["attest"]["needs"] == ["tests", "build"]
    publish = release["jobs"]["publish"]
    assert (publish["needs"], publish["permissions"]) == (["attest"], {"id-token": "write"})
    assert publish["environment"]["name"] == "pypi"
    assert publish["steps"][-1]["with"] == {"attestations": True}
    assert "secrets." not in (GITHUB / "workflows" / "release.yml").read_text("utf-8")


def test_every_python_that_is_named_is_tested() -> None:
    ci = loaded(GITHUB / "workflows" / "ci.yml")["jobs"]
    tested = {*ci["pythons"]["strategy"]["matrix"]["python"], ci["everything"]["steps"][1]["with"]["python-version"]}
    named = [line.rpartition(" :: ")[2] for line in PROJECT["project"]["classifiers"] if ":: Python :: 3." in line]
    assert sorted(tested) == named
    assert PROJECT["project"]["requires-python"] == f">={named[0]}"


def test_classifiers_and_addresses_are_those_that_the_package_index_knows() -> None:
    project = PROJECT["project"]
    assert {*project["classifiers"]} <= classifiers - deprecated_classifiers.keys()
    assert {"Source", "Documentation", "Changelog", "Issues"} <= project["urls"].keys()
    assert all(address.startswith("https://") for address in project["urls"].values())


def test_releases_are_built_with_what_pyproject_allows() -> None:
    text = (GITHUB / "build-requirements.txt").read_text("utf-8")
    pinned = dict(re.findall(r"^([a-z-]+)==(\S+) \\$", text, re.MULTILINE))
    for needed in map(Requirement, PROJECT["build-system"]["requires"]):
        assert needed.specifier.contains(pinned[needed.name])
    assert {*(GITHUB / "build-requirements.in").read_text("utf-8").split("\n")} >= {"build", "hatchling", "orjson"}


def test_sections_of_the_changelog_are_of_versions_the_newest_first() -> None:
    found = HEADING.findall((REPOSITORY / "CHANGELOG.md").read_text("utf-8"))
    headings = re.findall(r"^## .*$", (REPOSITORY / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert len(found) == len(headings)
    versions = [version for version, _ in found if version != "Unreleased"]
    assert versions == sorted(set(versions), key=Version, reverse=True)
    assert versions[0] == __version__
    assert [place for place, (version, day) in enumerate(found) if "Unreleased" in (version, day)] in ([], [0])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a copy of the files that say which version this is."""
    (tmp_path / "src" / "convoschema").mkdir(parents=True)
    for name in ("src/convoschema/_version.py", "CITATION.cff", "CHANGELOG.md"):
        shutil.copy(REPOSITORY / name, tmp_path / name)
    return tmp_path


def test_a_version_is_prepared_wherever_it_stands(root: Path) -> None:
    changelog = root / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n", "utf-8")
    assert list(disagreements(root, "v0.7.0")) == [
        "_version.py does not say 0.7.0",
        "the newest section of CHANGELOG.md is not 0.7.0, with a day",
    ]
    prepare(root, "0.7.0", date(2031, 2, 3))
    assert list(disagreements(root, "v0.7.0")) == []
    assert "0.7.0, 2031-02-03" in ", ".join(
        re.findall(r"(?:version|date-released): (.*)", (root / "CITATION.cff").read_text("utf-8"))[1:]
    )
    assert notes(root, "v0.7.0") == "### Added\n\n- A thing.\n"
    with pytest.raises(SystemExit, match="no section that is not released"):
        prepare(root, "0.8.0", date(2031, 3, 4))
    text = changelog.read_text("utf-8")
    changelog.write_text(text.replace("## [0.7.0]", "## [Unreleased]\n\n- Another.\n\n## [0.7.0]"), "utf-8")
    prepare(root, "0.8.0", date(2031, 3, 4))
    assert list(disagreements(root, "v0.8.0")) == []
    assert notes(root, "v0.8.0") == "- Another.\n"
    assert notes(root, "v0.9.0") == ""
    assert changelog.read_text("utf-8").endswith(
        "[0.7.0]: https://github.com/convoschema/convoschema/releases/tag/v0.7.0\n"
        "[0.8.0]: https://github.com/convoschema/convoschema/compare/v0.7.0...v0.8.0\n"
    )


@pytest.mark.parametrize("tag", ["0.1.0", "v1", "v0.1.0rc1", "vv0.1.0"])
def test_a_tag_that_is_no_version_is_told(tag: str, root: Path) -> None:
    assert f"the tag {tag} is no version with a v before it" in list(disagreements(root, tag))


@pytest.mark.parametrize("version", ["v0.1.0", "1", "0.1.0rc1", ""])
def test_a_version_has_three_numbers(version: str, root: Path) -> None:
    with pytest.raises(SystemExit, match="is no version, such as"):
        prepare(root, version, date(2031, 2, 3))


def test_a_citation_that_is_left_behind_is_told(root: Path) -> None:
    prepare(root, "0.7.0", date(2031, 2, 3))
    citation = root / "CITATION.cff"
    citation.write_text(citation.read_text("utf-8").replace("2031-02-03", "2031-02-02"), "utf-8")
    assert list(disagreements(root, "v0.7.0")) == ["CITATION.cff does not say 0.7.0 and 2031-02-03"]


def copied_into_the_container() -> list[str]:
    text = (REPOSITORY / "Containerfile").read_text("utf-8")
    lines = re.findall(r"^COPY (?!--from)(.*)$", text, re.MULTILINE)
    return [source for line in lines for source in line.split()[:-1]]


def test_the_container_is_built_of_files_that_are_not_kept_from_it() -> None:
    ignored = (REPOSITORY / ".dockerignore").read_text("utf-8").splitlines()
    assert {f"!{source}" for source in copied_into_the_container()} == {line for line in ignored if line[0] == "!"}
    text = (REPOSITORY / "Containerfile").read_text("utf-8")
    stages = text.split("FROM ")[1:]
    assert "\nUSER 65534:65534\n" in stages[-1]
    extras = re.search(r"'\.\[(.*)\]'", text)
    assert extras is not None
    assert {*extras[1].split(",")} <= PROJECT["project"]["optional-dependencies"].keys()
