"""The command line in a test's own process ends as a process of its own would."""

from __future__ import annotations

import os
from unittest.mock import patch

from tests import command_line
from tests.conftest import Run


def test_input_that_nobody_reads_is_no_reason_to_wait_though_what_was_left_running_has_it(run: Run) -> None:
    left_open: list[int] = []

    def leave_it_open() -> None:
        left_open.append(os.dup(0))
        raise SystemExit(7)

    try:
        with patch.object(command_line, "main", leave_it_open):
            assert run(stdin=b" " * (1 << 20)).code == 7
    finally:
        for number in left_open:
            os.close(number)
