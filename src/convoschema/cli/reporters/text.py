"""``text``: one line a problem, for people."""

from __future__ import annotations

from typing import TextIO

from convoschema._checking.messages import shown_pointer
from convoschema.cli.reporters.colour import BOLD, CYAN, DIM, GREEN, RED, painted
from convoschema.cli.reporters.excerpt import excerpt
from convoschema.cli.reporters.phrases import endings, line_of, notice_of, place_of
from convoschema.cli.results import Located, Result, Totals
from convoschema.cli.terminal import shown


class TextReporter:
    """One line a problem or notice, with the line of the file below it if values may be shown; then how the run ended.

    Every line of a problem begins with ``file:line:column:``, so that a terminal makes a link of it and grep finds
    it; on a terminal an empty line keeps the files apart.
    """

    of_all = False

    def __init__(self, stream: TextIO, *, show_values: bool, colour: bool) -> None:
        self._stream = stream
        self._show_values = show_values
        self._colour = colour
        self._spaced = stream.isatty()
        self._source: str | None = None

    def tell(self, result: Result) -> None:
        """Print the problems of a payload, and then the notices."""
        if not (result.problems or result.notices):
            return
        if self._spaced and self._source not in (None, result.source):
            self._stream.write("\n")
        self._source = result.source
        for located in result.problems:
            line = _painted_line(result.source, located) if self._colour else line_of(result.source, located)
            self._stream.write(f"{line}\n")
            if self._show_values and located.excerpt is not None:
                self._point_at(located.excerpt, located.position.column)
        for located in result.notices:
            line = notice_of(result.source, located)
            self._stream.write(f"{painted(line, DIM) if self._colour else line}\n")

    def close(self, totals: Totals) -> None:
        """Print the totals."""
        if self._spaced and self._source is not None:
            self._stream.write("\n")
        styles = (BOLD, RED if totals.invalid else GREEN) if self._colour and totals.checked else ()
        first, *others = endings(totals)
        self._stream.writelines(f"{line}\n" for line in (painted(first, *styles), *others))

    def _point_at(self, line: str, column: int) -> None:
        shown, caret = excerpt(line, column)
        bar, mark = (painted("|", DIM), painted(caret, RED)) if self._colour else ("|", caret)
        self._stream.write(f"    {bar} {shown}\n    {bar} {mark}\n")


def _painted_line(source: str, located: Located) -> str:
    """Return the line of a problem in colours; without them it is that of :func:`line_of`."""
    problem = located.problem
    place = painted(place_of(source, located), BOLD)
    hint = f"; {painted(shown(problem.hint), CYAN)}" if problem.hint else ""
    code, where = painted(problem.code, RED), shown(shown_pointer(problem.path))
    return f"{place}: {where}: {code}: {shown(problem.message)}{hint}"
