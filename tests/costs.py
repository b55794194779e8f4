"""What something costs in time and memory, as little disturbed as can be by what else keeps the machine busy."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

_MARK = """
def _most():
    [line] = [line for line in open("/proc/self/status") if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024

_before = _most()
work()
print(_most() - _before)
"""


def seconds(function: Callable[[], object]) -> float:
    """Return the processor time that a function takes: on a busy machine, only the clock goes on."""
    start = time.process_time()
    function()
    return time.process_time() - start


def megabytes(program: str, folder: Path) -> float:
    """Return the most memory that ``work()`` of a program takes, in a process of its own.

    In a process that has done other work before, what that left behind would hide it.
    """
    # Measuring coverage takes memory of its own.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", program + _MARK]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=folder, env=env)
    return float(done.stdout)
