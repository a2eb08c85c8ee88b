"""Quotations joined, cut, or with who speaks within their marks: the faithful let be, the altered told."""

import pytest

from evals.ledger.gold import fidelity_findings
from rewriter.article import Brief
from rewriter.checks.paper import Paper
from rewriter.ledger import account
from tests.ledger.articles import draft_of
from tests.ledger.quotation_pairs import ENGLISH_STORIES, Story
from tests.ledger.quotation_pairs_fr import FRENCH_STORIES

STORIES = (*ENGLISH_STORIES, *FRENCH_STORIES)
FAITHFUL = [(story, text) for story in STORIES for text in story.faithful]
ALTERED = [(story, text) for story in STORIES for text in story.altered]


def told(
    story: Story, text: str, about: tuple[str, ...] = ("quotation", "speaker")
) -> list[tuple[str, str, bool]]:
    """What an editor is told of the quotations of an article, and whether it forbids Ready."""
    draft = draft_of(text)
    ledger = account(story.source, draft)
    found = fidelity_findings(Paper(draft, Brief(), story.source, ledger))
    return [(f.code, str(f.params["reason"]), f.blocking) for f in found if f.code.startswith(about)]


@pytest.mark.parametrize(("story", "text"), FAITHFUL)
def test_a_faithful_quotation_is_let_be(story: Story, text: str) -> None:
    assert told(story, text) == []


@pytest.mark.parametrize(("story", "text"), ALTERED)
def test_an_altered_quotation_is_told(story: Story, text: str) -> None:
    assert told(story, text, ("quotation", "speaker", "figure"))


@pytest.mark.parametrize(("story", "text"), FAITHFUL)
def test_no_quotation_that_is_run_together_loses_its_marks(story: Story, text: str) -> None:
    entries = account(story.source, draft_of(text)).entries
    assert not [e for e in entries if e.reason == "ledger.quotation-marks-dropped"]


@pytest.mark.parametrize(
    ("story", "text"),
    [
        (FRENCH_STORIES[1], "« Les grues tournent depuis mardi, affirme Paul Ciron. Plus un seul cargo. »"),
        (ENGLISH_STORIES[3], "« On creuse, on écoute, raconte Carys Dunn. Et on creuse encore. »"),
    ],
)
def test_who_speaks_within_the_marks_must_be_who_spoke(story: Story, text: str) -> None:
    assert ("speaker-changed", "speech.speaker-other", True) in told(story, text)
