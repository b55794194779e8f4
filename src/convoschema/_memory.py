"""Memory that a process would give back and get anew, again and again."""

from __future__ import annotations


def keep_memory(size: int) -> None:
    """Have the C library keep up to twice as many bytes, once they were in use, for what comes next.

    glibc returns free memory to the system as soon as that is twice as much as the largest block that it ever had for
    itself and returned. To get all of it anew for each piece of work can take a fifth of that work.
    """
    bytes(size)
