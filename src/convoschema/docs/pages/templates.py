"""The templates of the site, by Jinja, which only this module needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from convoschema._plurals import counted
from convoschema._schema.relations import line_of

if TYPE_CHECKING:
    from jinja2 import Environment

_NEXT_RELATION = re.compile("; (?=(?:now|no longer): )")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def load_templates(**names: Any) -> Environment:
    """Return the templates, in which all of the given names are known.

    :raises ImportError: Jinja is not installed.
    """
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
        from markupsafe import Markup, escape
    except ImportError:
        raise ImportError("the site needs Jinja: pip install 'convoschema[docs]'") from None

    templates = Environment(
        loader=PackageLoader("convoschema.docs"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    # Long names may be broken where their words begin, those of the SDK behind underscores, and paths before slashes.
    templates.filters["breakable"] = lambda name: Markup("<wbr>").join(map(escape, _WORD_START.split(name)))
    templates.filters["underscored"] = lambda name: Markup("_<wbr>").join(map(escape, name.split("_")))
    templates.filters["slashed"] = lambda path: Markup("<wbr>/").join(map(escape, path.split("/")))
    templates.filters["relations"] = _NEXT_RELATION.split
    templates.filters["counted"] = counted
    templates.filters["line_of"] = line_of
    templates.globals.update(names)
    return templates
