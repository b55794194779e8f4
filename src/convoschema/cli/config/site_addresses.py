"""Where a site of the schema reference is: its address as users write it → the address that links begin with."""

from __future__ import annotations

from urllib.parse import urlsplit

_NO_ADDRESS = (
    "no address of a site: it begins with http://, https:// or file:/// and has no user, query or fragment, "
    "such as https://reference.example/"
)


def site_address(text: str) -> str:
    """Return the address of the folder that a site stands in, with a slash at its end; ``index.html`` may name it.

    Nobody is asked whether a site is there.

    :raises ValueError: it is no such address. The text says why, but not what was given, which may hold a password.
    """
    if not _is_address(text):
        raise ValueError(_NO_ADDRESS)
    folder = text.removesuffix("index.html") if text.endswith("/index.html") else text
    return folder if folder.endswith("/") else f"{folder}/"


def _is_address(text: str) -> bool:
    if not text.isprintable() or any(character in text for character in " \\?#"):
        return False
    try:
        parts = urlsplit(text)
        # Looking at the port is what refuses one that is no number.
        has_user, host = "@" in parts.netloc, parts.hostname if parts.port != 0 else None
    except ValueError:
        return False
    if parts.scheme == "file":
        return parts.netloc == "" and parts.path.startswith("/")
    return parts.scheme in ("http", "https") and host is not None and not has_user
