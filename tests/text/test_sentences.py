"""Where sentences end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.text.sentences import sentence_spans, split_sentences
from tests.cost import HOSTILE, LINEAR, growth

N = "\u00a0"


@pytest.mark.parametrize(
    "sentences",
    [
        ["Le pont est fermé.", "Il rouvre lundi."],
        ["Vraiment ?!", "Oui…", "Non !"],
        ["M. Dupont et Mme J. Levy sont partis.", "Ils reviennent."],
        ["Selon le Dr. Martin, p. 12, cf. Fig. 3, c’est faux.", "Voilà."],
        ["Né en 52 av. J.-C., il règne.", "Puis il meurt."],
        ["On vend des vélos, des motos, etc.", "Le reste est cassé."],
        [f"«{N}Je pars.{N}»", "Il sort."],
        [f"«{N}Je pars{N}!{N}», dit-il.", "Il sort."],
        [f"«{N}Tu viens{N}?{N}» demande-t-elle.", "Il se tait."],
        ["Il dit : « Oui. »", "« Non », dit-elle."],
        ["Le site X.ai vaut 3.5 milliards, dit-on.", "Bien."],
        ["La version 1.2 sort le 22.05.2012 à 7 h.", "C’est tout."],
        ["Il a dit oui… puis non.", "Enfin, peut-être."],
        ["Il a fini (enfin !) son travail.", "Bien."],
        ["Elle vit aux U.S.A. depuis 2012.", "Lui non."],
        ["– Tu viens ?", "– Non."],
        ["Il est parti.", "3 000 personnes aussi."],
        ["Il est parti.", "À quoi bon ?", "Élodie reste."],
        ["1. Le pont est fermé.", "2. Il rouvre lundi."],
        ["Sans point à la fin"],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize("text", ["", " ", "\u00a0\n\t"])
def test_no_text_no_sentence(text: str) -> None:
    assert sentence_spans(text) == []


@settings(derandomize=True, max_examples=500, deadline=None)
@given(st.text(alphabet='aAé1 .!?…»«”")’M\u00a0\u202f\n,-', max_size=40))
def test_every_character_is_in_exactly_one_sentence(text: str) -> None:
    spans = sentence_spans(text)
    outside = list(text)
    for start, end in spans:
        assert start < end
        assert text[start:end] == text[start:end].strip()
        outside[start:end] = [""] * (end - start)
    assert not "".join(outside).strip()
    assert spans == sorted(spans)


@pytest.mark.parametrize("piece", [*HOSTILE, ".»", "M. ", "A. B. ", "? a", "1. "])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(sentence_spans, piece) < LINEAR
