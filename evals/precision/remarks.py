"""Each remark by its place, with the beginning of a hash of the words that it is about: no text is kept."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from evals.precision.corpus import Article, Half
from rewriter.api.checking import Examined, examine
from rewriter.article import Finding, Place, Report
from rewriter.checks.catalogue import by_code
from rewriter.checks.paper import Paper

VERDICTS = Path(__file__).with_name("verdicts.jsonl")
Verdict = Literal["right", "wrong", "pedantic"]
Key = tuple[str, str, str]
"""Article, check, place."""
_AROUND = 20  # characters to either side that tell whether the text is the one that was read
KNOWN_THERE = frozenset(("style", "typography", "hygiene"))  # families read before on blog and news


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One finding of one article. `digest` changes with the words it is about, `shown` is what a reader of
    the verdicts is shown."""

    set: Literal["human", "machine", "own"]
    half: Half
    article: str
    code: str
    family: str
    at: str
    digest: str
    shown: str

    @property
    def key(self) -> Key:
        """What names it."""
        return self.article, self.code, self.at


def remarks(articles: Iterator[Article]) -> Iterator[Remark]:
    """What the checks say of each, with the default profile and no extras: of articles that were read before,
    what is said by the families that were not."""
    for article in articles:
        seen = examine(article.text, source=article.source, kind=article.kind, evidence="off")
        known = KNOWN_THERE if article.read_before else frozenset()
        for finding in _each(seen.report):
            if finding.family not in known:
                yield _remark(article, seen, finding)


def _each(report: Report) -> Iterator[Finding]:
    """The findings as they are told, and each further place that one of them names."""
    for finding in report.findings:
        yield finding
        yield from (f for f in report.implied if f.code == finding.code and f.place in finding.also)


def read_verdicts() -> dict[Key, tuple[str, Verdict]]:
    """What was read: the hash of the words around, and what the reader thought."""
    rows = map(json.loads, VERDICTS.read_text(encoding="utf-8").splitlines())
    return {(row[0], row[1], row[2]): (row[3], row[4]) for row in rows}


def _remark(article: Article, seen: Examined, finding: Finding) -> Remark:
    text, start, end = _told(seen, finding.place)
    return Remark(
        set=article.set,
        half=article.half,
        article=article.name,
        code=finding.code,
        family=finding.family,
        at=_address(finding.place),
        digest=sha256(text[max(0, start - _AROUND) : end + _AROUND].encode()).hexdigest()[:8],
        shown=f"{by_code()[finding.code].tell(finding, 'fr')} @ {_around(text, start, end)}",
    )


def _told(seen: Examined, place: Place) -> tuple[str, int, int]:
    """The text that a place is in, and from where to where in it."""
    if place.source:
        paragraph = seen.source.paragraph(place.source) if seen.source else None
        text = paragraph.text if paragraph else ""
    else:
        told = Paper(seen.draft, seen.brief).texts
        text = next((t.text for t in told if _same(t.place, place)), "")
    return (text, place.span.start, place.span.end) if place.span else (text, 0, 0)


def _same(one: Place, other: Place) -> bool:
    return (one.part, one.section, one.paragraph) == (other.part, other.section, other.paragraph)


def _address(place: Place) -> str:
    """« paragraph/2/0/17-25 »."""
    where: Sequence[object] = (place.source or place.part, place.section, place.paragraph)
    span = f"{place.span.start}-{place.span.end}" if place.span else ""
    return "/".join("" if part is None else str(part) for part in (*where, span))


def _around(text: str, start: int, end: int, wide: int = 170) -> str:
    return f"{text[max(0, start - wide) : start]}⟦{text[start:end]}⟧{text[end : end + wide]}".replace(
        "\n", " "
    )
