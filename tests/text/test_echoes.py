"""Sentences said twice, tool words that come back, lists of three, words that an article is about."""

import pytest

from rewriter.text.expressions.triads import triads
from rewriter.text.likeness.repetitions import content, returning, said_twice
from tests.cost import HOSTILE, LINEAR, growth

BRIDGE = "Le pont de Melun ferme en mai pour dix mois de travaux."


def test_the_same_sentence_is_said_twice() -> None:
    (again,) = said_twice([BRIDGE, "La ville attend.", BRIDGE], 8, 0.75)
    assert (again.first, again.second, again.shared) == (0, 2, 1.0)


def test_a_word_more_changes_nothing() -> None:
    assert said_twice([BRIDGE, BRIDGE.replace("dix", "dix longs")], 8, 0.75)


@pytest.mark.parametrize(
    "other", ["La gare de Melun ferme en juin pour dix mois de travaux.", "Le pont ferme."]
)
def test_another_subject_is_another_sentence(other: str) -> None:
    assert not said_twice([BRIDGE, other], 8, 0.75)


def test_short_sentences_are_let_be() -> None:
    assert not said_twice(["Le pont ferme.", "Le pont ferme."], 8, 0.75)


def test_a_tool_word_comes_back() -> None:
    (again,) = returning("il a également dit, également fait, également vu", 3, 60)
    assert (again.word, again.times) == ("également", 3)


def test_the_forms_of_a_tool_word_are_one() -> None:
    assert [r.word for r in returning("cela permet un, permettra deux, a permis trois", 3, 60)] == ["permet"]


def test_far_apart_is_not_nearby() -> None:
    assert not list(returning("également un. " + "mot " * 40 + "également deux. également trois", 3, 30))


def test_a_subject_may_come_back() -> None:
    assert not list(returning("le pont, le pont et le pont", 3, 60))


@pytest.mark.parametrize(
    "text",
    [
        "la mairie promet simplicité, efficacité et proximité.",
        "un service flexible, responsable et durable",
        "de l'innovation, de la tolérance et de l'exigence",
    ],
)
def test_three_abstract_words_are_a_triad(text: str) -> None:
    assert len(triads(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "des ponts, des gares et des trains",
        "la simplicité, la rue et la proximité",
        "simplicité, efficacité, proximité et tolérance",
        "simplicité et proximité",
        "la bibliothèque, la musique et la presse",
        "",
    ],
)
def test_other_lists_are_none(text: str) -> None:
    assert triads(text) == []


def test_content_leaves_out_what_says_nothing() -> None:
    assert set(content("Le pont ferme et le maire est là.")) == {"pont", "ferme", "maire"}


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "également ", "simplicité, ", ", simplicité et proximité", "et "]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    assert growth(triads, piece) < LINEAR
    assert growth(lambda text: list(returning(text, 3, 60)), piece) < LINEAR
    assert (
        growth(
            lambda text: said_twice(text.split("."), 8, 0.75), f"{piece} un deux trois quatre cinq six sept."
        )
        < LINEAR
    )
