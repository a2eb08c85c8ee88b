"""A release as the page tells it: who answers for the article, what was overruled, by whom and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rewriter.article import Article, Dismissal, Review
from rewriter.output import day
from rewriter.reporting.figures import counted
from rewriter.wording import Lang, say

Overruled = Mapping[int, Dismissal]
"""The findings overruled, by their numbers on the page (from 1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What stands beside the computed status, never instead of it. `dismissed` are rows: the remark's number
    on the page (0: its words have gone since), its check, its words, who overruled it, when and why."""

    title: str
    lines: tuple[str, ...]
    dismissed: tuple[tuple[int, str, str, str], ...]


def reviewed(article: Article, overruled: Overruled, lang: Lang) -> Reviewed | None:
    """The release; None for an article that nobody has released."""
    review = article.record.review
    if review is None:
        return None
    when = moment(review.released, lang)
    numbers = {dismissal: number for number, dismissal in sorted(overruled.items(), reverse=True)}
    return Reviewed(
        title=say("report.released", lang, name=review.reviewer, when=when),
        lines=tuple(_lines(review, lang)),
        dismissed=tuple(
            (numbers.get(d, 0), d.code, d.words, dismissal_text(d, lang)) for d in review.dismissals
        ),
    )


def dismissal_text(dismissal: Dismissal, lang: Lang) -> str:
    """By whom a finding was overruled, when, and why."""
    if not dismissal.by:  # released before names were kept
        return say("report.dismissed-why", lang, reason=dismissal.reason)
    when = moment(dismissal.at, lang)
    return say("report.dismissed-by", lang, name=dismissal.by, when=when, reason=dismissal.reason)


def moment(at: str, lang: Lang) -> str:
    """An ISO 8601 moment in UTC as a day and a time of it."""
    return say("report.moment", lang, day=day(at, lang), time=at[11:16])


def _lines(review: Review, lang: Lang) -> Iterator[str]:
    yield say("report.released-beside", lang, name=review.reviewer)
    if review.edits:
        yield counted("report.released-edits", lang, review.edits)
    if review.note:
        yield say("report.released-note", lang, note=review.note)
