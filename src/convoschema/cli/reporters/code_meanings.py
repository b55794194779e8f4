"""What the codes of the HTML report mean, and what to do."""

from __future__ import annotations

from html import escape

from convoschema.cli.explain.explanations import EXPLANATIONS
from convoschema.cli.reporters.groups import Summary


def meanings(summary: Summary) -> str:
    """Return what the codes in a summary mean as HTML, or nothing if there are none."""
    met = {key.code for tallies in (summary.groups, summary.notices) for key, _ in tallies.largest()}
    told = "".join(
        f'<dt id="code-{code}"><code>{code}</code> {escape(explanation.title)}</dt>'
        f"<dd>{escape(explanation.meaning)} {escape(explanation.remedy)}</dd>\n"
        for explanation in EXPLANATIONS
        if (code := explanation.code.value) in met
    )
    head = '<section class="card" id="codes">\n<h2>What the codes mean</h2>\n<dl class="codes">'
    return f"{head}\n{told}</dl>\n</section>" if told else ""


def code_link(code: str) -> str:
    """Return a code as HTML that leads to its meaning."""
    return f'<a href="#code-{escape(code)}"><code>{escape(code)}</code></a>'
