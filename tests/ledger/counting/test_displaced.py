"""A day or a month of an English source that the article gives to another of its events."""

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

SOURCE = source_of(
    "The lifeboat station at Wexmoor closed its slipway on Thursday after a storm damaged the ramp.",
    "Volunteers met on Saturday to discuss repairs. Work on the harbour wall begins in March. "
    "The inspectors return in October.",
    language="en",
)


def misdated(*article: str) -> list[LedgerEntry]:
    """The article's dates that are not settled."""
    settled = (Verdict.VERIFIED, Verdict.DERIVED)
    entries = account(SOURCE, draft_of(*article)).entries
    return [e for e in entries if e.kind is EntryKind.DATE and e.article and e.verdict not in settled]


def test_a_day_of_another_event_is_doubted_where_the_sentence_has_its_own() -> None:
    [entry] = misdated("La station de sauvetage de Wexmoor a fermé samedi sa cale, après une tempête.")
    assert entry.article is not None
    assert entry.source is not None
    assert (entry.article.text, entry.source.text) == ("samedi", "Thursday")
    assert entry.reason == "ledger.figure-elsewhere"


def test_a_month_of_another_event_is_doubted() -> None:
    [entry] = misdated("Les travaux sur le mur du port commencent en octobre.")
    assert entry.source is not None
    assert entry.source.text == "March"


def test_days_where_they_belong_are_not() -> None:
    assert not misdated(
        "Jeudi, la station de sauvetage de Wexmoor a fermé sa cale, abîmée par une tempête.",
        "Les bénévoles se sont réunis samedi pour parler des réparations. Les travaux sur le mur du port "
        "commencent en mars. Les inspecteurs reviennent en octobre.",
    )


def test_a_day_that_comes_with_more_from_another_sentence_is_not() -> None:
    told = (
        "Après la fermeture jeudi de la cale de Wexmoor par une tempête, les bénévoles en ont discuté samedi."
    )
    assert not misdated(told)
