"""Fresh processes: their wall time, and what they print."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Final

ROOT: Final = Path(__file__).parent.parent


def wall_time(program: str, *arguments: str) -> float:
    """Return the seconds from the start of a Python process to its end."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", program, *arguments], check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


def printed_by(module: str, *arguments: str, timeout: float) -> tuple[str, bool]:
    """Return what a module prints as the program of a fresh process, and whether it came to a good end in time."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            out, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            out, _ = process.communicate()
            return out, False
    return out, process.returncode == 0
