"""What a comparison shows, in plain sentences: facts, what is certain, what may be chance."""

from rewriter.api.lab.comparing import Pair, compare
from rewriter.api.lab.plainly import plainly
from rewriter.article import Status
from tests.api.lab.test_comparing import over, trial


def told(comparison: object) -> str:
    return "\n".join(plainly(comparison, "en"))  # type: ignore[arg-type]


def test_what_is_shown_is_told_apart_from_what_may_be_chance() -> None:
    names = [f"{n}.yaml" for n in range(8)]
    pairs = [
        Pair(
            before=trial(name, {"words": 700, "flesch": 60, "lost": 1}),
            now=trial(name, {"words": 800 + n, "flesch": 60 + (-1) ** n, "lost": 1}),
        )
        for n, name in enumerate(names)
    ]
    said = told(compare(pairs))
    certain, noise = said.split("\n")
    assert certain == "What is established, beyond chance: words (up)."
    assert "readability (Flesch)" in noise
    assert "items lost" not in said


def test_a_lost_article_is_a_fact_and_few_articles_are_no_average() -> None:
    lost = Pair(
        before=trial("a.yaml", {"words": 700}),
        now=trial("a.yaml", {"words": 500}, "figure-lost", status=Status.NEEDS_REVIEW),
    )
    said = told(compare([lost]))
    assert "This is a fact: accepted before, refused now: a.yaml." in said
    assert "These checks find more than before, on these articles: figure-lost." in said
    assert "Too few articles (1)" in said
    assert "words (down)" in said


def test_nothing_that_moved_is_said_to_have() -> None:
    assert told(over(8, {"words": 700}, {"words": 700})) == "No average has changed beyond chance."
    assert "No average has moved." in told(over(2, {"words": 700}, {"words": 700}))


def test_a_long_list_is_cut() -> None:
    names = [f"{n}.yaml" for n in range(6)]
    pairs = [Pair(before=trial(name), now=trial(name, {}, "x", status=Status.NEEDS_REVIEW)) for name in names]
    assert "0.yaml, 1.yaml, 2.yaml, 3.yaml and 2 more" in told(compare(pairs))


def test_what_the_table_shows_as_no_difference_has_no_direction() -> None:
    pair = Pair(
        before=trial("a.yaml", {"words": 700, "flesch": 73.42}),
        now=trial("a.yaml", {"words": 500, "flesch": 73.41}),
    )
    said = told(compare([pair]))
    assert "words (down)" in said
    assert "readability (Flesch) (level)" in said


def test_articles_are_told_by_what_people_call_them() -> None:
    lost = Pair(
        before=trial("a.yaml", {"words": 700}),
        now=trial("a.yaml", {"words": 500}, "figure-lost", status=Status.NEEDS_REVIEW),
    )
    said = "\n".join(plainly(compare([lost]), "en", {"a.yaml": "Un village fabrique son pain"}))
    assert "refused now: Un village fabrique son pain." in said
    assert "a.yaml" not in said
