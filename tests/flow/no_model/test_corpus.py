"""On real articles the floors hold: no heading says what its text does not, nothing is lost."""

import pytest

from evals.headings.corpus import SHARED, sources
from evals.headings.floors import faults
from rewriter.article import Brief
from rewriter.flow.no_model import draft_from

pytestmark = pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason="the shared corpus is not here")


def test_no_heading_speaks_of_what_its_section_does_not() -> None:
    broken = [
        f for s in sources() for f in faults(s, draft_from(s, Brief()), Brief()) if "characters" not in f
    ]
    assert broken == []


def test_both_seeds_get_at_least_four_headings_and_a_description_of_the_asked_length() -> None:
    for source in sources(()):
        draft = draft_from(source, Brief())
        assert len(draft.headings) >= 4
        assert 121 <= len(draft.description) <= 156
