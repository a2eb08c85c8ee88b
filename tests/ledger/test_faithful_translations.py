"""Faithful translations of invented news: what the ledger forbids in them wrongly, sentence by sentence."""

from collections.abc import Iterator, Sequence

import pytest

from rewriter.article import Draft, DraftParagraph, Paragraph, Section, Source
from rewriter.checks.fidelity.entries import forbids
from rewriter.ledger import account
from rewriter.text.typography import mend
from tests.ledger import faithful_translations, fresh_translations
from tests.ledger.faithful_translations import Told

_PARAGRAPH = 3  # sentences
_WRONG = 0.03  # share of the sentences that were read in development in which something is wrongly forbidden
_FRESH = 0.05  # the same of those that were not


def read(rows: Sequence[Told]) -> tuple[Source, Draft, list[tuple[str, int, int]]]:
    """A document as source and article, and where each sentence of the article stands."""
    (title, headline), *body = rows
    english: list[Paragraph] = []
    french: list[DraftParagraph] = []
    places: list[tuple[str, int, int]] = []
    for first in range(0, len(body), _PARAGRAPH):
        part = body[first : first + _PARAGRAPH]
        name, text = f"p{len(english) + 1}", ""
        for _, told in part:
            text = f"{text} {mend(told)}".lstrip()
            places.append((f"0/{len(french)}", len(text) - len(mend(told)), len(text)))
        english.append(Paragraph(id=name, text=" ".join(said for said, _ in part)))
        french.append(DraftParagraph(text=text, sources=(name,)))
    source = Source(name="essai", title=title, language="en", paragraphs=tuple(english))
    section = Section(heading=None, paragraphs=tuple(french))
    return source, Draft(headline=mend(headline), sections=(section,)), places


def forbidden(rows: Sequence[Told]) -> Iterator[bool]:
    """For each sentence whether anything in it forbids Ready."""
    source, draft, places = read(rows)
    wrong = [e.article for e in account(source, draft).entries if e.article and forbids(e)]
    for where, start, end in places:
        yield any(m.where == where and m.start < end and m.end > start for m in wrong)


def share(documents: Sequence[Sequence[Told]]) -> float:
    """Share of the sentences in which something forbids Ready."""
    found = [wrong for rows in documents for wrong in forbidden(rows)]
    assert len(found) > 40
    return sum(found) / len(found)


def test_next_to_nothing_is_forbidden_in_faithful_translations() -> None:
    assert share(list(faithful_translations.DOCUMENTS.values())) <= _WRONG


def test_little_is_forbidden_in_translations_not_read_in_development() -> None:
    assert share(list(fresh_translations.DOCUMENTS.values())) <= _FRESH


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("museum", "50 euros", "90 euros"),
        ("court", "La juge Miriam Osei", "La procureure Miriam Osei"),
        ("storm", "entre Porto et Braga", "entre Séville et Braga"),
        ("carmaker", "Aucune usine ne fermera", "Par conséquent, aucune usine ne fermera"),
    ],
)
def test_what_is_changed_in_one_is_forbidden(name: str, old: str, new: str) -> None:
    rows = faithful_translations.DOCUMENTS[name]
    changed = [(said, told.replace(old, new)) for said, told in rows]
    assert sum(forbidden(changed)) > sum(forbidden(rows))
