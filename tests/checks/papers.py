"""Papers written in a few lines of YAML, for the cases of the checks.

`article` is the body: paragraphs with a blank line between two, `## heading` and `### heading` lines. A
paragraph may open with the source paragraphs it came from, `(p1 p3) …`. `{120}` stands for a paragraph of
120 words. `embedded` is what the page of a finished article holds beside its text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from rewriter.article import (
    Anchor,
    Attribution,
    Brief,
    Depth,
    Draft,
    DraftParagraph,
    Embedded,
    HouseStyle,
    Ledger,
    Link,
    Origin,
    Paragraph,
    Quotation,
    Removal,
    RemovalReason,
    Section,
    Slip,
    Source,
)
from rewriter.checks.paper import Paper
from rewriter.intake.orders import orders_of
from rewriter.settings.house import house_in
from rewriter.text.saying.quotations import quoted_spans


@cache
def cases_in(path: Path) -> Mapping[str, list[dict[str, Any]]]:
    """The cases of a file by kind, read once, and by libyaml where there is one."""
    if not path.exists():
        return {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found: Mapping[str, list[dict[str, Any]]] = yaml.load(path.read_text(encoding="utf-8"), loader)  # noqa: S506  # a safe one
    return found


_FILLER = (
    "Le conseil de la ville a voté le budget hier. "
    "Plusieurs habitants ont suivi la séance depuis la grande salle. "
    "Cette année, les travaux du pont commencent avant la rentrée. "
    "Mais le calendrier de la gare reste encore à préciser. "
    "Une réunion publique aura aussi lieu dans chaque quartier concerné. "
    "Ensuite, chaque école recevra des arbres et deux nouveaux bancs. "
    "Des commerçants demandent une place plus large devant le marché. "
    "Enfin, la mairie promet des réponses claires avant la fin. "
).split(" ")
_SOURCES = re.compile(r"\(((?:p\d+ ?)+)\) ")
_SOURCE_FIELDS = ("outlet", "author", "url", "trailer")


def filler(count: int) -> str:
    """A French paragraph of `count` words, in sentences of ten words, a third of them linked."""
    many = [word for word in _FILLER if word] * (count // 60 + 1)
    return " ".join(many[:count]).rstrip(".,") + "."


@dataclass(frozen=True)
class Case:
    """A paper to judge, and what is expected of the judgement."""

    name: str
    given: Mapping[str, Any]
    expected: Mapping[str, Any] = field(default_factory=dict)

    def paper(self) -> Paper:
        """The paper the case describes."""
        given = dict(self.given)
        ledger = Ledger() if "source" in given else None
        return Paper(draft(given), brief(given), source(given), ledger, grammar(given))


@dataclass(frozen=True)
class Accusing:
    """A `GrammarReader` that accuses given words wherever they stand."""

    rules: tuple[Mapping[str, Any], ...]
    name: str = "accusing"
    version: str = "1"

    def slips(self, text: str) -> list[Slip]:
        """Each rule's words, every time."""
        return [
            Slip(start=m.start(), end=m.end(), rule=r["rule"], why=r["why"], meant=tuple(r["meant"]))
            for r in self.rules
            for m in re.finditer(re.escape(r["words"]), text)
        ]


def grammar(given: Mapping[str, Any]) -> Accusing | None:
    """The grammar of a case: words accused, each with its rule, why, and what was meant."""
    return Accusing(tuple(given["grammar"])) if "grammar" in given else None


def draft(given: Mapping[str, Any]) -> Draft:
    """The draft of a case."""
    origin = Origin(given.get("origin", "written"))
    names = ("seo_title", "standfirst", "description", "slug", "keyphrase", "credit")
    return Draft(
        headline=given.get("headline", ""),
        sections=_sections(given.get("article", ""), origin),
        **{name: given[name] for name in names if name in given},
        embedded=_embedded(given["embedded"]) if "embedded" in given else None,
    )


def _embedded(given: Mapping[str, Any]) -> Embedded:
    """What a finished article holds beside its text: links as `[words, address]`, or with `nofollow`."""
    return Embedded(
        links=tuple(Anchor(text=t, url=u, nofollow=bool(rel)) for t, u, *rel in given.get("links", ())),
        images=tuple(given.get("images", ())),
        headlines=given.get("headlines", 1),
        address=given.get("address", ""),
        code=tuple(given.get("code", ())),
        captions=tuple(given.get("captions", ())),
    )


def brief(given: Mapping[str, Any]) -> Brief:
    """The brief of a case: 10 words are enough unless the case says otherwise."""
    asked: dict[str, Any] = {"min_words": 10, "asked_words": 10} | dict(given.get("brief", {}))
    if "depth" in asked:
        asked["depth"] = Depth(asked["depth"])
    if "style" in asked:
        asked["style"] = style(asked["style"])
    return Brief(**asked)


def style(given: Mapping[str, Any]) -> HouseStyle:
    """The house's own rules: `forbidden` words, `words` and `mentions` as in rewriter.toml."""
    rules = house_in({"house": {k: given[k] for k in ("words", "mentions") if k in given}}, "cas")
    return HouseStyle(forbidden=tuple(given.get("forbidden", ())), rules=rules)


def source(given: Mapping[str, Any]) -> Source | None:
    """The source of a case; quotations and orders found, ids p1, p2 …; `hidden` text of the page."""
    if "source" not in given:
        return None
    data = given["source"]
    texts = [_text(t) for t in _blocks(data.get("text", ""))]
    paragraphs = tuple(Paragraph(id=f"p{n}", text=t) for n, t in enumerate(texts, 1))
    source = Source(
        name="cas",
        title=data.get("title", ""),
        language=data.get("language", "fr"),
        paragraphs=paragraphs,
        attribution=Attribution(**{k: data[k] for k in _SOURCE_FIELDS if k in data}),
        quotations=tuple(q for p in paragraphs for q in _quotations(p)),
        receipt=tuple(
            Removal(text=t, reason=RemovalReason.HIDDEN, line=1) for t in _blocks(data.get("hidden", ""))
        ),
        links=tuple(Link(text="lien", url=u, paragraph="p1") for u in data.get("links", ())),
    )
    return replace(source, orders=orders_of(source))


def _sections(article: str, origin: Origin) -> tuple[Section, ...]:
    sections: list[tuple[str | None, int, list[DraftParagraph]]] = []
    for block in _blocks(article):
        heading = re.match(r"(##+) ?(.*)", block)
        if heading:
            sections.append((heading[2] or None, len(heading[1]), []))
            continue
        if not sections:
            sections.append((None, 2, []))
        sections[-1][2].append(_paragraph(block, origin))
    return tuple(Section(heading=h, level=n, paragraphs=tuple(ps)) for h, n, ps in sections)


def _paragraph(block: str, origin: Origin) -> DraftParagraph:
    named = _SOURCES.match(block)
    text = block[named.end() :] if named else block
    return DraftParagraph(text=_text(text), sources=tuple(named[1].split()) if named else (), origin=origin)


def _text(block: str) -> str:
    asked = re.fullmatch(r"\{(\d+)\}", block)
    return filler(int(asked[1])) if asked else block


def _blocks(text: str) -> list[str]:
    return [b.strip() for b in re.split(r"\n[ \t]*\n", text) if b.strip()]


def _quotations(paragraph: Paragraph) -> list[Quotation]:
    text = paragraph.text
    return [
        Quotation(
            text=text[q.start : q.end], paragraph=paragraph.id, start=q.start, end=q.end, closed=q.closed
        )
        for q in quoted_spans(text)
    ]
