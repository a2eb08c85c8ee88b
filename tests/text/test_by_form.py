"""What Yoast SEO's count takes for a passive or a linking word, by form alone."""

import pytest

from rewriter.text.grammar.by_form import looks_linked, looks_passive
from rewriter.text.grammar.transitions import has_transition
from rewriter.text.grammar.voice import is_passive
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    "sentence",
    [
        "Le pont a été fermé.",
        "Le maire est ravi de ce choix.",
        "La gare est située près du canal.",
        "Le but était de relire la feuille distribuée en mai.",
    ],
)
def test_a_participle_after_etre_looks_passive(sentence: str) -> None:
    assert looks_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire ferme le pont.",
        "Le train est parti de Brest.",
        "C’est une carte dessinée à la main.",  # « c’est » is one word to it
        "Il est maire, et la carte dessinée lui plaît.",
        "Elle est là et la ville a changé.",
        "Le maire est au lycée cette année.",
        "Le pont est, dit-on, la fierté du bourg.",
    ],
)
def test_what_does_not_look_passive(sentence: str) -> None:
    assert not looks_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Selon le maire, le pont ferme.",
        "Le port vit davantage de la pêche.",
        "Le pont rouvre à partir de lundi.",
        "La rue est aussi large que la place.",
        "Il faut que ce soit prêt.",
        "Il va de plus en plus vite.",
    ],
)
def test_what_links_nothing_may_look_linked(sentence: str) -> None:
    assert looks_linked(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "S’il pleut, le marché ferme.",
        "Afin d’ouvrir plus tôt, la mairie embauche.",
        "Grâce aux bénévoles, le parc rouvre.",
        "En raison d’une panne, le train s’arrête.",
        "Quand la pluie cesse, le marché rouvre.",
    ],
)
def test_what_links_may_not_look_linked(sentence: str) -> None:
    assert has_transition(sentence)
    assert not looks_linked(sentence)


def test_what_both_take_for_linked() -> None:
    for sentence in (
        "Mais le pont ferme.",
        "En raison de la crue, il ferme.",
        "Le parc, par exemple, rouvre.",
    ):
        assert has_transition(sentence)
        assert looks_linked(sentence)


def test_a_state_is_passive_by_its_form_alone() -> None:
    assert not is_passive("Nous sommes ravis de ce choix.")
    assert looks_passive("Nous sommes ravis de ce choix.")


@pytest.mark.parametrize("text", HOSTILE)
def test_cost_grows_with_the_text(text: str) -> None:
    assert growth(looks_linked, text) < LINEAR
    assert growth(looks_passive, text) < LINEAR
