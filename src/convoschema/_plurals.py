"""Nouns in the singular or the plural, as their numbers want it."""

from __future__ import annotations


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """Return a number with its noun; the plural need be given only where it does not just end in s."""
    return f"{number:,} {noun(number, singular, plural)}"


def noun(number: int, singular: str, plural: str | None = None) -> str:
    """Return a noun alone, as it stands behind a number."""
    return singular if number == 1 else plural or f"{singular}s"
