"""The article's sentences, those to look at first, each with what the source says there; and the ties between
the sentences of both texts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rewriter.article import Ledger, Mention, Standing, Support
from rewriter.output import capital, said, share
from rewriter.reporting.marks import Mark, Tie
from rewriter.reporting.opinions import Quoted, quoted_of
from rewriter.reporting.places import ASIDE, Spot, spot_at
from rewriter.wording import Lang, say

STANDINGS = (
    Standing.UNSUPPORTED, Standing.PARTLY, Standing.UNCERTAIN, Standing.BACKGROUND, Standing.SUPPORTED,
)  # fmt: skip
_NEAR = (Standing.SUPPORTED, Standing.PARTLY)
_PREVIEWED = ("seo_title", "description")  # shown as a search engine would, without marks of ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A sentence and where it stands; without `href` it has no place on the page."""

    text: str
    place: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One row of the table. `number` counts the article's sentences in reading order; `share` is how much
    of it the source says, in words, empty where words cannot tell; `missing` what the source lacks; `opinion`
    a model's, where one was asked."""

    number: int
    standing: str
    standing_label: str
    reason: str
    share: str
    article: Placed
    sources: tuple[Placed, ...]
    missing: tuple[str, ...]
    support: Support
    opinion: Quoted | None = None


def sentences_of(ledger: Ledger | None, spots: Mapping[str, Spot], lang: Lang) -> tuple[Sentence, ...]:
    """Every sentence of the article, those that an editor should look at first, else in reading order."""
    opinions = {o.article: quoted_of(o, lang) for o in ledger.opinions} if ledger else {}
    rows = (_sentence(n, s, spots, lang) for n, s in enumerate(_support(ledger), start=1))
    found = [replace(row, opinion=opinions.get(row.support.article)) for row in rows]
    return tuple(sorted(found, key=lambda s: STANDINGS.index(s.support.standing)))


def standings(ledger: Ledger | None, lang: Lang) -> tuple[tuple[str, str, int], ...]:
    """How many sentences there are of each standing, by name and in words; what there is none of is out."""
    found = [support.standing for support in _support(ledger)]
    counts = {standing: found.count(standing) for standing in STANDINGS}
    return tuple((s.value, capital(say(f"support.{s}", lang)), n) for s, n in counts.items() if n)


def borne_out(ledger: Ledger | None) -> tuple[int, int]:
    """How many sentences the source bears out, and how many state something that could be."""
    checked = [s.standing for s in _support(ledger) if s.standing is not Standing.BACKGROUND]
    return checked.count(Standing.SUPPORTED), len(checked)


def nearest(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """By paragraph of the article, the source paragraphs that its sentences are best borne out by, in the
    order of its sentences."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for support in ledger.support:
        best = support.sources[0].where if support.sources and support.standing in _NEAR else ""
        if best not in ("", "title", ASIDE):
            found[support.article.where][best] = None
    return {where: tuple(near) for where, near in found.items()}


def ties_of(ledger: Ledger | None, spots: Mapping[str, Spot], lang: Lang) -> Mapping[str, tuple[Mark, ...]]:
    """What ties each sentence to those of the other text, by address: every sentence of the article with its
    standing, and every source sentence that one of them names. Sources without a place are left out."""
    placed: dict[str, list[Mark]] = defaultdict(list)
    anchors: dict[Mention, str] = {}
    back: dict[Mention, list[str]] = defaultdict(list)
    for number, support in enumerate(_support(ledger), start=1):
        sources = [m for m in support.sources if _stands(m, spots)]
        for mention in sources:
            anchors.setdefault(mention, f"ss-{len(anchors) + 1}")
        if _shown(support.article, spots):
            for mention in sources:
                back[mention].append(_anchor(number))
            tie = _tie(number, support, tuple(anchors[m] for m in sources), lang)
            placed[support.article.where].append(_mark(support.article, tie))
    for mention, to in back.items():
        placed[mention.where].append(_mark(mention, Tie(anchor=anchors[mention], to=tuple(to))))
    return {where: tuple(_apart(marks)) for where, marks in placed.items()}


def _sentence(n: int, support: Support, spots: Mapping[str, Spot], lang: Lang) -> Sentence:
    told = support.standing not in (Standing.BACKGROUND, Standing.UNCERTAIN)
    article = _placed(support.article, spots, lang)
    if _shown(support.article, spots):
        article = Placed(text=article.text, place=article.place, href=f"#{_anchor(n)}")
    return Sentence(
        number=n,
        standing=support.standing.value,
        standing_label=capital(say(f"support.{support.standing}", lang)),
        reason=said(support.reason, lang) if support.reason else "",
        share=_share(support.share, lang) if told else "",
        article=article,
        sources=tuple(_placed(mention, spots, lang) for mention in support.sources),
        missing=tuple(dict.fromkeys(mention.text for mention in support.missing)),
        support=support,
    )


def _share(value: float, lang: Lang) -> str:
    return say("report.share-found", lang, n=share(round(value, 2), lang))


def _placed(mention: Mention, spots: Mapping[str, Spot], lang: Lang) -> Placed:
    spot = spot_at(mention.where, spots, lang)
    return Placed(text=mention.text, place=spot.label, href=spot.href)


def _tie(number: int, support: Support, to: tuple[str, ...], lang: Lang) -> Tie:
    standing = support.standing
    quiet = standing in (Standing.SUPPORTED, Standing.BACKGROUND)
    label = "" if quiet else capital(say(f"support.{standing}", lang))
    return Tie(anchor=_anchor(number), to=to, css="" if quiet else standing.value, label=label)


def _mark(mention: Mention, tie: Tie) -> Mark:
    return Mark(start=mention.start, end=mention.end, css="", label="", tie=tie)


def _apart(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks in order, without those that begin within the one before."""
    end = 0
    for mark in sorted(marks, key=lambda m: (m.start, m.end)):
        if mark.start >= end:
            yield mark
            end = mark.end


def _shown(mention: Mention, spots: Mapping[str, Spot]) -> bool:
    return mention.where not in _PREVIEWED and _stands(mention, spots)


def _stands(mention: Mention, spots: Mapping[str, Spot]) -> bool:
    """Whether these characters are at that place: else the offsets are not to be trusted."""
    spot, start, end = spots.get(mention.where), mention.start, mention.end
    return spot is not None and 0 <= start < end and spot.text[start:end] == mention.text


def _anchor(number: int) -> str:
    return f"sa-{number}"


def _support(ledger: Ledger | None) -> tuple[Support, ...]:
    return ledger.support if ledger else ()
