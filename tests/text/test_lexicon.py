import re

import pytest

from rewriter.text.lexicon import concepts, families
from rewriter.text.lexicon.derivation import origin
from rewriter.text.lexicon.stems import stem
from tests.text.lexicon_pairs import ALIKE, ONE_STEM, OPPOSED, TWO_STEMS

_FOLDED = re.compile(r"[a-z0-9]+")


def _alike(first: str, second: str) -> bool:
    return not concepts(first, "fr").isdisjoint(concepts(second, "fr"))


def test_there_are_families_of_every_theme() -> None:
    assert len(families()) >= 1200


def test_a_family_is_of_folded_words() -> None:
    assert [f for f in families() if not all(_FOLDED.fullmatch(word) for word in f)] == []


def test_no_family_says_a_word_twice() -> None:
    assert [f for f in families() if len(set(f)) < len(f)] == []


def test_a_family_joins_words_that_their_stems_do_not() -> None:
    assert [f for f in families() if len({stem(word) for word in f}) < 2] == []


def test_no_family_stands_twice() -> None:
    written = [frozenset(f) for f in families()]

    assert len(set(written)) == len(written)


def test_a_family_is_narrow() -> None:
    """No hypernym holds everything: « chose », « personne »."""
    assert [f for f in families() if len(f) > 16] == []


@pytest.mark.parametrize(("first", "second"), OPPOSED)
def test_opposed_words_do_not_mean_alike(first: str, second: str) -> None:
    assert not _alike(first, second)


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_a_word_means_what_its_paraphrase_means(first: str, second: str) -> None:
    assert _alike(first, second)


@pytest.mark.parametrize(("first", "second"), ONE_STEM)
def test_the_forms_of_one_word_have_one_stem(first: str, second: str) -> None:
    assert stem(first) == stem(second)


@pytest.mark.parametrize(("first", "second"), TWO_STEMS)
def test_two_words_have_two_stems(first: str, second: str) -> None:
    assert stem(first) != stem(second)


@pytest.mark.parametrize("word", ["", "or", "2024", "covid19", "日本", "東京都知事"])
def test_what_is_no_french_word_is_its_own_stem(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize(
    ("word", "drawn_from"),
    [
        ("investissements", "investir"),
        ("rapidement", "rapide"),
        ("recemment", "recent"),
        ("organisateurs", "organiser"),
        ("fournisseur", "fournir"),
        ("hauteur", "haut"),
        ("surveillance", "surveiller"),
        ("tournage", "tourner"),
    ],
)
def test_a_word_is_drawn_from_another(word: str, drawn_from: str) -> None:
    assert origin(word) == stem(drawn_from)


@pytest.mark.parametrize("word", ["departement", "parlement", "secteur", "hommage", "nation", "maison"])
def test_a_word_that_only_looks_derived_is_drawn_from_none(word: str) -> None:
    assert origin(word) == ""


def test_a_name_means_itself_in_both_languages() -> None:
    assert concepts("macron", "fr") & concepts("macron", "en")


def test_an_english_word_means_what_its_french_equivalents_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    french = {"companies": frozenset({"entreprise"})}
    monkeypatch.setattr("rewriter.text.lexicon.equivalents", lambda word: french.get(word, frozenset()))
    concepts.cache_clear()

    assert concepts("companies", "en") & concepts("societes", "fr")
    assert not concepts("companies", "en") & concepts("voitures", "fr")

    concepts.cache_clear()


def test_likeness_is_not_carried_from_family_to_family() -> None:
    assert _alike("cours", "lecon")
    assert _alike("cours", "riviere")
    assert not _alike("lecon", "riviere")


def test_no_word_means_what_its_negation_means() -> None:
    words = {word for family in families() for word in family}
    negations = [
        (word, prefix + word) for word in words for prefix in ("in", "im", "il", "ir", "anti", "mal")
    ]
    written = [(word, negation) for word, negation in negations if negation in words]

    assert len(written) > 15
    assert [pair for pair in written if _alike(*pair)] == []
