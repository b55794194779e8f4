"""The pytest plugin: payloads from files, checked before a test sees them. Inert unless a test uses it.

.. code-block:: python

    @pytest.mark.convoschema_fixtures("fixtures/*.json", model="Conversation")
    def test_my_reader(conforming_payload):
        read(conforming_payload)
"""

from __future__ import annotations

from collections.abc import Mapping
from glob import glob
from pathlib import Path
from typing import Any

import pytest

_MARK = "convoschema_fixtures"
_FIXTURE = "conforming_payload"
_USAGE = f"@pytest.mark.{_MARK}('fixtures/*.json', model='Conversation')"


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers",
        f"{_MARK}(*patterns, model, profile='standard', naming='wire'): run the test for each file that a pattern, "
        f"relative to the root directory, matches; the fixture {_FIXTURE} is its payload, checked.",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that has the mark once for each file."""
    mark = metafunc.definition.get_closest_marker(_MARK)
    if mark is None and _FIXTURE not in metafunc.fixturenames:
        return
    name = metafunc.function.__name__
    if mark is None or _FIXTURE not in metafunc.fixturenames:
        raise pytest.UsageError(f"{name}: the mark and the argument go together: {_USAGE}, {_FIXTURE}")
    if not mark.args or "model" not in mark.kwargs:
        raise pytest.UsageError(f"{name}: patterns and a model are needed: {_USAGE}")
    root = metafunc.config.rootpath
    paths = [path for pattern in mark.args for path in sorted(glob(str(root / pattern), recursive=True))]  # noqa: PTH207
    if not paths:
        raise pytest.UsageError(f"{name}: no file below {root} matches {', '.join(mark.args)}")
    ids = [Path(path).relative_to(root).as_posix() for path in paths]
    metafunc.parametrize(_FIXTURE, [(path, mark.kwargs) for path in paths], ids=ids, indirect=True)


@pytest.fixture
def conforming_payload(request: pytest.FixtureRequest) -> Any:
    """The payload of a file, parsed; the test fails with the problems if it does not conform to its model."""
    path, options = request.param
    try:
        return _read_conforming(path, options)
    except AssertionError as error:
        problems = str(error)
    # With `-l`, pytest prints the locals of all frames that an error went through: those with the payload are gone.
    raise AssertionError(problems)


def _read_conforming(path: str, options: Mapping[str, Any]) -> Any:
    from convoschema._checking.json_values import parse
    from convoschema.testing._assertions import assert_conforms

    text = Path(path).read_bytes()
    assert_conforms(text, **options)
    return parse(text).data
