from __future__ import annotations

from pathlib import Path

import click
import pytest

from convoschema.cli._config import Config, load_config


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ("conversations/a.json", "Conversation"),
        ("deep/conversations/b/a.json", "Conversation"),
        ("conversations/special.json", "Participant"),
        ("fixtures/x/y/wrap.json", "Wrapup"),
        ("other.json", None),
        ("../outside/wrapups.json", None),
    ],
)
def test_the_first_pattern_that_matches_names_the_model(path: str, model: str | None, tmp_path: Path) -> None:
    config = Config(
        tmp_path,
        (("special.json", "Participant"), ("conversations/", "Conversation"), ("/fixtures/**/*.json", "Wrapup")),
    )
    assert config.model_of(tmp_path / path) == model


def test_the_nearest_configuration_upwards_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "convoschema.toml").write_text('profile = "strict"')
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]")
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert (load_config(None).root, load_config(None).profile) == (tmp_path, "strict")
    (tmp_path / "a" / "pyproject.toml").write_text('[tool.convoschema]\nnaming = "sdk"')
    assert (load_config(None).root, load_config(None).naming) == (tmp_path / "a", "sdk")
    assert load_config(tmp_path / "a" / "pyproject.toml").naming == "sdk"
    assert load_config(tmp_path / "convoschema.toml").profile == "strict"


def test_paths_are_seen_as_they_are_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "convoschema.toml").write_text('[models]\n"/fixtures/conversations/" = "Conversation"')
    monkeypatch.chdir(tmp_path / "sub")
    for config in (load_config(None), load_config(Path("../convoschema.toml"))):
        assert config.model_of(Path("../fixtures/conversations/a.json")) == "Conversation"


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\nother = 1", "[project]"])
def test_a_pyproject_without_our_table_is_passed_over(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    monkeypatch.chdir(tmp_path)
    assert load_config(None) == Config(tmp_path)
    with pytest.raises(click.UsageError, match="there is no table"):
        load_config(tmp_path / "pyproject.toml")


def test_our_part_of_a_pyproject_is_a_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nconvoschema = 3")
    with pytest.raises(click.UsageError, match="there is no table"):
        load_config(tmp_path / "pyproject.toml")


def test_a_working_directory_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(click.UsageError, match="the working directory: No such file or directory"):
        load_config(None)


def test_no_configuration_is_an_empty_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_config(None) == Config(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("profil = 1", "there is no setting 'profil'; did you mean 'profile'?"),
        ("colour = 1", "there is no setting 'colour'; known: catalog, models, naming, profile"),
        ('profile = "harsh"', "profile is one of lenient, standard, strict, write"),
        ("naming = 7", "naming is one of wire, sdk"),
        ("models = 7", 'models is a table of "pattern" = "Model"'),
        ('[models]\n"*" = 7', 'models is a table of "pattern" = "Model"'),
        ("catalog = 7", "catalog is a list of directories"),
        ("catalog = [7]", "catalog is a list of directories"),
        ('catalog = ["\\u0000"]', "catalog is a list of directories"),
        ('[models]\n"!" = "Call"', "'!' is no pattern as .gitignore has them"),
        ('[models]\n"[z-a]" = "Call"', "'[z-a]' is no pattern as .gitignore has them"),
        ("models", "can't be read as TOML"),
        ("a = " + "[" * 5000, "can't be read as TOML"),
        ("\udcff", "can't be read as TOML"),
    ],
)
def test_a_wrong_configuration_is_wrong_usage(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "convoschema.toml"
    file.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(click.UsageError) as caught:
        load_config(file)
    assert caught.value.message.startswith(f"{file}: ")
    assert message in caught.value.message
