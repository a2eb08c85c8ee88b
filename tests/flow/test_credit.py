"""The line that credits the source says what is known, and nothing else."""

import pytest

from rewriter.article import Attribution
from rewriter.flow.credit import credit_line

CREDITS = {
    "Source : Anne Vial, Le Courrier": Attribution(author="Anne Vial", outlet="Le Courrier"),
    "Source : Le Courrier": Attribution(outlet="Le Courrier", trailer="Source-12"),
    "Source : Le Courrier (https://courrier.example/1)": Attribution(
        outlet="Le Courrier", url="https://courrier.example/1"
    ),
    "Source : https://courrier.example/1": Attribution(url="https://courrier.example/1"),
    "Source, telle que le document l’indique : « Source-12 »": Attribution(trailer="Source-12"),
    "": Attribution(biography="Anne aime la mer."),
}


@pytest.mark.parametrize("line", CREDITS)
def test_credit_says_what_is_known(line: str) -> None:
    assert credit_line(CREDITS[line]).replace("\u00a0", " ") == line
