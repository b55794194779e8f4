"""Where things stand in the site."""

from __future__ import annotations

import re
from urllib.parse import quote


def anchor(property_name: str) -> str:
    """Return the id of a property's row in the page of its model.

    Ids hold no white space, and a slash goes on to another row; what a name has of these is its code after a tilde.
    """
    return re.sub(r"[\s\ufeff~/]", lambda found: f"~{ord(found[0]):04x}", property_name)


def row_address(model: str, *names: str, folder: str = "") -> str:
    """Return the address of a property's row, as seen from the page of a model or from the given folder.

    The names are those of the properties on the way to it: it may be of a model that another one leads to.
    """
    return f"{folder}{quote(model, safe='')}.html#{'/'.join(quote(anchor(name), safe='') for name in names)}"
