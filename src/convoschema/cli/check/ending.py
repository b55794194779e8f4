"""The end of a run: what the reports leave out, and the exit code."""

from __future__ import annotations

from collections.abc import Iterable

from convoschema._checking.messages import shown_pointer
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema._spelling import did_you_mean
from convoschema.cli import exits
from convoschema.cli.check.acceptance import Acceptance
from convoschema.cli.check.files import File
from convoschema.cli.check.hints import notes_about_writing
from convoschema.cli.check.naming_note import naming_notes
from convoschema.cli.check.run import Reporting
from convoschema.cli.check.signals import EXIT_CODES
from convoschema.cli.check.targets import Found, Targets
from convoschema.cli.check.unused_patterns import unused_patterns
from convoschema.cli.terminal import complain


def end_run(
    reporting: Reporting,
    acceptance: Acceptance,
    targets: Targets,
    found: Found,
    paths: Iterable[str],
    catalog: Catalog,
) -> int:
    """End the reports, and tell what they leave out; return the exit code."""
    totals = reporting.totals
    is_all_skipped = targets.skip_unknown and totals.skipped
    if not (totals.checked or totals.stopped or reporting.missed or is_all_skipped):
        reporting.miss(f"nothing to check: {_nothing(found, reporting)}")
    reporting.close()
    if reporting.defect is not None:
        raise reporting.defect
    complete = not (reporting.missed or totals.stopped)
    written = notes_about_writing((target for _, target in found.files), catalog)
    notes = [*naming_notes(reporting.mistaken), *written]
    if targets.model is None and not targets.events and not totals.stopped:
        notes += unused_patterns(targets.config, paths, found)
    for note in (*notes, *acceptance.close(complete=complete, partial=targets.skip_unknown)):
        complain(note)
    if totals.stopped in EXIT_CODES:
        complain(f"Stopped ({totals.stopped}) {reporting.progress_so_far()}")
        return EXIT_CODES[totals.stopped]
    if reporting.missed or reporting.unwritten:
        return exits.INPUT
    return exits.INVALID if totals.invalid else exits.VALID


def tell_skipped(reporting: Reporting, file: File, *, fails: bool) -> None:
    """Tell a file that is passed over, for which the run fails if it should."""
    message = f"{file.label}: skipped, since no pattern names its model"
    if fails:
        reporting.miss(message)
    else:
        complain(message)


def _nothing(found: Found, reporting: Reporting) -> str:
    """Return why nothing was checked, in words."""
    totals = reporting.totals
    if totals.unnamed and not totals.absent:
        return "no record names a model of the configuration"
    if not totals.absent:
        return "the files hold no payload"
    pointers = sorted({to_pointer(target.at) for _, target in found.files if target.at})
    question = f"; {did_you_mean(shown_pointer(reporting.meant))}" if reporting.meant else ""
    return f"no record has anything at {' or '.join(pointers)}{question}"
