"""`python -m evals.ledger.adjudicated [--show]`: how many faithful translated sentences are flagged, raw and
as a reader judged the flags: human translations also add, drop and change. `--show` shows the flags that
nobody has judged yet, to be read and not kept."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from evals.ledger.detector import flags
from evals.ledger.mutations import Flag, Pair, pairs

_PATH = Path(__file__).with_name("adjudicated.jsonl")
Verdict = Literal["right", "wrong", "arguable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjudicated:
    """A flag of a faithful article that was read: "right" where the translation does say otherwise than its
    source, "wrong" where it does not. Where it stood, in characters, and why, in a few words."""

    doc: str
    where: str
    start: int
    end: int
    code: str
    verdict: Verdict
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Of so many sentences those that are flagged; those that are without the flags judged right; and those
    that are without the arguable ones either."""

    level: str
    sentences: int
    raw: int
    not_right: int
    wrong: int


def adjudicated() -> tuple[Adjudicated, ...]:
    """Everything that was judged."""
    return tuple(Adjudicated(**json.loads(line)) for line in _PATH.read_text("utf-8").splitlines())


def verdict_of(doc: str, flag: Flag, known: Iterable[Adjudicated]) -> Verdict | None:
    """What was judged of a flag that says the same of some of the same words; None if nobody has."""
    for row in known:
        same = (row.doc, row.where, row.code) == (doc, flag.where, flag.kind)
        if same and row.start < flag.end and flag.start < row.end:
            return row.verdict
    return None


@cache
def _known() -> tuple[Adjudicated, ...]:
    return adjudicated()


def is_right(pair: Pair, flag: Flag) -> bool:
    """Whether a reader judged that flag of a faithful pair right."""
    return verdict_of(pair.id, flag, _known()) == "right"


def rates(read: Sequence[tuple[Pair, Sequence[Flag]]], known: Sequence[Adjudicated]) -> Iterator[Rate]:
    """The rates of alarms, then of alarms and doubts together."""
    for level, levels in (("alarm", ("alarm",)), ("alarm or doubt", ("alarm", "doubt"))):
        seen = [
            {verdict_of(pair.id, f, known) for f in found if _touches(f, *place) and f.level in levels}
            for pair, found in read
            for place in pair.sentences()
        ]
        yield Rate(
            level=level,
            sentences=len(seen),
            raw=sum(bool(s) for s in seen),
            not_right=sum(bool(s - {"right"}) for s in seen),
            wrong=sum(bool(s - {"right", "arguable"}) for s in seen),
        )


def _touches(flag: Flag, where: str, start: int, end: int) -> bool:
    return flag.side == "article" and flag.where == where and flag.start < end and flag.end > start


def translated(split: str) -> list[tuple[Pair, Sequence[Flag]]]:
    """The faithful translations of a split with what rewriter says of each; none where the texts are not."""
    return [(p, flags(p.source, p.faithful)) for p in pairs(split) if p.direction == "en-fr"]


def _unread(read: Sequence[tuple[Pair, Sequence[Flag]]], known: Sequence[Adjudicated]) -> Iterator[str]:
    for pair, found in read:
        for flag in found:
            if flag.side == "article" and verdict_of(pair.id, flag, known) is None:
                yield f"{pair.id} {flag.where} {flag.start}-{flag.end} {flag.kind}: {_words(pair, flag)}"


def _words(pair: Pair, flag: Flag) -> str:
    section, slash, paragraph = flag.where.partition("/")
    if not slash or not paragraph.isdigit():
        return pair.faithful.headline[flag.start : flag.end]
    return pair.faithful.sections[int(section)].paragraphs[int(paragraph)].text[flag.start : flag.end]


def _told(rate: Rate) -> str:
    raw, not_right, wrong = (
        f"{n}/{rate.sentences} ({n / rate.sentences:.1%})" for n in (rate.raw, rate.not_right, rate.wrong)
    )
    return f"{rate.level:16} raw {raw}, without the right ones {not_right}, plainly wrong {wrong}"


def main() -> int:
    """Prints the rates; 0 always, as where the texts are not there."""
    read, known = translated("dev"), adjudicated()
    print("\n".join(map(_told, rates(read, known))) if read else "adjudicated: no texts here")
    if "--show" in sys.argv:
        print("\n".join(_unread(read, known)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
