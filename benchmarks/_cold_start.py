"""Cold start: fresh processes, from nothing to the first verdict."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from benchmarks._corpus import Corpus
from benchmarks._plan import Plan
from benchmarks._processes import ROOT, wall_time
from benchmarks._progress import Progress
from benchmarks._statistics import Summary, ratio, summarise

NOTHING: Final = "pass"
JSON: Final = "import json"
IMPORT: Final = "import convoschema"
OURS: Final = "convoschema, first verdict"
ON_DEMAND: Final = "jsonschema, first verdict, files read on demand"
ALL_FILES: Final = "jsonschema, first verdict, all files read"
ONE_FILE: Final = "jsonschema, first verdict, bundle kept in a file"

_OURS = """\
import sys, convoschema
payload = open(sys.argv[1], "rb").read()
assert convoschema.is_valid(payload, "Conversation")
"""
_ON_DEMAND = """\
import json, sys
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

prefix = "https://convoschema.github.io/schemas/"

def retrieve(uri):
    with open(sys.argv[2] + "/" + uri.removeprefix(prefix), "rb") as file:
        return Resource.from_contents(json.load(file))

root = {"$ref": prefix + "conversation/Conversation.json"}
validator = Draft202012Validator(root, registry=Registry(retrieve=retrieve))
assert validator.is_valid(json.loads(open(sys.argv[1], "rb").read()))
"""
_ALL_FILES = """\
import json, sys
from pathlib import Path
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

schemas = [json.loads(path.read_bytes()) for path in Path(sys.argv[2]).glob("*/*.json")]
resources = [(schema["$id"], Resource.from_contents(schema)) for schema in schemas]
root = {"$ref": "https://convoschema.github.io/schemas/conversation/Conversation.json"}
validator = Draft202012Validator(root, registry=Registry().with_resources(resources))
assert validator.is_valid(json.loads(open(sys.argv[1], "rb").read()))
"""
_ONE_FILE = """\
import json, sys
from jsonschema import Draft202012Validator

validator = Draft202012Validator(json.loads(open(sys.argv[3], "rb").read()))
assert validator.is_valid(json.loads(open(sys.argv[1], "rb").read()))
"""

PROGRAMS: Final = {
    NOTHING: "pass",
    JSON: "import json",
    IMPORT: "import convoschema",
    OURS: _OURS,
    ON_DEMAND: _ON_DEMAND,
    ALL_FILES: _ALL_FILES,
    ONE_FILE: _ONE_FILE,
}


@dataclass(frozen=True, slots=True)
class ColdStart:
    """The wall seconds of fresh processes by what they do, a sample a round."""

    samples: dict[str, tuple[float, ...]]

    def seconds(self, name: str) -> Summary:
        """Return the seconds that a process takes."""
        return summarise(self.samples[name])

    def ratio(self, name: str, floor: str) -> Summary:
        """Return how many times as long as another process one takes."""
        return ratio(self.samples[name], self.samples[floor])


def measure_cold_start(corpus: Corpus, plan: Plan, folder: Path, progress: Progress) -> ColdStart:
    """Return how long fresh processes take, started in turns; the first round only fills the caches of the system."""
    import json

    import convoschema

    payload, bundle = folder / "payload.json", folder / "bundle.json"
    payload.write_bytes(next(one.text for one in corpus.mixes[0].payloads if one.model == "Conversation"))
    bundle.write_text(json.dumps(convoschema.schema("Conversation")), "utf-8")
    arguments = [str(payload), str(ROOT / "schemas"), str(bundle)]
    samples: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    random = Random(plan.seed)
    for number in range(plan.starts + 1):
        progress.tell(f"cold start: round {number} of {plan.starts}")
        for name in random.sample(list(PROGRAMS), len(PROGRAMS)):
            seconds = wall_time(PROGRAMS[name], *arguments)
            samples[name].extend([seconds] if number else [])
    return ColdStart({name: tuple(taken) for name, taken in samples.items()})
