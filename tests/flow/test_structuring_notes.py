"""What the editor is told beside the reasons."""

from dataclasses import replace

from rewriter.article import Depth, Outcome, Removal, RemovalReason
from rewriter.flow.structuring import structuring
from tests.flow.sample import brief, source


def _outcome(*rows: str) -> Outcome:
    receipt = tuple(Removal(text=row, reason=RemovalReason.TABLE, line=n) for n, row in enumerate(rows))
    flow = structuring(replace(source(), receipt=receipt), replace(brief(), depth=Depth.STRUCTURE))
    try:
        next(flow)
    except StopIteration as end:
        outcome: Outcome = end.value
        return outcome
    raise AssertionError("it asks for nothing")


def test_figures_of_tables_set_aside_are_told() -> None:
    notes = {
        r.key: r.params
        for r in _outcome("Ventes | 1,1 million", "Total | 46 %", "Nom | Ville").reasons
        if r.note
    }
    assert notes["outcome.tables-aside"] == {"n": 2}


def test_tables_without_figures_are_not() -> None:
    assert "outcome.tables-aside" not in {r.key for r in _outcome("Nom | Ville").reasons}
