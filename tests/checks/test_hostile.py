"""Long and hostile texts: judged in time that grows no faster than their length."""

import pytest

from rewriter.article import Brief, Draft, DraftParagraph, Section
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from tests.cost import LINEAR, growth

HOSTILE = {
    "letters": "a",
    "spaces": "  \u00a0",
    "open marks": "« ",
    "closing marks": " »",
    "braces": "{{ ",
    "brackets": "[insérer ",
    "tags": "<article ",
    "links": "[a](http://",
    "dashes": "source - ",
    "digits": "1 000 ",
    "stops": ". ",
    "chatter": "voici l'article ",
    "capitals": "Le Titre ",
    "combining": "e\u0301\u0130",
    "controls": "\x00\ud800\u202e ",
}


def judged(text: str) -> None:
    """Judge an article of that one paragraph, as heading and title too."""
    title = text[:2000]
    section = Section(heading=title, paragraphs=(DraftParagraph(text=text),))
    draft = Draft(headline=title, seo_title=title, description=title, keyphrase="budget", sections=(section,))
    judge(Paper(draft, Brief()))


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length_alone(piece: str) -> None:
    judged(piece * 10)  # whatever is loaded on first use
    assert growth(judged, piece) < LINEAR
