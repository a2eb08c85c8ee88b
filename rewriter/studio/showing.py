"""An article under review as plain values for its page: parts, sentences and their ties, findings."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from rewriter.api.jsonl import mark_of
from rewriter.api.reviewing import Desk, Found, State
from rewriter.api.reviewing.fixing import is_certain
from rewriter.api.reviewing.mended import rewritten
from rewriter.api.reviewing.state import FIELDS, words_of
from rewriter.article import Article, Draft, Place, Review
from rewriter.checks.catalogue import by_code
from rewriter.flow.assessing import Assessed
from rewriter.flow.concluding import of_making
from rewriter.output import day, number, reason_text, tell
from rewriter.publishing.disclosure import disclosure_line
from rewriter.reporting.figures import counted
from rewriter.reporting.notes import address
from rewriter.reporting.places import Spot, spots
from rewriter.reporting.sentences import ties_of
from rewriter.studio.rereading import reread
from rewriter.text.words import count_words
from rewriter.wording import Lang, say

ABOVE = ("headline", "standfirst")
BESIDE = ("seo_title", "description", "slug", "keyphrase", "tags", "credit")
MARKS = {"✗": "stop", "!": "look", "·": "advice"}
Values = dict[str, Any]


def shown(desk: Desk, state: State, assessed: Assessed, lang: Lang) -> Values:
    """Everything the page shows of a state that was judged."""
    known = spots(desk.article.source, state.draft, lang)
    release = state.released
    return _found(desk, state, assessed, known, lang) | {
        "events": state.events,
        "undoable": state.undoable,
        "redoable": state.redoable,
        "released": {"by": release.by, "on": day(release.at, lang)} if release else None,
        "parts": parts_of(state.draft, known),
    }


def judged(desk: Desk, state: State, assessed: Assessed, lang: Lang) -> Values:
    """What the page shows anew while somebody types: what was found, and not the texts, which it has. `shape`
    is the parts' addresses: they are others once a paragraph is parted."""
    known = spots(desk.article.source, state.draft, lang)
    shape = " ".join(part["at"] for part in parts_of(state.draft, known))
    return _found(desk, state, assessed, known, lang) | {"shape": shape}


def _found(desk: Desk, state: State, assessed: Assessed, known: dict[str, Spot], lang: Lang) -> Values:
    found = _ordered(desk.found(state, assessed))
    return {
        "words": number(count_words(state.draft.text), lang),
        "findings": [finding_of(f, state.draft, known, lang) for f in found],
        "ties": _ties(assessed, known, lang),
        "reread": reread(assessed.ledger, known, lang),
        "signing": signing(desk.article, found, lang),
    }


def signing(article: Article, found: Iterable[Found], lang: Lang) -> Values:
    """What whoever signs is told first, and how the article was made where that speaks against it. `mood`
    names the findings that go with it, those that `stop` or to `look` at; `clear`: nothing is left."""
    left = [f for f in found if f.dismissed is None]
    marks = [MARKS[mark_of(f.finding)] for f in left]
    made = [reason_text(r, lang) for r in of_making(article.outcome) if not r.note]
    if "stop" in marks:
        mood, told = "stop", say("studio.page-standing", lang)
    elif looks := marks.count("look"):
        mood, told = "look", counted("studio.page-looks-left", lang, looks)
    elif marks:
        mood, told = "look", counted("studio.page-advices-left", lang, len(marks))
    else:
        mood, told = ("look", "page-made-so") if made else ("clear", "page-nothing-stands")
        told = say(f"studio.{told}", lang)
    return {"mood": mood, "told": told, "made": made}


