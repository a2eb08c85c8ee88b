"""What was judged of the flags on faithful translations."""

import pytest

from evals.ledger.adjudicated import Adjudicated, adjudicated, rates, verdict_of
from evals.ledger.mutations import Flag, Pair
from rewriter.article import Draft, DraftParagraph, Paragraph, Section, Source

TEXT = "Le port a rouvert. Il a gelé."


def row(verdict: str, start: int = 3, end: int = 7, code: str = "figure-altered") -> Adjudicated:
    """A judgement on words of the first paragraph of a document."""
    return Adjudicated(doc="d", where="0/0", start=start, end=end, code=code, verdict=verdict, note="")  # type: ignore[arg-type]


def flag(start: int, end: int, kind: str = "figure-altered") -> Flag:
    """An alarm about words of that paragraph."""
    return Flag(side="article", where="0/0", start=start, end=end, kind=kind)


@pytest.mark.parametrize(
    ("doc", "found", "verdict"),
    [
        ("d", flag(5, 12), "right"),
        ("d", flag(7, 12), None),
        ("d", flag(3, 7, "name-uncertain"), None),
        ("e", flag(3, 7), None),
    ],
)
def test_a_judgement_is_of_the_same_code_and_words(doc: str, found: Flag, verdict: str | None) -> None:
    assert verdict_of(doc, found, [row("right")]) == verdict


def test_what_was_judged_right_is_no_wrong_alarm() -> None:
    body = (Section(heading=None, paragraphs=(DraftParagraph(text=TEXT),)),)
    source = Source(name="d", title="", language="en", paragraphs=(Paragraph(id="p1", text="It froze."),))
    pair = Pair(
        id="d",
        doc="d",
        direction="en-fr",
        split="dev",
        source=source,
        faithful=Draft(headline="", sections=body),
    )
    alarms, _ = rates([(pair, [flag(3, 7), flag(22, 28)])], [row("right"), row("arguable", 22, 28)])
    assert (alarms.sentences, alarms.raw, alarms.not_right, alarms.wrong) == (2, 2, 1, 0)


def test_every_judgement_is_one_of_three_and_says_why() -> None:
    rows = adjudicated()
    assert {r.verdict for r in rows} == {"right", "wrong", "arguable"}
    assert all(r.note and r.start < r.end for r in rows)
