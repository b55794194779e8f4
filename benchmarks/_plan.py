"""How long each part of a run may take."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks._measure import Budget


@dataclass(frozen=True, slots=True)
class Plan:
    """The seed of a run, and whether it is a short one that only shows that everything works."""

    seed: int
    quick: bool

    def budget(self, seconds: float, least: int = 5) -> Budget:
        """Return the budget of a race that gets so many seconds in a whole run."""
        return Budget(0.0, least=1) if self.quick else Budget(seconds, least=least)

    @property
    def huge(self) -> int:
        """The megabytes of the largest payload."""
        return 2 if self.quick else 15

    @property
    def lines(self) -> int:
        """The bytes of the file of lines."""
        return 1_000_000 if self.quick else 100_000_000

    @property
    def hostility(self) -> int:
        """What the sizes of hostile payloads are multiplied by, in hundredths."""
        return 2 if self.quick else 100

    @property
    def starts(self) -> int:
        """How many times each fresh process is started."""
        return 2 if self.quick else 21

    @property
    def hostile_seconds(self) -> float:
        """How long a hostile payload may keep a process busy before it is ended."""
        return 2.0 if self.quick else 25.0
