"""Every address on the page: what text stands there, its anchor, and what people call it.

Addresses are those of ledger mentions: "p3" and "title" in the source; a field's name, "2/heading" and
"2/0" in the article.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rewriter.article import Draft, Source
from rewriter.wording import Lang, say

ASIDE = "aside"
FIELDS = ("headline", "standfirst", "seo_title", "description", "slug", "keyphrase", "tags", "credit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One place of the page."""

    text: str
    href: str
    label: str


def spots(source: Source, draft: Draft | None, lang: Lang) -> dict[str, Spot]:
    """Every place a finding or a mention may name, by address."""
    found = {"title": _spot(source.title, "s-title", say("report.field-title", lang))}
    found |= {p.id: _spot(p.text, f"s-{p.id}", p.id) for p in source.paragraphs}
    if draft is None:
        return found
    return found | _fields(draft, lang) | _body(draft)


def spot_at(where: str, known: Mapping[str, Spot], lang: Lang) -> Spot:
    """The spot at an address; what the source says outside its paragraphs has a name, and no place."""
    label = say("report.field-aside", lang) if where == ASIDE else where
    return known.get(where) or Spot(text="", href="", label=label)


def _fields(draft: Draft, lang: Lang) -> dict[str, Spot]:
    texts = {name: getattr(draft, name) for name in FIELDS} | {"tags": ", ".join(draft.tags)}
    labels = {name: say(f"report.field-{name}", lang) for name in FIELDS}
    return {name: _spot(texts[name], f"f-{name}", labels[name]) for name in FIELDS}


def _body(draft: Draft) -> dict[str, Spot]:
    found = {
        f"{s}/heading": _spot(section.heading or "", f"a-{s}-heading", f"§\u00a0{s + 1}")
        for s, section in enumerate(draft.sections)
    }
    for n, (s, p, paragraph) in enumerate(draft.paragraphs(), start=1):
        found[f"{s}/{p}"] = _spot(paragraph.text, f"a-{s}-{p}", f"¶\u00a0{n}")
    return found


def _spot(text: str, anchor: str, label: str) -> Spot:
    return Spot(text=text, href=f"#{anchor}", label=label)
