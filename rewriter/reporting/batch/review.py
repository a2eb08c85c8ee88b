"""What needs eyes in a run: articles by reason, the gravest first, and those in each other’s way."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rewriter.article.batch import Entry, Summary
from rewriter.output import number, render, share, visible
from rewriter.reporting.batch.duplicates import NEAR, Near, near_duplicates, pack
from rewriter.reporting.batch.grounds import Ground, grounds_of, rank, title_of
from rewriter.reporting.batch.keyphrases import Rivals, rivals
from rewriter.reporting.batch.labels import labels
from rewriter.reporting.batch.lines import Line
from rewriter.reporting.figures import counted
from rewriter.wording import Lang, say

_SHOWN = 500  # articles of one reason that are listed here; the index lists the others
_GROUPS = 300
_IN_GROUP = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An article in a list: why it is there, or how much it shares."""

    line: Line
    why: str = ""
    estimate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A list of articles under a title; `more` says how many are not shown."""

    name: str
    title: str
    many: str
    shown: tuple[Shown, ...]
    more: str = ""


class Review:
    """Gathers, article by article, what the page shows: a reason or two each, a sketch of 256 bytes, the
    keyphrase."""

    def __init__(self) -> None:
        self._grounds: dict[str, list[tuple[int, Ground]]] = defaultdict(list)
        self._sketches: dict[int, Sequence[int]] = {}
        self._keyphrases: list[tuple[int, str]] = []
        self._needing = 0

    def add(self, at: int, entry: Entry, summary: Summary) -> None:
        """Note one article, which is line `at` of the index."""
        grounds = grounds_of(summary)
        self._needing += bool(grounds)
        for ground in grounds:
            self._grounds[ground.name].append((at, ground))
        if summary.sketch:
            self._sketches[at] = pack(summary.sketch)
        if phrase := summary.keyphrase or entry.row.keyphrase:
            self._keyphrases.append((at, phrase))

    def render(self, lines: Sequence[Line], lang: Lang, version: str = "") -> str:
        """The page, in `lang`."""
        near, same = near_duplicates(self._sketches), rivals(self._keyphrases)
        least = share(NEAR, lang)
        return render(
            "run_review.html.j2",
            lang=lang,
            t=labels(lang),
            version=version,
            heading=self._heading(lang),
            lead=say("batch_pages.review-lead", lang) if self._needing else "",
            groups=[_by_ground(n, self._grounds[n], lines, lang) for n in sorted(self._grounds, key=rank)],
            duplicates=[_near(group, lines, lang) for group in near[:_GROUPS]],
            duplicates_many=number(len(near), lang),
            duplicates_more=_left(len(near), lang),
            duplicates_intro=say(f"batch_pages.duplicates-{'intro' if near else 'none'}", lang, share=least),
            rivals=[_rivals(group, lines, lang) for group in same[:_GROUPS]],
            rivals_many=number(len(same), lang),
            rivals_more=_left(len(same), lang),
            rivals_intro=say(f"batch_pages.rivals-{'intro' if same else 'none'}", lang),
        )

    def _heading(self, lang: Lang) -> str:
        if not self._needing:
            return say("batch_pages.review-heading-none", lang)
        return counted("batch_pages.review-heading", lang, self._needing)


def _by_ground(name: str, found: Sequence[tuple[int, Ground]], lines: Sequence[Line], lang: Lang) -> Group:
    """The articles of one reason, those where it holds most often first."""
    ordered = sorted(found, key=lambda at: (-at[1].count, at[0]))
    more = len(found) - _SHOWN
    return Group(
        name=name,
        title=title_of(name, lang),
        many=number(len(found), lang),
        shown=tuple(Shown(line=lines[at], why=_why(ground, lang)) for at, ground in ordered[:_SHOWN]),
        more=counted("batch_pages.review-more", lang, more) if more > 0 else "",
    )


def _why(ground: Ground, lang: Lang) -> str:
    return visible(ground.told(lang)) or (number(ground.count, lang) if ground.count > 1 else "")


def _near(near: Near, lines: Sequence[Line], lang: Lang) -> Group:
    estimates = {
        key: say("batch_pages.about", lang, share=share(round(e, 2), lang)) for key, e in near.members
    }
    title = say(
        "batch_pages.duplicates-group",
        lang,
        n=number(len(near.members), lang),
        share=share(round(near.greatest, 2), lang),
    )
    return _listed(title, estimates, lines, lang)


def _rivals(group: Rivals, lines: Sequence[Line], lang: Lang) -> Group:
    title = say(
        "batch_pages.rivals-group",
        lang,
        keyphrase=visible(group.keyphrase),
        n=number(len(group.members), lang),
    )
    return _listed(title, dict.fromkeys(group.members, ""), lines, lang)


def _listed(title: str, estimates: Mapping[int, str], lines: Sequence[Line], lang: Lang) -> Group:
    more = len(estimates) - _IN_GROUP
    first: Iterable[tuple[int, str]] = list(estimates.items())[:_IN_GROUP]
    return Group(
        name="",
        title=title,
        many=number(len(estimates), lang),
        shown=tuple(Shown(line=lines[at], estimate=estimate) for at, estimate in first),
        more=counted("batch_pages.group-more", lang, more) if more > 0 else "",
    )


def _left(many: int, lang: Lang) -> str:
    return counted("batch_pages.groups-more", lang, many - _GROUPS) if many > _GROUPS else ""
