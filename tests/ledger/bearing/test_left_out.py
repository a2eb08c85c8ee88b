"""Which clauses of a source sentence the article leaves out."""

import pytest

from rewriter.article import Uptake, Verdict, Weight
from rewriter.ledger import account
from rewriter.ledger.bearing.coverage import coverage_of
from rewriter.text.grammar.clauses import clauses
from rewriter.text.tokens import tokens
from tests.ledger.articles import draft_of, source_of
from tests.ledger.bearing.loss_cases import CASES, Loss
from tests.ledger.shifts.reading import read

_LEAD = ("La mairie de Vire publie son bulletin.", "Le bulletin paraît chaque trimestre.")


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.article[:40])
def test_a_clause_is_lost_where_nothing_says_it(case: Loss) -> None:
    found = coverage_of(read(case.source, case.article, case.lang), ())
    lost = [m.text for c in found for m in c.missing] + [
        c.source.text for c in found if c.uptake is Uptake.LOST and c.source.where != "title"
    ]
    assert len(lost) == len(case.lost), lost
    assert all(words in text for words, text in zip(case.lost, lost))


def test_a_lost_clause_is_told_after_what_weighs_more() -> None:
    ledger = account(
        source_of(
            *_LEAD,
            "Le maire a renoncé à la fête foraine parce que les forains refusaient le nouvel emplacement.",
            "Les ruches du cimetière ont produit 340 pots de miel.",
        ),
        draft_of(*_LEAD, "Le maire a renoncé à la fête foraine."),
    )
    told = [e.reason for e in ledger.having(Verdict.LOST) if e.reason]
    assert told[-1] == "coverage.part"
    assert not any(e.essential for e in ledger.entries)
    weights = [c.weight for c in ledger.coverage if c.missing]
    assert weights == [Weight.PLAIN]


def test_clauses_are_all_the_words_of_a_sentence() -> None:
    text = "Le port, qui ferme lundi, accueille des voiliers venant de Brest parce que la rade est calme."
    words = tokens(text)
    parts = list(clauses(text, words, "fr"))
    assert [w for part in parts for w in part] == list(words)
    cut = [text[p[0].start : p[-1].end] for p in parts]
    assert cut[:4] == ["Le port", "qui ferme lundi", "accueille des voiliers", "venant de Brest"]
