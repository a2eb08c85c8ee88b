"""Sketches tell how much two articles share, the same on every machine."""

import os
import random
import subprocess
import sys
from time import process_time

import pytest

from rewriter.text.likeness.sketches import SIZE, shared, sketch

WORDS = [f"mot{n}" for n in range(5000)]


def words(seed: int, many: int) -> list[str]:
    return random.Random(seed).choices(WORDS, k=many)  # noqa: S311 – words without secret


def runs(text: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(text[n:] for n in range(5))))


def test_a_sketch_is_64_numbers_of_32_bits() -> None:
    made = sketch(" ".join(words(1, 400)))
    assert len(made) == SIZE
    assert all(0 <= value < 2**32 for value in made)


def test_the_formula_gives_what_its_page_says() -> None:
    """One run only: every place takes over its value, the upper 32 bits of BLAKE2b."""
    assert sketch("Un tramway relie Belmont au plateau des Ormes") == (0x8C175A57,) * SIZE


def test_grammar_case_and_accents_make_no_difference() -> None:
    told = sketch("Le conseil municipal de Belmont rétablit enfin son tramway historique hier")
    assert sketch("CONSEIL MUNICIPAL, BELMONT, RETABLIT ENFIN TRAMWAY HISTORIQUE HIER !") == told


@pytest.mark.parametrize("text", ["", "le la les", "quatre mots bien pesés", "\n\n"])
def test_too_little_text_has_no_sketch(text: str) -> None:
    assert sketch(text) == ()


@pytest.mark.parametrize("kept", [0, 100, 200, 300, 360, 390])
@pytest.mark.parametrize("seed", range(3))
def test_what_two_texts_share_is_estimated(kept: int, seed: int) -> None:
    """Within four standard errors of what both really share."""
    one = words(seed, 400)
    other = one[:kept] + words(seed + 100, 400 - kept)
    mine, theirs = runs(one), runs(other)
    truth = len(mine & theirs) / len(mine | theirs)
    error = 4 * (truth * (1 - truth) / SIZE) ** 0.5
    assert abs(shared(sketch(" ".join(one)), sketch(" ".join(other))) - truth) <= error + 0.02


def test_nothing_is_shared_with_an_article_without_text() -> None:
    assert shared((), ()) == 0
    assert shared(sketch(" ".join(words(1, 50))), ()) == 0


def test_the_hash_seed_of_a_process_changes_nothing() -> None:
    program = (
        "from rewriter.text.likeness.sketches import sketch;"
        "print(sketch('un deux trois quatre cinq six sept huit'))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(printed) == 1


def test_a_long_article_takes_as_long_as_its_words() -> None:
    """Ten times the words, less than thirty times the time."""
    short, long = " ".join(words(1, 2000)), " ".join(words(2, 20000))

    def spent(text: str) -> float:
        times = []
        for _ in range(3):
            start = process_time()
            sketch(text)
            times.append(process_time() - start)
        return min(times)

    spent(short), spent(long)
    assert spent(long) < 30 * spent(short)
