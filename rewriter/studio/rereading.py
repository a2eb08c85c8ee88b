"""A second reading as the review page lists it: an opinion, each doubt with the characters it is about."""

from typing import Any

from rewriter.article import Ledger
from rewriter.reporting.places import Spot
from rewriter.reporting.rereading import Doubt, reread_of
from rewriter.reporting.sentences import sentences_of
from rewriter.wording import Lang

Values = dict[str, Any]


def reread(ledger: Ledger, known: dict[str, Spot], lang: Lang) -> Values | None:
    """The list, doubts that no finding tells of first; None where no model read the article again."""
    if not (ledger.second_reading or ledger.opinions):
        return None
    found = reread_of(ledger, sentences_of(ledger, known, lang), lang)
    if found is None:
        return None
    return {
        "title": found.title,
        "intro": f"{found.intro} {found.extent}".rstrip(),
        "doubts": [_doubt(doubt, known) for doubt in found.doubts],
    }


def _doubt(doubt: Doubt, known: dict[str, Spot]) -> Values:
    about, said = doubt.about, doubt.opinion
    source = f"{said.label} {said.words}" if said.words else ""
    return {
        "at": about.where if about.where in known else "",
        "start": about.start,
        "end": about.end,
        "place": doubt.article.place,
        "words": about.text[:160],
        "message": " · ".join(filter(None, (said.kind or said.answer, *said.wrong, doubt.told))),
        "source": source,
    }
