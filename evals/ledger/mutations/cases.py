"""What an evaluation is made of: faithful pairs, and the same pairs with one change in one sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rewriter.article import Draft, DraftParagraph, Paragraph, Section, Source
from rewriter.intake.quotations import quotations_of
from rewriter.text.sentences import sentence_spans

Direction = Literal["fr-fr", "en-fr"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A piece of the source and what the article says for it; `asked` and `told` count paragraphs."""

    source: str
    text: str
    asked: int
    told: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A faithful pair before it is built. `doc` is the document it was cut from."""

    id: str
    doc: str
    direction: Direction
    title: str
    headline: str
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A source and an article that says nothing else."""

    id: str
    doc: str
    direction: Direction
    split: str
    source: Source
    faithful: Draft

    def sentences(self) -> Iterator[tuple[str, int, int]]:
        """Address, start and end of every sentence of the faithful article."""
        for s, p, paragraph in self.faithful.paragraphs():
            for start, end in sentence_spans(paragraph.text):
                yield f"{s}/{p}", start, end


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One change. `where`, `start`, `end` are the sentence after the change, in the mutated article; for
    "fact-lost" they are the source's sentence, whose paragraph `lost` names. `was_start` and `was_end` are
    the sentence before the change, at the same address of the faithful article: equal when there was none."""

    id: str
    doc: str
    direction: Direction
    klass: str
    split: str
    source: Source
    faithful: Draft
    mutated: Draft
    where: str
    start: int
    end: int
    lost: str = ""
    was_start: int = 0
    was_end: int = 0


def told(article: Article, without: int = -1) -> tuple[str, ...]:
    """The article's paragraphs; `without` leaves one unit out."""
    texts: dict[int, list[str]] = {}
    for index, unit in enumerate(article.units):
        if index != without:
            texts.setdefault(unit.told, []).append(unit.text)
    return tuple(" ".join(parts) for _, parts in sorted(texts.items()))


def draft(headline: str, paragraphs: tuple[str, ...]) -> Draft:
    """An article of one section without a heading."""
    body = tuple(DraftParagraph(text=text) for text in paragraphs)
    return Draft(headline=headline, sections=(Section(heading=None, paragraphs=body),))


def source(article: Article) -> Source:
    """The source as intake would give it, the quotations found."""
    texts: dict[int, list[str]] = {}
    for unit in article.units:
        texts.setdefault(unit.asked, []).append(unit.source)
    body = tuple(Paragraph(id=f"p{i}", text=" ".join(t)) for i, t in enumerate(texts.values(), 1))
    return Source(
        name=article.id,
        title=article.title,
        language="fr" if article.direction == "fr-fr" else "en",
        paragraphs=body,
        quotations=quotations_of(body),
    )


def asked_span(article: Article, index: int) -> tuple[str, int, int]:
    """Where a unit stands in the source: paragraph id, start, end."""
    unit = article.units[index]
    order = list(dict.fromkeys(u.asked for u in article.units))
    before = [u for u in article.units[:index] if u.asked == unit.asked]
    start = sum(len(u.source) + 1 for u in before)
    return f"p{order.index(unit.asked) + 1}", start, start + len(unit.source)
