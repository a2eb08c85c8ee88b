"""What a draft has become: its events applied, in order, undone ones left out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from itertools import pairwise
from typing import Any

from rewriter.api.reviewing.log import Event
from rewriter.article import Draft, DraftParagraph, Finding, Origin, Place, PlacedLink, Section
from rewriter.article.review import Dismissal

FIELDS = ("headline", "seo_title", "standfirst", "description", "slug", "keyphrase", "credit")
"""Parts that are one text of the draft; `tags` is written with commas between."""
_CHANGES = frozenset({"edit", "join", "replace"})
_REVERSIBLE = _CHANGES | {"dismiss", "recall"}
_PAUSE = timedelta(seconds=60)  # in which somebody who stopped typing is still at the same change
_PARTS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """An article under review: the draft as it stands, findings overruled (by key), events so far, how
    many can be undone and done again; `edits` counts what somebody typed into one part with short pauses
    once; `repairs` are the changes a model wrote; `released`, if nothing was done since, is the release."""

    draft: Draft
    dismissals: dict[str, Dismissal]
    events: int = 0
    edits: int = 0
    repairs: tuple[Event, ...] = ()
    released: Event | None = None
    undoable: int = 0
    redoable: int = 0


def state_of(draft: Draft, events: Iterable[Event]) -> State:
    """The draft with the events that stand."""
    known = tuple(events)
    standing, undone = _standing(known)
    dismissals: dict[str, Dismissal] = {}
    for event in standing:
        draft = _changed(draft, event)
        if event.kind == "dismiss":
            dismissals[event.finding] = _dismissal(event)
        elif event.kind == "recall":
            dismissals.pop(event.finding, None)
    return State(
        draft=draft,
        dismissals=dismissals,
        events=len(known),
        released=_release(known),
        repairs=tuple(event for event in standing if event.kind == "replace"),
        edits=_edits(standing),
        undoable=len(standing),
        redoable=len(undone),
    )


def _dismissal(event: Event) -> Dismissal:
    return Dismissal(code=event.code, words=event.was, reason=event.text, by=event.by, at=event.at)


def _edits(standing: Iterable[Event]) -> int:
    changes = [event for event in standing if event.kind in _CHANGES]
    return len(changes) - sum(_goes_on(*each) for each in pairwise(changes))


def _goes_on(before: Event, event: Event) -> bool:
    """Whether an edit is the one before, taken up again after a pause."""
    if (before.kind, before.place, before.by) != ("edit", event.place, event.by) or event.kind != "edit":
        return False
    return timedelta() <= _moment(event.at) - _moment(before.at) <= _PAUSE


def _moment(at: str) -> datetime:
    try:
        return datetime.fromisoformat(at)
    except ValueError:  # of a log that somebody wrote by hand
        return datetime.min.replace(tzinfo=UTC)


def both_at(draft: Draft, place: Place) -> str:
    """The text of a paragraph and of the next, a blank line between; empty when there are not two."""
    if place.part != "paragraph" or place.paragraph is None:
        return ""
    texts = (text_at(draft, place), text_at(draft, replace(place, paragraph=place.paragraph + 1)))
    return "\n\n".join(texts) if all(texts) else ""


def text_at(draft: Draft, place: Place) -> str:
    """The text of a part; empty when there is none at that place."""
    if place.part == "tags":
        return ", ".join(draft.tags)
    if place.part in FIELDS:
        return str(getattr(draft, place.part))
    sections = draft.sections
    if place.section is None or not 0 <= place.section < len(sections):
        return ""
    section = sections[place.section]
    if place.part == "heading":
        return section.heading or ""
    within = place.paragraph is not None and 0 <= place.paragraph < len(section.paragraphs)
    return section.paragraphs[place.paragraph or 0].text if within else ""


def finding_key(finding: Finding, draft: Draft) -> str:
    """16 hex digits for a finding: its check, what it says, the words it stands on. The same after other
    parts have changed, another once its own words have."""
    says = sorted((name, str(value)) for name, value in finding.params.items())
    material = repr((finding.code, finding.place.part, finding.place.source, says, words_of(finding, draft)))
    return blake2b(material.encode("utf-8", "replace"), digest_size=8).hexdigest()


def words_of(finding: Finding, draft: Draft) -> str:
    """The words a finding stands on: its span, else its part; empty for the whole article."""
    text, span = text_at(draft, finding.place), finding.place.span
    return text[span.start : span.end] if span else text


def _standing(events: tuple[Event, ...]) -> tuple[list[Event], list[Event]]:
    """Events that stand and those undone, the last undone last."""
    standing: list[Event] = []
    undone: list[Event] = []
    for event in events:
        if event.kind == "undo" and standing:
            undone.append(standing.pop())
        elif event.kind == "redo" and undone:
            standing.append(undone.pop())
        elif event.kind in _REVERSIBLE:
            standing.append(event)
            undone.clear()
    return standing, undone


def _changed(draft: Draft, event: Event) -> Draft:
    if event.kind == "replace":
        return _with_section(draft, event)
    if event.kind == "join":
        return _joined(draft, event.place)
    if event.kind != "edit":
        return draft
    place, text = event.place, event.text.strip()
    if place.part == "tags":
        return replace(draft, tags=tuple(tag.strip() for tag in text.split(",") if tag.strip()))
    if place.part in FIELDS:
        changes: dict[str, Any] = {place.part: _one_line(text)}
        return replace(draft, **changes)
    return _with_body(draft, place, text)


def _with_body(draft: Draft, place: Place, text: str) -> Draft:
    if place.section is None or not 0 <= place.section < len(draft.sections):
        return draft
    section = draft.sections[place.section]
    if place.part == "heading":
        new = replace(section, heading=_one_line(text) or None)
    else:
        new = replace(section, paragraphs=_paragraphs(section, place.paragraph or 0, text))
    return _relinked(draft, _put(draft, place.section, (new,)))


def _paragraphs(section: Section, number: int, text: str) -> tuple[DraftParagraph, ...]:
    if not 0 <= number <= len(section.paragraphs):
        return section.paragraphs
    old = section.paragraphs[number : number + 1]
    sources = old[0].sources if old else ()
    origin = old[0].origin if old else Origin.WRITTEN
    parts = (_one_line(part) for part in _PARTS.split(text))
    new = tuple(DraftParagraph(text=part, sources=sources, origin=origin) for part in parts if part)
    return section.paragraphs[:number] + new + section.paragraphs[number + 1 :]


def _joined(draft: Draft, place: Place) -> Draft:
    number, at = place.section, place.paragraph
    if number is None or at is None or not both_at(draft, place):
        return draft
    section = draft.sections[number]
    one, other = section.paragraphs[at : at + 2]
    sources = tuple(dict.fromkeys((*one.sources, *other.sources)))
    new = DraftParagraph(text=joined(one.text, other.text), sources=sources, origin=one.origin)
    paragraphs = (*section.paragraphs[:at], new, *section.paragraphs[at + 2 :])
    return _relinked(draft, _put(draft, number, (replace(section, paragraphs=paragraphs),)))


def joined(one: str, other: str) -> str:
    """Two paragraphs as one, a space between."""
    return f"{one.rstrip()} {other.lstrip()}"


def _release(events: tuple[Event, ...]) -> Event | None:
    """The release, unless something was done since; what a model offered in vain is nothing done."""
    last = next((event for event in reversed(events) if event.kind != "decline"), None)
    return last if last and last.kind == "release" else None


def _with_section(draft: Draft, event: Event) -> Draft:
    number = event.place.section
    if number is None or not 0 <= number < len(draft.sections):
        return draft
    new = tuple(_section(each) for each in event.section["sections"])
    moved = (
        replace(at, section=at.section + len(new) - 1) if at.section > number else at for at in draft.links
    )
    after = _put(draft, number, new)
    return replace(
        after,
        links=(*_kept_links(draft, after, number, len(new)), *(m for m in moved if m.section != number)),
    )


def _section(given: Mapping[str, Any]) -> Section:
    paragraphs = (
        DraftParagraph(text=str(p["text"]), sources=tuple(p["sources"])) for p in given["paragraphs"]
    )
    return Section(heading=given["heading"], paragraphs=tuple(paragraphs), level=int(given["level"]))


def _kept_links(before: Draft, after: Draft, number: int, count: int) -> Iterator[PlacedLink]:
    """The links of a section that became several: kept where their words stand in one of them."""
    texts = [
        (s, p, q.text)
        for s in range(number, number + count)
        for p, q in enumerate(after.sections[s].paragraphs)
    ]
    for link in (each for each in before.links if each.section == number):
        words = text_at(before, Place(part="paragraph", section=number, paragraph=link.paragraph))
        anchor = words[link.start : link.end]
        found = next(((s, p, t.index(anchor)) for s, p, t in texts if anchor and anchor in t), None)
        if found:
            s, p, at = found
            yield replace(link, section=s, paragraph=p, start=at, end=at + len(anchor))


def section_text(section: Section) -> str:
    """A section's heading and paragraphs as one text."""
    heading = (section.heading,) if section.heading else ()
    return "\n\n".join((*heading, *(p.text for p in section.paragraphs)))


def _put(draft: Draft, number: int, new: tuple[Section, ...]) -> Draft:
    return replace(draft, sections=draft.sections[:number] + new + draft.sections[number + 1 :])


def _relinked(before: Draft, after: Draft) -> Draft:
    """Links follow their words: kept where the same words stand once in the same section, else dropped."""
    kept = []
    for link in before.links:
        words = text_at(before, Place(part="paragraph", section=link.section, paragraph=link.paragraph))
        anchor = words[link.start : link.end]
        places = [
            (p, par.text.index(anchor))
            for p, par in enumerate(after.sections[link.section].paragraphs)
            if anchor and anchor in par.text
        ]
        if places:
            near = min(places, key=lambda at: abs(at[0] - link.paragraph))
            kept.append(replace(link, paragraph=near[0], start=near[1], end=near[1] + len(anchor)))
    return replace(after, links=tuple(kept))


def _one_line(text: str) -> str:
    return " ".join(text.replace("\u2028", " ").replace("\u2029", " ").split("\n")).strip()
