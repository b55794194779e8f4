"""A key → what is drawn for a value: always the same for the same one, and nothing that leads back to it."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from typing import Final

_DIGITS: Final = "0123456789"
_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aeiou"


@dataclass(frozen=True, slots=True)
class Secret:
    """What makes of the same value the same draw, by HMAC-SHA-256 with a key."""

    key: bytes = field(repr=False)

    def draw(self, purpose: str, value: str) -> Draw:
        """Return the draw for a value; for another purpose it is another one."""
        seed = hmac.digest(self.key, f"{purpose}\0{value}".encode("utf-8", "surrogatepass"), "sha256")
        return Draw(seed)


class Draw:
    """Numbers, digits and letters, in an order that a seed says."""

    __slots__ = ("_bits", "_number", "_seed")

    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self._number = 0
        self._bits = int.from_bytes(seed)

    def below(self, limit: int) -> int:
        """Return a number from 0 up to a limit, which is small."""
        if self._bits < 2**32:
            self._number += 1
            self._bits = int.from_bytes(hmac.digest(self._seed, self._number.to_bytes(8), "sha256"))
        self._bits, number = divmod(self._bits, limit)
        return number

    def digits(self, count: int) -> str:
        """Return so many digits."""
        return "".join(_DIGITS[self.below(10)] for _ in range(count))

    def hexadecimal(self, count: int) -> str:
        """Return so many hexadecimal digits."""
        return "".join(f"{self.below(16):x}" for _ in range(count))

    def word(self, length: int) -> str:
        """Return a word of so many small letters that can be spoken."""
        letters = (_CONSONANTS, _VOWELS) if self.below(3) else (_VOWELS, _CONSONANTS)
        return "".join(letters[place % 2][self.below(len(letters[place % 2]))] for place in range(length))
