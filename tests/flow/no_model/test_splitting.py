"""Long paragraphs are cut between sentences, never inside a quotation, and stay the same words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.flow.no_model.splitting import split_paragraph
from rewriter.text.words import count_words

LONG = " ".join(f"La phrase numéro {n} compte exactement huit mots ici." for n in range(1, 21))


def test_a_long_paragraph_is_cut_evenly() -> None:
    pieces = split_paragraph(LONG, 90)
    assert [count_words(p) <= 90 for p in pieces] == [True, True]
    assert " ".join(pieces) == LONG


def test_a_short_paragraph_is_left_alone() -> None:
    assert split_paragraph("Une phrase. Une autre.", 90) == ["Une phrase. Une autre."]


def test_a_quotation_is_never_cut() -> None:
    quoted = f"Il a écrit : « {LONG} » Puis il est parti. Voilà."
    assert split_paragraph(quoted, 90)[0].startswith(f"Il a écrit : « {LONG} »")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aé .!«»()“”\u00a0A1", max_size=400), st.integers(min_value=1, max_value=20))
def test_no_character_is_lost(text: str, limit: int) -> None:
    assert "".join("".join(split_paragraph(text, limit)).split()) == "".join(text.split())
