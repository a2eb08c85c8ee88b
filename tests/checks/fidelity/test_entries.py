"""What a finding takes from the ledger."""

from rewriter.article import Brief, Mention, Place, Span
from rewriter.checks.catalogue import by_code
from rewriter.checks.fidelity.entries import article_place
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from tests.ledger.articles import FAITHFUL, SOURCE, draft_of, source_of

FIDELITY = [c for c in by_code().values() if c.family == "fidelity"]


def test_a_mention_becomes_the_place_of_its_paragraph_heading_or_field() -> None:
    def place(where: str) -> Place:
        return article_place(Mention(text="x", where=where, start=2, end=3))

    span = Span(start=2, end=3)
    assert place("2/1") == Place(part="paragraph", section=2, paragraph=1, span=span)
    assert place("2/heading") == Place(part="heading", section=2, span=span)
    assert place("seo_title") == Place(part="seo_title", span=span)


def test_a_source_without_a_ledger_is_accounted_for_all_the_same() -> None:
    source = source_of("La mairie a planté 12 arbres sur la place du marché.")
    draft = draft_of("La mairie a planté 13 arbres sur la place du marché.")
    codes = {f.code for f in judge(Paper(draft, Brief(), source, None), FIDELITY).findings}
    assert "figure-altered" in codes


def test_a_faithful_article_is_blocked_by_nothing() -> None:
    report = judge(Paper(FAITHFUL, Brief(), SOURCE), FIDELITY)
    assert not report.blocks


def test_words_that_look_like_a_wording_key_are_told_as_they_are() -> None:
    paper = Paper(draft_of("Voici « ledger.nothing-like-it {source} »."), Brief(), source_of("Rien."))
    [finding] = judge(paper, [by_code()["quotation-invented"]]).findings
    assert "ledger.nothing-like-it {source}" in by_code()["quotation-invented"].tell(finding, "fr")
