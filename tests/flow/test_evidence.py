"""A rewriting is judged by the evidence it is given, in its first draft and in every repair."""

from rewriter.article import Brief, Depth
from rewriter.flow.assessing import assess
from rewriter.flow.putting_back import put_back
from rewriter.ports import Aids
from tests.ledger.bearing.likenesses import FLOODED, FREELY, REWRITTEN, near

BRIEF = Brief(depth=Depth.REWRITE, min_words=50, asked_words=50)


def test_a_far_sentence_is_a_warning_that_repairs_take_up() -> None:
    found = assess(REWRITTEN, FLOODED, BRIEF, Aids(likeness=near(0.1))).report.findings
    (warning,) = (f for f in found if f.params.get("article") == FREELY)
    assert (warning.code, warning.blocking) == ("sentence-unsupported", False)
    alone = assess(REWRITTEN, FLOODED, BRIEF).report.findings
    assert FREELY not in {f.params.get("article") for f in alone}


def test_what_is_judged_again_is_judged_by_the_same_evidence() -> None:
    table = near(0.8)
    first = assess(REWRITTEN, FLOODED, BRIEF, Aids(likeness=table))
    again = first.again(REWRITTEN, FLOODED, BRIEF)
    assert again.ledger == first.ledger
    assert again.ledger.evidence == "table 1"
    assert table.asked.count(FREELY) == 2
    assert put_back(first, FLOODED, BRIEF)[0].ledger.evidence == "table 1"
