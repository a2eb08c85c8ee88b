"""Mending a file's text where that is certain: every check's fix, until none finds anything more."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from rewriter.checks.catalogue import all_checks
from rewriter.checks.contract import Check
from rewriter.intake.shown import Shown
from rewriter.text.edits import Edit, applied

_ROUNDS = 5  # two mend nearly every text; a mark mended can show another fault beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """The text as it now is, and how many changes each check's fix made."""

    text: str
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """How many changes there are."""
        return sum(self.counts.values())


def fixed(
    text: str,
    show: Callable[[str], Shown],
    *,
    checks: Iterable[Check] | None = None,
    writable: Callable[[str], str | None] = lambda new: new,
) -> Fixed:
    """`text` with all that is certain mended. `show` tells what its readers see of it; `writable` gives a new
    text as the file can hold it, None when it cannot. Mending twice changes nothing more. Linear."""
    chosen = [c for c in (all_checks() if checks is None else checks) if c.fix]
    counts: Counter[str] = Counter()
    for _ in range(_ROUNDS):
        before = text
        shown = show(text)
        for check in chosen:
            edits = _edits(check, shown, writable)
            if edits:
                counts[check.code] += len(edits)
                text = applied(text, edits)
                shown = show(text)
        if text == before:
            break
    return Fixed(text=text, counts=dict(counts))


def _edits(check: Check, shown: Shown, writable: Callable[[str], str | None]) -> list[Edit]:
    if check.fix is None:
        return []
    told = ((edit, writable(edit.text)) for edit in shown.in_file(check.fix(shown.text)))
    made = (Edit(edit.start, edit.end, new) for edit, new in told if new is not None)
    return [edit for edit in made if shown.file[edit.start : edit.end] != edit.text]
