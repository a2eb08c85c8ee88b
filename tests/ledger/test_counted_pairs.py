"""What a faithful article makes of dates, units, limits and times is let be; what is changed is told."""

import pytest

from rewriter.article import LedgerEntry, Verdict
from rewriter.intake import read
from rewriter.ledger import account
from tests.ledger.articles import draft_of
from tests.ledger.counted_pairs import PAIRS, Counted

TITLE = {
    "fr": "Au bord du canal, la saison change tout",
    "en": "Beside the canal a season changes everything",
}
BESIDE = {
    "fr": "Les hangars du bord du canal se dressent là depuis bien des étés, et nul ne les regarde plus.",
    "en": "The sheds by the canal have stood there for many summers, and nobody looks at them any more.",
}


def told(pair: Counted, article: str) -> list[LedgerEntry]:
    """What the ledger says of the article’s figures and dates."""
    text = f"{TITLE[pair.lang]}\n{pair.line}\n\n{pair.source}\n\n{BESIDE[pair.lang]}"
    ledger = account(read(text, name="essai"), draft_of(article))
    found = ledger.having(Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)
    return [e for e in found if e.kind in ("figure", "date")]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.true[:40])
def test_what_is_faithful_is_let_be(pair: Counted) -> None:
    assert [(e.article.text, e.reason) for e in told(pair, pair.true) if e.article] == []


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.false[:40])
def test_what_is_changed_is_told(pair: Counted) -> None:
    assert told(pair, pair.false)
