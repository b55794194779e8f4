"""The README and the manual in docs/: snippets run, commands print what is said, and links lead somewhere."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from hypothesis import settings

from convoschema.cli import program
from convoschema.cli.config.config import load_config
from tests.cases import REPOSITORY
from tests.conftest import Run

README = REPOSITORY / "README.md"
MANUAL = sorted((REPOSITORY / "docs").glob("*.md"))
LINKED = [
    README,
    *MANUAL,
    *(REPOSITORY / name for name in ("ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")),
]

CONSOLE = re.compile(r"\$ convoschema (.*?)\n(.*)", re.DOTALL)
LINK = re.compile(r"\[[^]]*\]\(([^)\s]+)\)")
OPTION = re.compile(r"(?<!\S)--[a-z-]+")


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def named(page: Path) -> str:
    return page.relative_to(REPOSITORY).as_posix()


def blocks(language: str) -> Iterator[tuple[str, str]]:
    """Return the blocks of code in a language, each with a name: where it stands."""
    for page in (README, *MANUAL):
        for found in re.finditer(rf"^```{language}\n(.*?)^```$", text_of(page), re.DOTALL | re.MULTILINE):
            yield f"{named(page)}:{text_of(page)[: found.start()].count(chr(10)) + 2}", found[1]


def each(language: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("block", [pytest.param(block, id=place) for place, block in blocks(language)])


@pytest.fixture
def folder() -> Path:
    """Return the directory in which commands run: their paths are those of the repository."""
    return REPOSITORY


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Stand in a fresh folder, with the profile of Hypothesis for CI, to which a busy machine is no fault."""
    monkeypatch.chdir(tmp_path)
    before = settings.get_current_profile_name()
    settings.load_profile("ci")
    yield
    settings.load_profile(before)


def test_there_are_snippets_and_commands_in_the_readme_and_in_the_manual() -> None:
    for language in ("python", "console"):
        places = [place for place, _ in blocks(language)]
        assert any(place.startswith("README.md") for place in places)
        assert len({place.partition(":")[0] for place in places}) > 3


@each("python")
@pytest.mark.usefixtures("patient")
def test_a_snippet_runs(block: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if "conforming_payload" in block:
        run_in_pytest(block, tmp_path)
        return
    exec(compile(block, "snippet", "exec"), {"__name__": "snippet"})  # noqa: S102 - that is the test
    printed = capsys.readouterr().out
    for expected in re.findall(r"^ +# (/.*)$", block, re.MULTILINE):
        assert expected in printed


def run_in_pytest(block: str, folder: Path) -> None:
    """Run a snippet that is a test of fixtures as pytest does in a project with our plugin."""
    shutil.copytree(REPOSITORY / "examples" / "valid" / "conversations", folder / "fixtures")
    (folder / "fixtures" / "listing.json").unlink()
    (folder / "test_snippet.py").write_text(block, "utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:cov"]
    env = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^[0-9]+ passed", done.stdout, re.MULTILINE)


@each("console")
def test_a_command_prints_what_is_said(block: str, run: Run) -> None:
    found = CONSOLE.fullmatch(block)
    if found is None:
        assert re.fullmatch(r"\$ python3 -m venv [^\n]*\n", block)  # the two that .ci/run runs
        return
    done = run(*shlex.split(found[1]))
    assert done.out + done.err == found[2]


@each("toml")
def test_a_configuration_is_one(block: str, tmp_path: Path) -> None:
    file = tmp_path / "convoschema.toml"
    file.write_text(block, "utf-8")
    config = load_config(file)
    assert config.models or config.ignore


def options_of(command: click.Command) -> set[str]:
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}.union(
        *map(options_of, below)
    )


@each("sh")
def test_a_command_has_the_options_that_it_is_shown_with(block: str) -> None:
    for arguments in re.findall(r"(?:^|\| )convoschema (.*)$", block, re.MULTILINE):
        command = program.get_command(click.Context(program), arguments.split()[0])
        assert command is not None
        assert set(OPTION.findall(arguments)) <= options_of(command)


def test_the_readme_names_every_command_and_leads_to_every_page() -> None:
    text = text_of(README)
    for name in program.list_commands(click.Context(program)):
        assert re.search(rf"^\| `convoschema .*\b{name}\b", text, re.MULTILINE), name
    assert {named(page) for page in MANUAL} <= set(re.split(r"[#]|\s", " ".join(LINK.findall(text))))


def test_the_readme_is_no_longer_than_two_screens_and_each_page_says_first_what_it_is_for() -> None:
    assert len(text_of(README).splitlines()) <= 80
    for page in MANUAL:
        title, blank, first = text_of(page).splitlines()[:3]
        assert title.startswith("# ")
        assert (blank, first[:1].isalpha() or first[:1] == "`") == ("", True), named(page)


def anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub gives the headings of a page."""
    prose = re.sub(r"^```.*?^```$", "", text_of(page), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", LINKED, ids=named)
def test_a_link_leads_to_a_file_and_a_heading_that_there_are(page: Path) -> None:
    for link in LINK.findall(text_of(page)):
        if re.match(r"https?://", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_ci_runs_the_two_commands_of_the_first_screen() -> None:
    first_screen = "\n".join(text_of(README).splitlines()[:24])
    assert ".venv/bin/pip install . && .venv/bin/convoschema check examples/valid" in first_screen
    assert ".venv/bin/pip install -e '.[test]' && .venv/bin/pytest" in first_screen
    script = (REPOSITORY / ".ci" / "run").read_text("utf-8")
    for words in ("check examples/valid", "-e '.[test]'"):
        assert re.search(rf"""eval "\$\(readme_command ['"]{re.escape(words)}['"]\)\"""", script)
        assert len(re.findall(rf"^\$ python3 -m venv .*{re.escape(words)}", text_of(README), re.MULTILINE)) == 1
