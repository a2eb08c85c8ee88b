"""What two texts share."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.text.likeness.similarity import alike, containment, longest_common_run
from tests.cost import HOSTILE, LINEAR, growth

SOURCE = "Le constructeur a vendu dix mille voitures en mars, selon un porte-parole joint mardi soir."
OTHER = "La mairie fermera trois écoles à la rentrée, faute d’élèves, a annoncé hier le conseil municipal."


def test_a_copy_is_contained_whole_and_another_text_not_at_all() -> None:
    assert containment(SOURCE, f"{OTHER} {SOURCE}") == 1.0
    assert containment(SOURCE, OTHER) == 0.0


def test_containment_ignores_accents_case_and_marks() -> None:
    assert containment(SOURCE, SOURCE.upper().replace(",", " –")) == 1.0


def test_containment_looks_from_the_first_text() -> None:
    half = "Le constructeur a vendu dix mille voitures"
    assert containment(half, SOURCE) == 1.0
    assert 0 < containment(SOURCE, half) < 0.5


def test_a_text_shorter_than_the_window_is_not_contained() -> None:
    assert containment("trop court", "trop court") == 0.0


def test_a_run_said_twice_counts_once() -> None:
    assert containment("un deux trois un deux trois", "un deux trois", n=3) == 1 / 3


def test_containment_of_shorter_and_longer_runs() -> None:
    other = "Le constructeur a cédé dix mille voitures en mars"
    assert containment(SOURCE, other, n=1) > containment(SOURCE, other, n=2) > containment(SOURCE, other) > 0
    assert containment(SOURCE, other, n=7) == 0.0


def test_apostrophes_and_hyphens_part_words_whatever_they_are() -> None:
    typed = "L'ex-patron d'une usine n'a pas re\u00adpondu"
    printed = "L’ex\u2011patron d’une usine n’a pas répondu"
    assert containment(typed, printed) == 1.0
    assert longest_common_run(typed, printed) == (10, typed)


def test_the_longest_run_is_given_as_it_stands_in_the_first_text() -> None:
    rewritten = "Au total, « le constructeur a vendu dix mille voitures » ce printemps."
    assert longest_common_run(rewritten, SOURCE) == (7, "le constructeur a vendu dix mille voitures")


def test_no_common_word_no_run() -> None:
    assert longest_common_run("chat noir", "chien blanc") == (0, "")
    assert longest_common_run("", SOURCE) == (0, "")


def _by_definition(a: list[str], b: list[str]) -> int:
    return max(
        (n for i in range(len(a)) for j in range(len(b)) for n in range(1, len(a) + 1)
         if a[i : i + n] == b[j : j + n] and i + n <= len(a)),
        default=0,
    )  # fmt: skip


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.lists(st.sampled_from("abc"), max_size=14), st.lists(st.sampled_from("abc"), max_size=14))
def test_the_longest_run_is_the_longest(a: list[str], b: list[str]) -> None:
    length, run = longest_common_run(" ".join(a), " ".join(b))
    assert length == _by_definition(a, b) == len(run.split())
    assert run in " ".join(a)
    assert run in " ".join(b)


@pytest.mark.slow
def test_a_hundred_thousand_words_are_no_trouble() -> None:
    a = "mot " * 100_000
    assert longest_common_run(a, a)[0] == 100_000


def test_likeness_of_headings() -> None:
    assert alike("Tesla en difficulté", "En difficulté, Tesla !") == 1.0
    assert alike("Les ventes de Tesla reculent", "Le recul des ventes de Tesla") > 0.6
    assert alike("Un printemps sans pluie", "Des robots au bloc opératoire") < 0.35
    assert alike("", "Tesla") == 0.0
    assert alike("!!!", "???") == 0.0


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_symmetric_and_bounded(a: str, b: str) -> None:
    assert 0.0 <= alike(a, b) == alike(b, a) <= 1.0


@pytest.mark.parametrize("piece", [*HOSTILE, "a b ", "a b a c ", "a b c d e f "])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(lambda text: longest_common_run(text, text[1:]), piece) < LINEAR
    assert growth(lambda text: longest_common_run(text, text), piece) < LINEAR
    assert growth(lambda text: containment(text, text[1:]), piece) < LINEAR
