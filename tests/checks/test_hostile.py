"""Long and hostile texts: judged in time that grows no faster than their length."""

import time

import pytest

from rewriter.article import Brief, Draft, DraftParagraph, Section
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper

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


def seconds(text: str) -> float:
    """Processor time to judge an article of that one paragraph, as heading and title too."""
    title = text[:2000]
    section = Section(heading=title, paragraphs=(DraftParagraph(text=text),))
    draft = Draft(headline=title, seo_title=title, description=title, keyphrase="budget", sections=(section,))
    start = time.process_time()
    judge(Paper(draft, Brief()))
    return time.process_time() - start


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length_alone(piece: str) -> None:
    count = 15_000 // len(piece)
    seconds(piece * 10)
    short = min(seconds(piece * count) for _ in range(2))
    long = min(seconds(piece * count * 2) for _ in range(2))
    assert long < 3.5 * short + 0.05
