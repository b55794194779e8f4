#!/usr/bin/env python3
"""Write docs/terminal.svg, the picture in the README: python tools/terminal_svg.py [FILE].

It shows what the program prints on a terminal of 100 columns, run here and now; a test says when it is out of date.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

REPOSITORY = Path(__file__).parent.parent
PICTURE = REPOSITORY / "docs" / "terminal.svg"
COMMAND = ("check", "examples/broken/conversations", "examples/broken/wrapups")
COLUMNS = 100
CHARACTER, LINE, SIZE, MARGIN, TITLE = 8.0, 18, 13, 16, 32
COLOURS = {31: "#f7768e", 32: "#9ece6a", 33: "#e0af68", 34: "#7aa2f7", 35: "#bb9af7", 36: "#7dcfff", 90: "#8089a8"}
SGR = re.compile(r"\x1b\[([0-9;]*)m")
OTHER_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-ln-z]")


def printed() -> str:
    """Return what the program prints on a terminal, colours and all."""
    ours, theirs = pty.openpty()
    env = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "CI")}
    process = subprocess.Popen(  # noqa: S603 - the program of this repository
        [sys.executable, "-m", "convoschema", *COMMAND],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        cwd=REPOSITORY,
        env={**env, "TERM": "xterm-256color", "COLUMNS": str(COLUMNS)},
    )
    os.close(theirs)
    text = b"".join(_chunks(ours)).decode()
    process.wait()
    os.close(ours)
    return OTHER_ESCAPES.sub("", text).replace("\r\n", "\n")


def svg(text: str) -> str:
    """Return a picture of a terminal that shows the command and a text with colour codes."""
    lines = [line for whole in f"$ convoschema {' '.join(COMMAND)}\n{text}".splitlines() for line in _wrapped(whole)]
    width, height = round(COLUMNS * CHARACTER + 2 * MARGIN), TITLE + len(lines) * LINE + MARGIN
    rows = [
        f'  <text x="{MARGIN}" y="{TITLE + LINE * (number + 1) - 5}">{"".join(_spans(line))}</text>'
        for number, line in enumerate(lines)
    ]
    buttons = [
        f'  <circle cx="{MARGIN + 6 + 20 * place}" cy="16" r="6" fill="{COLOURS[colour]}"/>'
        for place, colour in enumerate((31, 33, 32))
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img"',
            '  aria-label="What convoschema check prints on a terminal">',
            "  <style>text { font: " + f"{SIZE}px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;"
            " fill: #c0caf5; white-space: pre }</style>",
            f'  <rect width="{width}" height="{height}" rx="8" fill="#1a1b26"/>',
            *buttons,
            *rows,
            "</svg>\n",
        ]
    )


def _chunks(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other side is closed
            return
        if not chunk:
            return
        yield chunk


def _wrapped(line: str) -> Iterator[str]:
    """Yield a line as the terminal breaks it; a style goes on in the next line."""
    column, style, row = 0, "", ""
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if SGR.fullmatch(part):
            style, row = part, row + part
            continue
        for character in part:
            if column == COLUMNS:
                yield row
                column, row = 0, style
            column, row = column + 1, row + character
    yield row


def _spans(line: str) -> Iterator[str]:
    codes: list[int] = []
    for number, part in enumerate(SGR.split(line)):
        if number % 2:
            new = [int(code or 0) for code in part.split(";")]
            codes = [] if 0 in new else [*codes, *new]
        elif part:
            style = _style(codes)
            yield f"<tspan {style}>{escape(part)}</tspan>" if style else escape(part)


def _style(codes: list[int]) -> str:
    colours = [COLOURS[code] for code in codes if code in COLOURS]
    styles = [f'fill="{colours[-1]}"'] if colours else []
    styles += ['font-weight="bold"'] if 1 in codes else []
    styles += ['opacity="0.7"'] if 2 in codes else []
    return " ".join(styles)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    target.parent.mkdir(exist_ok=True)
    target.write_text(svg(printed()), encoding="utf-8")
