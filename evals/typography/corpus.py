"""What the checks of typography and hygiene find in French that people wrote, each place with its verdict.

`verdicts.jsonl` holds no text: a corpus, a document, the check, where it fired, the beginning of a SHA-256 of
the characters around, and whether a copy editor who was asked (the Imprimerie nationale's rules at hand) says
the change is right. All firings of the rarer kinds were read, of the others a sample drawn by a hash.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from rewriter import intake
from rewriter.article import Brief
from rewriter.checks.catalogue import all_checks
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
VERDICTS = Path(__file__).with_name("verdicts.jsonl")
_FILES = {
    "fr_eig": "fr_eig/articles.jsonl",
    "fr_wikinews": "fr_wikinews/articles.jsonl",
    "parallel_ntrex": "parallel_ntrex/docs_dev.jsonl",
}
_AROUND = 20  # characters to either side that tell whether the text is the one that was read
TYPOGRAPHY = tuple(c for c in all_checks() if c.family == "typography" and c.fix)
HYGIENE = tuple(c for c in all_checks() if c.family == "hygiene" and "source" not in c.needs)

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Firing:
    """One place that a check tells of. `at` is an offset, or section/paragraph/offset."""

    corpus: str
    document: str
    code: str
    at: str
    sha256: str
    shown: str

    @property
    def key(self) -> Key:
        """What names it."""
        return self.corpus, self.document, self.code, self.at


def documents() -> Iterator[tuple[str, str, str]]:
    """Corpus, name and text of each French document; none when the corpus is not there."""
    for corpus, file in _FILES.items():
        path = CORPUS / file
        if not path.exists():
            continue
        with path.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["lang"] in ("fr", "en+fr"):
                    yield corpus, row["id"], _text(row)


def firings() -> Iterator[Firing]:
    """Every place in every document."""
    for corpus, name, text in documents():
        for check in TYPOGRAPHY:
            for edit in check.fix(text) if check.fix else ():
                mended = f"{text[edit.start : edit.end]!r} => {edit.text!r}"
                yield _firing(corpus, name, check.code, str(edit.start), text, edit.start, edit.end, mended)
        yield from _findings(corpus, name, text)


def verdicts() -> dict[Key, tuple[str, bool]]:
    """What was read: the hash of the characters around, and whether the check was right."""
    rows = map(json.loads, VERDICTS.read_text(encoding="utf-8").splitlines())
    return {(r["corpus"], r["id"], r["code"], r["at"]): (r["sha256"], r["right"]) for r in rows}


def _findings(corpus: str, name: str, text: str) -> Iterator[Firing]:
    paper = Paper(intake.read_finished(text, kind="text"), Brief())
    for finding in judge(paper, HYGIENE).found:
        place, span = finding.place, finding.place.span
        start, end = (span.start, span.end) if span else (0, 0)
        where = (place.part, place.section, place.paragraph)
        told = next(
            (t.text for t in paper.texts if (t.place.part, t.place.section, t.place.paragraph) == where), ""
        )
        at = f"{place.section}/{place.paragraph}/{start}"
        yield _firing(corpus, name, finding.code, at, told, start, end, told[start:end])


def _firing(
    corpus: str, name: str, code: str, at: str, text: str, start: int, end: int, shown: str
) -> Firing:
    around = text[max(0, start - _AROUND) : end + _AROUND]
    digest = sha256(around.encode()).hexdigest()[:8]
    shown = f"{shown} in {around!r}"
    return Firing(corpus=corpus, document=name, code=code, at=at, sha256=digest, shown=shown)


def _text(row: dict[str, Any]) -> str:
    return str(row["text"]) if "text" in row else "\n\n".join(s.strip() for s in row["segments_fr"])
