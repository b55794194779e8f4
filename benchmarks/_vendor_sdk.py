"""The deserialiser of the vendor's Python SDK."""

from __future__ import annotations

import os
from functools import cache
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from benchmarks._contender import Verdict, needed


class _Response:
    """What the deserialiser reads of an HTTP response."""

    def __init__(self, text: bytes) -> None:
        self.data = text

    @staticmethod
    def getheader(_name: str) -> str:
        return "application/json"


def sdk_verdict(model: str) -> Verdict:
    """Return a function that says whether the SDK makes an object of a text.

    :raises MissingError: the SDK is not installed.
    """
    deserialize = _client().deserialize

    def verdict(text: bytes) -> bool:
        try:
            deserialize(_Response(text), model)
        except Exception:  # noqa: BLE001 - it raises whatever its conversions raise
            return False
        return True

    return verdict


@cache
def _client() -> Any:
    """Return the SDK's client, kept from the configuration of whoever runs this."""
    with TemporaryDirectory() as home, patch.dict(os.environ, {"HOME": home, "USERPROFILE": home}):
        return needed("PureCloudPlatformClientV2", "purecloudplatformclientv2").ApiClient()