def parts_of(draft: Draft, known: dict[str, Spot]) -> list[Values]:
    """Every part that can be changed, in the article's order: its address, place, name and text."""
    body = []
    for s, section in enumerate(draft.sections):
        if section.heading or s:
            body.append(_part(f"{s}/heading", "heading", known, Place(part="heading", section=s)))
        body += [
            _part(f"{s}/{p}", "paragraph", known, Place(part="paragraph", section=s, paragraph=p))
            for p in range(len(section.paragraphs))
        ]
    above = [_part(name, "above", known, Place(part=name)) for name in ABOVE]  # type: ignore[arg-type]
    beside = [_part(name, "beside", known, Place(part=name)) for name in BESIDE]  # type: ignore[arg-type]
    return above + body + beside


def finding_of(found: Found, draft: Draft, known: dict[str, Spot], lang: Lang) -> Values:
    """A finding as it is listed. `at` is where a click leads; empty: nowhere in particular."""
    finding = found.finding
    where = address(finding.place)
    at = where if where in known else ""
    span = finding.place.span
    return {
        "key": found.key,
        "code": finding.code,
        "explained": finding.code in by_code(),
        "mark": MARKS[mark_of(finding)],
        "severity": say(f"report.severity-{finding.severity}", lang),
        "message": tell(finding, lang),
        "words": words_of(finding, draft)[:160] if span else "",
        "at": at,
        "place": known[at].label if at else say("studio.page-whole", lang),
        "start": span.start if span else None,
        "end": span.end if span else None,
        "also": [[p.span.start, p.span.end] for p in finding.also if p.span],
        "dismissed": found.dismissed,
        "stands": found.forbids,
        "fixable": found.dismissed is None and is_certain(finding.code),
    }


def standing(found: tuple[Found, ...], draft: Draft, desk: Desk, lang: Lang) -> list[Values]:
    """What forbids a release, as it is listed."""
    known = spots(desk.article.source, draft, lang)
    return [finding_of(f, draft, known, lang) for f in found]


def source_of(article: Article, lang: Lang) -> list[Values]:
    """The source's title and paragraphs, with the addresses that ties name."""
    source = article.source
    known = spots(source, None, lang)
    return [
        {"at": at, "label": spot.label, "text": spot.text} for at, spot in known.items() if at and spot.text
    ]


def disclosed(article: Article, state: State) -> str:
    """The line that says how the article was made, as its files would carry it now."""
    repairs = tuple(rewritten(event) for event in state.repairs)
    review = Review(reviewer="", released="", edits=state.edits, repairs=repairs)
    return disclosure_line(replace(article, record=replace(article.record, review=review)))


def place_from(given: Any) -> Place:
    """The place that a page names. ValueError unless it is one of a draft's parts."""
    part, section, paragraph = given["part"], given.get("section"), given.get("paragraph")
    if part in FIELDS or part == "tags":
        return Place(part=part)
    if part not in ("heading", "paragraph") or not _is_index(section):
        raise ValueError(part)
    if part == "heading":
        return Place(part="heading", section=section)
    if not _is_index(paragraph):
        raise ValueError(part)
    return Place(part="paragraph", section=section, paragraph=paragraph)


def _is_index(value: Any) -> bool:
    return type(value) is int and 0 <= value < 10_000


def _part(at: str, kind: str, known: dict[str, Spot], place: Place) -> Values:
    spot = known[at]
    where = {"part": place.part, "section": place.section, "paragraph": place.paragraph}
    return {"at": at, "kind": kind, "label": spot.label, "text": spot.text, "place": where}


def _ordered(found: tuple[Found, ...]) -> list[Found]:
    return sorted(
        found, key=lambda f: (f.dismissed is not None, not f.finding.forbids, f.finding.severity.rank)
    )


def _ties(assessed: Assessed, known: dict[str, Spot], lang: Lang) -> list[Values]:
    """Every tied sentence of both texts: its address and characters, its name, those it is tied to."""
    marks = ties_of(assessed.ledger, known, lang)
    return [
        {"at": at, "start": m.start, "end": m.end, "id": m.tie.anchor, "to": list(m.tie.to), "css": m.tie.css}
        for at, each in marks.items()
        for m in each
        if m.tie
    ]
