"""Where and with what a run was made."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import convoschema

_PACKAGES = (
    *("orjson", "jsonschema", "jsonschema-rs", "corvus-json-schema-rs", "fastjsonschema", "msgspec", "pydantic"),
    *("datamodel-code-generator", "purecloudplatformclientv2"),
)


@dataclass(frozen=True, slots=True)
class Machine:
    """A processor, a Python and the versions of what was measured."""

    date: str
    processor: str
    cores: int
    load: float
    """The load average when the run began: what others did at the time."""
    system: str
    python: str
    versions: dict[str, str]


def this_machine() -> Machine:
    """Return the machine that this process runs on."""
    return Machine(
        datetime.now(UTC).date().isoformat(),
        _processor(),
        os.cpu_count() or 1,
        os.getloadavg()[0],
        platform.system(),
        f"{platform.python_implementation()} {platform.python_version()}",
        {"convoschema": convoschema.__version__} | {name: _version(name) for name in _PACKAGES},
    )


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    named = re.search(r"^model name\s*:\s*(.*)$", facts.read_text("utf-8"), re.MULTILINE) if facts.exists() else None
    return named[1] if named else platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
