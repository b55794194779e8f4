"""What docs/recipes.md shows is in the files that the other tests here run."""

from __future__ import annotations

import re

from tests.cases import REPOSITORY
from tests.recipes.conftest import RECIPES


def test_what_the_manual_shows_is_part_of_a_recipe_and_each_recipe_is_shown() -> None:
    text = (REPOSITORY / "docs" / "recipes.md").read_text("utf-8")
    files = {path.name: path.read_text("utf-8") for path in RECIPES.glob("*.py")}
    shown = set()
    for block in re.findall(r"^```py\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        homes = {name for name, content in files.items() if block in content}
        assert homes, block
        shown |= homes
    assert shown == files.keys()
    assert all(f"(../examples/recipes/{name})" in text for name in files)
