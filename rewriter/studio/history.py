"""What was done with an article: its events, and the words that changed since it was made."""

import re
from difflib import SequenceMatcher
from typing import Any

from rewriter.api.reviewing import Desk, Event
from rewriter.api.reviewing.state import FIELDS, text_at
from rewriter.article import Draft, Place
from rewriter.checks.catalogue import by_code
from rewriter.output import amount, number, said
from rewriter.studio.answers import moment
from rewriter.wording import Lang, say

_TOKENS = re.compile(r"\n+|\s+|\w+|[^\w\s]")
Piece = tuple[str, str]
"""« same », « gone » or « new », and the words."""


def history_of(desk: Desk, lang: Lang) -> list[dict[str, Any]]:
    """Every event, the latest first."""
    return [_told(event, lang) for event in reversed(desk.log.events())]


def changes_of(made: Draft, now: Draft, lang: Lang) -> list[tuple[str, list[Piece]]]:
    """The parts that changed, by name, each as pieces; the body is one of them."""
    named = [(say(f"report.field-{name}", lang), *_texts(made, now, name)) for name in (*FIELDS, "tags")]
    parts = [*named[:1], (say("report.article", lang), _body(made), _body(now)), *named[1:]]
    return [(label, pieces(old, new)) for label, old, new in parts if old != new]


def pieces(old: str, new: str) -> list[Piece]:
    """The words of both texts: what stayed, what went, what came."""
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    found: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=len(before) > 4000).get_opcodes():
        if kind == "equal":
            found.append(("same", "".join(before[a:b])))
            continue
        found += [
            (css, "".join(words)) for css, words in (("gone", before[a:b]), ("new", after[c:d])) if words
        ]
    return found


def _texts(made: Draft, now: Draft, name: str) -> tuple[str, str]:
    place = Place(part=name)  # type: ignore[arg-type]
    return text_at(made, place), text_at(now, place)


def _body(draft: Draft) -> str:
    parts: list[str] = []
    for section in draft.sections:
        parts += [section.heading] if section.heading else []
        parts += [paragraph.text for paragraph in section.paragraphs]
    return "\n\n".join(parts)


def _told(event: Event, lang: Lang) -> dict[str, Any]:
    edit = event.kind in ("edit", "join", "replace", "decline")
    return {
        "n": event.n,
        "at": event.at,
        "when": moment(event.at, lang),
        "by": event.by,
        "kind": event.kind,
        "what": say(f"studio.event-{event.kind}", lang),
        "place": _where(event.place, lang) if edit else _title(event.code, lang),
        "code": "" if edit else event.code,
        "pieces": pieces(event.was, event.text) if edit else [],
        "text": _of_model(event, lang) if event.section else "" if edit else event.text,
    }


def spent_on(made: dict[str, Any], lang: Lang) -> str:
    """Who wrote a section anew, asked by which template, and what that took."""
    usage, cost = made["usage"], made["cost"]
    gaps = {
        "model": made["model"],
        "template": made["template"],
        "tokens": number(usage["input_tokens"] + usage["output_tokens"], lang),
    }
    if cost is None:
        return say("mending.cost-unpriced", lang, **gaps)
    return say("mending.cost", lang, cost=amount(cost, made["currency"], lang), **gaps)


def _of_model(event: Event, lang: Lang) -> str:
    made = event.section
    asked = " · ".join(made["instructions"])
    told = say("mending.event", lang, asked=asked, cost=spent_on(made, lang))
    return f"{told} – {say('mending.event-why', lang, why=said(event.code, lang))}" if event.code else told


def _title(code: str, lang: Lang) -> str:
    check = by_code().get(code)
    return check.title.fill(lang) if check else code


def _where(place: Place, lang: Lang) -> str:
    if place.section is None:
        return say(f"report.field-{place.part}", lang)
    section = f"§\u00a0{place.section + 1}"
    return section if place.paragraph is None else f"{section}, ¶\u00a0{place.paragraph + 1}"
