"""Regular expressions of .gitignore patterns → such that match the same and never try what can't succeed.

``*a*a*a*b`` becomes ``[^/]*a[^/]*a[^/]*a[^/]*b``, which tries all ways to spread the letters over the wildcards: a
minute for a name of 200 letters. But what stands between two wildcards may always be taken where it stands first, since
the second wildcard takes what lies between there and any later place. The same is so of what stands between two ``**``.
"""

from __future__ import annotations

import re
from itertools import pairwise

_STAR = "[^/]*"
_LAZY = {"(?:.+/)?": "(?:.+?/)??", "(?:/.+)?": "(?:/.+?)??"}
"""What stands for ``**``, and what takes as little as it can."""
_TOKEN = re.compile(
    r"(?P<star>(?:\[\^/\]\*)+)|(?P<start>\(\?:\.\+/\)\?)|(?P<any>\(\?:/\.\+\)\?)|(?P<other>\[\^/\]\+?|\\.|[^\\\[\](){}*+?.|^$])"
    r"|(?P<range>\[\^?\]?(?:\\.|[^\\\]])*\])|(?P<end>\(\?:\(\?P<\w+>/\)(?:\|\$\)|\.\*\)\?\$)|\(\?P<\w+>/\)(?:\.\*\$)?|/\.\*\$|\$)",
    re.DOTALL,
)


def linear(source: str) -> str:
    """Return an expression that matches what another does; or the same if it is in a form that pathspec does not give.

    It is to be compiled with ``re.DOTALL``.
    """
    tokens = list(_TOKEN.finditer(source, 1))
    if not source.startswith("^") or "".join(token[0] for token in tokens) != source[1:]:
        return source
    chunks: list[list[str]] = [[]]
    openings = [""]
    end = ""
    for token in tokens:
        match token.lastgroup:
            case "start" | "any":
                openings.append(token[0])
                chunks.append([])
            case "end":
                end = token[0]
            case "star":
                chunks[-1].append(_STAR)
            case "range":
                # No range matches a slash: it would be in another directory.
                chunks[-1].append(f"(?!/){token[0]}")
            case _:
                chunks[-1].append(token[0])
    parts = map(_without_retries, chunks)
    *first, (opening, last) = zip(openings, parts, strict=True)
    taken = (f"(?>{_LAZY[opening]}{part}(?=/))" if opening else part for opening, part in first)
    return f"^{''.join(taken)}{opening}{last}{end}"


def _without_retries(chunk: list[str]) -> str:
    """Return the expression of what stands between two ``**``: all wildcards but the last take what comes first."""
    stars = [index for index, token in enumerate(chunk) if token == _STAR]
    if len(stars) < 2:
        return "".join(chunk)
    pieces = ["".join(chunk[: stars[0]])]
    pieces += [f"(?>[^/]*?{''.join(chunk[star + 1 : following])})" for star, following in pairwise(stars)]
    return "".join([*pieces, *chunk[stars[-1] :]])
