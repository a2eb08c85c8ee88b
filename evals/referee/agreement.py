"""Where two judges agree, and who was found right where they do not."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.referee import lights, yoast
from evals.referee.corpus import Case

_FILE = Path(__file__).with_name("adjudicated.jsonl")
Key = tuple[str, str, str, str]
"""A disagreement: case, assessment, our light, theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Both lights of one assessment on one case."""

    case: str
    assessment: str
    ours: lights.Light
    theirs: lights.Light

    @property
    def key(self) -> Key:
        """What a hand-check is found by: it holds for these two lights only."""
        return (self.case, self.assessment, self.ours, self.theirs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An assessment over all cases: how many agree; of the others, how often ours was right, theirs was, both
    were by what each means to measure (`design`), and how many nobody has judged (`open`)."""

    assessment: str
    n: int
    agreed: int
    ours: int
    theirs: int
    design: int
    open: int

    @property
    def agreement(self) -> float:
        """Share of cases with the same light, 0–1."""
        return self.agreed / self.n

    @property
    def judged(self) -> float:
        """Share of cases where ours is the same, right or meant so, 0–1."""
        return (self.agreed + self.ours + self.design) / self.n


def compared(place: Path, cases: Sequence[Case]) -> list[Verdict]:
    """Each case judged by both."""
    answers = yoast.judged(place, cases)
    return [
        Verdict(case=case.name, assessment=name, ours=mine[name], theirs=its[name])
        for case, answer in zip(cases, answers, strict=True)
        for mine, its in [(lights.lights(lights.report_on(case.draft())), yoast.lights(answer))]
        for name in lights.ASSESSMENTS
    ]


def adjudicated() -> dict[Key, str]:
    """Who was right by hand-check: "ours", "theirs" or "design"."""
    lines = _FILE.read_text("utf-8").splitlines() if _FILE.is_file() else []
    entries = (json.loads(line) for line in lines)
    return {(e["case"], e["assessment"], e["ours"], e["theirs"]): e["right"] for e in entries}


def rows(found: Sequence[Verdict], judged: Mapping[Key, str]) -> list[Row]:
    """The table."""
    return [_row(name, [v for v in found if v.assessment == name], judged) for name in lights.ASSESSMENTS]


def _row(name: str, found: Sequence[Verdict], judged: Mapping[Key, str]) -> Row:
    differing = [judged.get(v.key, "open") for v in found if v.ours != v.theirs]
    return Row(
        assessment=name,
        n=len(found),
        agreed=len(found) - len(differing),
        ours=differing.count("ours"),
        theirs=differing.count("theirs"),
        design=differing.count("design"),
        open=differing.count("open"),
    )
